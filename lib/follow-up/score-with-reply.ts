import type { Probe } from "../prompts/prompt";
import type { Band, FlagId, Line, Part, Question, Report, Span } from "../scoring/report";
import { scoreAnswer } from "../scoring/score-answer";

/** What a reply changed; a figure can be below 0, where a reply brought something that counts against the answer. */
export type Gained = {
  points: number;
  band: { from: Band; to: Band };
  /** Lines whose points changed, the largest gain first. */
  lines: { line: Line["id"]; title: string; points: number }[];
  /** Parts that are found further than before. */
  parts: { part: Part; from: 0 | 1 | 2; to: 0 | 1 | 2 }[];
  /** Flags that the reply answered, and flags that it brought. */
  settled: FlagId[];
  raised: FlagId[];
};

/** An answer and the reply to a follow-up question, marked as one. Plain JSON: it survives storage unchanged. */
export type JoinedReport = {
  /** Where the reply begins in `joinReply(answer, reply)`, whose characters the spans of the report count. */
  replyStart: number;
  report: Report;
  gained: Gained;
};

const between = "\n\n";

/** The answer, a blank line, and the reply. Neither is changed, so that spans of the answer stay true. */
export const joinReply = (answer: string, reply: string): string => `${answer}${between}${reply}`;

/**
 * Marks an answer together with the reply to a follow-up question, as a panel does. Pure: the same words give the
 * same report.
 */
export function scoreWithReply(
  answer: string,
  reply: string,
  question: Question,
  probes: readonly Probe[] = [],
): JoinedReport {
  const before = scoreAnswer(answer, question, probes);
  const report = scoreAnswer(joinReply(answer, reply), question, probes, answer);
  return { replyStart: answer.length + between.length, report, gained: compare(before, report) };
}

/** Whether this evidence was found in the reply, at least to its larger part. */
export function isFromReply(span: Span, joined: Pick<JoinedReport, "replyStart">): boolean {
  return (span.start + span.end) / 2 >= joined.replyStart;
}

function compare(before: Report, after: Report): Gained {
  const lines = after.lines.map(({ id, title, points }) => ({
    line: id,
    title,
    points: points - (before.lines.find((line) => line.id === id)?.points ?? 0),
  }));
  const parts = (Object.keys(after.parts) as Part[]).map((part) => ({
    part,
    from: before.parts[part],
    to: after.parts[part],
  }));
  const [old, now] = [before, after].map(({ flags }) => flags.map(({ id }) => id));
  return {
    points: after.points - before.points,
    band: { from: before.band, to: after.band },
    lines: lines.filter(({ points }) => points !== 0).sort((a, b) => b.points - a.points),
    parts: parts.filter(({ from, to }) => to > from),
    settled: old?.filter((id) => !now?.includes(id)) ?? [],
    raised: now?.filter((id) => !old?.includes(id)) ?? [],
  };
}
