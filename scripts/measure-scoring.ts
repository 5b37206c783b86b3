import { readFileSync } from "node:fs";
import { bootstrap, confusionTable, scoreDetection, shareWithin, weightedKappa } from "../lib/agreement";
import { type CompetencyId, competencyIds } from "../lib/competencies";
import type { PromptKind } from "../lib/prompts/prompt";
import type { Figures, UnsafePairs } from "../lib/scoring/panel/figures";
import type { FlagId, Part, Report } from "../lib/scoring/report";
import { flagCaps } from "../lib/scoring/rubric";
import { scoreAnswer } from "../lib/scoring/score-answer";
import { findEvidence } from "../lib/stories/evidence";

type Row = { id: string; competency: CompetencyId; kind: PromptKind; question: string; answer: string };
type Marks = Record<Part | "overall" | "competency", number> & { flags: FlagId[]; evidence: string[] };
type Level = Part | "overall" | "competency";

/** One answer with its markers' marks and the engine's report. */
type Marked = Row & { markers: Marks[]; report: Report };

/** The sets of the open benchmark, by the names of their files in lib/scoring/panel. */
export const sets = ["first", "second", "third", "fourth"] as const;

const panel = new URL("../lib/scoring/panel/", import.meta.url);
/** The lines of a file of the open benchmark. */
export const readLines = <T>(file: string): T[] =>
  readFileSync(new URL(file, panel), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

function readSet(set: string): Marked[] {
  const marks = new Map(
    readLines<{ id: string; markers: Marks[] }>(`${set}-marks.jsonl`).map(({ id, markers }) => [id, markers]),
  );
  return readLines<Row>(`${set}-answers.jsonl`).map((row) => {
    const markers = marks.get(row.id);
    if (!markers) throw new Error(`${set}-marks.jsonl has no marks for ${row.id}`);
    const question = { text: row.question, kind: row.kind, competencies: [row.competency] };
    return { ...row, markers, report: scoreAnswer(row.answer, question) };
  });
}

/** The markers' median level. */
function levelOf({ markers }: Marked, level: Level): number {
  const levels = markers.map((marks) => marks[level]).sort((a, b) => a - b);
  return levels[levels.length >> 1] ?? 0;
}

/** Whether most markers raised a flag. */
const isRaised = ({ markers }: Marked, flag: FlagId) =>
  markers.filter(({ flags }) => flags.includes(flag)).length * 2 > markers.length;

/** A scorer's figures cut into bands, so that as many answers fall into each band as the markers put there. */
function cutLike(truth: readonly number[], figures: readonly number[]): number[] {
  const sorted = [...truth].sort((a, b) => a - b);
  const order = figures.map((figure, index) => ({ figure, index })).sort((a, b) => a.figure - b.figure);
  const cut = new Array<number>(figures.length).fill(0);
  order.forEach(({ index }, rank) => {
    cut[index] = sorted[rank] ?? 0;
  });
  return cut;
}

const keywords =
  /\b(situation|task|action|result|team|patient|communicat\w*|learn\w*|improv\w*|listen\w*|support\w*|achiev\w*|outcome|because|feedback|quality|safe\w*|dignity|respect|compassion\w*|calm)\b/gi;

const round = (value: number) => Math.round(value * 100) / 100;

/** Share of the markers' quotes, in answers of band 3 and 4, that the engine's evidence overlaps; null without any. */
function shareOfQuotesTouched(rows: readonly Marked[]): number | null {
  let quotes = 0;
  let touched = 0;
  for (const row of rows.filter((candidate) => levelOf(candidate, "overall") >= 3)) {
    const spans = row.report.lines.flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence));
    for (const quote of row.markers.flatMap(({ evidence }) => evidence)) {
      const at = row.answer.indexOf(quote);
      if (at < 0) continue;
      quotes += 1;
      if (spans.some((span) => span.start < at + quote.length && span.end > at)) touched += 1;
    }
  }
  return quotes === 0 ? null : round(touched / quotes);
}

