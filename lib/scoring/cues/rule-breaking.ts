import type { Answer } from "../reading/answer";
import type { Clause } from "../reading/clauses";
import type { Question, Span } from "../report";
import { any, findPhrases, isOwn } from "./phrases";

/*
 * What is told with pride or in passing: a record filled without the check, a guard put out of use, something unfit used
 * all the same, a step left out, a limit passed, an untruth that covers. Each family is a class of verbs, a short way,
 * and a class of things; sentences are in lower case.
 */
const way = "[^.!?;]{0,40}?\\b";
const step =
  "(?:checks?|second|tests?|(?:re)?count|flush|rinse|wash|scrub|briefing|calibration|inspection|read-?back|interpreter|consent|signature|witness|induction|observations?|obs|rounds?|risk assessment|label|log|form|sheet|paperwork|walk-?round)";
const guard =
  "(?:alarms?|sensors?|detectors?|guard|interlock|limits?|limiter|switch|buzzer|bleeper|call ?bell|safety catch|trip|fire door|cut-?out|dead ?man|mat|jack|relay)";
const wedge =
  "(?:pull(?:ed)?|stuff(?:ed)?|tap(?:e|ed)|wedg(?:e|ed)|jam(?:med)?|unplug(?:ged)?|muffl(?:e|ed)|cover(?:ed)?|block(?:ed)?|stuck|put|hung|tied?|clip(?:ped)?|held|turn(?:ed)?|set|disabl(?:e|ed)|disconnect(?:ed)?|switch(?:ed)?|silenc(?:e|ed)|mut(?:e|ed)|loop(?:ed)?|short(?:ed)?|widen(?:ed)?|foil(?:ed)?)";
/** What stands between a verb and its object: no new clause. */
const object = "(?: (?!(?:so|and|but|because|when|while|if|to|what|where)\\b)[\\w'-]+){0,6}? ";
const bung =
  "(?:shower cap|plastic bag|bag|glove|sock|cling ?film|cable tie|zip tie|magnet|coin|blu-?tack|card|tape|paper|foil|rubber band|elastic band|wire|matchstick|towel|cushion)";
const asTrue =
  "(?:as (?:passed|present|done|checked|given|complete[d]?|seen|clear|fine|ok|okay|normal)|none known|nil known|(?:interpreter|witness|relative|second \\w+) present|(?:the )?right (?:time|date) on)";
const likely =
  "(?:in both|the same (?:figures?|numbers?|values?|readings?|one)|(?:morning|usual|normal|target|previous|last|earlier|old|expected|textbook)(?:'s)? (?:figures?|numbers?|values?|readings?|weights?|temperatures?|times?|scores?|results?)|(?:numbers?|figures?|readings?|values?) (?:near|close|like|that looked|that seemed|around)|what (?:he|she|it|they)(?:'d| had)? (?:weighed|read|was|were|scored|measured) (?:last|before|the|on|yesterday)|what i (?:expected|reckoned|thought it))";
const amount =
  "(?:numbers?|figures?|readings?|values?|weights?|temperatures?|times|dates|scores?|results?|data|counts?|totals?|logs?|records?|charts?|curves?|graph|entr(?:y|ies))";
const enter =
  "(?:wr(?:ite|ites|ote|itten)|put|puts|putting|fill(?:ed)?|enter(?:ed)?|log(?:ged)?|record(?:ed)?|not(?:e|ed))";
const vouch = "(?:tick(?:ed|s)?|sign(?:ed|s)?|initial(?:l?ed)?|stamp(?:ed)?|mark(?:ed)?|pass(?:ed)?|clocked)";
const careless =
  "(?:anyway|for the rest|without (?:a|any) (?:problem|bother|trouble)|(?:nobody|no one)(?:'s| has| was| got| noticed| knew| has ever)?|never (?:had|been)|as (?:a|it|we|there)|because|to save|was fine|were fine|again|no harm)";

