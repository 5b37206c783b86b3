import type { Answer } from "../reading/answer";
import type { Clause } from "../reading/clauses";
import type { Span } from "../report";
import { any, findPhrases, isOwn, reporting } from "./phrases";

/*
 * Shortcuts and cover-ups as families: a class of verbs times a class of things, over a sentence in lower case. Each
 * pattern opens at the verb, whose clause has to be the writer's own.
 */
const some = "(?:[\\w'-]+ )";
const check =
  "(?:(?:re-?|double[- ]?|hand[- ]?)?(?:checks?|checking|checked)|tests?|(?:re)?counts?|calibrations?|inspections?|brief(?:ing)?s?|hand ?wash(?:ing)?|scrub|sign[- ]?offs?|signatures?|checklists?|protocols?|procedures?|assessments?|instructions|manual|consent|observations?|obs|readings?|training|induction|disinfect\\w*|steril\\w*|wristbands?|allerg(?:y|ies)|maintenance|clean-?down)";
const checking =
  "(?:(?:double[- ]|re-?)?check|(?:re-?)?test|(?:re-?)?count|measure|weigh|wash|clean|steril|disinfect|calibrat|inspect|label|sign|initial|log|record|read|verif|confirm|scan|observ|flush|prime|document)";
const kit =
  "(?:gloves?|goggles|aprons?|masks?|visors?|helmets?|ppe|harness|gowns?|dosimeter|hard hat|safety \\w+)";
const guard =
  "(?:alarms?|sensors?|detectors?|guards?|interlocks?|limits?|warnings?|trips?|buzzers?|bleep(?:er|s)?|beep(?:er|s|ing)?|call bells?|fire doors?|safety \\w+|override)";
const record =
  "(?:logs?|records?|forms?|sheets?|charts?|book|notes|results?|numbers?|figures?|readings?|data|entr(?:y|ies)|temperatures?|counts?|times?|dates?|version|files?|spreadsheet|scores?|tally|paperwork|errors?|evidence|footage)";
const alter =
  "(?:swap(?:ped|s)?|chang(?:e|ed|es)|alter(?:ed|s)?|amend(?:ed|s)?|tweak(?:ed|s)?|delet(?:e|ed|es)|wip(?:e|ed|es)|eras(?:e|ed|es)|remov(?:e|ed|es)|shred(?:ded|s)?|bin(?:ned|s)?|tore|ripped|rub(?:bed)? out|adjust(?:ed|s)?|rewr(?:ite|ites|ote)|backdat(?:e|ed|es)|doctor(?:ed)?|tid(?:y|ied) up|fill(?:ed|s)?(?: in)?|sign(?:ed|s)?|tick(?:ed|s)?|wr(?:ite|ote)|put|add(?:ed)?)";
const tamper =
  "(?:swap(?:ped|s)?|chang(?:e|ed|es)|alter(?:ed|s)?|amend(?:ed|s)?|tweak(?:ed|s)?|delet(?:e|ed|es)|wip(?:e|ed|es)|eras(?:e|ed|es)|shred(?:ded|s)?|bin(?:ned|s)?|tore up|rub(?:bed)? out|rewr(?:ite|ites|ote)|backdat(?:e|ed|es)|doctor(?:ed)?)";
const unseen =
  "so (?:that )?(?:(?:nobody|no[- ]?one|none of them)(?:'d| would| could| ever)* (?:ever )?(?:know|knew|see|saw|notice[d]?|find|found|spot|ask|suspect|realise|have known)|(?:they|she|he|it|my \\w+|the \\w+)(?:'d never| would(?:n't| not| never)| could(?:n't| not| never)| did(?:n't| not)) (?:ever |have )?(?:know|show|see|notice|find|spot|ask|come up|be seen|suspect|realise|known))";
const looking =
  "so (?:that )?(?:it|they|everything|the \\w+|my \\w+)(?:'d| would)? ?(?:all )?(?:look|match|agree|add|tall(?:y|ied)|balance|make sense|made sense)(?:ed|d|s)?(?: up)?\\b";

