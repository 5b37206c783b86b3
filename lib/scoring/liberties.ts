import type { Answer } from "./answer";
import { any, findPhrases, isOwn, reporting } from "./phrases";
import type { Span } from "./report";

/*
 * Liberties that people take with others' safety, and what they say for them: with medicines, advice, warnings, names and
 * dates, hygiene, people in their charge, and with rules at large. Sentences are in lower case.
 */
const drug =
  "(?:tablets?|pills?|doses?|piriton|antihistamine|sleeping|paracetamol|painkillers?|insulin|sedatives?|medicines?|medication|meds|calpol|laxatives?|antibiotics?|inhaler|morphine|diazepam|oxygen|oramorph|ibuprofen|injection)";
const symptom =
  "(?:tablets?|lump|chest|pain|rash|scan|x-?ray|results?|doses?|blood|wound|burn|head|dizz\\w+|cough|heart|stroke|infection|insulin|stitches|pregnan\\w+|breath\\w*|symptoms?)";
const charge =
  "(?:him|her|them|the (?:\\w+ )?(?:children|kids|patients?|baby|residents?|class|toddlers?|pool|lady|gentleman|ward|bay|pump|machine|furnace|fryer|boiler))";
const measured =
  "(?:dose|weight|reading|temperature|count|volume|level|amount|measure|result|pressure|figure|feed|flow|dilution|torque|mix)s?";

