import { findCues } from "../cues/cue";
import { stateVerbs } from "../cues/words";
import type { Answer, Sentence } from "./answer";

/** Praise of oneself, thanks for the question, and commonplaces: what anybody could say and nobody could check. */
const findCommonplaces = findCues(
  { mood: "any", polarity: "any", quoted: true },
  "am|'m|be <2> passionate|enthusiastic|dedicated|motivated|hardworking|reliable|punctual|adaptable|flexible|determined|ambitious|resilient|committed|driven|proactive|conscientious|honest|friendly|positive|confident|keen|natural|excellent|immensely|incredibly",
  "hard working",
  "passion|passionate|passionately",
  "quick|fast learner",
  "team|people person|player",
  "real|great|valuable|true asset",
  "it goes without saying",
  "as we all know",
  "fair to say",
  "at the end of the day",
  "all walks of life",
  "the extra mile",
  "best|highest possible <1> care|service|job|standard|level",
  "move|moving forward|with",
  "going forward",
  "mak|make a <1> difference",
  "every day|situation|patient|person|challenge is|as <1> different|opportunity",
  "heart of everything|all",
  "perfect|great|good fit",
  "like to thank|say",
  "thank you for",
  "chance|opportunity to <1> bring|answer|be|work|show",
  "bring <4> to your|this|the role|post|organisation|team|trust",
  "take|took <1> pride",
  "proud of everything",
  "world <3> better|place",
  "let you down",
  "put|set my mind",
  "truly|firmly|strongly|deeply|genuinely|always believe|feel|passionate|care",
  "feel <1> strongly|passionately",
  "is|as the future",
  "is|as <2> vital|paramount|crucial|essential",
  "is|as key to",
  "this shows|demonstrates|proves <2> my|that|calm|how|leadership|team",
  "matter <2> most|deeply",
  "treat <2> everyone|everybody|people|patient|all <4> same|equal|equally|respect",
  "never make mistakes|mistake",
  "never get stressed",
  "feel|believe|think|hope <2> this|the role|post|position|answer",
  "would not let you",
  "truly <1> wonderful|amazing|great",
);

const functionWord =
  /^(the|a|an|i|we|he|she|it|they|you|my|his|her|our|their|your|its|me|him|them|us|this|that|these|those|of|in|on|at|to|for|with|by|from|into|about|up|out|as|and|but|so|or|if|because|when|who|which|what|was|were|is|are|am|be|been|'m|'s|'re|'d|'ve|had|have|has|did|do|would|not|n't|there|then)$/;

/** Bare words in a row: "Teamwork. Delegation.", "empathy / listening / dignity". */
function isWordList(sentence: Sentence, text: string): boolean {
  const words = sentence.tokens.length;
  if (words < 3) return sentence.clauses.every((clause) => clause.verb === undefined);
  const functions = sentence.tokens.filter((token) => functionWord.test(token.lower)).length;
  const separators = text.slice(sentence.start, sentence.end).match(/[,;/|•+]/g)?.length ?? 0;
  return functions <= words * 0.15 && (separators >= 3 || words >= 12);
}

const hasFunctionWord = (sentence: Sentence) => sentence.tokens.some(({ lower }) => functionWord.test(lower));

/** Sentences of up to three bare words, where there are at least this many of them: "Shared goals. Trust." */
const manyBare = 4;

/** What the writer did: enough to keep a sentence that also has a commonplace in it. */
const tellsOwnDoing = (sentence: Sentence) =>
  sentence.clauses.some(
    ({ person, mood, negated, quoted, opener, verb, tokens }) =>
      person === "i" &&
      mood === "past" &&
      !negated &&
      !quoted &&
      opener !== "if" &&
      verb !== undefined &&
      !stateVerbs.has(verb.stem) &&
      tokens.some(({ lower }) => lower === "i"),
  );

/** The sentences of an answer that carry no evidence whatever they mention: commonplaces, self-praise, word lists. */
export function findFiller(answer: Answer): ReadonlySet<Sentence> {
  const question = { text: "", kind: "past", competencies: [] } as const;
  const commonplaces = findCommonplaces(answer, question);
  const bare = answer.sentences.filter(
    (sentence) => !sentence.heading && sentence.tokens.length <= 3 && !hasFunctionWord(sentence),
  );
  return new Set(
    answer.sentences.filter(
      (sentence) =>
        (bare.length >= manyBare && bare.includes(sentence)) ||
        isWordList(sentence, answer.text) ||
        (!tellsOwnDoing(sentence) &&
          commonplaces.some((span) => span.start >= sentence.start && span.end <= sentence.end)),
    ),
  );
}