/** Done knowingly, whatever comes of it. */
const acts = any([
  `(?:skip(?:ped|s|ping)?|omit(?:ted|s)?|dodg(?:e|ed|es)|leave out|left out|leaves out|forgo(?:es)?|forwent|rush(?:ed|es)? through) ${some}{0,4}${check}`,
  `(?:leave|leaves|left|cut|cuts|miss|misses|missed) ${some}{0,3}${check}(?: ${some.slice(0, -2)}){0,1})? (?:out|short|undone)\\b`,
  `(?:ignor(?:e|ed|es)|bypass(?:ed|es)?|overr(?:ide|ides|ode)|defeat(?:ed|s)?|disabl(?:e|ed|es)|unplug(?:ged|s)?|disconnect(?:ed|s)?|wedg(?:e|ed|es)|prop(?:ped|s)?|tap(?:e|ed|es) (?:over|down|up)?|jam(?:med|s)?) ${some}{0,3}${guard}`,
  "(?:press(?:ed|es)?|hit|hits|click(?:ed|s)?) (?:the )?(?:override|ignore|bypass|skip)\\b",
  `(?:widen(?:ed|s)?|loosen(?:ed|s)?|rais(?:e|ed|es)|lower(?:ed|s)?) ${some}{0,2}(?:alarm|warning|trip) ${some}{0,1}(?:limits?|thresholds?|volume)`,
  `(?:sign|signs|signed|initial|initials|initialled|tick|ticks|ticked|pre-?fill(?:ed|s)?|fill in|fills in|filled in|complete|completes|completed|do|did) ${some}{0,6}(?:in one go|in advance|ahead of time|all at once|in a batch)`,
  `(?:sign|signs|signed|initial|initials|initialled|tick|ticks|ticked|fill in|fills in|filled in) ${some}{0,6}(?:at the (?:start|end|beginning) of (?:the|my|each|every) \\w+|before i(?:'ve|'d| have| had)? (?:started|done|finished|even)|to save (?:time|a walk)|for (?:both|all|the two) of us)`,
  `(?:fill in|fills in|filled in|complete|completed|write up|wrote up|did) ${some}{0,2}(?:missing|gaps?|missed|blank|empty) ${some}{0,3}(?:from memory|from my head|afterwards|later|before)`,
  `(?:sign|signs|signed|initial|initialled|write|wrote|put) (?:in )?(?:somebody|someone|my \\w+|the \\w+|his|her|their)(?:'s)? (?:initials|signature|name) (?:for|on|in|as|to|instead|because|so)`,
  `(?:guess|guesses|guessed|make up|made up|makes up|invent|invents|invented) (?:at )?${some}{0,3}(?:weight|height|dose|volume|temperatures?|readings?|count|obs|observations|blood pressure|pulse|numbers?|figures?|results?|levels?)`,
  `(?:estimate|estimates|estimated|eyeball|eyeballed|rounded) ${some}{0,3}(?:weight|height|dose|volume|temperatures?|readings?|count|obs|levels?|pressure) (?:rather than|instead of|to save|because|as|by eye)`,
  `(?:write|wrote|put|puts|enter|enters|entered|record|recorded|log|logged|use|used) (?:down |in )?${some}{0,2}(?:a normal one|a nicer one|the same ${some}{0,2}as (?:the|last|yesterday)|(?:yesterday|last week|last time|the day before)'s)`,
  `(?:use|uses|used|borrow|borrowed|log in (?:with|as|on|under)|logged in (?:with|as|on|under)) (?:his|her|their|${some}?\\w+'s) (?:old )?(?:log-?in|password|pin|swipe card|smart ?card|access card)\\b(?![^.!?]{0,40}\\bwith (?:his|her|their) (?:say-so|permission|consent|agreement|blessing|okay|ok)\\b)`,
  "(?:ran|run|put|sent|send|logged|booked|registered|did|tested|processed|ordered|entered) [^.!?]{0,60}?under (?:a|the|another|somebody's) (?:test|dummy|false|fake|made[- ]up|spare) (?:number|name|id|patient|record)",
  `(?:drop|dropped|broke|break|smash|smashed|sw[eo]pt?|hid|hide|put|bury|buried|throw|threw|top up|topped up|replace|replaced|glued|lost|crush(?:ed)?|slip(?:ped)?|mix(?:ed)?|turn(?:ed)?|${alter}) [^.!?]{0,70}?${unseen}`,
  `${alter} ${some}{0,4}${record}\\b(?! (?:on|of|in) (?:the|our|my) (?:posters?|leaflets?|flyers?|website|invitations?|sign|menu|board|banner|calendar|programme|page))[^.!?]{0,40}?(?:${looking}|before the (?:audit|auditors?|inspect\\w+|manager|supervisor|check)|to (?:match|balance|agree))`,
  `(?:cover|covers|covered|make up for|hide|hid) (?:up )?(?:for )?${some}{0,3}(?:mistake|error|breakage|loss|i(?:'d| had) (?:broken|smashed|dropped|lost|spilt|missed|wasted))`,
  `(?:use|used|gave|give|sent|send|ran|run|released|carried on|went ahead|did|connected|fitted) [^.!?]{0,50}?(?:expired|out of date|failed|faulty|cracked|untested|not tested|over the limit|out of range|too (?:high|low|hot|warm))[^.!?]{0,40}\\b(?:anyway|regardless|all the same|because|as (?:it|there|we))`,
  "(?:held|hold|did|gave|carried|went|washed|took|put) [^.!?]{0,30}?(?:anyway|regardless) (?:even though|though|although|when) (?:he|she|they|it)",
  "(?:turned|put|upped|increased|doubled|halved|gave|stopped|changed|adjusted|set|topped up) [^.!?]{0,40}?(?:rate|drip|dose|oxygen|pump|flow|settings?|insulin|tablets?|morphine|medication|medicine|infusion|limits?)\\b[^.!?]{0,30}(?:off my own bat|rather than (?:wait|bother|ask|call|wake)|instead of (?:wait|bother|ask|call|wak)|to save (?:bothering|waiting|asking|calling)|without (?:asking|telling|bothering|waiting))",
  "(?:said|told \\w+(?: \\w+)?|wrote|put|signed|ticked|let \\w+ (?:think|believe)) (?:that |to say )?(?:i|we|it)(?:'d| had)(?: been)? \\w+[^.!?]{0,40}(?:when|but|though|although) (?:i|we|it|really)?[^.!?]{0,8}(?:hadn't|had not|wasn't|never)",
  "said (?:that )?the (?:count|check|test) was (?:right|correct|fine|done)\\b(?= (?:so|to|and went|anyway|though))",
  `(?:order|ordered|took|take) ${some}{0,6}to (?:cover|replace|hide) ${some}{0,4}i(?:'d| had) (?:broken|smashed|dropped|lost|spilt|wasted)`,
]);

