import type { Probe } from "./prompts/prompt";
import type { FlagId, Line, Part, Question } from "./scoring/report";
import { scoreAnswer } from "./scoring/score-answer";
import { isThin } from "./scoring/thin";

/** What the panel beside the text shows while somebody writes: what is there so far, never a mark. */
export type Coaching = {
  words: number;
  /** Each part of an answer: not yet, begun, or there. */
  parts: Record<Part, "missing" | "begun" | "there">;
  /** The lines of the rubric in their order, with the advice for one that is missing where the engine has it. */
  lines: { line: Line["id"]; title: string; state: "missing" | "begun" | "there"; advice?: string }[];
  /** What to write next; undefined when nothing is missing. */
  next: string | undefined;
  /** Warnings worth a word before it is finished. */
  warnings: { flag: FlagId; message: string }[];
};

/** From this many words on, a beginning is long enough to be warned of what it is as a whole. */
const longEnough = 60;

/** Flags that are said at once, and those that a beginning may still settle. Lacks, such as no result, are parts. */
const atOnce: readonly FlagId[] = ["confidentiality"];
const later: readonly FlagId[] = ["hypothetical", "we-only", "vague", "blame", "unsafe"];

/**
 * What coach mode shows for a text in progress. Pure, and the same engine as the report, so that it can run in a
 * worker of the browser.
 */
export function coach(text: string, question: Question, probes: readonly Probe[] = []): Coaching {
  const report = scoreAnswer(text, question, probes);
  const adviceFor = (id: Line["id"]) => report.advice.find(({ line }) => line === id)?.text;
  const states = ["missing", "begun", "there"] as const;
  const parts = Object.fromEntries(
    Object.entries(report.parts).map(([part, level]) => [part, states[level]]),
  ) as Coaching["parts"];
  const lines = report.lines.map((line): Coaching["lines"][number] => {
    if (!isThin(line)) return { line: line.id, title: line.title, state: "there" };
    const state = line.points > 0 ? "begun" : "missing";
    return { line: line.id, title: line.title, state, advice: adviceFor(line.id) };
  });
  const shown = report.words >= longEnough ? [...atOnce, ...later] : atOnce;
  return {
    words: report.words,
    parts,
    lines,
    next: lines.find(({ advice }) => advice !== undefined)?.advice,
    warnings: report.flags
      .filter(({ id }) => shown.includes(id))
      .map(({ id, message }) => ({ flag: id, message })),
  };
}
