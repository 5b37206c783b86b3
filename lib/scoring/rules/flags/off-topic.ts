import { type CompetencyId, competencyIds } from "../../../competencies";
import { behaviourRules } from "../../behaviours";
import { functionWords } from "../../cues/buzzwords";
import { leavesDemandUnmet } from "../../cues/demands";
import { themesOf } from "../../cues/themes";
import { topicsOf } from "../../cues/topics";
import { wordsOf } from "../../question-words";
import type { Answer } from "../../reading/answer";
import type { Token } from "../../reading/tokens";
import type { Question } from "../../report";
import type { FlagRule } from "../../rule";

/** Stems that questions share whatever they ask. */
const generic = new Set(
  "time tell give describ exampl situat peopl someth someon somebodi work share experi talk think case see take make made get realis ask need discuss handl approach recal instanc stori provid specif explain role job walk let keep half bring notic start end dai wai us thing sai know go look use tri want chang find put set come back someth anyth two one sure realli help still ever first last new good own differ person team trainee patient place occas occur".split(
    " ",
  ),
);

const contentStems = (tokens: readonly Token[]) =>
  new Set(
    tokens
      .filter(({ lower }) => /^[a-z]{3}/.test(lower) && !functionWords.has(lower))
      .map(({ stem }) => stem),
  );

/** A "what would you do" prompt answered with a story of the past and not one imagined step. */
function isOtherKind({ clauses }: Answer, question: Question): boolean {
  if (question.kind !== "hypothetical" || !/\b(?:would|if|imagine|suppose)\b/i.test(question.text))
    return false;
  const own = clauses.filter(({ person, quoted }) => (person === "i" || person === "we") && !quoted);
  const imagined = clauses.filter(
    ({ mood, quoted, tokens }) =>
      !quoted && (mood === "would" || tokens.some(({ lower }) => /^(would|will|'ll|'d)$/.test(lower))),
  );
  return imagined.length === 0 && own.filter(({ mood }) => mood === "past").length >= 3;
}

/**
 * How many more of an answer's words belong to other competencies than to this question's, for its length: the words
 * that name a competency's matter against their mean, the words of its stories against the best other one.
 */
function weighWords(answer: Answer, content: ReadonlySet<string>, question: Question): number {
  const named = new Map(competencyIds.map((id) => [id, 0]));
  for (const stem of new Set(answer.tokens.map((token) => token.stem))) {
    for (const id of topicsOf.get(stem) ?? []) named.set(id, (named.get(id) ?? 0) + 1);
  }
  const told = new Map(competencyIds.map((id) => [id, 0]));
  for (const stem of content) {
    const ids = themesOf.get(stem) ?? [];
    for (const id of ids) told.set(id, (told.get(id) ?? 0) + 1 / ids.length);
  }
  const isTarget = (id: CompetencyId) => question.competencies.includes(id);
  const most = (counts: ReadonlyMap<CompetencyId, number>, test: (id: CompetencyId) => boolean) =>
    Math.max(...[...counts].filter(([id]) => test(id)).map(([, count]) => count));
  const meanCount = [...named.values()].reduce((sum, count) => sum + count, 0) / named.size;
  const ownCount = most(named, isTarget);
  const ownWeight = most(told, isTarget);
  const otherWeight = most(told, (id) => !isTarget(id));
  return (4 * (meanCount - ownCount) + 3.5 * otherWeight - 5 * ownWeight) / Math.sqrt(content.size + 5);
}

/** Claims in place of an event are a fault of another kind: their words tell little of what they are about. */
function isClaims({ clauses }: Answer): boolean {
  const own = clauses.filter(({ person, quoted }) => (person === "i" || person === "we") && !quoted);
  const claims = own.filter(({ mood }) => mood === "present").length;
  return claims > 0 && claims * 2 > own.length;
}

/** What a group did is about teamwork, whatever it did. */
const countTogether = ({ clauses }: Answer, { competencies }: Question) =>
  competencies.includes("teamwork")
    ? clauses.filter(({ person, quoted }) => person === "we" && !quoted).length
    : 0;