/** Denied: what should have been done was not, and the words show that it was a choice. */
const omissions = any([
  `(?:\\w+n't|not|never) (?!be )(?:\\w+ )?bother(?:ed)? (?:\\w+ ){0,1}(?:to |with |about )${some}{0,5}(?:${checking}|${check}|${kit}|report|tell|wait|look)`,
  `(?:\\w+n't|not|never|stopped) (?:usually |always |really |often |even )?(?:wear(?:ing)?|wore|put(?:ting)? on|use|using) ${some}{0,2}${kit}`,
  `(?:\\w+n't|n't|not) (?:really |always |actually )?(?:need|have) to ${some}{0,1}(?:${checking}|wait for|ask for)\\w* ${some}{0,4}(?:every|each|again|all|twice|always|because|as|so|when)`,
  `(?:\\w+n't|not) see (?:the|any|a) (?:point|need|reason|sense) (?:in|of|to|for) ${some}{0,1}(?:${checking}|${check}|report|tell|wait)`,
]);
const needless = any([
  "(?:nobody|no[- ]?one|they) (?:ever |really |never |actually )*(?:checks?|looks? at|reads?) (?:them|it|those|these|the \\w+)(?: \\w+)? ?(?:anyway|properly)",
  `(?:no (?:real |great |actual )?(?:need|point|reason|sense)|a waste of time|not worth) (?:to |in |of |for )?${some}{0,1}(?:${checking}|${check})\\w*`,
  `(?:checks?|tests?|second signature|paperwork|forms?|procedure|protocol|rules?|training) (?:is|are|was|were) (?:just |only |really )?(?:a formality|a waste of time|for show|overkill|for beginners|box[- ]ticking|there to be broken)`,
]);
const habits = any([
  `(?:n't|never) (?:usually |really |ever |even |always |bother to )?(?:read|follow|use|do|fill in|go through|stick to) ${some}{0,2}(?:checklist|checks|manual|protocol|procedure|instructions|risk assessments?|policy|rules|care plans?)`,
]);
const hurry =
  /\b(?:because|as i|as it|as there|as we|since|slows?|too slow|too long|takes? (?:too|ages|for ever|forever)|no time|to save|quicker|faster|i know|know what i'm|long enough|for years|by heart|inside out|never had a problem|hasn't let me down|common sense)\b/;