function measureFlag(rows: readonly Marked[], flag: FlagId): Figures["flags"][FlagId] {
  const raised = rows.map(({ report }) => report.flags.some(({ id }) => id === flag));
  const { f1, precision, recall, wanted } = scoreDetection(
    raised,
    rows.map((row) => isRaised(row, flag)),
  );
  return {
    f1: round(f1),
    precision: round(precision),
    recall: round(recall),
    wanted,
    raised: raised.filter(Boolean).length,
  };
}

function measureSure(rows: readonly Marked[], level: Report["confidence"]["level"]) {
  const chosen = rows.filter(({ report }) => report.confidence.level === level);
  const engine = chosen.map(({ report }) => report.band as number);
  const truth = chosen.map((row) => levelOf(row, "overall"));
  return {
    answers: chosen.length,
    band: round(weightedKappa(engine, truth)),
    exact: round(shareWithin(engine, truth, 0)),
  };
}

/** Scores a set of marked answers and says how far the engine agrees with its markers, to two decimals. */
export function measureScoring(set: (typeof sets)[number]): Figures {
  const rows = readSet(set);
  const truth = rows.map((row) => levelOf(row, "overall"));
  const engine = rows.map(({ report }) => report.band as number);
  const band = bootstrap(engine, truth, weightedKappa);
  const kappaOf = (level: Part | "competency", read: (report: Report) => number) =>
    round(
      weightedKappa(
        rows.map(({ report }) => read(report)),
        rows.map((row) => levelOf(row, level)),
      ),
    );
  const partOf = (part: Part) => kappaOf(part, ({ parts }) => parts[part]);
  const baseline = (figure: (row: Row) => number) =>
    round(weightedKappa(cutLike(truth, rows.map(figure)), truth));
  const flags = Object.keys(flagCaps) as FlagId[];
  return {
    set,
    answers: rows.length,
    markers: rows[0]?.markers.length ?? 0,
    band: { value: round(band.value), low: round(band.low), high: round(band.high) },
    lengthOnly: baseline(({ answer }) => answer.split(/\s+/).length),
    keywordCount: baseline(({ answer }) => answer.match(keywords)?.length ?? 0),
    exact: round(shareWithin(engine, truth, 0)),
    withinOne: round(shareWithin(engine, truth, 1)),
    parts: {
      situation: partOf("situation"),
      action: partOf("action"),
      result: partOf("result"),
      reflection: partOf("reflection"),
    },
    competency: kappaOf("competency", ({ competency }) => competency),
    quotes: shareOfQuotesTouched(rows),
    flags: Object.fromEntries(flags.map((flag) => [flag, measureFlag(rows, flag)])) as Figures["flags"],
    confusion: confusionTable(truth, engine, 4),
    confidence: {
      high: measureSure(rows, "high"),
      medium: measureSure(rows, "medium"),
      low: measureSure(rows, "low"),
    },
  };
}

/** How many of the unsafe answers of the pairs are warned of, and how many of their safe twins. */
export function measureUnsafePairs(): UnsafePairs {
  const rows = readLines<Row & { unsafe: boolean }>("unsafe-pairs.jsonl");
  const warned = rows.filter(({ question, kind, competency, answer }) =>
    scoreAnswer(answer, { text: question, kind, competencies: [competency] }).flags.some(
      ({ id }) => id === "unsafe",
    ),
  );
  const found = warned.filter(({ unsafe }) => unsafe).length;
  return { pairs: rows.length / 2, found, falseAlarms: warned.length - found };
}

/**
 * How often an answer, kept as a story, shows enough of the competency that it was told for, and for how many
 * competencies it shows enough: the past answers of all sets that their markers put in bands 3 and 4.
 */
export function measureStories(): { answers: number; forTarget: number; shown: number } {
  const rows = sets.flatMap(readSet).filter((row) => row.kind === "past" && levelOf(row, "overall") >= 3);
  const shown = rows.map(({ answer }) => {
    const evidence = findEvidence({
      title: "",
      situation: "",
      action: "",
      result: "",
      reflection: "",
      text: answer,
    });
    return competencyIds.filter((id) => evidence[id].level === "enough");
  });
  const total = shown.reduce((sum, { length }) => sum + length, 0);
  return {
    answers: rows.length,
    forTarget: rows.filter(({ competency }, index) => shown[index]?.includes(competency)).length,
    shown: total / rows.length,
  };
}
