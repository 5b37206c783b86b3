import { type CompetencyId, competencies, getCompetency } from "../competencies";
import type { Prompt } from "../prompts/prompt";
import { behaviourRules } from "../scoring/behaviours";
import { readAnswer } from "../scoring/reading/answer";
import type { Span } from "../scoring/report";
import { makeFingerprint } from "./same-event";
import { type StoryText, tellStory } from "./story";

/** A behaviour that a story shows: the title of its rule, and where in `tellStory(story)` it was found. */
export type Shown = { rule: string; title: string; evidence: Span[] };

/**
 * What a story shows of one competency: `level` is none, some, or enough to tell it for this competency. `strength` is
 * how much it shows, to compare competencies by.
 */
export type Evidence = { level: "none" | "some" | "enough"; strength: number; shown: Shown[] };

export type EvidenceOf = Record<CompetencyId, Evidence>;

/**
 * A story is told for what it shows most. Behaviours are shared between competencies, so that a rich story has three of
 * nearly each: what it shows are the four strongest, if they have two behaviours and half the strength of the first.
 * `npm run benchmark:scoring` prints how often the target of a good answer is among them, and how many it shows.
 */
const shows = { behaviours: 2, most: 4, ofFirst: 0.5 } as const;

const sharedBy = new Map<string, number>();
for (const { id } of Object.values(behaviourRules).flat()) sharedBy.set(id, (sharedBy.get(id) ?? 0) + 1);

/** A behaviour says the less for a competency, the more competencies it stands for. */
const weigh = (rule: string) => 1 / Math.sqrt(sharedBy.get(rule) ?? 1);

/** What the engine finds in a story for each of the fourteen competencies. */
export function findEvidence(story: StoryText): EvidenceOf {
  const answer = readAnswer(tellStory(story));
  const found = new Map<string, Span[]>();
  const looked = competencies.map(({ id }) => {
    const shown = behaviourRules[id].flatMap((rule) => {
      const evidence =
        found.get(rule.id) ?? rule.detect(answer, { text: "", kind: "past", competencies: [id] });
      found.set(rule.id, evidence);
      return evidence.length > 0 ? [{ rule: rule.id, title: rule.title, evidence }] : [];
    });
    return { id, shown, strength: shown.reduce((sum, { rule }) => sum + weigh(rule), 0) };
  });
  const strongest = [...looked].sort((a, b) => b.strength - a.strength).slice(0, shows.most);
  const enough = shows.ofFirst * (strongest[0]?.strength ?? 0);
  const levelled = looked.map(({ id, ...one }): [CompetencyId, Evidence] => {
    const isStrong = strongest.some((strong) => strong.id === id) && one.strength >= enough;
    const level = one.shown.length < shows.behaviours ? "none" : isStrong ? "enough" : "some";
    return [id, { level, ...one }];
  });
  return Object.fromEntries(levelled) as EvidenceOf;
}

/** The competencies that a story shows at least some of, the strongest first. */
export const listShown = (evidence: EvidenceOf): CompetencyId[] =>
  competencies
    .map(({ id }) => id)
    .filter((id) => evidence[id].level !== "none")
    .sort((a, b) => evidence[b].strength - evidence[a].strength);

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
 * The stories that show at least some of a target of this prompt, the best first: those that show a target most, then
 * by the behaviours that they show for its targets, then by the words that they share with it.
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
      const strong = prompt.competencies.filter((id) => evidence[id].level === "enough").length;
      return { story, fits, strong, behaviours, shared, reason: sayReason(prompt.competencies, shown) };
    })
    .filter(({ fits }) => fits)
    .sort((a, b) => b.strong - a.strong || b.behaviours - a.behaviours || b.shared - a.shared)
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
