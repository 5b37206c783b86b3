import { generalNouns } from "../../cues/words";
import type { Answer } from "../../reading/answer";
import type { Clause, Mood } from "../../reading/clauses";
import { tagsOf } from "../../reading/lexicon";
import type { Token } from "../../reading/tokens";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

const told: Record<Question["kind"], readonly Mood[]> = {
  past: ["past"],
  hypothetical: ["past", "present", "would"],
  motivation: ["past", "present"],
};

/** Endings of nouns for qualities and processes ("commitment", "prioritisation"), which name nothing one can see. */
const abstractEnding = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$/;

function namesThing(token: Token, clause: Clause): boolean {
  if (!/^[a-z]{3,}$/.test(token.lower) || token === clause.verb) return false;
  if (generalNouns.has(token.stem) || abstractEnding.test(token.lower)) return false;
  return (tagsOf(token.lower)[0] ?? "").startsWith("NN");
}

function detect(answer: Answer, question: Question): Span[] {
  const seen = new Set<string>();
  const spans: Span[] = [];
  for (const clause of answer.clauses) {
    if (!told[question.kind].includes(clause.mood)) continue;
    for (const token of clause.tokens) {
      if (!namesThing(token, clause) || seen.has(token.stem)) continue;
      seen.add(token.stem);
      spans.push({ start: token.start, end: token.end });
    }
  }
  return spans;
}

/**
 * Detects: things that can be pointed at ("curtain", "label", "bus"), each once, in what is told; not the words that
 * fit any answer ("project", "issue", "team") and not qualities ("commitment").
 * Why panels care: somebody who was there remembers things; somebody who claims speaks of qualities.
 * Source: the marking guide's "specific"; concreteness of remembered events (Johnson and Raye 1981).
 * Misses: things named by a rare word that the dictionary knows first as a verb.
 */
export const rule: Rule = {
  id: "concrete",
  title: "You name things that can be seen and touched",
  advice: "Name things that can be seen and touched: the form, the door, the machine.",
  detect,
  examples: {
    finds: [
      "I pulled the «curtain» and fetched a «blanket».",
      "The «printer» jammed, and the «printer» tray broke.".replace(
        "the «printer» tray",
        "the printer «tray»",
      ),
      { answer: "I'd look at the «label» first.", kind: "hypothetical" },
    ],
    ignores: [
      "I worked on a project with my team.",
      "I showed commitment and communication.",
      "I would pull the curtain.",
    ],
  },
};