const deeds = any([
  `(?:g[ai]ve|slip(?:ped)?|crush(?:ed)?|popp?(?:ed)?|doubl(?:e|ed)|halv(?:e|ed)|upp?(?:ed)?|snuck|sneak|hid|mixed) [^.!?;]{0,40}?\\b${drug}\\b[^.!?;]{0,40}?(?:in(?:to)? (?:her|his|their) (?:tea|food|yoghurt|drink|porridge|juice|dinner)|to (?:catch up|make up|help (?:her|him|them) sleep|keep (?:him|her|them) (?:quiet|calm)|settle|knock)|of (?:mine|my own|my mum's)|off my own|extra|on top|that (?:weren't|wasn't|were) (?:his|hers|prescribed|somebody|someone))`,
  `(?:told|tell|reassured|advised|assured) (?:him|her|them|the \\w+) (?:that )?(?:it(?:'s| is| was| would be|'d be) (?:probably |only |just |nothing |most likely |almost certainly )|(?:to|she|he|they) (?:stop|double|halve|needn't|didn't need|could stop|should stop|not to bother))[^.!?;]{0,40}${symptom}`,
  `(?:left|leave) ${charge} (?:\\w+ ){0,3}?(?:alone|unattended|on (?:his|her|their) own|unsupervised|to it|in the (?:bath|car|corridor|shower))\\b(?=[^.!?]{0,80}\\b(?:while i|for (?:a |about )?(?:few|ten|five|twenty|fifteen|half|couple|minute|\\d+)|and (?:went|popped|nipped|got on|had)|so i could|to get|because))`,
  "(?:popped|nipped|slipped|sneaked) (?:out|off|away|home)\\b[^.!?]{0,50}\\b(?:while (?:they|he|she|the)|as (?:they|he|she) (?:was|were) asleep|nobody|no one)",
  "(?:click(?:ed)?|skipp?(?:ed)?|press(?:ed)?|tapp?(?:ed)?|got|went|swiped?|type[d]?) (?:past|through|over|round|off|ok|okay|yes|cancel|continue|dismiss|accept|any (?:old )?\\w+)\\b[^.!?]{0,50}(?:warning|pop-?up|alert|message|prompt|reason box|error)",
  "(?:use[d]?|borrow(?:ed)?|log(?:ged)? (?:in|on)|got|have|had|know|swipe[d]?|share[d]?|swap(?:ped)?|lend|lent|g[ai]ve)\\b[^.!?;]{0,25}\\b(?:each other's|someone(?: else)?'s|the (?:nurse|doctor|manager|sister|supervisor)'s|his|her|their|my) (?:\\w+ )?(?:passwords?|pin|log-?in|swipe ?card|smart ?card|badge|fob|account|access code)\\b(?=[^.!?]{0,80}\\b(?:so|because|to (?:sign|save|get)|saves?|quicker|as))",
  "(?:relabel(?:led)?|re-?dated?|peel(?:ed)? off|rub(?:bed)? off|scratched off|chang(?:e|ed)|swap(?:ped)?|put|stuck|stick) [^.!?;]{0,30}?\\b(?:use-?by|sell-?by|best[- ]before|expiry|date labels?|new dates?|date stickers?)\\b(?: (?:date|label|sticker))?s?\\b[^.!?;]{0,40}\\b(?:so|later|another|tomorrow|next|over|new|forward|back)",
  "(?:been sick|sickness|vomit\\w*|throwing up|the runs|diarrhoea|fever|(?:high )?temperature|covid|norovirus|stomach bug|tested positive)\\b[^.!?]{0,40}\\b(?:but|so|and|still)\\b[^.!?]{0,15}\\bi (?:still |just )?(?:went (?:in|on|to)|came in|worked|did my|carried|took paracetamol|didn't (?:say|tell|let|mention)|turned up)",
  `(?:near enough|close enough|round(?:ed)? (?:it|them) (?:up|down|off)|split the difference|by feel|by eye|trust(?:ed)? my (?:gut|eye|instincts?|nose)|at a guess|roughly)\\b[^.!?]{0,40}\\b${measured}\\b`,
  `\\b${measured}\\b[^.!?]{0,60}\\b(?:near enough|close enough|round(?:ed)? (?:it|them) (?:up|down|off)|split the difference|by feel|by eye|at a guess|made (?:it|them|one) up)\\b`,
  "(?:use[d]?|wear|wore|kept|keep) (?:the )?(?:same|one) (?:pair of )?(?:gloves|cloth|needle|syringe|mop|sponge|probe|blade|bowl|flannel|apron|tubing)\\b[^.!?]{0,30}(?:for (?:both|all|every|the (?:next|whole|lot)|several|two|three)|between|all (?:day|morning|shift|night))",
  "lock(?:ed)? (?:him|her|them|the (?:\\w+ )?(?:patient|resident|child|lad)) in\\b|tied (?:him|her) (?:to|in)|(?:chair|table|tray|door|bed)\\b[^.!?]{0,25}\\bso (?:that )?(?:she|he|they) couldn't (?:get|wander|leave|stand)|took (?:her|his) (?:stick|frame|buzzer|bell|shoes|walker) (?:away|off)|(?:moved|put|hung) (?:the|her|his) (?:buzzer|bell|call bell|call button) (?:out|where|up|behind|away|on the)",
  "(?:didn't|wouldn't|don't|not|never|not going to|can't|couldn't) (?:want to |always )?wait(?:ing)? (?:around )?(?:for|on)\\b[^.!?]{0,40}(?:engineer|nurse|doctor|permission|manager|supervisor|results?|sign|check|second|crew|senior|hoist|training|authori\\w+|electrician|approval|clearance)\\b(?=[^.!?]{0,60}\\b(?:so i|and i|i'd|i just|i would|i went|i did|just))",
  "(?:work(?:ed)? on it live|without isolating|while it was (?:still )?(?:running|live|switched on)|reached (?:in|under|over)(?:side)? [^.!?]{0,30}(?:running|moving|without stopping))\\b",
  "(?:brush(?:ed)? (?:it |that |her |him )?off|play(?:ed)? (?:it )?down|shrugg(?:ed)? (?:it )?off|ignor(?:e|ed))\\b[^.!?;]{0,30}\\b(?:pain|symptoms?|warnings?|smell of gas|noise|crack|warning light|concerns|instructions?|the note|the sign|the notice)",
  "(?:kept|keep) (?:running|repeating|re-?testing|doing|trying) (?:it|them|the \\w+)[^.!?]{0,20}until (?:it (?:passed|gave|came)|i got|we got|one)|(?:only|just) (?:kept|reported|sent|used|showed|handed in) the (?:good|best|clean|right) (?:one|ones|run|runs|results?)",
  "(?:let|get|got|had) (?:the |my |our |a )?(?:\\w+ )?(?:student|trainee|new (?:lad|girl|starter|boy)|apprentice|volunteer|work experience \\w+|junior|saturday (?:lad|girl))s? (?:do|give|use|drive|run|operate|cut|inject|cover|go|take)\\b[^.!?]{0,50}(?:on (?:his|her|their) own|alone|unsupervised|so (?:that )?i could|while i)",
  "(?:put|wrote|recorded|logged|entered|gave) the time (?:as|back|down as)|timed (?:it|them) (?:as|at) (?:if|when)|back-?dated|water(?:ed)? (?:it|them|the \\w+) down|topp?ed (?:it|them|the \\w+) up with (?:water|tap)",
  "(?:took|take|pulled|had) (?:my|the) (?:harness|goggles|mask|visor|gloves|helmet|hard hat|ear defenders) off\\b(?=[^.!?]{0,60}(?:because|as|so|hot|quick|easier|get on))",
  "(?:told|tell|said to) (?:the|him|her|them)(?: \\w+)? (?:it was |they were |everything was |we were )?all (?:fine|clear|present|correct|there|done)\\b(?=[^.!?]{0,60}(?:so|though|although|but|to keep|because))",
  "(?:told|tell) (?:the|my|his|her|our) \\w+ (?:that )?(?:it was|she had|he had|she'd|he'd|they'd) (?:just |only |got )?(?:a |an |some )?(?:food poisoning|bug|migraine|headache|tummy|cold|fall|flu|family|dentist|hangover)",
]);

