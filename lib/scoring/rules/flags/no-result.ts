import { type Answer, type Sentence, spellRight } from "../../reading/answer";
import type { Clause } from "../../reading/clauses";
import type { FlagRule } from "../../rule";

/** How an ending is announced, wherever it stands. */
const announced =
  /\b(?:as a result|in the end|the (?:result|outcome|upshot) (?:was|is|being)|(?:(?<=^|[,;:.] |\band |\bso |\bbut |\bbecause )(?:this|that|it|which)) (?:\w+ly )?(?:led|leads|helped|allowed|meant|worked|works|saved|made|reduced|cut|improved|resulted|resolved|solved|gave|brought|prevented|stopped|caused|paid off|turned out|went (?:well|fine|smoothly|ahead|really|very|ok))|worked out|all (?:went|got|came)|everything was|successfully|to this day|ever since|from then on|from that (?:day|time|point)|(?:has|have|had) (?:since|not happened|never happened|never had)|no (?:complaints|more|longer|one (?:was|got)|errors|injuries|incidents)|(?:not|never) (?:one|a single) (?:complaint|error|mistake)|ended up (?:being|getting|having|making|winning|with)|which (?:he|she|they|it|everyone) (?:all )?did|after that (?:he|she|they|it|we|nobody|no one|everyone|everybody|people|the \w+|my \w+)|turned out (?:to|that|it)|(?:never|not) happened again|the (?:next|following) (?:day|morning|week|month|year|time|term|shift|visit|audit)[, ]+(?:he|she|they|it|the \w+|everyone|nobody|we (?:had|got|came|were|won)))\b/i;

