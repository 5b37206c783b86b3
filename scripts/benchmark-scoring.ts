import { readFileSync, writeFileSync } from "node:fs";
import type { Figures, Trial, UnsafePairs } from "../lib/scoring/panel/figures";
import type { FlagId, Part } from "../lib/scoring/report";
import { flagCaps } from "../lib/scoring/rubric";
import { measureScoring, measureStories, measureUnsafePairs, sets } from "./measure-scoring";
import { measureTrials } from "./measure-trials";

const two = (value: number) => value.toFixed(2);
const row = (name: string, cells: readonly string[]) => `| ${[name, ...cells].join(" | ")} |`;
const parts: Part[] = ["situation", "action", "result", "reflection"];
const average = (levels: Figures["parts"]) =>
  parts.reduce((sum, part) => sum + levels[part], 0) / parts.length;

/** All sets side by side, as a Markdown table. */
function tabulate(figures: readonly Figures[]): string {
  const line = (name: string, say: (set: Figures) => string) => row(name, figures.map(say));
  return [
    line(
      "",
      ({ set, answers, markers }) =>
        `${set} set: ${answers} answers, ${markers === 1 ? "one marker" : `${markers} markers`}`,
    ),
    row(
      "---",
      figures.map(() => "---"),
    ),
    line(
      "band, quadratic weighted kappa (95% interval)",
      ({ band }) => `${two(band.value)} (${two(band.low)} to ${two(band.high)})`,
    ),
    line("length only, at its best", ({ lengthOnly }) => two(lengthOnly)),
    line("plain keyword count, at its best", ({ keywordCount }) => two(keywordCount)),
    line("exact band / within one", ({ exact, withinOne }) => `${two(exact)} / ${two(withinOne)}`),
    ...parts.map((part) => line(`${part}, kappa`, (set) => two(set.parts[part]))),
    line("parts on average", (set) => two(average(set.parts))),
    line("competency, kappa", ({ competency }) => two(competency)),
    line("markers' quotes touched (bands 3 and 4)", ({ quotes }) =>
      quotes === null ? "none quoted" : two(quotes),
    ),
    ...(Object.keys(flagCaps) as FlagId[]).map((flag) =>
      line(`flag ${flag}: F1; precision, recall (raised by the markers)`, ({ flags }) => {
        const { f1, precision, recall, wanted, raised } = flags[flag];
        if (wanted === 0) return `none to find, raised in ${raised}`;
        return `${two(f1)}; ${two(precision)}, ${two(recall)} (${wanted})`;
      }),
    ),
    ...(["high", "medium", "low"] as const).map((level) =>
      line(`confidence ${level}: kappa, exact (answers)`, ({ confidence }) => {
        const { answers, band, exact } = confidence[level];
        return `${two(band)}, ${two(exact)} (${answers})`;
      }),
    ),
  ].join("\n");
}

/** One set's bands: the markers' down, the engine's across. */
function tabulateBands({ set, confusion }: Figures): string {
  return [
    row(`${set} set: markers' band`, ["0", "1", "2", "3", "4"]),
    row(
      "---",
      confusion.map(() => "---"),
    ),
    ...confusion.map((cells, band) => row(String(band), cells.map(String))),
  ].join("\n");
}

const between = /(<!-- figures: npm run benchmark:scoring -- --publish -->\n)[\s\S]*?(<!-- end -->)/;

/** Puts the figures where readers find them: the app's page of rules, and the document on what marks are worth. */
function publish(
  figures: { sets: readonly Figures[]; unsafePairs: UnsafePairs; trials: readonly Trial[] },
  text: string,
) {
  writeFileSync(
    new URL("../lib/scoring/panel/figures.json", import.meta.url),
    `${JSON.stringify(figures, undefined, 2)}\n`,
  );
  const document = new URL("../docs/scoring-validity.md", import.meta.url);
  const old = readFileSync(document, "utf8");
  if (!between.test(old))
    throw new Error("docs/scoring-validity.md has lost the marks between which figures stand.");
  writeFileSync(
    document,
    old.replace(between, (_, start, end) => `${start}\n${text}\n\n${end}`),
  );
}

const sayPairs = ({ pairs, found, falseAlarms }: UnsafePairs) =>
  `Unsafe practice told without a word for it: warned of in ${found} of ${pairs} answers, and in ${falseAlarms} of their ${pairs} safe twins.`;

const groups: readonly { group: Trial["group"]; title: string }[] = [
  { group: "faults", title: "the decisive flags that are due, and no other" },
  {
    group: "contrast",
    title: "one thing is changed in an answer, and the mark moves, or stays, as it should",
  },
  { group: "gaming", title: "written to earn a mark with nothing: within the highest band it may have" },
  { group: "tricky", title: "traps: the right flags, and a band in the right range" },
];

/** How the texts written to try the engine are marked: each group, and its types. */
function tabulateTrials(trials: readonly Trial[]): string {
  return groups
    .map(({ group, title }) => {
      const own = trials.filter((trial) => trial.group === group);
      const sum = (count: (trial: Trial) => number) => own.reduce((total, trial) => total + count(trial), 0);
      return [
        row(`${group}: ${title}`, [`${sum(({ passed }) => passed)} of ${sum((trial) => trial.of)}`]),
        row("---", ["---"]),
        ...own.map(({ type, passed, of }) => row(type, [`${passed} of ${of}`])),
      ].join("\n");
    })
    .join("\n\n");
}

const figures = {
  sets: sets.map(measureScoring),
  unsafePairs: measureUnsafePairs(),
  trials: measureTrials(),
};
const text = [
  tabulate(figures.sets),
  ...figures.sets.map(tabulateBands),
  sayPairs(figures.unsafePairs),
  tabulateTrials(figures.trials),
].join("\n\n");
const stories = measureStories();
console.log(text);
console.log(
  `\nKept as stories, ${stories.forTarget} of ${stories.answers} past answers of bands 3 and 4 are shown for the competency that they were told for, and each for ${stories.shown.toFixed(1)} on average.`,
);
if (process.argv[2] === "--publish") publish(figures, text);
