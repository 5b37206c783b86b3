import type { ByKind, Gap, PromptKind } from "../prompts/prompt";
import { behaviourRules } from "./behaviours";
import { partRules } from "./parts";
import type { Band, Flag, FlagId, Line, Part, Question, Span } from "./report";
import type { Rule } from "./rule";
import type { Wording } from "./wording";

/** One line of the rubric: what it counts, how many findings earn it in full, and its points for each kind of prompt. */
export type RubricLine = {
  id: "situation" | "story" | "detail" | "steps" | "reasons" | "result" | "reflection" | "competency";
  /** Its name where no kind of prompt is meant. */
  name: string;
  /** Its title in a report, where it has one of its own. */
  title?: Wording;
  /** What one finding is called: "step", "steps". */
  noun: readonly [one: string, many: string];
  rules: (question: Question) => readonly Rule[];
  /** What counts once: a rule, each clause in which a rule found something, or each word that it found. */
  counts: "rules" | "clauses" | "words";
  /** From how many on they earn all the points: fitted on the open benchmark, then rounded. */
  limit: ByKind<number>;
  /** The points of all lines sum to 100 for each kind. Set by hand in the order of the marking guide; points fitted
   * on the open benchmark agreed with its markers no better. */
  points: ByKind<number>;
  /** The gap that a panel would probe where this line is thin. */
  gap?: Gap;
};

export const rubric: readonly RubricLine[] = [
  {
    id: "situation",
    name: "The situation",
    title: {
      past: "Where it was and what was at stake",
      hypothetical: "What is at stake, and your own job in it",
      motivation: "Where it comes from",
    },
    noun: ["fact that sets the scene", "facts that set the scene"],
    rules: () => partRules.situation,
    counts: "clauses",
    limit: { past: 2, hypothetical: 2, motivation: 2 },
    points: { past: 8, hypothetical: 6, motivation: 10 },
    gap: "situation",
  },
  {
    id: "story",
    name: "What happens around you",
    title: {
      past: "What happened and what others did",
      hypothetical: "What others may do, need or feel",
      motivation: "What happened, and who was there",
    },
    noun: ["thing that happens", "things that happen"],
    rules: () => partRules.story,
    counts: "clauses",
    limit: { past: 5, hypothetical: 4, motivation: 5 },
    points: { past: 14, hypothetical: 10, motivation: 12 },
  },
  {
    id: "detail",
    name: "Detail",
    title: {
      past: "Detail that makes it one real event",
      hypothetical: "Detail that makes it a real plan",
      motivation: "Detail that makes it your own",
    },
    noun: ["detail", "details"],
    rules: () => partRules.detail,
    counts: "words",
    limit: { past: 14, hypothetical: 14, motivation: 14 },
    points: { past: 8, hypothetical: 4, motivation: 10 },
  },
  {
    id: "steps",
    name: "Your own steps",
    title: {
      past: "What you did, step by step",
      hypothetical: "What you would do, step by step",
      motivation: "What you have done about it",
    },
    noun: ["step", "steps"],
    rules: () => partRules.steps,
    counts: "clauses",
    limit: { past: 5, hypothetical: 5, motivation: 5 },
    points: { past: 24, hypothetical: 20, motivation: 20 },
    gap: "own-part",
  },
  {
    id: "reasons",
    name: "Your reasons",
    title: {
      past: "Why you did it that way",
      hypothetical: "Why you would do it that way",
      motivation: "Why it matters to you",
    },
    noun: ["reason", "reasons"],
    rules: () => partRules.reasons,
    counts: "clauses",
    limit: { past: 4, hypothetical: 4, motivation: 4 },
    points: { past: 6, hypothetical: 24, motivation: 6 },
    gap: "reason",
  },
  {
    id: "result",
    name: "What comes of it",
    title: {
      past: "What came of it",
      hypothetical: "How you would know, and what you would hand over",
      motivation: "What has come of it",
    },
    noun: ["result", "results"],
    rules: () => partRules.result,
    counts: "clauses",
    limit: { past: 3, hypothetical: 3, motivation: 3 },
    points: { past: 12, hypothetical: 8, motivation: 12 },
    gap: "result",
  },
  {
    id: "reflection",
    name: "What you take from it",
    title: {
      past: "What you took from it",
      hypothetical: "What your own experience tells you",
      motivation: "What it has taught you",
    },
    noun: ["reflection", "reflections"],
    rules: () => partRules.reflection,
    counts: "clauses",
    limit: { past: 1, hypothetical: 1, motivation: 1 },
    points: { past: 12, hypothetical: 6, motivation: 12 },
    gap: "reflection",
  },
  {
    id: "competency",
    name: "What the question is about",
    noun: ["behaviour that shows it", "behaviours that show it"],
    rules: (question) => question.competencies.flatMap((competency) => behaviourRules[competency]),
    counts: "rules",
    limit: { past: 4, hypothetical: 4, motivation: 4 },
    points: { past: 16, hypothetical: 22, motivation: 18 },
  },
];

/**
 * What an answer of general statements alone is worth, where nothing else was found and it has at least this many
 * words: band 1, once for any number of them.
 */
export const claimsAlone = { points: 3, words: 30 } as const;

/** A band that asks for more than points: something on one of these lines, whatever the total. */
export const bandNeeds: readonly {
  band: Band;
  oneOf: readonly RubricLine["id"][];
  kinds: readonly PromptKind[];
}[] = [
  { band: 4, oneOf: ["reflection"], kinds: ["past", "motivation"] },
  { band: 3, oneOf: ["result", "reflection"], kinds: ["past", "motivation"] },
  { band: 3, oneOf: ["steps"], kinds: ["past", "hypothetical"] },
  { band: 3, oneOf: ["competency"], kinds: ["past", "hypothetical", "motivation"] },
];