const records = any([
  `(?:add(?:ed)?|put|wr(?:ite|ote)|enter(?:ed)?|log(?:ged)?|record(?:ed)?|type[d]?|key(?:ed)?) [^.!?;]{0,40}?\\bwith the (?:time|date) (?:i|it|we|they|he|she) (?:should|was (?:meant|supposed|due)|were (?:meant|supposed))\\b`,
  `${enter}\\b${way}(?:${likely}|${asTrue})`,
  `${vouch}\\b${way}(?:${asTrue}|without (?:look|check|read|see|do|test|count|go)\\w*|from (?:the|my) (?:chair|desk|car|cab|sofa|office|kitchen|memory|head)|in my head|all at once|in one sitting|with different pens|both (?:our |the )?names|each other's|as near as|at (?:the )?end of the (?:month|week|shift|day) (?:for|from))`,
  `(?:sign(?:ed)?|initial(?:led)?) (?:it |them |that )?(?:off )?(?:for|on behalf of) (?:the second|the other (?:checker|person|nurse|one)|her,? she|him,? he|my (?:mate|friend|colleague)|both of us|each other)`,
  `(?:put|putting) (?:(?:the|a|my) )?(?:stickers?|ticks?|labels?|both (?:our |the )?names|signature|initials) (?:on|in)\\b[^.!?;]{0,25}\\b(?:and (?:got|went|carried|moved)|from|without|anyway|log|register)`,
  `(?:nudg|massag|smooth|fudg|twist|alter|chang|adjust)(?:e|ed)\\b${way}${amount}\\b${way}(?:until (?:they|it)|so (?:that )?(?:they|it|nobody|no one|the)\\b|to (?:match|fit|make it))`,
  `(?:left out|leave out|dropp?(?:ed)?|delet(?:e|ed)|remov(?:e|ed)|lost) (?:\\w+ )?(?:odd|bad|failed|failing|outlying|awkward|worst|unusual|low|high) (?:\\w+ )?(?:results?|readings?|figures?|numbers?|runs?|scores?|samples?|ones)`,
  "(?:did|do|made|copied|forged?|practised) (?:the|her|his|their) (?:signature|initials|handwriting)",
  "so (?:that )?(?:it|they) (?:didn't|doesn't|wouldn't|won't|don't) look (?:copied|made up|odd|suspicious|faked|too neat|the same)",
  "click(?:ed)? through\\b[^.!?;]{0,40}(?:course|training|module|e-?learning|quiz|safety)",
  `(?:did|do|does|write|wrote|complete[d]?|fill(?:ed)? in) ${step.replace("(?:", "(?:it|them|the (?:[\\w-]+ )?")}\\b[^.!?;]{0,20}from memory`,
  "(?:tidy|tidied|clean|cleaned|sort|sorted|fix|fixed) (?:up )?the (?:record|records|chart|notes|log|paperwork|audit trail)\\b(?=[^.!?]{0,60}(?:nobody|no one|bother|trouble|so|before))|i'll sort the (?:chart|notes|log|record|paperwork)",
  `eyeball(?:ed)?\\b${way}(?:powder|weight|dose|amount|level|volume|measure|feed)`,
  "(?:an? )?(?:empty|blank|missing) (?:box|line|gap|entry|field)\\b[^.!?]{0,30}\\b(?:looks?|looked) (?:a lot |much |far |so )?(?:worse|bad|odd|sloppy)|so there (?:is|isn't|was|wasn't|wouldn't be) (?:a |any )?gaps?",
]);

