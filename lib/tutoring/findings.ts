import { behaviourRules } from "../scoring/behaviours";
import { partRules } from "../scoring/parts";
import type { Report } from "../scoring/report";
import { flagKey, joinSpans, lineKey } from "../scoring/segments";
import type { FindingKey } from "./review";

/** Something that the engine says of an answer, for a tutor to agree with or not. */
export type ShownFinding = FindingKey & { title: string; quotes: string[] };

/** What the engine says under one key of the marked answer. */
export type FindingGroup = {
  /** As in the marked answer: a line's number, a flag's letter. */
  key: string;
  isFlag: boolean;
  title: string;
  said: string;
  findings: ShownFinding[];
};

const titles: ReadonlyMap<string, string> = new Map(
  [...Object.values(partRules), ...Object.values(behaviourRules)].flat().map(({ id, title }) => [id, title]),
);

/** What a tutor can agree with or not: each flag, each rule that found something, and each line in which none did. */
export function listFindings(text: string, report: Report): FindingGroup[] {
  const quote = (spans: readonly { start: number; end: number }[]) =>
    joinSpans(spans, text.length).map(({ start, end }) => text.slice(start, end));
  const flags = report.flags.map((flag, index) => ({
    key: flagKey(index),
    isFlag: true,
    title: flag.weight === "decisive" ? "Holds the answer back" : "A panel would notice",
    said: flag.message,
    findings: [{ ...asWhole(flag.id), title: "This warning", quotes: quote(flag.evidence) }],
  }));
  const lines = report.lines.map((line, index) => ({
    key: lineKey(index),
    isFlag: false,
    title: line.title,
    said: line.said,
    findings:
      line.findings.length === 0
        ? [{ ...asWhole(line.id), title: "Nothing found", quotes: [] }]
        : line.findings.map(({ rule, evidence }) => ({
            ...asWhole(line.id),
            rule,
            title: titles.get(rule) ?? line.title,
            quotes: quote(evidence),
          })),
  }));
  return [...flags, ...lines];
}

/** What a tutor's word is about, by its key in the marked answer; undefined when a newer report has it no longer. */
export function nameFinding(
  { lines, flags }: Report,
  { line, rule }: FindingKey,
): { key: string; title: string } | undefined {
  const at = lines.findIndex(({ id }) => id === line);
  if (lines[at]) return { key: lineKey(at), title: titles.get(rule) ?? lines[at].title };
  const flagAt = flags.findIndex(({ id }) => id === line);
  return flags[flagAt] && { key: flagKey(flagAt), title: flags[flagAt].message };
}

const asWhole = (line: string): FindingKey => ({ line, rule: "", start: 0, end: 0 });

/** The name of a finding among the fields of a form. */
export const toFieldName = ({ line, rule }: FindingKey): string => (rule === "" ? line : `${line}.${rule}`);
