import type { Report, Span } from "./report";

/** Spans of an answer that belong together, under the short key that the page shows: a line's number, a flag's letter. */
export type Mark = { key: string; spans: readonly Span[] };

/**
 * A stretch of the answer that the same marks cover from end to end. `ends` are the marks whose evidence stops
 * here, each with its number among the evidence of that mark, counted from 1.
 */
export type Segment = {
  start: number;
  end: number;
  keys: string[];
  starts: { key: string; number: number }[];
  ends: { key: string; number: number }[];
};

/** The marks of a report: lines of the rubric are 1, 2, 3…; flags are A, B, C…, in the order of the report. */
export function listMarks(report: Pick<Report, "lines" | "flags">): Mark[] {
  return [
    ...report.lines.map((line, index) => ({
      key: lineKey(index),
      spans: line.findings.flatMap((finding) => finding.evidence),
    })),
    ...report.flags.map((flag, index) => ({ key: flagKey(index), spans: flag.evidence })),
  ];
}

export const lineKey = (index: number): string => String(index + 1);
export const flagKey = (index: number): string => String.fromCharCode(65 + index);

/**
 * Cuts an answer into segments that do not overlap and together are the whole text, so that overlapping
 * evidence can be drawn as flat markup. Spans outside the text or without length are left out; touching or
 * overlapping spans of one mark become one.
 */
export function cutSegments(text: string, marks: readonly Mark[]): Segment[] {
  const runs = marks.flatMap(({ key, spans }) =>
    joinSpans(spans, text.length).map((span, index) => ({ key, number: index + 1, ...span })),
  );
  const cuts = new Set([0, text.length, ...runs.flatMap((run) => [run.start, run.end])]);
  const edges = [...cuts].sort((a, b) => a - b);

  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const covering = runs.filter((run) => run.start <= start && run.end >= end);
    const named = (run: { key: string; number: number }) => ({ key: run.key, number: run.number });
    return {
      start,
      end,
      keys: covering.map((run) => run.key),
      starts: covering.filter((run) => run.start === start).map(named),
      ends: covering.filter((run) => run.end === end).map(named),
    };
  });
}

/** The spans in order, inside a text of this length, with touching and overlapping ones joined. */
export function joinSpans(spans: readonly Span[], length: number): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);

  const joined: Span[] = [];
  for (const span of inside) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}
