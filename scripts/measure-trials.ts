import type { CompetencyId } from "../lib/competencies";
import type { PromptKind } from "../lib/prompts/prompt";
import type { Trial } from "../lib/scoring/panel/figures";
import type { Band, FlagId } from "../lib/scoring/report";
import { flagCaps } from "../lib/scoring/rubric";
import { scoreAnswer } from "../lib/scoring/score-answer";
import { readLines } from "./measure-scoring";

type Asked = { competency: CompetencyId; kind: PromptKind; question: string };

/** An answer and the same with one thing changed. */
type Contrast = Asked & {
  type: string;
  base: string;
  variant: string;
  expect: "variant_lower" | "variant_higher" | "same" | "not_higher";
  question_variant?: string;
  competency_variant?: CompetencyId;
};

/** A text that answers nothing, however it looks. */
type Gaming = Asked & { type: string; answer: string; max_band: Band };

/** A sound answer that looks like a faulty one, or the other way round. */
type Tricky = Asked & {
  trap: string;
  answer: string;
  must_flag: FlagId[];
  must_not_flag: FlagId[];
  min_band: Band;
  max_band: Band;
};

/** An answer with a fault that a panel would not pass, or one that comes near to it and is sound. */
type Fault = Asked & { answer: string; flags: FlagId[] };

const mark = (text: string, { question, kind, competency }: Asked) =>
  scoreAnswer(text, { text: question, kind, competencies: [competency] });

/** How many points two marks of the same quality may lie apart; other words for the same leave more room. */
const roomFor = (type: string) => (type === "everyday_synonyms" ? 8 : 5);

/** How many points fewer are a lower mark, where the band stays. */
const drop = 12;

function isAsExpected(pair: Contrast): boolean {
  const base = mark(pair.base, pair);
  const variant = mark(pair.variant, {
    ...pair,
    question: pair.question_variant ?? pair.question,
    competency: pair.competency_variant ?? pair.competency,
  });
  const points = variant.points - base.points;
  const bands = variant.band - base.band;
  if (pair.expect === "variant_lower") return bands < 0 || points <= -drop;
  if (pair.expect === "variant_higher") return points > 0 && bands >= 0;
  if (pair.expect === "same") return Math.abs(points) <= roomFor(pair.type);
  return points <= 0 && bands <= 0;
}

function isSeenThrough(text: Tricky): boolean {
  const { band, flags } = mark(text.answer, text);
  const raised = new Set(flags.map(({ id }) => id));
  return (
    text.must_flag.every((id) => raised.has(id)) &&
    !text.must_not_flag.some((id) => raised.has(id)) &&
    band >= text.min_band &&
    band <= text.max_band
  );
}

const decisive = (Object.keys(flagCaps) as FlagId[]).filter((id) => flagCaps[id].weight === "decisive");

const faultsOf = (flags: readonly FlagId[]) =>
  decisive.filter((id) => flags.includes(id)).join(" and ") || "none";

const isFoundOut = (text: Fault) =>
  faultsOf(mark(text.answer, text).flags.map(({ id }) => id)) === faultsOf(text.flags);

function tally<T>(
  group: Trial["group"],
  file: string,
  typeOf: (row: T) => string,
  test: (row: T) => boolean,
) {
  const trials = new Map<string, Trial>();
  for (const row of readLines<T>(file)) {
    const type = typeOf(row).replaceAll("_", " ");
    const trial = trials.get(type) ?? { group, type, of: 0, passed: 0 };
    trial.of++;
    if (test(row)) trial.passed++;
    trials.set(type, trial);
  }
  return [...trials.values()];
}

/** Marks the texts that were written to try the engine, and counts by type how many are marked as they should be. */
export function measureTrials(): Trial[] {
  return [
    ...tally<Fault>("faults", "faults.jsonl", ({ flags }) => faultsOf(flags), isFoundOut),
    ...tally<Contrast>("contrast", "contrast.jsonl", ({ type }) => type, isAsExpected),
    ...tally<Gaming>(
      "gaming",
      "gaming.jsonl",
      ({ type }) => type,
      (text) => mark(text.answer, text).band <= text.max_band,
    ),
    ...tally<Tricky>("tricky", "tricky.jsonl", ({ trap }) => trap, isSeenThrough),
  ];
}