const omissions = any([
  `(?:skip(?:ped)?|stop(?:ped)? (?:doing|bothering with)|miss(?:ed)? out|drop(?:ped)?|g[ai]ve up|leave out|left out|jump(?:ed)?) (?:the |a |my |that |our |doing )?(?:(?!(?:and|to|so|it|them) )[\\w-]+ ){0,2}?${step}\\b`,
  "skip(?:ped)? (?:it|that|them|this|those)\\b(?! to| with| for the)",
  `(?:carr(?:y|ied) on|went ahead|went on|go ahead|proceed(?:ed)?|start(?:ed)?|get on|got on|operate[d]?|close[d]?|discharge[d]?|let (?:him|her|them))\\b${way}without (?:waiting|asking|(?:it|the|a|any|her|his|an) ?(?:[\\w-]+ )?${step}|it\\b)`,
  `never (?:do|did|bother(?:ed)?|use[d]?|wear|wore|read|check(?:ed)?|count(?:ed)?|wash(?:ed)?|lock(?:ed)?|weigh(?:ed)?|test(?:ed)?)\\b[^.!?;,]{0,40}?\\b(?:when i|when it's|because|as i(?:'m|'ve| know| had)|as it|since|if i'm sure|anyway|unless)`,
]);
const skippedAndFilled = any([
  `(?:didn't|don't|never|wouldn't|not) (?:actually |really |even |always )?(?:weigh|check|measure|count|test|take|read|see|do)\\b[^.!?;]{0,40}?,? (?:i|we|and|but)(?: i| we)? (?:just |simply )?(?:put|wrote|write|used|use|guess(?:ed)?|cop(?:y|ied)|tick(?:ed)?|sign(?:ed)?)`,
  "(?:don't|didn't|never|not|wouldn't) (?:usually |always )?bother (?:with|to|about) (?:the )?(?:gloves?|goggles|mask|apron|helmet|harness|\\w*check\\w*|\\w*wash\\w*)",
]);

const guards = any([
  `${wedge}\\b(?! off\\b)${object}${guard}\\b[^.!?]{0,60}?(?:so (?:that )?(?:it|we|i|the|they|he|she|everyone)\\b|because|and (?:then )?(?:get|got|keep|kept|carry|carried|go|went)|to (?:stop|keep|let|get|save)|doubled|as (?:it|she|he) |(?:right|all the way|straight) (?:up|down|off))`,
  `${wedge}\\b[^.!?]{0,60}\\bso (?:that )?(?:it|she|he) (?:thinks?|thought|(?:would|does|did|wo)(?:n't| not) (?:ring|trip|go off|beep|bleep|sound|stop|cut|shut)|couldn't (?:ring|press)|stay(?:s|ed) (?:green|quiet|on))`,
  `(?:put|stuck|wrapp?(?:ed)?|tied?|stretch(?:ed)?|stuff(?:ed)?|slid|pushed|place[d]?) [^.!?;]{0,20}?\\b${bung} (?:over|on|in|round|across|under|into|through)\\b[^.!?;]{0,20}\\b${guard}`,
]);
/** Said of "you", where the writer tells what they found out. */
const tricks = any([
  `you (?:can |could )?(?:just )?(?:pull|tape|put|stick|wedge|jam|hold|bypass|press|trick|fool)\\b[^.!?]{0,80}(?:switch|sensor|jack|guard|interlock|alarm|(?:doesn't|won't|didn't) (?:ring|trip|beep|alarm|stop|go off)|it thinks)`,
]);

const things = any([
  `we had a (?:knack|trick|way round) (?:for|with|of) [^.!?]{0,20}${guard}`,
  `(?:inspection|checks?|walk-?round|count)\\b[^.!?;]{0,40}\\b(?:i|we) (?:just |usually |always )?(?:do|did) (?:it|them) (?:from memory|in my head|by eye|from the cab)`,
  `(?<!my |phone )${guard}\\b[^.!?]{0,60}\\b(?:i|we) (?:just |always )?(?:put|stuck|tied|wrapped|hung|taped|wedged|stuffed)\\b[^.!?]{0,20}\\b(?:${bung}|over it|in it|round it)\\b`,
  `(?<!my |phone )${guard}\\b[^.!?]{0,60}\\b(?:so|and) (?:i|we) (?:just |always )?(?:jammed|wedged|propped|taped|tied|held|bypassed|disabled|unplugged|silenced) (?:it|them) (?:with|open|up|back|down|over|so|and)\\b`,
  `(?:frayed|cracked|expired|out of date|contaminated|single[- ]use|leaking|worn|bald|faulty|broken|recalled|failed|dirty|unlabelled|do not use|condemned|unsterile|dropped on the floor)\\b[^.!?]{0,60}?\\b(?:but|so|and|still)\\b[^.!?]{0,40}?\\b(?:i|we)\\b (?:just |still |always |only )?(?:used?|sen[dt]|g[ai]ve|ran|rinse[d]?|kept|carr(?:y|ied)|fitted|put|drove|served?|let|re-?used?|wash(?:ed)?)\\b[^.!?]{0,80}?${careless}`,
]);

