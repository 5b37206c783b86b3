import type { Answer } from "../../reading/answer";
import type { Clause } from "../../reading/clauses";
import type { FlagRule } from "../../rule";

const modal = /^(would|'d|will|could|should|might|may|'ll)$/;
const ownSubject = /^(i|we)$/;
const habit = /^(usually|normally|always|often|typically|generally|rarely)$/;
const regularTime =
  /\b(every|each|most) (single )?(day|morning|evening|night|week|month|shift|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\bback then\b|\bin those days\b|\bas a child\b/i;

const isOwn = ({ person, quoted, question }: Clause) =>
  (person === "i" || person === "we") && !quoted && !question;

function findImagined({ text, sentences }: Answer): Clause[] {
  return sentences.flatMap((sentence) => {
    const words = sentence.tokens.map(({ lower }) => lower);
    // "I would check it every morning" and "usually I will" tell a habit; "I'll" promises what the job will get.
    const isCondition = words.includes("if");
    if (!isCondition && regularTime.test(text.slice(sentence.start, sentence.end))) return [];
    if (words.some((word) => habit.test(word)) && words.includes("will")) return [];
    return sentence.clauses.filter(({ mood, tokens, ...clause }) => {
      if (mood !== "would" || !isOwn({ mood, tokens, ...clause })) return false;
      const own = tokens.map(({ lower }) => lower);
      if (own.includes("'ll") || (own.includes("will") && own.includes("n't"))) return false;
      return own.some((word) => modal.test(word)) || !own.some((word) => ownSubject.test(word));
    });
  });
}

/**
 * Detects: a past prompt answered mostly with what the writer would do. One or two imagined steps within a real
 * story are none; nor are habit ("back then I would"), politeness and reported speech.
 * Why panels care: what people say they would do predicts what they do less well than what they did.
 * Source: the marking guide's "hypothetical"; behaviour description interviewing (Janz 1982).
 * Misses: an imagined story told in the present tense.
 */
export const rule: FlagRule = {
  id: "hypothetical",
  title: "You say what you would do, not what you did",
  message: {
    past: "This question asks for something that happened. Think of one real time, in any setting, and tell it as it was: “I did…”, not “I would…”.",
  },
  detect: (answer, { kind }) => {
    if (kind !== "past") return undefined;
    const imagined = findImagined(answer);
    const told = answer.clauses.filter((clause) => isOwn(clause) && clause.mood === "past");
    const beginsImagined = answer.clauses.find(isOwn) === imagined[0];
    const isMost = imagined.length > told.length || (imagined.length === told.length && beginsImagined);
    const isSole = imagined.length === 1 && answer.clauses.length > 3;
    if (imagined.length === 0 || !isMost || isSole) return undefined;
    return imagined.map(({ start, end }) => ({ start, end }));
  },
  examples: {
    finds: [
      "«I would ring the ward» «and ask for the nurse in charge».",
      "«I'd sit with them» «and I'd ask what was wrong».",
      "«I would probably check it twice».",
    ],
    ignores: [
      "I'd been there a month when I'd had enough of it.",
      "I would check the list every morning in that job, and I found two errors.",
      "She asked if I would help her, so I sat down and we filled in the form.",
      { answer: "I would ring the ward and ask for the nurse.", kind: "hypothetical" },
    ],
  },
};