/**
 * An answer that says at least this many times what its writer did not do, and at least this many times as often as
 * what the writer did, shows nothing: band 0. Fitted on the open benchmark.
 */
export const denialCap = { atLeast: 4, perStep: 1.5 } as const;

/** Points from which each band begins. Fitted on the open benchmark, then rounded. */
export const bandFrom: Readonly<Record<Band, number>> = { 0: 0, 1: 1, 2: 26, 3: 58, 4: 76 };

/** The highest band that a raised flag leaves; decisive flags are the first five of the marking guide. */
export const flagCaps: Readonly<Record<FlagId, { weight: Flag["weight"]; band: Band }>> = {
  confidentiality: { weight: "decisive", band: 1 },
  unsafe: { weight: "decisive", band: 1 },
  blame: { weight: "decisive", band: 1 },
  "off-topic": { weight: "decisive", band: 1 },
  "no-answer": { weight: "decisive", band: 0 },
  hypothetical: { weight: "minor", band: 1 },
  "we-only": { weight: "minor", band: 2 },
  vague: { weight: "minor", band: 1 },
  "no-result": { weight: "minor", band: 2 },
};

/** Blame is decisive as an answer's main move: from this many remarks, or this share of its words. Else it is minor. */
const mainMove = { remarks: 3, share: 0.1 } as const;

/** How much a raised flag weighs in this answer; `length` is the answer's, in characters. */
export function weighFlag(id: FlagId, evidence: readonly Span[], length: number): Flag["weight"] {
  if (id !== "blame") return flagCaps[id].weight;
  const blaming = evidence.reduce((sum, { start, end }) => sum + end - start, 0);
  return evidence.length >= mainMove.remarks || blaming >= mainMove.share * length ? "decisive" : "minor";
}

/** How the level of a part, or of the target competency, is read off the rubric's lines. */
type Level = {
  /** Nothing found on these lines, and it is absent. */
  needs: readonly RubricLine["id"][];
  /** The lines that speak for it… */
  lines: readonly RubricLine["id"][];
  /** … with this share; the rest goes by the whole answer: markers, too, see a part more clearly in a fuller answer. */
  ownShare: number;
  /** From what mixed share (0 to 1) it is partial and clear; the competency thin, shown, and richly shown. */
  from: readonly number[];
};

/** Shares and edges are fitted on the open benchmark, then rounded. */
const levels: Readonly<Record<Part | "competency", Level>> = {
  situation: {
    needs: ["situation", "story"],
    lines: ["situation", "story", "detail"],
    ownShare: 0.4,
    from: [0.28, 0.56],
  },
  action: { needs: ["steps"], lines: ["steps"], ownShare: 0.3, from: [0.16, 0.48] },
  result: { needs: ["result"], lines: ["result"], ownShare: 0.3, from: [0.16, 0.64] },
  reflection: { needs: ["reflection"], lines: ["reflection"], ownShare: 0.4, from: [0.68, 0.84] },
  competency: { needs: ["competency"], lines: ["competency"], ownShare: 0.3, from: [0.16, 0.44, 0.68] },
};

function levelOf(id: Part | "competency", lines: readonly Line[], points: number): number {
  const { needs, lines: own, ownShare, from } = levels[id];
  const find = (ids: readonly RubricLine["id"][]) =>
    lines.filter((line) => ids.some((lineId) => lineId === line.id));
  if (find(needs).every(({ findings }) => findings.length === 0)) return 0;
  const share = find(own).reduce((sum, line) => sum + line.points / line.outOf, 0) / own.length;
  const mixed = ownShare * share + ((1 - ownShare) * points) / 100;
  return from.filter((edge) => mixed >= edge).length;
}

/** The level of each part, from the marked lines and their total before any cap. */
export function levelParts(lines: readonly Line[], total: number): Record<Part, 0 | 1 | 2> {
  const level = (part: Part) => levelOf(part, lines, total) as 0 | 1 | 2;
  return {
    situation: level("situation"),
    action: level("action"),
    result: level("result"),
    reflection: level("reflection"),
  };
}

/** The level of the target competency, from the marked lines and the points after any cap. */
export function levelCompetency(lines: readonly Line[], points: number): 0 | 1 | 2 | 3 {
  return levelOf("competency", lines, points) as 0 | 1 | 2 | 3;
}

/** Highest number of points in a band. */
const topOf = (band: Band) => (band === 4 ? 100 : bandFrom[(band + 1) as Band] - 1);

/** How far a raised flag lets the answer go; an answer to another question may still show a little of this one. */
function capOf(flag: Flag, lines: readonly Line[]): Band {
  if (flag.id === "blame" && flag.weight === "minor") return 4;
  const shown = lines.some((line) => line.id === "competency" && line.points >= line.outOf * 0.4);
  return flag.id === "off-topic" && !shown ? 0 : flagCaps[flag.id].band;
}

/** The band of a total, and the points that go with it, after what the bands need and what the flags leave. */
export function capBand(
  total: number,
  lines: readonly Line[],
  flags: readonly Flag[],
  kind: PromptKind,
): { band: Band; points: number } {
  const reached = ([4, 3, 2, 1, 0] as const).find((band) => total >= bandFrom[band]) ?? 0;
  const isMet = (id: RubricLine["id"]) => lines.some((line) => line.id === id && line.points > 0);
  const needed = bandNeeds
    .filter(({ oneOf, kinds }) => kinds.includes(kind) && !oneOf.some(isMet))
    .map(({ band }) => band - 1);
  const caps = flags.map((flag) => capOf(flag, lines));
  const band = Math.min(reached, ...needed, ...caps) as Band;
  return { band, points: Math.min(total, topOf(band)) };
}