const without = any([
  `without (?:even |ever |actually |really )?(?:${checking}ing(?! (?:if|whether) (?:any|they|he|she|people|it helped|it worked))|looking|waiting for|wearing|any training|the training|being trained|being signed off|supervision|permission|consent|authori[sz]ation|a second|the second|a witness|anyone (?:watching|checking|there)|anybody (?:watching|checking|there)|${kit})`,
]);

/** Beyond what one may do: not trained, one pair of hands where it takes two. */
const oversteps = [
  /\b(?:takes|needs|meant to be|supposed to be|should be|has to be|a job for|rule is|says)\b[^.!?]{0,15}\b(?:two|2)\b[^.!?]{0,50}?\b(?:i|we)\b(?:(?!n't|not\b|never\b|refus|no\b)[^.!?]){0,30}\b(?:by myself|on my own|alone|single[- ]handed)/g,
  /\b(?:i|we)(?:'d| had|'ve| have|'m| am| was)(?:n't| not| never| only)[^.!?,]{0,15}(?:trained|qualified|signed off|authorised|licensed|the training|passed|shown how|seen it|watched|competent)[^.!?]{0,60}?\b(?:but|so|and|still)\b (?:i|we) (?:just |still |thought i'd |went ahead|decided to )*(?:did|do|had a go|gave|give|set|went ahead|carried on|used|use|took|ran|put|started|try|tried|operated|drove|connected|administered)\b(?! (?:not|to the|to my))/g,
];

/** Keeping it dark: means nothing without a fault, anybody's. */
const hushes = any([
  "ke(?:pt|ep) (?:it|that|this) (?:to (?:myself|ourselves)|quiet|between|under)",
  "(?:never|n't|not) (?:\\w+ )?(?:report(?:ed)?|own(?:ed)? up|let on|mention(?:ed)? it|log(?:ged)? it|record(?:ed)? it|writ(?:e|ten) it (?:up|down)|put it in|fill in|do an? (?:incident|accident))",
  "(?:no|little|any) (?:point|need|reason|sense) (?:in |to |of )?(?:filling in|filling|fill|reporting|report|writing|write|logging|log|telling|tell|raising|making a|make a|putting|a form|an incident|worrying|upsetting|bothering)",
  "if i(?:'d| had) (?:told|said|reported|owned|admitted|mentioned|confessed|put)",
  "(?:said|say|told \\w+|telling \\w+|swore) (?:that )?(?:i|we)(?:'d| had)?(?:n't| not| never) (?:saw|see|seen|heard|been|touched|noticed|knew|know)",
  "(?:said|say|told \\w+(?: \\w+)?|put|wrote|write|claimed|agreed|made out|pretended|let \\w+ think)\\b[^.!?]{0,25}(?:like that (?:already|when)|(?:come|came|been|was|arrived) like that|by itself|on its own|the (?:machine|kit|computer|system|equipment|printer|battery|lab|courier)(?:'s)? (?:had|was|did|must|fault|broke)|turned the|(?:had|'d) (?:climbed|refused|slipped|fallen|turned|moved|pulled|done it)|count was (?:right|correct))",
  "(?:put|wrote|write|writes|wrote down|recorded|ticked) (?:down )?(?:settled|normal|fine|nothing|no concerns|all (?:well|ok|okay|fine|done)|the right time|as given|as done|done)\\b",
  `${tamper} ${some}{0,4}${record}\\b(?! of the (?:appointment|meeting|visit)|[^.!?]{0,50}\\b(?:right|correct(?:ed|ly)?|(?:and|,) (?:told|rang|asked|let|showed|phoned|wrote|initialled|signed))\\b)`,
  "(?:put|slid|slipped|left) (?:it|them|the \\w+) (?:back )?(?:in|on|where|as|with|under) (?:the|its|with the) (?:\\w+ )?(?:case|box|shelf|drawer|cupboard|fridge|rack|rest|others|stock|bottom|pile)\\b(?! and (?:told|rang|reported|labelled))",
  "(?:she|he|they)(?:'d| would)(?: have|'ve)? (?:made|make|go|gone|have|kicked?|hit) (?:me |us |a |the |mad|up )+(?:\\w+ )?(?:fuss|roof|scene|run|do|redo|start|pay|again)",
  "(?:did not|didn't) want to (?:lose|risk|make|cause|look|get|spoil|be the)\\b|(?:probably|likely|must have been|might be|expect)[^.!?]{0,20}(?:fine|all right|ok|okay|an old one|the grass|wear and tear)",
  "(?:nobody|no[- ]?one|none of them|(?:they|she|he)(?:'d| had| has|'ve| have)? never)(?:'s| has| have| had|'d| ever| would)* (?:ever )?(?:said anything|noticed|found out|asked|(?:the )?(?:any )?wiser|known|suspected|any idea)",
  "let it (?:go|lie|ride|slide)\\b|what (?:they|she|he|people|the \\w+) (?:don't|didn't|doesn't) know\\b|(?:keep|kept|stay(?:s|ed)?|just|it was|that's|is) (?:\\w+ )?between (?:us|ourselves|the two of us)\\b",
  "didn't want (?:to get )?(?:\\w+ ){1,3}(?:into|in) trouble|(?:would|'d) (?:have |'ve )?(?:got|get|been|be) (?:\\w+ ){0,2}(?:in|into) trouble|(?:got to |have to |must |need to )?(?:look after each other|stick together|cover for each other|have each other's backs?)|no harm done",
]);

const faults = any([
  "broken?(?! the (?:news|silence|ice)| down| off| into)\\b|(?:dropp?ed|smashed|cracked|scratched|spilt|spilled|burn[t]|burned|scalded|snapped|damaged|contaminated|ruined|wasted|mislabelled|misread|miscounted)\\b",
  "(?:lost|lose) (?:\\w+ ){0,3}(?:swabs?|keys?|samples?|files?|forms?|records?|specimens?|needles?|tablets?|drugs?|data|notes)\\b",
  "(?:mixed|muddled|messed|mucked|cocked) (?:\\w+ ){0,5}up\\b|mixed up\\b",
  "(?:gave|given|give|put|sent|took|used|wrote|ran) [^.!?,]{0,40}?(?:wrong|the other (?:\\w+'s|one)|twice|too much|late\\b|early\\b|out of date|expired)",
  "(?:forgot|forgotten|missed) (?:to \\w+ )?(?:\\w+ ){0,2}(?:insulin|dose|tablets?|medicines?|medication|obs|check|turn|test|feed|visit|call|sample|alarm|antibiotics?)",
  "(?:slid|slipped|fell|fallen|rolled|toppled) (?:\\w+ )?(?:off|out of|from|down|over)\\b|(?:she|he|patient|resident|man|lady|gentleman) (?:had |'d )?(?:fell|fallen)\\b|off the hoist\\b",
  "(?:kept|keeps|keep) (?:on )?failing\\b|failed (?:its|the|a) (?:\\w+ )?(?:test|check|rinse|cycle)\\b|n't (?:done|fastened|checked|locked|clipped|put) (?:up |on )?(?:the|his|her|it)\\b|rails? down\\b|wrong way (?:round|up)\\b|out of range\\b|wasn't certain\\b",
]);

const refused =
  /\b(?:never|not|n't|refused|rather than|instead of|if|would|should|could|might|can|must|avoid|stop|before)\b[^,;]{0,60}$|n't [^,;]{0,60}$/;
const lookedInto =
  /\b(?:check|look|found|rang|ring|called|fetch|ask|told|request|reset|trace|kink|investigat|engineer|report|nurse (?:was|had))/;

/** Shortcuts that are told as done; `imagined` also takes the ones that the writer would take. */
export function findShortcuts(answer: Answer, imagined: boolean): Span[] {
  const isTold = (clause: Clause | undefined) => isOwn(clause) && (imagined || clause?.mood !== "would");
  return [
    ...findPhrases(
      answer,
      [acts],
      (clause, before, after, phrase) =>
        isTold(clause) &&
        !clause?.negated &&
        !/\b(?:could|should|might|can|must)\b[^,;]{0,30}$/.test(before) &&
        !(new RegExp(guard).test(phrase) && lookedInto.test(after)),
    ),
    ...findPhrases(
      answer,
      [omissions],
      (clause, before) =>
        clause?.person !== "other" &&
        !reporting.test(before) &&
        !/\b(?:told|asked)\b/.test(before) &&
        (imagined || clause?.mood !== "would"),
    ),
    ...findPhrases(
      answer,
      [habits],
      (clause, before, after) =>
        isTold(clause) && hurry.test(before + after.slice(0, 100)) && !/\bif\b/.test(before),
    ),
    ...findPhrases(answer, [needless], (_, before) => !reporting.test(before) && !refused.test(before)),
    ...findPhrases(
      answer,
      [without],
      (clause, before) =>
        isOwn(clause) &&
        /^(?:i|we)$/.test(before.match(/\b(?:i|we|he|she|they|you)\b/g)?.at(-1) ?? "") &&
        !refused.test(before),
    ),
    ...findPhrases(
      answer,
      oversteps,
      (_, __, after, phrase) =>
        !/\b(?:ask|help|supervis|watch(?:ing|ed) me|practis|learn|allowed)/.test(phrase + after.slice(0, 80)),
    ),
    ...findPhrases(
      answer,
      [
        /\b(?:turn|turns|turned|switch|switches|switched|silence|silences|silenced|mute|mutes|muted) (?:\w+ ){0,4}(?:off|down|alarms?|it|them)\b/g,
      ],
      (clause, before, after, phrase) =>
        isTold(clause) &&
        !clause?.negated &&
        /\b(?:kept|keeps|keep|always|annoying|getting on|driving|nuisance|nonstop|constantly|all night)\b/.test(
          before + after,
        ) &&
        /alarm|beep|bleep|buzzer|sensor|call bell|warning/.test(before + phrase) &&
        !lookedInto.test(after),
    ),
  ];
}

/** A fault, anybody's, and the writer's part in keeping it dark, close by: both, in order; none where one is missing. */
export function findCoverUps(answer: Answer): Span[] {
  const wrongs = findPhrases(answer, [faults], () => true);
  if (wrongs.length === 0) return [];
  const kept = findPhrases(
    answer,
    [hushes],
    (clause, before, _, phrase) =>
      !reporting.test(before) &&
      !/\b(?:could|couldn't|can't|cannot|should|not to|would never|refused)\b[^,;]{0,30}$/.test(before) &&
      (clause?.person !== "other" || /n(?:obody|o[- ]?one|one)|^(?:she|he|they)/.test(phrase)),
  );
  return kept.filter(({ start, end }) =>
    wrongs.some((wrong) =>
      wrong.end <= start + 1 ? start - wrong.end < 420 : wrong.start >= end && wrong.start - end < 60,
    ),
  );
}

const telling =
  /\b(?:told|(?:had to|made myself|went|back)[^.!?]{0,40} and tell|rang|phoned|emailed|texted|messaged|radioed|woke|called|informed|let|reported|showed(?= [^.!?]{0,40}(?:what|mistake|wrong|broke|error|happened))|went (?:straight )?(?:back )?to|wrote to|spoke to) (?:it |this )?(?:to )?(?:the|my|our|a|her|him|them|both|everyone|everybody|his)\b[^.!?]{0,90}?(?:\bwhat\b|\bhad happened|\b(?:i|we)(?:'d| had)\b(?! (?:do|be|go|get|got|have|help|take|give|make|see|like|love|rather|sort|fix|come|stay|wait|try|ring|call|tell|ask|let|show|cover|keep|say|find|check|look|a)\b)|wrong|mistake|missed|n't\b|\bnot\b|error|happened|straight|myself|sorry|know\b|\bmy fault|was me\b|and (?:said|told|asked|explained)|so (?:that )?(?:they|she|he|we) could)/g;

// "…, told the manager, and": no words in which an excuse could hide.
const plainly =
  /\b(?:told|tell|informed|inform|alerted|alert) (?:the|my|our|a|his|her|their) (?:[\w-]+ ){0,2}?(?:manager|supervisor|boss|senior|nurse(?: in charge)?|doctor|pharmacist|consultant|lead|leader|sister|matron|teacher|parents?|mum|dad|family|owner|customer|ward|lab|foreman|chef|coach|engineer|charge|surgeon|perfusionist|anaesthetist)\b(?=[.;]|,? (?:anyway|too|as well|at once|straight away|that (?:day|night|evening))\b|,? (?:and|who) (?:she|he|they|we|i|filled|put|wrote|it was|took|came)\b|, )|\b(?:told|tell) (?:the|my|our|his|her|their) (?:[\w-]+ ){1,2}?(?:everything|all of it|the truth|the whole)\b/g;

/** The writer told somebody of it, and not with an excuse. */
export function findTelling(answer: Answer): Span[] {
  return findPhrases(
    answer,
    [telling, plainly],
    (clause, before, _, phrase) =>
      isOwn(clause) &&
      !clause?.negated &&
      clause?.mood !== "would" &&
      !/n't[^,;]{0,30}$|\bif\b|rather than|instead of/.test(before) &&
      [...phrase.matchAll(hushes)].length === 0 &&
      !/\b(?:climbed|refused|as though|fine|correct|finished|no harm)\b/.test(phrase),
  );
}
