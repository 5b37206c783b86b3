import { isLesson } from "../../cues/clause-kinds";
import { type Detect, findAny, findCues } from "../../cues/cue";
import { type Clause, clauseAt } from "../../reading/clauses";
import type { Rule } from "../../rule";

const units =
  "day|week|month|year|hour|night|morning|afternoon|evening|weekend|shift|term|summer|winter|spring|autumn";
const months =
  "january|february|march|april|june|july|august|september|october|november|december|christmas|easter";
const weekdays =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|saturdays|sundays|fridays";
const places =
  "ward|clinic|lab|laboratory|hospital|theatre|surgery|pharmacy|school|college|university|uni|shop|store|warehouse|depot|kitchen|restaurant|cafe|bar|pub|hotel|office|factory|garage|site|gym|pool|library|centre|church|home|camp|farm|practice|department|reception|desk|counter|station|nursery|classroom|placement|course|degree|project|club|charity|army|navy|workshop|unit|branch|bank|parlour|salon|market|festival|yard|bus|train|van|pitch|field|museum|stable|bakery|canteen|laundrette|hostel|hospice|theatre|gallery|barracks|building|flat|house|street|village|beach|road";

const named = new Set(`${units}|${months}|${weekdays}|${places}`.split("|"));

/** "Bus, wet afternoon." opens many a story that has no words to spare. */
const findCaption: Detect = ({ sentences }) => {
  const first = sentences.find(({ clauses }) => clauses.length > 0);
  if (!first || first !== sentences[0] || first.clauses.some(({ verb }) => verb !== undefined)) return [];
  return first.tokens.some(({ lower }) => named.has(lower)) ? [{ start: first.start, end: first.end }] : [];
};

/** "and I still do it every shift", "It taught me that every week…": what holds since, or was learnt. */
const isLasting = (clause: Clause) =>
  isLesson(clause) ||
  clause.opener === "because" ||
  clause.tokens[0]?.lower === "what" ||
  (clause.mood === "present" &&
    (clause.embedded || clause.tokens.some(({ lower }) => /^(still|always)$/.test(lower)))) ||
  ((clause.mood === "present" || clause.person === "other") &&
    clause.tokens.some(({ lower }) => lower === "now"));

/** "You can't keep asking in theatre" */
const isGeneral = ({ mood, embedded, tokens }: Clause) =>
  mood !== "past" && (embedded || tokens.some(({ lower }) => lower === "you"));

const findSetting = findAny(
  findCaption,
  findCues(
    { mood: ["past", "present"], polarity: "any" },
    `last|this|one|that|first|second|third|final|previous|every <1> =${units.replaceAll("|", "|=")}`,
    `# <1> ${units} ago|before|later|into|in`,
    `in|on|at|since|by|during <2> ${months}|${weekdays}`,
    "in|last|since|by =may",
    `on|in|at|for|during <3> =${places.replaceAll("|", "|=")}`,
    "on|during placement|shift|nights|duty",
    "when I was",
    "while I was",
    "a few|couple weeks|months|years ago",
    "year|age # ",
  ),
);

/**
 * Detects: when and where it happened: a date, a time of day, a period of life, a place of work or study.
 * Why panels care: an answer that can be placed is an answer that can be believed and probed.
 * Source: the situation step of STAR; the marking guide's "when and where".
 * Misses: places that only insiders would recognise as one.
 */
export const rule: Rule = {
  id: "setting",
  title: "You say when and where",
  advice: {
    past: "Start with when and where it was, in one sentence.",
    motivation: "Say where this comes from: when and where it began for you.",
  },
  detect: (answer, question) =>
    findSetting(answer, question).filter(({ start }) => {
      const clause = clauseAt(answer.clauses, start);
      return !clause || !(isLasting(clause) || (question.kind === "hypothetical" && isGeneral(clause)));
    }),
  examples: {
    finds: [
      "«Last year» one of the apprentices trapped his fingers.",
      "«In May» I asked the owner if she would mind me sorting it.",
      "I was «on the ward» with six patients.",
      "«Bus, wet afternoon». The driver mocked an old boy.",
    ],
    ignores: [
      "I would work on a ward one day.",
      "I always do my best.",
      "It taught me that a small thing every week counts.",
      "I am good with people of every sort.",
    ],
  },
};
