import { type Answer, endOfTelling } from "../../answer";
import { type Clause, clauseAt } from "../../clauses";
import { findAny, findCues } from "../../cue";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

/** What may come of it. */
const harms =
  "=wrong|infection|=infected|harm|=hurt|dose|delay|=died|reaction|=dead|fall|bleed|=worse|injury|burn|clot|stroke|result";

const findTrouble = findAny(
  findCues(
    { mood: ["past", "present"], polarity: "any" },
    "=problem|=problems|=issue|=issues|trouble|difficulty|crisis|emergency|=mistake|=mistakes|=error|=errors|=fault|=faults|mix-up|=complaint|=complaints|shortage|delay|backlog|outbreak",
    "be|have|get|cause|lead|there <3> conflict|disagreement|argument|tension|row",
    "at|the|a|big|real|high risk",
    "go|be|look|seem <1> wrong|missing|late|broken|unsafe|dangerous|scared|upset|frightened|confused|worried|anxious|=lost|stuck|distressed|crying|bleeding|unwell|ill|sick",
    "run|be =down|out|short|behind|late|low|understaffed|overwhelmed",
    "no <1> plan|record|interpreter|idea|way|money|staff|english|access|cover",
    "=only # minutes|hours|days|of|people|staff|left",
    "before|by|tight|the deadline",
    "under|time pressure",
    "experience|have|face|find <1> difficulty|trouble|incontinence|accident|fall|seizure|shortage",
    "be <1> absent|off|in|under|close <1> pain|labour|tears|threat|sick|ill|distress",
  ),
  findCues(
    { who: ["other", "none"], mood: ["past", "present"], polarity: "any" },
    "break|fail|collapse|crash|trip|jam|leak|faint|complain|refuse|struggle|panic|cry|shout|trap|overrun|cancel|spill|choke|bleed|burst|flood|vanish|snap",
    "not|n't|never work|speak|eat|listen|understand|turn|show|come|arrive|sleep|drink|talk|cooperate|help",
    "go|come =down",
    "stop working|eating|talking|coming|breathing",
    "lose|forget <3>",
  ),
  findCues(
    { who: ["other", "none"], mood: ["past"], polarity: "any" },
    "need|want to|it|help|someone|somebody",
  ),
  findCues(
    { who: ["other", "none"], mood: ["would", "present"], polarity: "any" },
    `could|may|might|would|can <2> mean|cause|lead|get|have|be|act|give|end|receive|lose <6> ${harms}`,
    "put <5> risk|danger",
    `nothing next|compared to <3> ${harms}`,
    "ca|can|could not|n't <2> speak|ask|move|see|hear|tell|protect",
  ),
  findCues(
    { who: ["other", "none"], mood: "any" },
    "could|might|would <1> have|be|get|hurt|harm|kill|die|lose|miss|fall|fail <2> hurt|killed|died|dead|harmed|crushed|injured|trapped|burnt|wrong|late|blood|patient|missed|lost",
  ),
);

/** Share of a told story after which trouble is no longer what it began with. */
const begunBy = 0.65;

function detect(answer: Answer, question: Question): Span[] {
  const until = endOfTelling(answer) * (question.kind === "hypothetical" ? 1 : begunBy);
  return findTrouble(answer, question).filter(({ start }) => {
    const clause = clauseAt(answer.clauses, start);
    const isTold = !clause?.embedded || !/^(what|how|why|whatever|whether|which)$/.test(clause.opener);
    return start <= until && isTold && !isBoast(clause) && !dismissed.test(answer.plain.slice(0, start));
  });
}

/** "no problem" */
const dismissed = /\b(no|any) $/i;

/** "People always come to me with their problems." */
const isBoast = (clause: Clause | undefined) =>
  clause?.mood === "present" && clause.tokens.some(({ lower }) => lower === "always");

/**
 * Detects: what was wrong, needed or at risk before the writer acted, or why it mattered.
 * Why panels care: an action counts for as much as there was to win or lose by it.
 * Source: the situation step of STAR; the marking guide's "what was at stake".
 * Misses: a danger that only somebody of that trade would see in the bare facts.
 */
export const rule: Rule = {
  id: "stake",
  title: "You say what is at stake",
  advice: {
    past: "Say what was wrong or at risk, and for whom.",
    hypothetical: "Say first what is at stake, and for whom.",
  },
  detect,
  examples: {
    finds: [
      "She had «no way» of calling us.",
      "The main pump «failed» as the list began.",
      "If people got it wrong somebody «could be crushed». So I drew arrows on the floor and tried them out.",
    ],
    ignores: [
      "We started early and she told me not to start without her.",
      "I am good with people.",
      "We had a pleasant morning.",
      "I like the work and the team.",
    ],
  },
};
