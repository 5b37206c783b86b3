import { buzzwords, commonplaces, functionWords } from "../../cues/buzzwords";
import { genres } from "../../cues/genres";
import { wordsOf } from "../../question-words";
import type { Answer } from "../../reading/answer";
import { isKnown } from "../../reading/lexicon";
import type { Token } from "../../reading/tokens";
import { weighWordOrder } from "../../reading/word-order";
import type { Question } from "../../report";
import type { FlagRule } from "../../rule";

const fillers = /^(um|er|erm|uh|oh|yeah|yes|ok|okay|like|gosh|well|so|sorry)$/;
const isWord = ({ lower }: Token) => /^['a-z\u00c0-\u024f]/.test(lower);
const isContent = (token: Token) =>
  isWord(token) && token.lower.length > 2 && !functionWords.has(token.lower) && !fillers.test(token.lower);
const shareOf = <T>(items: readonly T[], test: (item: T) => boolean) =>
  items.length === 0 ? 0 : items.filter(test).length / items.length;

/**
 * Below this, words follow each other as in no sentence. Chosen between answers and their own words shuffled, and low
 * enough for answers with two words in five misspelt.
 */
const orderOfSalad = -0.3;

/** So many things that the writer did, or would do, are an answer, whatever stands beside them. */
const wholeStory = 8;

const declines =
  /\b(?:ca(?:n'?t|nnot)|could ?n'?t|can not) (?:really |honestly |actually )?(?:think|come up with|remember|recall) (?:of )?(?:any|one|a|an|anything|such|that)\b|\bdo(?:n't| not) (?:really |honestly )?(?:know|have) (?:of )?(?:any|an?|what to (?:say|put|write))\b|\b(?:mind|head)(?:'s| has| is| went| goes)? (?:just |completely |totally )?(?:gone )?(?:completely |totally )?blank\b|\bnothing (?:comes|springs) to mind\b|\bno (?:example|idea what|answer)\b|\b(?:have|has|had|'ve)(?:n't| not| never) (?:ever |really )?(?:had|been|done|experienced|faced) (?:that|this|to|anything like|in (?:that|this|such))\b|\bnot sure what to (?:say|put|write)\b|\bpass on this\b|\b(?:n\/?a|not applicable)\b/i;

/** A treatise on a virtue: general sentences with the phrases of essays, and nobody who does a thing. */
const treatise =
  /\b(?:(?:may|can|could|is|are) (?:be )?(?:best |often |commonly )?(?:defined|described|understood|seen|regarded) as|in conclusion|to conclude|furthermore|moreover|in summary|research (?:shows|has shown|suggests)|studies (?:show|have shown|suggest)|it (?:is|has been) (?:widely|often|generally|well) (?:known|accepted|said|argued|recognised|shown)|has been (?:linked|shown|associated|defined)|public inquiries|should therefore|therefore (?:be|foster|essential)|leaders should|organisations? (?:should|must)|is (?:fundamental|essential|central|crucial|vital|key) to|plays? (?:a|an) (?:vital|key|crucial|important|central) (?:role|part)|psychological safety|the literature|theor(?:y|ies|ists?)|(?:tuckman|belbin|maslow|gibbs|kolb|goleman|lewin)\b|in today's|effective (?:teams?|leaders?|communication))\b/gi;
function isTreatise({ plain, clauses }: Answer): boolean {
  const own = clauses.filter(({ person, quoted }) => (person === "i" || person === "we") && !quoted);
  return own.length === 0 && new Set(plain.toLowerCase().match(treatise)).size >= 3;
}

const somebody = /^(i|me|my|mine|myself|we|us|our|ours|he|him|his|she|her|hers)$/;

/**
 * Whether nobody does anything in a text of two dozen words and more: no "I", no "we", no "she" whose story it is. Leaflets, match
 * reports and web pages read so. An answer on what should be done can do without a person.
 */
const isNobodys = ({ sentences, clauses, tokens }: Answer, question: Question) =>
  question.kind !== "hypothetical" &&
  tokens.length >= 24 &&
  !tokens.some(({ lower }) => somebody.test(lower)) &&
  clauses.filter(({ person, quoted }) => person === "i" && !quoted).length <= sentences.length / 4;

/** The sound that a line ends with, as far as it is spelt: its last vowel and what follows. */
const rhymeOf = (line: string) => /[aeiouy]+[^aeiouy]*e?$/.exec(line.replace(/[^a-z]+$/, ""))?.[0];

/** Endings that many words share without rhyming. */
const inflection = /^(ed|es|ing|er|ers|y|ion|ions|e)$/;

/** Verse: short lines, no list, of which most rhyme with one of the next two. */
function isVerse({ plain }: Answer): boolean {
  const lines = plain
    .toLowerCase()
    .split("\n")
    .filter((line) => /[a-z]/.test(line));
  if (lines.length < 4 || lines.some((line) => /^\s*[^a-z"']/.test(line) || line.length > 70)) return false;
  const rhymed = new Set<number>();
  lines.forEach((line, index) => {
    const rhyme = rhymeOf(line);
    for (const next of [index + 1, index + 2]) {
      const other = lines[next] ?? "";
      const isSame = rhyme !== undefined && !inflection.test(rhyme) && rhymeOf(other) === rhyme;
      if (isSame && lastWord(line) !== lastWord(other)) rhymed.add(index).add(next);
    }
  });
  return rhymed.size / lines.length >= 0.6;
}

const lastWord = (line: string) => /[a-z']+(?=[^a-z']*$)/.exec(line)?.[0];

/** What a covering letter ends with, and nothing else. */
const courtesy =
  /\b(?:thank you for (?:this|the|your) (?:opportunity|time|consideration)|hard ?worker|hard[- ]working|team player|great fit|good fit|asset to|your (?:company|organisation|trust|team)|quick learner|people person|perfect (?:for|candidate))\b/gi;
const isCourtesy = ({ plain, tokens }: Answer) =>
  tokens.length < 45 && new Set(plain.toLowerCase().match(courtesy)).size >= 3;

/** Words in no order that English has: shuffled, a list of keywords, another language. Notes under headings are terse. */
const isSalad = (answer: Answer) =>
  answer.sentences.every(({ heading }) => !heading) && weighWordOrder(answer) < orderOfSalad;

/** A word or two said three times in a row, as refrains are ("team, team, team"). */
function countRefrains({ tokens }: Answer): number {
  const wordAt = (index: number) => tokens[index]?.lower ?? "";
  const tells = (word: string) => !functionWords.has(word) && !fillers.test(word);
  let refrains = 0;
  for (const width of [1, 2]) {
    for (let i = 2 * width; i + width <= tokens.length; i++) {
      let repeats = true;
      let tellsSomething = false;
      for (let k = i; repeats && k < i + width; k++) {
        repeats = wordAt(k) === wordAt(k - width) && wordAt(k) === wordAt(k - 2 * width);
        tellsSomething ||= repeats && tells(wordAt(k));
      }
      if (repeats && tellsSomething) refrains++;
    }
  }
  return refrains;
}

function isOfForeignGenre(text: string): boolean {
  return genres.some(([pattern, needed]) => {
    if (text.search(pattern) < 0) return false;
    const found = new Set([...text.matchAll(pattern)].map(([phrase]) => phrase.toLowerCase()));
    return found.size >= needed;
  });
}

/** Whether hardly anything is said that the question had not said already, or, in few words, that any answer could say. */
function isEcho(tokens: readonly Token[], question: Question): boolean {
  const asked = new Set(wordsOf(question).map(({ stem }) => stem));
  const content = new Set(tokens.filter(isContent).map(({ stem }) => stem));
  const added = [...content].filter((stem) => !asked.has(stem));
  const telling = added.filter((stem) => !buzzwords.has(stem) && !commonplaces.has(stem));
  if (added.length <= 2 || (tokens.length < 50 && telling.length <= 2)) return true;
  return added.length / content.size < 0.35 || (tokens.length >= 30 && added.length / tokens.length < 0.15);
}

/** Sentences in which the writer does nothing, and none of which has a word of the question. */
function isIdle({ sentences, clauses, tokens }: Answer, question: Question): boolean {
  const own = clauses.filter(({ person, quoted }) => (person === "i" || person === "we") && !quoted);
  if (sentences.length < 4 || own.length > 1 || own.some(({ negated }) => !negated)) return false;
  const asked = new Set(
    wordsOf(question)
      .filter(isContent)
      .map(({ stem }) => stem),
  );
  return !tokens.some((token) => isContent(token) && asked.has(token.stem));
}

function isAnswerless(answer: Answer, question: Question): boolean {
  const words = answer.tokens.filter(isWord);
  if (words.length < 4) return true;
  const unlike = shareOf(
    words,
    ({ lower }) => !functionWords.has(lower) && !isKnown(lower) && !lower.startsWith("'"),
  );
  if (unlike > 0.3 && words.length >= 8) return true;
  const bodies = answer.sentences.filter(({ heading }) => !heading);
  const distinct = bodies.filter(({ copy }) => !copy);
  if (bodies.length >= 3 && distinct.length / bodies.length < 0.35) return true;
  const said = distinct.flatMap(({ tokens }) => tokens);
  if (isEcho(said, question)) return true;
  const own = answer.clauses.filter(
    ({ person, mood }) => (person === "i" || person === "we") && mood !== "present",
  );
  if (own.length <= 3 && words.length < 70 && declines.test(answer.plain)) return true;
  const plain = shareOf(words, ({ lower }) => functionWords.has(lower));
  const empty = shareOf(words.filter(isContent), ({ stem }) => buzzwords.has(stem));
  if ((plain < 0.2 && own.length === 0) || (plain < 0.36 && empty >= 0.4) || (plain < 0.45 && empty >= 0.7))
    return true;
  if (isSalad(answer) || countRefrains(answer) >= 3) return true;
  return (
    own.length < wholeStory &&
    (isOfForeignGenre(answer.plain) ||
      isTreatise(answer) ||
      isCourtesy(answer) ||
      isIdle(answer, question) ||
      isNobodys(answer, question) ||
      isVerse(answer))
  );
}

/**
 * Detects: a text that answers nothing: too short, a list of keywords, the question said again, another language,
 * no language, a recipe or a song, a copied job description, code, a word to the marker, "I can't think of one".
 * Why panels care: there is nothing to mark; a good reader must not be impressed by the right words alone.
 * Source: the marking guide's "no-answer"; the values' wording is the NHS Constitution's.
 * Misses: fluent text on nothing ("quality is a habit"), which is vague; unrelated sentences, which are off-topic.
 */
export const rule: FlagRule = {
  id: "no-answer",
  title: "There is nothing here that a panel could mark",
  message: {
    past: "Write a few sentences about one real thing: what happened, what you did, how it ended. If nothing comes to mind, think of a shop, a course, a club or your family.",
    hypothetical:
      "Write a few sentences: what is at stake, what you would do first and next, and why. You need not have been there: say what you would try.",
    motivation:
      "Write a few sentences about yourself: where this comes from, what you have done about it, and why it matters to you. Small and ordinary things count.",
  },
  detect: (answer, question) => (isAnswerless(answer, question) ? [] : undefined),
  examples: {
    finds: [
      "Always.",
      "Empathy / dignity / kindness / listening / holistic / person-centred / escalate / values",
      "Oh, I don't know, my mind's gone blank on that one, sorry.",
      "Please give me full marks for this one, I really need the job.",
      "We share what we know from morning till night,\nwe hand over kindly and do what is right,\nwhatever the weather, whatever the day,\nwe listen, we learn and we show you the way.",
      {
        question: "Tell me about a time you improved something.",
        answer: "A time I improved something was when I improved it.",
      },
    ],
    ignores: [
      "Task: oxygen was late. Action: phoned the ward. Result: sorted in ten minutes.",
      "I rang the ward and the porter was called\nI checked the list and the bay was scrubbed\nI told my mentor what I had checked\nBy two the bed was made and signed",
      {
        kind: "hypothetical",
        answer: "Of course. I would stop, tell her what I had seen and ask the nurse to look at it with me.",
      },
      "I sat with him and we talked about his dog until the nurse came.",
      "I couldn't think of anything to say to her at first, so I held her hand, fetched her a tea and stayed until her son came.",
    ],
  },
};