function countSharedStems(content: ReadonlySet<string>, question: Question): number {
  const wanted = contentStems(wordsOf(question));
  return [...wanted].filter((stem) => !generic.has(stem) && content.has(stem)).length;
}

/** How many behaviours of the target competency it shows, counted up to three. */
function countBehaviours(answer: Answer, question: Question): number {
  const rules = new Set(question.competencies.flatMap((id) => behaviourRules[id]));
  let found = 0;
  for (const { detect } of rules) {
    if (detect(answer, question).length > 0) found++;
    if (found === 3) break;
  }
  return found;
}

/** From here on an answer is another question's: fitted on answers set against each other's questions, then rounded. */
const remote = 0.8;

function isElsewhere(answer: Answer, question: Question): boolean {
  const content = contentStems(answer.tokens);
  if (content.size < 15) return false;
  const count = countSharedStems(content, question);
  const shared = [0, 1.7, 4.2][Math.min(2, count)] ?? 0;
  const together = Math.min(countTogether(answer, question), 5) * 0.3;
  const kind = (isOtherKind(answer, question) ? 1.5 : 0) - (isClaims(answer) ? 0.8 : 0);
  const unmet = count === 0 && leavesDemandUnmet(question.text, answer.plain) ? 0.8 : 0;
  const distance = weighWords(answer, content, question) - shared - together + kind + unmet;
  return distance >= remote && distance - 0.8 * countBehaviours(answer, question) >= remote;
}

/**
 * Detects: an answer that shows little of this question's competency, has hardly a word that speaks of it, and many of
 * another one's. A story with no word of what the question demands by name (a mistake, a machine, …), or one of the past
 * where a plan was asked for, is a step further away; each word and behaviour shared brings it nearer. Overlap with the
 * question alone never decides: about one good answer in seven shares no stem with its question.
 * Why panels care: they mark what was asked; a good story for another question earns nothing here.
 * Source: the marking guide's "off-topic".
 * Misses: an answer to a neighbouring question; one of fewer than fifteen telling words.
 */
export const rule: FlagRule = {
  id: "off-topic",
  title: "This does not seem to answer the question",
  message:
    "Read the question again: what does it ask for? If your answer fits, say how in its first sentence; if not, keep it for another question.",
  detect: (answer, question) => (isElsewhere(answer, question) ? [] : undefined),
  examples: {
    finds: [
      {
        question: "Tell me about a time you helped your team when it was behind.",
        answer:
          "Enzymes have fascinated me since a lecture in my degree. I read a paper on blood clotting, measured data of my own in a small experiment and wrote to its author.",
      },
      {
        question: "Tell me about a time you persuaded your team to support a change.",
        answer:
          "The diagnostic reader at the garage kept dropping out. I took out the lead, cleaned the pins, tested another car and read the update notes. It was the firmware. I ran the self-test, and it held all week.",
      },
      {
        question: "A colleague has stopped speaking to your team. What would you do?",
        kind: "hypothetical",
        answer:
          "I read the manual, traced the fault to a sticking valve, cleaned the sensor and restarted the pump. I logged the error code, tested the battery and it ran for a whole afternoon.",
      },
      {
        question: "Tell me about a time you worked in a team.",
        answer:
          "The new series on telly isn't as good as the last. Swallows fly low before rain. Descale a kettle every month, and never boil beetroot with vinegar and cloves.",
      },
    ],
    ignores: [
      {
        question: "Tell me about a time you worked in a team.",
        answer:
          "Our kitchen lost its second chef an hour before a wedding. I took the starters, Joe took the mains, and when Joe fell behind I jumped across. A hundred and ten covers went out.",
      },
      {
        question: "Tell me about a time you worked in a team.",
        answer:
          "On the grill on Mother's Day three of us split the tickets. I swapped with Aisha when she went under, and every table was served by four.",
      },
      {
        question: "What would you do if a colleague in your team was behind?",
        kind: "hypothetical",
        answer: "I would ask where to jump in, take one job off them and say which parts I had finished.",
      },
      "I phoned the ward.",
    ],
  },
};
