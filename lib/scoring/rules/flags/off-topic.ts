import type { CompetencyId } from "../../../competencies";
import type { Answer } from "../../answer";
import { functionWords } from "../../buzzwords";
import { leavesDemandUnmet } from "../../demands";
import { makePlain } from "../../plain-text";
import type { Question } from "../../report";
import type { FlagRule } from "../../rule";
import { themes } from "../../themes";
import { type Token, tokenise } from "../../tokens";

/** Stems that questions share whatever they ask. */
const generic = new Set(
  "time tell give describ exampl situat peopl someth someon somebodi work share experi talk think case see take make made get realis ask need discuss handl approach recal instanc stori provid specif explain role job walk let keep half bring notic start end dai wai us thing sai know go look use tri want chang find put set come back someth anyth two one sure realli help still ever first last new good own".split(
    " ",
  ),
);

const contentStems = (tokens: readonly Token[]) =>
  new Set(
    tokens
      .filter(({ lower }) => /^[a-z]{3}/.test(lower) && !functionWords.has(lower))
      .map(({ stem }) => stem),
  );

/** Share of an answer's stems that belong to the question or its competency; the question's own words count twice. */
function findAim(
  stems: ReadonlySet<string>,
  question: Question,
): { aim: number; asked: number; own: number; other: number } {
  const wanted = contentStems(tokenise(question.text, makePlain(question.text)));
  let hits = 0;
  let asked = 0;
  for (const stem of stems) {
    const isAsked = wanted.has(stem) && !generic.has(stem);
    const isThemed = question.competencies.some((id) => themes.get(id)?.has(stem));
    asked += isAsked ? 1 : 0;
    hits += isAsked ? 2 : isThemed ? 1 : 0;
  }
  const weigh = (theme: ReadonlyMap<string, number>) =>
    [...stems].reduce((sum, stem) => sum + (theme.get(stem) ?? 0), 0);
  const entries = [...themes].map(([id, theme]) => ({ id, weight: weigh(theme) }));
  const isTarget = ({ id }: { id: (typeof entries)[number]["id"] }) => question.competencies.includes(id);
  return {
    aim: hits / Math.max(1, stems.size),
    asked,
    own: Math.max(0, ...entries.filter(isTarget).map(({ weight }) => weight)),
    other: Math.max(0, ...entries.filter((entry) => !isTarget(entry)).map(({ weight }) => weight)),
  };
}

/** A "what would you do" prompt answered with a story of the past and not one imagined step. */
function isOtherKind({ clauses }: Answer, question: Question): boolean {
  if (question.kind !== "hypothetical" || !/\b(?:would|if|imagine|suppose)\b/i.test(question.text))
    return false;
  const own = clauses.filter(({ person, quoted }) => (person === "i" || person === "we") && !quoted);
  const imagined = clauses.filter(({ mood, quoted }) => mood === "would" && !quoted);
  return imagined.length === 0 && own.filter(({ mood }) => mood === "past").length >= 3;
}

/** Competencies whose stories share a vocabulary; for the others almost any setting and any object will do. */
const narrow: ReadonlySet<string> = new Set<CompetencyId>([
  "science-interest",
  "calm-under-pressure",
  "technology",
  "communication",
  "interpersonal",
  "teamwork",
  "respect-and-dignity",
  "compassion",
  "everyone-counts",
]);

function isElsewhere(answer: Answer, question: Question): boolean {
  const stems = contentStems(answer.tokens);
  if (stems.size < 11) return false;
  const { aim, asked, own, other } = findAim(stems, question);
  if (isOtherKind(answer, question) && aim < 0.06) return true;
  if (aim === 0 && (other >= 2.2 || stems.size >= 18 || answer.clauses.every(({ person }) => person !== "i")))
    return true;
  const isUnmet = asked === 0 && leavesDemandUnmet(question.text, answer.plain);
  if (isUnmet && stems.size >= 15 && other > 1.3 * own) return true;
  return (
    aim <= 0.042 && other >= 3 && other >= 3 * own && question.competencies.every((id) => narrow.has(id))
  );
}

/**
 * Detects: an answer that has next to no word of the question or of its competency's everyday vocabulary, and many of
 * another one's; a story with no word of what the question demands by name (a mistake, a machine, …), told in another
 * competency's words; or a story of the past where a plan was asked for, on another matter. Overlap with the question alone
 * never decides: about one good answer in seven shares no stem with its question.
 * Why panels care: they mark what was asked; a good story for another question earns nothing here.
 * Source: the marking guide's "off-topic".
 * Misses: an answer to a neighbouring question; one that nods at the question in a closing line.
 */
export const rule: FlagRule = {
  id: "off-topic",
  title: "This does not seem to answer the question",
  message:
    "Read the question again: what does it ask for? If your story fits, say in its first sentence how; if not, keep it for another question.",
  detect: (answer, question) => (isElsewhere(answer, question) ? [] : undefined),
  examples: {
    finds: [
      {
        question: "Tell me about a time you made a mistake.",
        answer:
          "An old lady was crying on the bench by the pharmacy because her husband had died. I sat beside her, held her hand and fetched a tea and a blanket. I stayed until her daughter came, and she smiled at me as they left.",
      },
      {
        question: "Tell me about a time you helped your team when it was behind.",
        answer:
          "Enzymes have fascinated me since a lecture in my degree. I read a paper on blood clotting and measured my own data in a small experiment.",
      },
      {
        question: "A colleague has stopped speaking to your team. What would you do?",
        kind: "hypothetical",
        answer:
          "I read the manual, traced the fault to a sticking valve, cleaned the sensor and restarted the pump. I logged the error code and it ran.",
      },
      {
        question: "Tell me about a time you worked in a team.",
        answer:
          "The new series on telly isn't as good as the last. Swallows fly low before rain. Descale a kettle every month, and never boil beetroot with vinegar and cloves.",
      },
    ],
    ignores: [
      {
        question: "Tell me about a time you put right a mistake.",
        answer:
          "On my shift an old lady was crying on the bench because I had given her the wrong bag. I sat beside her and said sorry, a colleague helped me find hers, and I asked the team to read the name aloud from then on.",
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
