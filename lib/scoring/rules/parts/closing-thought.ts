import type { Answer } from "../../reading/answer";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

/**
 * Detects: a story that ends by stepping out of it: its last sentences turn from the past to the present, to what the
 * writer does or holds to be so ("It's later on, when people have stopped asking, that they need you").
 * Why panels care: people who reflect seldom announce it; they say what is true since.
 * Source: the coda and evaluation of a told story (Labov and Waletzky 1967); the marking guide's reflection.
 * Misses: a reflection in the middle of the story.
 */
export const rule: Rule = {
  id: "closing-thought",
  title: "You end by stepping back from the story",
  detect,
  examples: {
    finds: [
      "I asked him. I sent notes. He came in March. «You can say nearly anything if you pick the place».",
      "I rang the depot. They sent a boat. I paid. «It's the order that counts, not the speed».",
      "I moved the box. I asked again. All six knew. «I look for things like that in my first week».",
    ],
    ignores: [
      "I asked him. I sent notes. He came in March.",
      "I am calm. I am kind. I care.",
      "It is a shop.",
    ],
  },
};

/** How many of the last sentences may step out of the story. */
const closing = 3;

/** Whose doings go on with the story, or praise the writer, however they are put. */
const staysInside =
  /^(?:and |but |so |because )?(?:he|she|they|my|her|his|their|we)\b|\bI(?:'m| am)? (?:\w+ )?(?:always|believe|proud|happy|feel|hope|would|enjoy|love|try|pride)\b/i;

function detect(answer: Answer, question: Question): Span[] {
  if (question.kind === "hypothetical") return [];
  const told = answer.sentences.filter((sentence) => sentence.clauses.length > 0);
  const spans: Span[] = [];
  let past = 0;
  for (const [index, sentence] of told.entries()) {
    const main = sentence.clauses.find((clause) => clause.verb !== undefined);
    const staysPresent = sentence.clauses.every((clause) => clause.mood !== "past");
    const stepsBack = main?.mood === "present" && !/ing$/.test(main.verb?.lower ?? "") && staysPresent;
    const isLast = index >= told.length - closing;
    const line = answer.plain.slice(sentence.start, sentence.end);
    if (stepsBack && isLast && past >= 3 && !main.quoted && !sentence.question && !staysInside.test(line)) {
      spans.push({ start: sentence.start, end: sentence.end });
    }
    if (sentence.clauses.some((clause) => clause.mood === "past" && !clause.negated)) past += 1;
  }
  return spans;
}
