import type { CompetencyId } from "../competencies";
import type { Gap, PromptKind } from "../prompts/prompt";

/** A stretch of an answer, as half-open character offsets: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/** What is asked, as far as marking needs it. */
export type Question = {
  text: string;
  kind: PromptKind;
  competencies: readonly CompetencyId[];
};

export type Part = "situation" | "action" | "result" | "reflection";

export type FlagId =
  | "confidentiality"
  | "unsafe"
  | "blame"
  | "off-topic"
  | "no-answer"
  | "hypothetical"
  | "we-only"
  | "vague"
  | "no-result";

export type Band = 0 | 1 | 2 | 3 | 4;

/** A rule with the evidence that it found. */
export type Finding = { rule: string; evidence: Span[] };

/** A flag that was raised: a decisive one caps the band. `evidence` may be empty where the fault is an absence. */
export type Flag = { id: FlagId; weight: "decisive" | "minor"; evidence: Span[]; message: string };

/** One line of the rubric, marked. `said` is the mark as a sentence: "two results found of two: 15 of 15". */
export type Line = {
  id: string;
  title: string;
  points: number;
  outOf: number;
  findings: Finding[];
  said: string;
};

/** Something that would lift this answer; `gain` is the points that it could add. */
export type Advice = { line: string; text: string; gain: number };

/** What the engine says of one answer. Plain JSON: it survives storage unchanged. */
export type Report = {
  /** Version of the engine; a change of rules or rubric changes it. */
  engine: string;
  band: Band;
  /** Whole points, 0 to 100. */
  points: number;
  parts: Record<Part, 0 | 1 | 2>;
  /** Evidence of the target competency: 0 none to 3 several indicators with why it mattered. */
  competency: 0 | 1 | 2 | 3;
  lines: Line[];
  flags: Flag[];
  /** At most three, the largest gain first. */
  advice: Advice[];
  /** The gap that a panel would probe, with its question; the prompt's own probe is used where it has one. */
  followUp: { gap: Gap; text: string };
  /** How sure the engine is, with the reasons in plain words. */
  confidence: { level: "high" | "medium" | "low"; reasons: string[] };
  words: number;
};
