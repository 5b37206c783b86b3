import { type Competency, type CompetencyId, competencies, getCompetency } from "../competencies";
import type { Prompt } from "../prompts/prompt";
import { readAnswer } from "../scoring/answer";
import { behaviourRules } from "../scoring/behaviours";
import type { Span } from "../scoring/report";
import { makeFingerprint } from "./same-event";
import { type StoryText, tellStory } from "./story";

/** A behaviour that a story shows: the title of its rule, and where in `tellStory(story)` it was found. */
export type Shown = { rule: string; title: string; evidence: Span[] };

/** What a story shows of one competency: `level` is none, some, or enough to tell it for this competency. */
export type Evidence = { level: "none" | "some" | "enough"; shown: Shown[] };

export type EvidenceOf = Record<CompetencyId, Evidence>;

/**
 * Behaviours from which a story shows some, and enough, of a competency. Behaviours are shared between competencies,
 * so that one alone says little: on the open benchmark 83% of the past answers in which the panel found the target
 * shown have 3 behaviours of it, and 4% of the others.
 */
const levelFrom = { some: 2, enough: 3 } as const;

/** What the engine finds in a story for each of the fourteen competencies. */
export function findEvidence(story: StoryText): EvidenceOf {
  const answer = readAnswer(tellStory(story));
  const found = new Map<string, Span[]>();
  const look = ({ id }: Competency): [CompetencyId, Evidence] => {
    const shown = behaviourRules[id].flatMap((rule) => {
      const evidence =
        found.get(rule.id) ?? rule.detect(answer, { text: "", kind: "past", competencies: [id] });
      found.set(rule.id, evidence);
      return evidence.length > 0 ? [{ rule: rule.id, title: rule.title, evidence }] : [];
    });
    const count = shown.length;
    const level = count >= levelFrom.enough ? "enough" : count >= levelFrom.some ? "some" : "none";
    return [id, { level, shown }];
  };
  return Object.fromEntries(competencies.map(look)) as EvidenceOf;
}

/** The stories by the fourteen competencies. */
export type Matrix<S> = {
  rows: { story: S; evidence: EvidenceOf }[];
  /** Competencies for which no story shows enough, in the order of the list. */
  gaps: CompetencyId[];
};

/** Which story shows which competency, and which competencies have none yet. */
export function buildMatrix<S extends StoryText>(stories: readonly S[]): Matrix<S> {
  const rows = stories.map((story) => ({ story, evidence: findEvidence(story) }));
  const gaps = competencies
    .map(({ id }) => id)
    .filter((id) => rows.every(({ evidence }) => evidence[id].level !== "enough"));
  return { rows, gaps };
}

/** A story that fits a prompt, with the reason as a sentence. */
export type FittingStory<S> = { story: S; reason: string };

/**
 * The stories that show at least some of a target of this prompt, the best first: by the behaviours that they show
 * for its targets, then by the words that they share with it.
 */
export function findFittingStories<S extends StoryText>(
  matrix: Matrix<S>,
  prompt: Pick<Prompt, "text" | "competencies">,
): FittingStory<S>[] {
  const asked = makeFingerprint(prompt.text);
  return matrix.rows
    .map(({ story, evidence }) => {
      const shown = prompt.competencies.map((id) => evidence[id].shown);
      const shared = [...makeFingerprint(tellStory(story))].filter((stem) => asked.has(stem)).length;
      const behaviours = new Set(shown.flat().map(({ rule }) => rule)).size;
      const fits = prompt.competencies.some((id) => evidence[id].level !== "none");
      return { story, fits, behaviours, shared, reason: sayReason(prompt.competencies, shown) };
    })
    .filter(({ fits }) => fits)
    .sort((a, b) => b.behaviours - a.behaviours || b.shared - a.shared)
    .map(({ story, reason }) => ({ story, reason }));
}

/** "It shows 3 behaviours of Teamwork and 1 of Compassion." */
function sayReason(ids: readonly CompetencyId[], shown: readonly (readonly Shown[])[]): string {
  const counted = ids.flatMap((id, at) => {
    const count = shown[at]?.length ?? 0;
    return count > 0 ? [{ count, name: getCompetency(id)?.name }] : [];
  });
  const said = counted.map(({ count, name }, at) =>
    at === 0 ? `${count} ${count === 1 ? "behaviour" : "behaviours"} of ${name}` : `${count} of ${name}`,
  );
  return `It shows ${said.join(" and ")}.`;
}
