import type { CompetencyId } from "../competencies";

/** past: "Tell me about a time…"; hypothetical: "What would you do if…"; motivation: "Why…?". */
export type PromptKind = "past" | "hypothetical" | "motivation";

/** What differs by the kind of prompt. */
export type ByKind<T> = Readonly<Record<PromptKind, T>>;

/** What an answer can lack most; each has a question that a panel would ask next. */
export type Gap = "example" | "situation" | "own-part" | "reason" | "result" | "reflection";

/** A follow-up question, and the gap in an answer that it would fill. */
export type Probe = { gap: Gap; text: string };

/** What the interviewer asks. */
export type Prompt = {
  /** kebab-case, unique, never reused: attempts refer to it. */
  id: string;
  text: string;
  kind: PromptKind;
  /** One target competency, or two; the first one is the file that the prompt stands in. */
  competencies: readonly [CompetencyId] | readonly [CompetencyId, CompetencyId];
  /** Where it is set: `perfusion` is theatre, bypass or the perfusion team; `healthcare` any other care. */
  setting: "everyday" | "healthcare" | "perfusion";
  /** What a panel listens for, in words an applicant understands. */
  listensFor: { positive: readonly string[]; negative: readonly string[] };
  /** Two or three, each for a different gap. */
  probes: readonly Probe[];
  /** Suggested speaking time in minutes. */
  minutes: number;
  /** Where a factual claim in the prompt comes from: a page address. */
  source?: string;
};