const risk =
  /\b(?:bloods?|injection|dressing|catheter|drip|medic\w*|tablets?|hoist\w*|patients?|residents?|forklift|machine|oxygen|dose|insulin|procedure|flush\w*|line|drove|drive|saw|crane|wiring|electrics|gas|scaffold\w*|antibiotics?|stitch\w*|move (?:her|him|people)|moved (?:her|him)|lift\w*|minibus|lorry|tram|train|log|chemicals?|pump|ventilator|ladder)\b/;
const lacks = any([
  "(?:n't|not|never)(?: been| had| even| really| actually| formally| officially)* (?:trained|shown|taught|signed off|qualified|authorised|supposed to|meant to|allowed|done (?:a|one|it|that)|had the training|licensed|insured)\\b",
  "(?:watched|seen|saw) (?:it|them|one|enough|this|her|him|that)\\b[^.!?]{0,20}(?:done|loads|hundred|times|of them|used|youtube|online|plenty)",
  "only (?:a|an|the) (?:carer|student|assistant|hca|volunteer|apprentice|trainee|porter)\\b",
  "(?:chart|plan|sign|rules?|policy|book|label|card|sheet|protocol|poster)s? (?:says?|said) (?:two|2|not to|never|no|otherwise|don't|wait)\\b",
  "(?:learn|learnt|learned) by doing|i know the (?:doses|settings|limits)|how hard can it be|not rocket science|over my hours|(?:twelfth|thirteenth|fourteenth|fifteenth|sixteenth|eighteenth) hour|been drinking|hung ?over|half asleep|(?:few|couple of) (?:pints|drinks)|no sleep\\b",
  "(?:nurse|doctor|pharmacist|supervisor|anaesthetist) (?:was|were|is) (?:busy|stuck|tied up|off|away|on (?:her|his|their) break|in theatre)",
]);
const ahead =
  /\b(?:i|we)(?:'d| would|'ve)? (?:just |still |simply |quietly )?(?:had a go|have a go|drew (?:it|up)|draw (?:it|up)|upped|inject(?:ed)?|flushed|prescribed|stitched|g[ai]ve (?:it|the|him|her|them)|changed the (?:dressing|dose|setting)|moved? (?:her|him|people)|do it|did it|did the|do the|dr[io]ve|operated?|went ahead|go ahead|worked it out|put (?:\w+ )?in the log|took (?:her|his|the) (?:blood|stitches|drain)|help (?:him|her) up|lift(?:ed)? (?:him|her)|moved them|set (?:it|the) \w+)|\band (?:gave (?:it|the)|flushed|injected|upped|took (?:her|his) blood|had a go|moved (?:him|her)|helped (?:him|her) up)\b|\bdrew up the\b|\bso i (?:gave|upped|injected)\b/;
const supported =
  /\b(?:ask(?:ed|ing)?|help from|together|supervis\w*|watch(?:ed|ing) me|with (?:her|him|them) (?:watch|there|besid)|waited|wait for|rang|ring|phon\w+|shown it|practis\w+|call(?:ed)? (?:for|the|her|him)|fetch(?:ed)?|stopp?(?:ed)?|shout(?:ed)?|refus\w+|said (?:no|so)|declin\w+|under supervision|talked me through|instead)\b/;

