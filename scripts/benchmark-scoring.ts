import { readFileSync } from "node:fs";
import { bootstrap, confusionTable, scoreDetection, shareWithin, weightedKappa } from "../lib/agreement";
import type { CompetencyId } from "../lib/competencies";
import type { PromptKind } from "../lib/prompts/prompt";
import { bands } from "../lib/scoring/bands";
import type { Band, FlagId, Part, Report } from "../lib/scoring/report";
import { flagCaps } from "../lib/scoring/rubric";
import { scoreAnswer } from "../lib/scoring/score-answer";

type Row = { id: string; competency: CompetencyId; kind: PromptKind; question: string; answer: string };
type Marks = Record<Part, number> & {
  overall: number;
  competency: number;
  flags: FlagId[];
  evidence: string[];
};

const panel = new URL("../lib/scoring/panel/", import.meta.url);
const readLines = <T>(file: string): T[] =>
  readFileSync(new URL(file, panel), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const isSecond = process.argv[2] === "second";
const rows = readLines<Row>(isSecond ? "second-answers.jsonl" : "answers.jsonl");
const marks = new Map(
  readLines<{ id: string; markers: Marks[] }>(isSecond ? "second-marks.jsonl" : "marks.jsonl").map(
    ({ id, markers }) => [id, markers],
  ),
);
const markersOf = (row: Row) => marks.get(row.id) ?? [];

type Level = "overall" | "competency" | Part;

/** The median level of the three markers, or of the one. */
function panelLevel(row: Row, level: Level): number {
  const levels = markersOf(row).map((marker) => marker[level]);
  return levels.sort((a, b) => a - b)[levels.length >> 1] ?? 0;
}

/** Whether most markers raised a flag. */
const panelRaised = (row: Row, flag: FlagId) =>
  markersOf(row).filter((marker) => marker.flags.includes(flag)).length * 2 > markersOf(row).length;

const reports = new Map<Row, Report>(
  rows.map((row) => [
    row,
    scoreAnswer(row.answer, { text: row.question, kind: row.kind, competencies: [row.competency] }),
  ]),
);
const reportOf = (row: Row) => reports.get(row) as Report;

/**
 * A baseline at its best: its figures are cut into bands so that as many answers fall into each band as the panel put
 * there.
 */
function cutLikePanel(figures: readonly number[]): number[] {
  const sorted = rows.map((row) => panelLevel(row, "overall")).sort((a, b) => a - b);
  const order = figures.map((figure, index) => ({ figure, index })).sort((a, b) => a.figure - b.figure);
  const cut = new Array<number>(figures.length).fill(0);
  order.forEach(({ index }, rank) => {
    cut[index] = sorted[rank] ?? 0;
  });
  return cut;
}

const keywords =
  /\b(situation|task|action|result|team|patient|communicat\w*|learn\w*|improv\w*|listen\w*|support\w*|achiev\w*|outcome|because|feedback|quality|safe\w*|dignity|respect|compassion\w*|calm)\b/gi;

const words = (row: Row) => row.answer.split(/\s+/).length;
const keywordCount = (row: Row) => row.answer.match(keywords)?.length ?? 0;

const truth = rows.map((row) => panelLevel(row, "overall"));
const engine = rows.map((row) => reportOf(row).band as number);
const two = (value: number) => value.toFixed(2);
const line = (name: string, value: string) => console.log(`${name.padEnd(58)} ${value}`);

/** Share of the markers' quotes, in answers of band 3 and 4, that the engine's evidence overlaps. */
function shareOfQuotesTouched(): number {
  let quotes = 0;
  let touched = 0;
  for (const row of rows.filter((candidate) => panelLevel(candidate, "overall") >= 3)) {
    const spans = reportOf(row).lines.flatMap((marked) =>
      marked.findings.flatMap((finding) => finding.evidence),
    );
    for (const quote of markersOf(row).flatMap((marker) => marker.evidence)) {
      const at = row.answer.indexOf(quote);
      if (at < 0) continue;
      quotes += 1;
      if (spans.some((span) => span.start < at + quote.length && span.end > at)) touched += 1;
    }
  }
  return touched / quotes;
}

function printAgreement() {
  const { value, low, high } = bootstrap(engine, truth, weightedKappa);
  console.log(
    `Open benchmark: ${rows.length} drafted answers, ${isSecond ? "one machine marker" : "median of three machine markers"}\n`,
  );
  line("band, quadratic weighted kappa (95% interval)", `${two(value)} (${two(low)} to ${two(high)})`);
  line("  length only, at its best", two(weightedKappa(cutLikePanel(rows.map(words)), truth)));
  line("  plain keyword count, at its best", two(weightedKappa(cutLikePanel(rows.map(keywordCount)), truth)));
  line(
    "exact band / within one",
    `${two(shareWithin(engine, truth, 0))} / ${two(shareWithin(engine, truth, 1))}`,
  );
  const parts: Part[] = ["situation", "action", "result", "reflection"];
  const kappas = parts.map((part) =>
    weightedKappa(
      rows.map((row) => reportOf(row).parts[part]),
      rows.map((row) => panelLevel(row, part)),
    ),
  );
  line("parts, kappa: situation, action, result, reflection", kappas.map(two).join(", "));
  line("  on average", two(kappas.reduce((sum, kappa) => sum + kappa, 0) / parts.length));
  const competency = weightedKappa(
    rows.map((row) => reportOf(row).competency),
    rows.map((row) => panelLevel(row, "competency")),
  );
  line("competency, kappa", two(competency));
  line("quotes of the markers touched by evidence (band 3 and 4)", two(shareOfQuotesTouched()));
}

function printFlags() {
  console.log("\nFlag                 F1   precision  recall  (panel raised)");
  for (const flag of Object.keys(flagCaps) as FlagId[]) {
    const { f1, precision, recall, wanted } = scoreDetection(
      rows.map((row) => reportOf(row).flags.some(({ id }) => id === flag)),
      rows.map((row) => panelRaised(row, flag)),
    );
    console.log(`${flag.padEnd(18)} ${two(f1)}   ${two(precision)}       ${two(recall)}    (${wanted})`);
  }
}

function printConfusion() {
  console.log("\nPanel's band (rows) against the engine's (columns)");
  console.log(`${"".padEnd(18)}${[0, 1, 2, 3, 4].map((band) => String(band).padStart(5)).join("")}`);
  confusionTable(truth, engine, 4).forEach((cells, band) => {
    const name = `${band} ${bands[band as Band].name}`;
    console.log(name.padEnd(18) + cells.map((count) => String(count).padStart(5)).join(""));
  });
}

function printConfidence() {
  console.log("\nHow sure the engine says it is, and how far it then agrees");
  for (const level of ["high", "medium", "low"] as const) {
    const chosen = rows.filter((row) => reportOf(row).confidence.level === level);
    if (chosen.length === 0) continue;
    const bandsOf = chosen.map((row) => reportOf(row).band as number);
    const panelOf = chosen.map((row) => panelLevel(row, "overall"));
    const kappa = two(weightedKappa(bandsOf, panelOf));
    const exact = two(shareWithin(bandsOf, panelOf, 0));
    console.log(
      `${level.padEnd(8)} ${String(chosen.length).padStart(4)} answers   kappa ${kappa}   exact ${exact}`,
    );
  }
}

printAgreement();
printFlags();
printConfusion();
printConfidence();