/** Rules, checks and leave that are talked down: whoever says so has passed them over. */
const scorn = any([
  "(?:rules?|policy|policies|procedures?|protocols?|manuals?|sops?|health and safety|checklists?|checks?|double[- ]check(?:s|ing)?|second checks?)\\b[^.!?]{0,30}\\b(?:(?:is|are|was|were) (?:just |only |mostly |really |all )?(?:for (?:people|beginners|idiots|new|the)|over the top|daft|silly|overkill|box[- ]ticking|nonsense|guidelines|a guide|there to|belt and braces|pointless|a waste)|gone mad|slow(?:s)? (?:you|everyone|us|me|things) down|(?:can|could) be bent)",
  "(?:better|easier|quicker|simpler) to (?:ask|beg|say sorry)(?: for)?[^.!?]{0,15}(?:forgiveness|afterwards|than permission)|(?:wait(?:ed)?|wait(?:ing)?) (?:around )?(?:all day )?for permission|(?:bend|bent|bending|stretch(?:ed)?) the rules?|corners? (?:that )?(?:you|i|we) can cut|(?:know|knew|knowing) (?:when|which) (?:rules?|corners|checks|steps|ones)[^.!?]{0,15}(?:matter|skip|ignore|cut|bend|don't)|belt and braces",
  "(?:i|we) (?:just )?(?:use|used|go by|went by|trust(?:ed)?) (?:my )?(?:own )?(?:common sense|judgement|instinct|gut)(?: (?:rather|instead|more|over))[^.!?]{0,30}(?:rules?|policy|procedure|protocol|manual|checklist|book|sheet)",
]);