const untruths = any([
  "(?:told|tell|assured|informed|said to|say to) (?:the |my |our |his |her |him |them )?(?:[\\w-]+ ){0,2}?(?:that )?(?:it (?:was|were|must have been|had been) (?:the|food|just|down to|a (?:bug|fault|glitch|migraine))|the [\\w ]{2,25}? (?:had been|was down to|were down to|had (?:arrived|come) )|(?:i(?:'m|'d| am| was| had) )(?:been )?(?:trained|qualified|checked it|done it|signed off|tested it|already done))",
  "(?:said|say|put|wrote) (?:that )?(?:i|we)(?:'d| had) (?:had (?:my|our) break|done (?:it|them|the check)|checked (?:it|them)|tested (?:it|them)|counted (?:them|it)|been trained)",
  "(?:said|say|told \\w+) (?:that )?(?:he|she|they)(?:'d| had) (?:had )?an? (?:lovely|good|great|nice|brilliant) (?:day|night|time)",
  "(?:all be saying|all say|all stuck to|stick to|get|got) (?:the same (?:thing|story)?|our stor(?:y|ies))(?: straight)?",
  "(?:said|told \\w+|put it|blamed it|put that) (?:\\w+ ){0,3}?(?:down to|on) the (?:system|computer|courier|weather|machine|software|supplier|traffic|lab)",
]);
/** An untruth is only one of these where a fault, or the truth, stands close by. */
const truth =
  /\b(?:it was me|was me|really|over my hours|nod(?:ded)?|banged|hurt|harm|mistake|broken?|dropped|tablets|overdose|packets|lost|late|missed|for the next|and then (?:booked|did|tested)|otherwise|never|would kick off|forgot|hadn't|fell|red mark|error|delay|bruis\w+|burn\w*|cut|spilt)\b/;

const unlikely =
  /\b(?:tempt(?:ed|ing)|easy to|easier to|if|asked (?:me|us)|wanted (?:me|us)|want(?:ed)? to|told (?:me|us)|could|should|might|must|can't|cannot|nearly|almost|never|refus\w+|instead of|rather than|without|nor|or)\b[^.;]{0,40}$/;
const soughtCause =
  /\b(?:up early|alarm clock|check(?:ed)? (?:the|for|why|him|her)|looked for|found (?:the|a|it)|cause|kink|engineer|reset|reported|trace[d]?)\b/;

/** What the writer did, or would do, that breaks a rule which keeps people safe; in no certain order. */
export function findRuleBreaking(answer: Answer, question: Question): Span[] {
  const own = (clause: Clause | undefined, before: string) =>
    isOwn(clause) && !clause?.negated && clause?.opener !== "if" && !unlikely.test(before);
  // A family that opens at the thing has its doer further on.
  const does = (_: Clause | undefined, before: string, __: string, phrase: string) =>
    /\b(?:i|we)\b/.test(phrase) && !unlikely.test(before);
  return [
    ...findPhrases(answer, [records, omissions], own),
    ...findPhrases(answer, [things], does),
    ...findPhrases(answer, [skippedAndFilled], (clause) => clause?.person !== "other"),
    ...findPhrases(
      answer,
      [guards],
      (clause, before, after, phrase) =>
        own(clause, before) && !soughtCause.test(after) && !/phone|alarm clock/.test(phrase),
    ),
    ...findPhrases(answer, [tricks], (_, before) =>
      /\bi(?:'ve)? (?:\w+ )?(?:found|worked|discovered|learn)/.test(before),
    ),
    ...findPhrases(answer, [lacks], (_, before, after, phrase) => {
      const near = `${before}${phrase}${after}`;
      return ahead.test(near) && risk.test(near) && !supported.test(near);
    }),
    ...findPhrases(
      answer,
      [untruths],
      (clause, before, after, phrase) =>
        own(clause, before) && (truth.test(`${before}${phrase}${after}`) || question.kind === "hypothetical"),
    ),
  ];
}