/** What changed, how somebody took it, what was reached: counts once the writer has done something. */
const reached =
  /\b(?:thank(?:ed|s|ful)|hugg?(?:ed)?|over the moon|without (?:me|us)|thriving|said thank|grateful|pleased|relieved|delighted|chuffed|appreciated|praised|smil(?:ed|ing)|laugh(?:ed|ing)|settled|calm(?:er|ed)|relaxed|happier|(?<!not |n't )happy (?:with|about|that|to)|recovered|(?<!\bI |\bI'd |\bI've |\band |\bwe |'s |\bhas |\bhave |'ve )got (?:better|home|through|back|a|an|her|his|their|it (?:done|right|working))|(?<!\bI |\bI'd |\bI've |\band )went (?:home|off|out|up|down|from|fine|well|ahead|back)|(?<!\bI |\bI'd |\bI've |\band )came (?:back|right|home|off)|passed|won|collected|raised (?:over |about |nearly )?[£$\d]|made it (?:to|through|in|on)|approval|we (?:all )?(?:got|sold|came (?:first|second|third|fourth|fifth|sixth|last|top|out|in)|were (?:straight|done|back|open|ready|through))|earned|received|achieved|completed|finished|solved|resolved|sorted|fixed|mended|approved|accepted|adopted|forgave|apologised|improved|dropped|fell (?:to|from|by)|rose|doubled|halved|reduced|fewer|less \w+|better|easier|quicker|faster|calmer|on time|in time|safe(?:ly)?|from \S+(?: \w+){0,4} to (?:\d|an?\b|one|two|three|four|five|six|none|nearly|under|about|over|less)|to (?:nearly |almost )?(?:none|nothing|zero)|by \d+|(?:before|last \w+|previous\w*)[,:]? (?:and |to )?(?:only )?(?:\d+|none|one|two|three|four|five|six|seven|eight|nine|ten)|instead of (?:\d+|the usual)|before (?:the \w+|it|they|he|she|any(?:one|body|thing)|some(?:one|body)) (?:had |'d )?(?:came|went|left|was|were|saw|knew|set)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|all|both|none|nobody|no one|everyone|everybody) (?:of \w+ )?(?:\w+ )?(?:were(?! there)|was|came|went|left|passed|turned|replied|attended|missed|lost|fell|finished|made)|(?:still|now) (?:use|uses|used|do|does|run|have|has|get|got|work)|(?:use|uses|do|does|doing|print(?:ed)?|kept|keep|keeps|carried) (?:it|that|this|them|on|the) (?:now|still|since|ever since)|so now|and now|now (?:we|they|he|she|it|everyone|there|the)|since then|(?:have|has|had|'ve|'s)(?:n't| not| never)? (?:\w+ ){0,5}since|these days|(?:was|were|got|been) (?:able|allowed|fine|okay|ok|alright|all right|successful|great|perfect|good|sent|put|moved|taken|given|kept|done|found|caught|stopped|saved|seen|told|made|up and running))\b/i;

/** The same for what is imagined: how one would know, whom one would tell, what it would spare somebody. */
const foreseen =
  /\b(?:(?:I'd|I would|I should|we'd|we would|I'll|I will) (?:only |then |also )?know|know (?:it|that|I|we|if it)(?:'d| had| would have|'s)? (?:gone|worked|works|helped|been)|judge (?:it|that|whether|by|how)|(?:happy|satisfied|sure) (?:only )?(?:if|when|once)|whoever (?:takes over|comes (?:after|next|on)|has it next)|hopefully|hand(?:ed|ing)? (?:it |them |him |her |this |that )?over|handover|(?:write|written|record|log|document|report|note) (?:it|this|that|them|everything|what|down|up|all|the)|(?:let|tell) (?:the|my|our|his|her|their|somebody|someone) \w+ know|escalate|hand (?:it|them) on|i(?:f|n case) (?:he|she|they|it|that|this)(?: \w+)? (?:still|did(?:n't| not)|was(?:n't| not)|were(?:n't| not)|kept)|that way|incident (?:form|report)|datix|afterwards|next time|follow(?:ed)? up|check(?:ed)? (?:back|again|later|on|that|how|whether)|look(?:ed)? in|go(?:ne)? back|went back|come back|see (?:if|how|whether)|watch (?:his|her|their|the) (?:face|eyes)|find out|so (?:that )?(?:it|they|he|she|nobody|no one|somebody|someone|everyone|the \w+|people|we|whoever) (?:could|would|does|do|isn't|wouldn't|doesn't|knows?|gets?|goes)|(?<!\bI )would (?:be|have|feel|get|go|come|know|see|settle|mean|help)|they'd (?:be|have|feel|get|go|come|know)|until (?:they|he|she|it|someone|the)|if (?:it|that|this) (?:worked|works|helped|didn't|doesn't)|by the time|the aim|in the end|at the end|as a result|result)\b/i;

/** Time gone by since what was done. */
const later =
  /(?:(?:^|[,;:] )(?:after|within) (?:a|an|one|two|three|four|five|six|\d+|a few|a couple of) (?:days?|weeks?|months?|years?|terms?)|\b(?:days?|weeks?|months?|years?|terms?) (?:on|later))\b/i;

/** A habit that the story left behind. */
const lasting = /\b(?:now|since|these days|nowadays|still|any ?more)\b/i;

const isOwn = ({ person, quoted, question }: Clause) =>
  (person === "i" || person === "we") && !quoted && !question;

/** Whether a sentence tells only what others did or how things stood: the usual ending of a story told plainly. */
function isOthersEnding({ clauses, tokens }: Sentence): boolean {
  if (/^(when|while|as|after|before|if|because|since)$/.test(tokens[0]?.lower ?? "")) return false;
  // "The morning came and…" sets a scene.
  if (/^(morning|day|evening|night|week)$/.test(tokens[1]?.lower ?? "")) return false;
  const main = clauses.find((clause) => !clause.quoted);
  const isImagined = main?.tokens.some(({ lower }) => lower === "would") ?? false;
  // "They all got them after I left" is still theirs.
  const thenOwn = clauses.some(
    (clause) =>
      isOwn(clause) &&
      clause.mood === "past" &&
      clause !== main &&
      !/^(after|when|before|while|since|because|as)$/.test(clause.opener),
  );
  return (
    main !== undefined &&
    main.person === "other" &&
    main.mood === "past" &&
    !isImagined &&
    !thenOwn &&
    !main.question
  );
}

/** "I mentioned it to the sister and she phoned for a repeat": the last words are what somebody did about it. */
function isAnsweredLast({ clauses }: Sentence): boolean {
  const past = clauses.filter(({ mood, quoted, question }) => mood === "past" && !quoted && !question);
  const last = past.at(-1);
  return (
    last !== undefined &&
    last.person === "other" &&
    /^(and|so|then|but)$/.test(last.opener) &&
    !/^(sai|say|ask|tell|told|be|was|wa|were|have|had|look)$/.test(last.verb?.stem ?? "") &&
    past.some(isOwn)
  );
}

/** "The rest goes to a charity", "she does the demo at 32": after a story in the past, how somebody does it since. */
function standsSince({ clauses, tokens }: Sentence): boolean {
  const main = clauses.find(({ quoted, opener }) => !quoted && !/^(because|as|if|when|that)$/.test(opener));
  const isGeneral = tokens.some(({ lower }) => /^(you|people|one|always|never|should|must)$/.test(lower));
  return (
    main?.person === "other" &&
    main.mood === "present" &&
    !main.question &&
    !isGeneral &&
    !clauses.some(isOwn)
  );
}

const tellsFact = ({ clauses }: Sentence) =>
  clauses.some(({ mood, question, quoted }) => mood !== "would" && !question && !quoted);

/** What stands under a heading "Result:", told as fact. */
function hasResultHeading({ text, sentences }: Answer): boolean {
  return sentences.some((sentence, index) => {
    const body = sentences[index + 1];
    if (!sentence.heading || !/result|outcome/i.test(text.slice(sentence.start, sentence.end))) return false;
    return body !== undefined && !body.heading && !body.clauses.some(({ mood }) => mood === "would");
  });
}

function tellsPastEnding(answer: Answer): boolean {
  const bodies = answer.sentences.filter(({ clauses }) => clauses.length > 0);
  const late = Math.floor(bodies.length / 2);
  const last = Math.floor((bodies.length * 2) / 3);
  let steps = 0;
  let told = 0;
  for (const [index, sentence] of bodies.entries()) {
    const line = spellRight(answer, sentence);
    const own = sentence.clauses.filter((clause) => isOwn(clause) && clause.mood === "past").length;
    if (tellsFact(sentence)) {
      if (announced.test(line)) return true;
      if (index >= late && steps + own > 0 && (reached.test(line) || later.test(line))) return true;
      if (index >= last && told > 0 && isOthersEnding(sentence)) return true;
      if (index === bodies.length - 1 && isAnsweredLast(sentence)) return true;
      if (
        index === 0 &&
        bodies.length > 1 &&
        /^(?:we (?:finished|ended)|all |every|nobody|none|no one|(?:we|he|she|they|it)(?:'re|'s| are| is) (?:\w+ )?still)|\bfinished\b|\bended up\b/i.test(
          line,
        )
      )
        return true;
    }
    const lasts = sentence.clauses.some(
      (clause) => clause.mood === "present" && !clause.quoted && lasting.test(spellRight(answer, clause)),
    );
    if (index >= late && steps > 0 && lasts) return true;
    if (index === bodies.length - 1 && index > 0 && steps > 1 && standsSince(sentence)) return true;
    steps += own;
    told += sentence.clauses.filter((clause) => isOwn(clause) && clause.mood !== "would").length;
  }
  return hasResultHeading(answer);
}

function tellsPlannedEnding(answer: Answer): boolean {
  return answer.sentences.some((sentence, index) => {
    const line = spellRight(answer, sentence);
    return foreseen.test(line) || (index > 0 && announced.test(line));
  });
}

/**
 * Detects: a story that stops before its outcome, or a plan that never says how one would know, or whom one would tell.
 * Why panels care: without the end nobody can tell whether the action was right.
 * Source: the marking guide's "no-result" and its table of parts; the result step of STAR.
 * Misses: an ending in the middle of the writer's own steps; a number or a thank-you that ends nothing.
 */
export const rule: FlagRule = {
  id: "no-result",
  title: "It stops before the outcome",
  message: {
    past: "Say how it ended: what changed, for whom, and how you know. “I never found out” is an ending too, if you say what you did to find out.",
    hypothetical: "Say how you would know that it had worked, and what you would hand over, and to whom.",
  },
  detect: (answer, { kind }) => {
    const own = answer.clauses.filter(isOwn);
    if (kind === "hypothetical") {
      const plans = own.filter(({ mood }) => mood === "would");
      const claims = own.filter(({ mood }) => mood === "present");
      const isPlan = plans.length >= 2 && plans.length >= claims.length;
      const hasStory = own.some(({ mood }) => mood === "past");
      return isPlan && !tellsPlannedEnding(answer) && !(hasStory && tellsPastEnding(answer)) ? [] : undefined;
    }
    if (kind === "motivation" || own.length === 0 || answer.tokens.length < 16) return undefined;
    const isPlan = own.some(({ mood }) => mood === "would") && own.every(({ mood }) => mood !== "past");
    return tellsPastEnding(answer) || (isPlan && tellsPlannedEnding(answer)) ? undefined : [];
  },
  examples: {
    finds: [
      "The lamp would not strike on the night of the show, so I opened the manual and I checked the fuse.",
      "I turned the leaflet over and drew two jam jars on the back. I asked which jar they had. Then I got out the form.",
      {
        kind: "hypothetical",
        answer:
          "I'd sit beside him and I'd ask what bit he doesn't get, and I'd draw the pump on the back of the letter.",
      },
    ],
    ignores: [
      "I noticed that one potassium was very high, so I mentioned it to the nurse and she sent a fresh sample.",
      "My uncle hated the new robot. I asked about his pigeons once, and after that he'd give me a nod in the yard.",
      "The red bags were my idea and I logged rejects for a month: eleven the month before, three during it.",
      "I counted the loaves we binned and moved the stickers to six. After a month it was ten a night.",
      "I checked the thermometer in ice water. I ran three jars again and told my teacher. She does the demo at 32 degrees.",
      "I checked the fuse and rang the caretaker with the number on it. As a result we had light by eight.",
      "I put the kettle on and asked him what the worst part was. He'd had a shave when he came the next week.",
      {
        kind: "hypothetical",
        answer:
          "I'd sit beside him and draw the pump, and I'd know it had worked if he could tell me what it does.",
      },
    ],
  },
};