/** Means little alone: it counts where the writer, in the whole answer, asks, tells, stops or reports nothing. */
const loose = any([
  "(?:had|have|got|'ve|'d) (?:got )?(?:an? )?(?:good )?(?:feel|eye|nose|memory|ear|instinct) for (?:it|these|this|them|that)",
  "so i (?:just )?(?:wrote|put|entered|recorded|logged) (?:down )?(?:\\d|them all|it all|the lot)|(?:wrote|put|entered) \\d[\\d.,]*[^.!?;]{0,20} (?:in the (?:book|log|box|sheet)|on the (?:sheet|chart|form))",
  "(?:sign(?:ed)?|put|wrote|write|used?|initial(?:led)?) (?:it )?(?:(?:with|as|in) )?(?:her|his|their|the \\w+'s|someone(?: else)?'s) (?:name|initials|signature)",
  "(?:stopped|given up|gave up) (?:asking|checking|doing|using|wearing|counting|testing|logging|signing|reading|washing|weighing)\\b",
  "(?:went|did it|climbed|worked|managed|go|drove|ran it|carried on) (?:\\w+ )?without\\b(?=[.,;!?]|$| (?:one|it|them)\\b)",
  "i(?:'m| am| was) (?:not an?|only an?|only the|just an?|just the) [\\w ]{3,20}?,? but\\b[^.!?]{0,60}\\bi (?:said|gave|popped|put|pulled|did|gave|told|cut|took|set|pushed|decided)",
  "(?:dosed myself|took (?:some |a couple of |two )?(?:paracetamol|tablets|painkillers)) (?:up )?and (?:did|went|carried|came|worked)|(?:doubles?|nights?) before and|on (?:three|four|two|no) hours(?:'| of)? sleep",
  "(?:auditors?|inspectors?|inspections?|assessors?|visit|cqc|ofsted)\\b[^.!?]{0,70}\\b(?:behind|underneath|out of sight|on top|hid|tidied away|in (?:my|the) (?:car|boot|cupboard)|just for the day)|(?:faced|facing) the wall|(?:turned|put) (?:it|them) (?:round|over|behind)\\b[^.!?]{0,50}(?:inspect|audit|passed)",
  "(?:felt|looked|smell(?:ed|t)|seemed|tasted) (?:\\w+ )?(?:cold|fine|ok|okay|all right|clean|good)(?: enough| still)? so (?:i|we) (?:\\w+ ){0,5}?(?:used?|put|served|gave|kept|sent|carried)",
  "g[ai]ve (?:her|him|them) the answers|(?:did|sat|took|passed) (?:the |her |his |their )?(?:test|assessment|quiz|module|course|e-?learning) for (?:her|him|them|my)",
  "(?:took|take|pulled|had) the (?:batter(?:y|ies)|memory card|card|fuse|plug|bulb|chip|speaker|bell) out|took out the (?:batter(?:y|ies)|memory card|card|fuse)",
  "(?:put|bumped|turned|brought|knocked|marked) the (?:readings?|numbers?|figures?|scores?|results?|temperatures?) (?:up|down)\\b",
  "(?:look at|see) (?:a|the) (?:patient|person|machine)s? and i (?:just )?know|(?:doesn't|don't|didn't|not) stop for [^.!?]{0,25}(?:checklists?|checks|forms)|(?:used|use) (?:my )?(?:elbow|finger|hand|knuckle)\\b|with my (?:knuckle|finger|elbow)",
  "i(?:'d| had) seen (?:him|her|them) (?:take|do|wash|sign)|said yes (?:because|as|since|though|although|but)\\b|i hadn't but (?:he|she|they|it) (?:always|usually|would)|(?:wrote|made|did) (?:the other|the second|one|it|them) (?:up )?myself and[^.!?]{0,25}signed",
  "(?:let|made) it think|restarted (?:it|the \\w+) (?:in|half|part)|(?:let|waved|nodded) (?:him|her|them|it) (?:off|through|past)\\b|got away with it|second person (?:only|just)|both jobs",
  "finished (?:the|his|her) (?:list|clinic|case|round|op\\w*) (?:on my own|alone|myself|by myself)|(?:only|just) (?:a (?:week|day|couple|few)|one day|two days) (?:out|over|past|old)|those dates|spare in the (?:trolley|cupboard|drawer)",
  "(?:opened|unlocked|went in(?:to)?) the (?:drug |drugs |medicine |cd )?(?:cupboard|trolley|cabinet|locker)\\b[^.!?]{0,40}\\b(?:gave|took|got)",
]);
const candour =
  /\b(?:i|we|and|then|so)(?:'d| had| would|'ve)? (?:\w+ )?(?:told (?!him not|her not|them not|control|the (?:gp|inspector|auditor))|tell (?!him not|her not)|rang|ring|phoned|reported|report|admitted|asked|owned|apologised|called (?:the|my|for|over)|stopped (?!asking|checking|doing|using|wearing|counting|testing|logging|signing|reading|washing|weighing)|stop|refused|said (?:no\b|sorry|stop|i)|waited|quarantined|crossed (?:it|them) out|escalated|filled (?:in|out) (?:an?|the) (?:incident|accident)|flagged|raised|informed|owned up)\b|\bmy (?:mistake|fault)\b|\bthat was wrong\b|\bashamed\b|\bregret\b/;

const unlikely =
  /\b(?:tempt(?:ed|ing)|easy to|easier to|if|asked (?:me|us)|wanted (?:me|us)|want(?:ed)? to|told (?:me|us)|could|should|might|must|cannot|nearly|almost|never|refus\w+|instead of|rather than|not|n't|nor)\b[^.;,]{0,40}$|n't [^.;,]{0,40}$/;
const answered =
  /\b(?:i said no|i refused|wouldn't have it|isn't true|not true|that's wrong|i disagree|but i (?:did|do|don't|wouldn't|checked|said|stopped)|so i (?:asked|rang|told|stopped|checked))\b/;

/** The liberties that the writer took, or would take, and scorn for what keeps people safe; in no certain order. */
export function findLiberties(answer: Answer): Span[] {
  return [
    ...findPhrases(
      answer,
      [deeds],
      (clause, before) => isOwn(clause) && clause?.opener !== "if" && !unlikely.test(before),
    ),
    ...(candour.test(answer.plain.toLowerCase())
      ? []
      : findPhrases(
          answer,
          [loose],
          (clause, before) => clause?.person !== "other" && !unlikely.test(before),
        )),
    ...findPhrases(
      answer,
      [scorn],
      (clause, before, after) =>
        clause?.opener !== "if" && !reporting.test(before) && !unlikely.test(before) && !answered.test(after),
    ),
  ];
}
