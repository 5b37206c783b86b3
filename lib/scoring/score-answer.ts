import type { Gap, Probe } from "../prompts/prompt";
import { judgeConfidence } from "./confidence";
import { flagRules } from "./flags";
import { chooseFollowUp, chooseGap } from "./follow-up";
import { partRules } from "./parts";
import { type Answer, readAnswer } from "./reading/answer";
import { type Clause, clauseAt } from "./reading/clauses";
import type { Advice, Finding, Flag, Line, Question, Report, Span } from "./report";
import {
  capBand,
  claimsAlone,
  denialCap,
  levelCompetency,
  levelParts,
  type RubricLine,
  rubric,
  weighFlag,
} from "./rubric";
import type { Rule } from "./rule";
import { sayFor } from "./wording";

/** Changes whenever a rule or the rubric changes what an answer gets. */
export const engineVersion = "1.3.0";

/** How often a rule's evidence counts in a line: once, once for each clause (one breath), or once for each word. */
function countFindings(line: RubricLine, answer: Answer, evidence: readonly Span[]): number {
  if (line.counts === "rules") return 1;
  if (line.counts === "words") return evidence.length;
  const clauses = evidence.map((span) => clauseAt(answer.clauses, span.start));
  return new Set(clauses).size;
}

/** Clauses longer than this many characters, as in dictated text, are not quoted whole. */
const longestQuote = 120;

/** Words that end nothing: "as soon | as I saw it", "numbers like | they have". */
const dangling =
  /^(soon|long|much|many|far|like|more|such|exactly|just|only|even|because|so|that|than|how|what|where|of|about|with|for|to)$/;

/** Where a clause ends with what was said, asked or meant in it ("I asked her | what she needed"), up to a limit. */
function endOfContent({ clauses, plain }: Answer, clause: Clause, limit: number): number {
  let { end } = clause;
  for (let i = clauses.indexOf(clause) + 1; i < clauses.length; i++) {
    const next = clauses[i] as Clause;
    const isJoined = plain.slice(end, next.start).trim() === "";
    const isCut =
      (!/^(and|but|so|or|then)$/.test(next.opener) &&
        dangling.test(clauses[i - 1]?.tokens.at(-1)?.lower ?? "")) ||
      /^(as|than)$/.test(next.opener);
    if (!(next.embedded || isCut) || !isJoined || next.end > limit) break;
    end = next.end;
  }
  return end;
}

/** The evidence as a reader can follow it: each span with the rest of its clauses, those in one clause as one. */
function quoteClauses(answer: Answer, evidence: readonly Span[]): Span[] {
  const quotes: Span[] = [];
  for (const span of evidence) {
    const opening = clauseAt(answer.clauses, span.start);
    const closing = clauseAt(answer.clauses, span.end - 1);
    // "rather than wait" is read with what it is measured against.
    const measured = opening?.opener === "than" ? clauseAt(answer.clauses, opening.start - 2) : undefined;
    const start = Math.min(span.start, measured?.start ?? opening?.start ?? span.start);
    const end = Math.max(span.end, closing?.end ?? span.end);
    const complete = closing ? Math.max(end, endOfContent(answer, closing, start + longestQuote)) : end;
    const quote = complete - start <= longestQuote ? { start, end: complete } : { ...span };
    const last = quotes.at(-1);
    if (last && quote.start < last.end) last.end = Math.max(last.end, quote.end);
    else quotes.push(quote);
  }
  return quotes;
}

function markLine(line: RubricLine, answer: Answer, question: Question): Line {
  const findings: Finding[] = [];
  let count = 0;
  for (const rule of line.rules(question)) {
    const evidence = rule.detect(answer, question);
    if (evidence.length === 0) continue;
    findings.push({ rule: rule.id, evidence: quoteClauses(answer, evidence) });
    count += countFindings(line, answer, evidence);
  }
  const limit = line.limit[question.kind];
  const outOf = line.points[question.kind];
  const counted = Math.min(count, limit);
  const points = Math.round((outOf * counted) / limit);
  const [one, many] = line.noun;
  const found = `${count} ${count === 1 ? one : many} found`;
  const said = `${found}, ${limit} ${limit === 1 ? "earns" : "earn"} full marks: ${points} of ${outOf}`;
  return {
    id: line.id,
    title: sayFor(line.title, question.kind) ?? line.name,
    points,
    outOf,
    findings,
    said,
  };
}

