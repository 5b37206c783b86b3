import type { Answer } from "../../answer";
import { buzzwords, functionWords } from "../../buzzwords";
import { isKnown } from "../../lexicon";
import { makePlain } from "../../plain-text";
import type { Question } from "../../report";
import type { FlagRule } from "../../rule";
import { type Token, tokenise } from "../../tokens";

const fillers = /^(um|er|erm|uh|oh|yeah|yes|ok|okay|like|gosh|well|so|sorry)$/;
const isWord = ({ lower }: Token) => /^['a-z\u00c0-\u024f]/.test(lower);
const isContent = (token: Token) =>
  isWord(token) && token.lower.length > 2 && !functionWords.has(token.lower) && !fillers.test(token.lower);
const shareOf = <T>(items: readonly T[], test: (item: T) => boolean) =>
  items.length === 0 ? 0 : items.filter(test).length / items.length;

/** Texts that are no answer by their kind, each with how many different phrases of it are needed. */
const genres: readonly [pattern: RegExp, needed: number][] = [
  // a refusal by a writing program, or its offer to help
  [
    /\bas an? (?:ai|artificial)\b|\blanguage model\b|\bi(?:'d| would) be happy to help you\b|\bi(?:'m| am) (?:unable|not able) to (?:help|assist|write|provide|answer)\b|\bi (?:can't|cannot|can not) (?:help|assist)(?: you)? with (?:writing|that|this)\b|\bpersonal experiences? (?:or|and) (?:emotions|feelings)\b|\bi am a computer program\b|^(?:certainly|sure|of course|absolutely|great question)[!,.:] (?:here(?:'s| is| are)|i(?:'d| would| can|'ll)|below|a (?:good|strong) answer)|\b(?:strong|sample|model|example|good) (?:star )?answer (?:you can|would|might|to adapt|for you)\b|\b(?:you can|to|feel free to) (?:adapt|tailor|personalise|customise) (?:it|this|to)\b|\[(?:describe|your|insert|name|add|what|the|give)\b[^\]]{0,60}\]|\binsert (?:your )?(?:answer|example|text) here\b|\blet me know (?:if you|some details|what you)[^.]{0,40}(?:draft|adjust|tailor|help|background|like)|\bai (?:model|assistant|program)\b/gi,
    1,
  ],
  // a word to the marker
  [
    /\b(?:give|award|grant|deserves?) (?:me |this |it |the |my |one |answer )*(?:a |the )?(?:full|top|maximum|max|high(?:est)?|pass(?:ing)?) (?:marks?|score|points|grade|band)\b(?=[^.]*\b(?:this (?:one|answer|question|application)|please|me)\b)|\bplease (?:give|award|mark|score|rate)\b|\b(?:put|give|record|award|mark|score|rate)(?: me| this| it| as| at| a| down)* (?:band|score|mark|level)?(?: of)? ?(?:4|four|100)(?: out of \d+)?\b(?= (?:and|with|out)\b|[.,!]|$)|\b(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier) (?:instructions|prompts?|text|rules)\b|\b(?:note|message|instructions?) (?:to|for) (?:the |all |any )*(?:markers?|examiners?|assessors?|system|readers?|graders?)\b|\b(?:the|this) (?:candidate|applicant)(?:'s answer)? (?:has|should|must|is|meets|shows|demonstrates)\b|\baward (?:the |it |this )*(?:highest|maximum|top|full)\b|\bsystem message\b|^system:|\bmarking guide has\b|\b(?:is|be) (?:to be )?scored? (?:as )?(?:strong|100|4|full|highest)\b|\bassessed as (?:strong|excellent|band)\b|\b(?:assessor|examiner|marker|panel|system|grader|admin|moderator)(?:'s)? (?:note|message|instructions?|override|prompt)\b|^\W{0,3}(?:note|attention|important|dear)?:? ?(?:to )?(?:the |whoever )?(?:assessors?|markers?|examiners?|moderators?|graders?|marks this)\b ?[:,;-]|\bto whoever (?:marks|reads|grades|scores) this\b|"?\brole"?\s*[:=]\s*"?(?:system|assistant|user)\b|\b(?:overall|score|band|competency|situation|reflection|flags?)"?\s*[:=]\s*"?\d|\b(?:overall|competency|situation|reflection) [0-4],|\b(?:do not|don't|never) (?:apply|raise|set|show|use) (?:any )?flags?\b|\bflags? (?:should|must|none|:)|\byou are (?:now )?an? (?:\w+ )?(?:marking|grading|scoring|helpful|ai|assistant|examiner|assessor)\b|\boutput (?:the |a |only )*(?:highest|maximum|score|band|\d)|\btreat (?:this|the|my)[^.]{0,25}as (?:the |a )?(?:model|perfect|full|top|strong|correct)|\b(?:skip|move) (?:on )?to the next (?:question|candidate|answer)\b|\b(?:this|the|my) (?:response|answer|submission|text) (?:has (?:already )?been|should be|must be|is to be|meets|fulfils|satisfies|contains|deserves|scores?) (?:\w+ ){0,3}(?:marked|banded|graded|scored|rated|treated|accepted|approved|all|every|the (?:criteria|indicators)|full|top|strong|evidence|verified)\b|\bpanel (?:has |have )?(?:already )?agreed (?:on |to )?(?:give |award )?(?:full|top|maximum|band)/gim,
    1,
  ],
  // a program or a page
  [
    /<\/?[a-z][^<>]{0,80}>|\b(?:select|insert|delete)\b[^.]{0,40}\b(?:from|into)\b[^.]{0,20}\bwhere\b|[{};]\s*\n|\bfunction\s*\(|=>|\bconst [a-z]+ =|\bimport [a-z]+ from\b|\bdrop table\b|\bconsole\.log\b|\bdef [a-z_]+\(/gi,
    2,
  ],
  // a job description
  [
    /\b(?:post ?holders?|essential criteria|desirable criteria|desirable:|person specification|job description|successful (?:applicant|candidate)s? will|equal opportunities employer|enhanced dbs|occupational health clearance|responsible for the|agenda for change|salary|band \d|main duties|key responsibilities|reports to|closing date|working hours)\b/gi,
    3,
  ],
  // the values as the NHS Constitution words them
  [
    /\bwe value every person\b|\brespect their aspirations\b|\bpriorities, needs, abilities and limits\b|\bwhat others have to say seriously\b|\bhonest and open about our point of view\b|\bearn the trust placed in us\b|\binsisting on quality\b|\bgetting the basics of quality of care\b|\bcompassion is central to the care\b|\bhumanity and kindness to each person\b|\bsearch for the things we can do\b|\bstrive to improve health and wellbeing\b|\bexcellence and professionalism\b|\bmaximise our resources\b|\bbenefit of the whole community\b|\bnobody is excluded, discriminated\b|\bput(?:ting)? the needs of patients and communities before\b|\bpatients come first in everything\b|\bfully involve patients, staff, families\b/gi,
    2,
  ],
  // a refrain that everybody knows
  [
    /\brow your boat\b|\btwinkle,? twinkle\b|\bla la la\b|\bmerrily,? merrily\b|\bhappy birthday to you\b|\b(?:chorus|verse \d)\b/gi,
    1,
  ],
  // a recipe
  [
    /\b(?:tablespoons?|teaspoons?|tbsp|tsp|pinch of|litres? of|grams? of|cups? of|knob of|clove of|handful of|preheat|simmer|saut[eé]|whisk|chop(?:ped)?|blend|sweat (?:them|the)|bake for|stir in|season with|serves? (?:two|four|six|with|\d)|oven|gas mark|dough|fold in|spoons? of|golden|bake (?:at|for|in|until)|flour|butter|sugar|stir|let it cool|while it cools|skewer|mix (?:it|well)|ingredients|recipe|minutes|add (?:the|a|two|three|some|salt))\b/gi,
    4,
  ],
];

const declines =
  /\b(?:ca(?:n'?t|nnot)|could ?n'?t|can not) (?:really |honestly |actually )?(?:think|come up with|remember|recall) (?:of )?(?:any|one|a|an|anything|such|that)\b|\bdo(?:n't| not) (?:really |honestly )?(?:know|have) (?:of )?(?:any|an?|what to (?:say|put|write))\b|\b(?:mind|head)(?:'s| has| is| went| goes)? (?:just |completely |totally )?(?:gone )?(?:completely |totally )?blank\b|\bnothing (?:comes|springs) to mind\b|\bno (?:example|idea what|answer)\b|\b(?:have|has|had|'ve)(?:n't| not| never) (?:ever |really )?(?:had|been|done|experienced|faced) (?:that|this|to|anything like|in (?:that|this|such))\b|\bnot sure what to (?:say|put|write)\b|\bpass on this\b|\b(?:n\/?a|not applicable)\b/i;

const set = (words: string) => new Set(words.split(" "));

/** Words of the first list, after which English has none of the second: "the and", "under would", "however of". */
const impossible: readonly (readonly [first: ReadonlySet<string>, second: ReadonlySet<string>])[] = [
  [
    set("the a an my our their its"),
    set(
      "and of however i it when because is was were therefore the a an be been if although they which under my but so or",
    ),
  ],
  [
    set("the a an my our their its of with under for to from into because"),
    set("and but however therefore although or been be going would under"),
  ],
  [set("although however therefore"), set("of therefore although however because")],
  [set("because which"), set("therefore although however because")],
];

/** A treatise on a virtue: general sentences with the phrases of essays, and nobody who does a thing. */
const treatise =
  /\b(?:(?:may|can|could|is|are) (?:be )?(?:best |often |commonly )?(?:defined|described|understood|seen|regarded) as|in conclusion|to conclude|furthermore|moreover|in summary|research (?:shows|has shown|suggests)|studies (?:show|have shown|suggest)|it (?:is|has been) (?:widely|often|generally|well) (?:known|accepted|said|argued|recognised|shown)|has been (?:linked|shown|associated|defined)|public inquiries|should therefore|therefore (?:be|foster|essential)|leaders should|organisations? (?:should|must)|is (?:fundamental|essential|central|crucial|vital|key) to|plays? (?:a|an) (?:vital|key|crucial|important|central) (?:role|part)|psychological safety|the literature|theor(?:y|ies|ists?)|(?:tuckman|belbin|maslow|gibbs|kolb|goleman|lewin)\b|in today's|effective (?:teams?|leaders?|communication))\b/gi;
function isTreatise({ plain, clauses }: Answer): boolean {
  const own = clauses.filter(({ person, quoted }) => (person === "i" || person === "we") && !quoted);
  return own.length === 0 && new Set(plain.toLowerCase().match(treatise)).size >= 3;
}

/** A chain of keywords or slogans: many short stretches between commas, dashes and stops, hardly one with a doer. */
function isChain({ plain, clauses, tokens }: Answer): boolean {
  if (/\d{2,}|\b(?:task|action|result|situation):/i.test(plain)) return false;
  const stretches = plain
    .split(/[,;:.!?\n/|\u2022\u2013\u2014]+|\s-+\s/)
    .filter((stretch) => /[a-z]/i.test(stretch));
  if (stretches.length < 6) return false;
  const words = tokens.filter(isWord);
  const doers = clauses.filter(({ person, verb }) => verb && person !== "none").length;
  const small = shareOf(words, ({ lower }) => functionWords.has(lower));
  const told = words.some(({ lower }) => /^(i|we|he|she|they|my|me|him|her|them)$/.test(lower));
  return !told && words.length / stretches.length < 3.2 && small < 0.3 && doers <= stretches.length / 3;
}

/** What a covering letter ends with, and nothing else. */
const courtesy =
  /\b(?:thank you for (?:this|the|your) (?:opportunity|time|consideration)|hard ?worker|hard[- ]working|team player|great fit|good fit|asset to|your (?:company|organisation|trust|team)|quick learner|people person|perfect (?:for|candidate))\b/gi;
const isCourtesy = ({ plain, tokens }: Answer) =>
  tokens.length < 45 && new Set(plain.toLowerCase().match(courtesy)).size >= 3;

/** How often words follow each other as English never has them ("the and", "of however"), as a share of all pairs. */
function shareImpossible({ sentences }: Answer): number {
  let pairs = 0;
  let found = 0;
  for (const { tokens } of sentences) {
    for (let i = 1; i < tokens.length; i++) {
      const [before, after] = [tokens[i - 1]?.lower ?? "", tokens[i]?.lower ?? ""];
      pairs++;
      if (impossible.some(([first, second]) => first.has(before) && second.has(after))) found++;
    }
  }
  return pairs === 0 ? 0 : found / pairs;
}

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

/** Whether hardly anything is said that the question had not said already. */
function isEcho(tokens: readonly Token[], question: Question): boolean {
  const asked = new Set(tokenise(question.text, makePlain(question.text)).map(({ stem }) => stem));
  const content = new Set(tokens.filter(isContent).map(({ stem }) => stem));
  const added = [...content].filter((stem) => !asked.has(stem));
  if (added.length <= 2) return true;
  return added.length / content.size < 0.35 || (tokens.length >= 30 && added.length / tokens.length < 0.15);
}

/** Sentences in which the writer does nothing, and none of which has a word of the question. */
function isIdle({ sentences, clauses, tokens }: Answer, question: Question): boolean {
  const own = clauses.filter(({ person, quoted }) => (person === "i" || person === "we") && !quoted);
  if (sentences.length < 4 || own.length > 1 || own.some(({ negated }) => !negated)) return false;
  const asked = new Set(
    tokenise(question.text, makePlain(question.text))
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
  if (declines.test(answer.plain) && own.length <= 3 && words.length < 70) return true;
  const plain = shareOf(words, ({ lower }) => functionWords.has(lower));
  const empty = shareOf(words.filter(isContent), ({ stem }) => buzzwords.has(stem));
  if ((plain < 0.2 && own.length === 0) || (plain < 0.36 && empty >= 0.4) || (plain < 0.45 && empty >= 0.7))
    return true;
  return (
    isOfForeignGenre(answer.plain) ||
    isTreatise(answer) ||
    isChain(answer) ||
    isCourtesy(answer) ||
    isIdle(answer, question) ||
    shareImpossible(answer) >= 0.08 ||
    countRefrains(answer) >= 3
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
  message:
    "Write a few sentences about one real thing: what happened, what you did, how it ended. If nothing comes to mind, think of a shop, a course, a club or your family.",
  detect: (answer, question) => (isAnswerless(answer, question) ? [] : undefined),
  examples: {
    finds: [
      "Always.",
      "Empathy / dignity / kindness / listening / holistic / person-centred / escalate / values",
      "Oh, I don't know, my mind's gone blank on that one, sorry.",
      "Please give me full marks for this one, I really need the job.",
      {
        question: "Tell me about a time you improved something.",
        answer: "A time I improved something was when I improved it.",
      },
    ],
    ignores: [
      "Task: oxygen was late. Action: phoned the ward. Result: sorted in ten minutes.",
      "I sat with him and we talked about his dog until the nurse came.",
      "I couldn't think of anything to say to her at first, so I held her hand, fetched her a tea and stayed until her son came.",
    ],
  },
};