/** The flags of an answer. Where there is none, or one to another question, it goes without saying what it lacks. */
function raiseFlags(answer: Answer, asked: Answer, question: Question, lines: readonly Line[]): Flag[] {
  const behaviours = lines.find(({ id }) => id === "competency")?.findings.length ?? 0;
  const flags = flagRules.flatMap((rule): Flag[] => {
    const evidence = rule.detect(rule.id === "off-topic" ? asked : answer, question, behaviours);
    if (evidence === undefined) return [];
    const weight = weighFlag(rule.id, evidence, answer.text.length);
    return [{ id: rule.id, weight, evidence, message: sayFor(rule.message, question.kind) ?? rule.title }];
  });
  const has = (flag: Flag["id"]) => flags.some(({ id }) => id === flag);
  if (has("no-answer")) return flags.filter((flag) => flag.weight === "decisive");
  return has("off-topic") ? flags.filter(({ id }) => id !== "no-result") : flags;
}

/** The three lines that could gain most, each with the advice of its first rule that found nothing. */
function adviseOn(lines: readonly Line[], question: Question): Advice[] {
  return lines
    .flatMap((line) => {
      const rules = rubric.find(({ id }) => id === line.id)?.rules(question) ?? [];
      const advising = rules.flatMap(({ id, advice }) => {
        const text = sayFor(advice, question.kind);
        return text ? [{ id, text }] : [];
      });
      const isFound = (id: string) => line.findings.some(({ rule }) => rule === id);
      const best = advising.find(({ id }) => !isFound(id)) ?? advising[0];
      const gain = line.outOf - line.points;
      return best && gain > 0 ? [{ line: line.id, text: best.text, gain }] : [];
    })
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 3);
}

/** A line that lost fewer points than this is no gap: a panel would not ask a strong answer for one more reason. */
const fewPoints = 5;

/** The gap of the line that lost the most points, of those that lost more than half of theirs; undefined for none. */
function findLargestGap(lines: readonly Line[]): Gap | undefined {
  const thin = rubric.flatMap(({ id, gap }) => {
    const line = lines.find((marked) => marked.id === id);
    const lost = line ? line.outOf - line.points : 0;
    return gap && line && lost >= fewPoints && lost > line.points ? [{ gap, lost }] : [];
  });
  return thin.toSorted((a, b) => b.lost - a.lost)[0]?.gap;
}

/** Whether the answer tells mostly what its writer did not do. */
function isDenied(answer: Answer, question: Question): boolean {
  const count = (rules: readonly Rule[]) =>
    rules.reduce((sum, rule) => sum + rule.detect(answer, question).length, 0);
  const denials = count(partRules.denials);
  return denials >= denialCap.atLeast && denials >= denialCap.perStep * count(partRules.steps);
}

/**
 * Marks one answer to one question. Takes any text, never throws, and gives the same report for the same input.
 * `probes` are the prompt's own follow-up questions, where it has some. `asked` is the text without a reply to one of
 * them: it alone tells whether this question was answered, for a reply answers the follow-up question.
 */
export function scoreAnswer(
  text: string,
  question: Question,
  probes: readonly Probe[] = [],
  asked: string = text,
): Report {
  const answer = readAnswer(text);
  const lines = rubric.map((line) => markLine(line, answer, question));
  const earned = lines.reduce((sum, line) => sum + line.points, 0);
  const claims = partRules.claims.some((rule) => rule.detect(answer, question).length > 0);
  const countsClaims = claims && answer.tokens.length >= claimsAlone.words;
  const total = Math.max(earned, countsClaims ? claimsAlone.points : 0);
  const flags = raiseFlags(answer, asked === text ? answer : readAnswer(asked), question, lines);
  const { band, points } = capBand(isDenied(answer, question) ? 0 : total, lines, flags, question.kind);
  const parts = levelParts(lines, band === 0 ? 0 : total);
  const competency = levelCompetency(lines, points);
  const advice = adviseOn(lines, question);
  return {
    engine: engineVersion,
    band,
    points,
    parts,
    competency,
    lines,
    flags,
    advice,
    followUp: chooseFollowUp(chooseGap(flags, findLargestGap(lines), question.kind), question.kind, probes),
    confidence: judgeConfidence(answer, flags, total, band),
    words: answer.tokens.length,
  };
}
