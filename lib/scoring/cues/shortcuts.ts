import type { Answer } from "../reading/answer";
import type { Span } from "../report";
import { type Detect, findAny, findCues } from "./cue";

const checks =
  "check|checks|test|calibration|count|step|steps|signature|photo|checklist|observation|obs|consent|brief|briefing|inspection|procedure|protocol|safety|allergy|allergies|sterilise|disinfect|identity|wristband|paperwork|training|reading|readings|round|rounds|dose|log|risk";
const authorities =
  "manager|supervisor|boss|senior|nurse|doctor|surgeon|consultant|pharmacist|office|surgery|ward|lead|leader|sister|matron|teacher|parent|mum|family|patient|relative|anyone|anybody|someone|somebody|soul";
const guards =
  "alarm|sensor|detector|guard|interlock|limit|switch|trip|cut|safety|warning|lock|filter|check|monitor";
const own = { who: ["i", "we"] as const };

const skips = findCues(
  own,
  `skip|omit <4> ${checks}`,
  `miss|leave|cut|rush out|short|through <3> ${checks}`,
  `leave <4> ${checks} out`,
  "cut corners|corner",
  "take|took a? shortcut|shortcuts",
  `tick|sign|=initial|=initialled|fill|log|record|enter|complete <8> without <2> look|check|read|see|seen|test|count|weigh|wait|go|do|measure|ask|take|open|know|it|him|her|them|a|the`,
  `tick|sign|=initial|=initialled|fill|write|enter|record <8> =as =though|if`,
  `tick|sign|fill|write|enter <6> to|so =it|they|there|save|look|match|make <6> time|gaps|gap|match|complete|=done|right|fine|same`,
  "sign|tick|fill <6> =that =i =had n't|not|never",
  `write|put|enter <8> =should =have <2> done|taken|been`,
  "make|made =up <3> numbers|number|readings|reading|figures|results|result|times|score|observations|temperature|weight|answer",
  "fake|falsify|forge|fudge|fabricate|backdate <4> #|record|log|form|sheet|reading|figure|time|date|result|signature|chart|it|them|check",
  `bypass|override|disable|disconnect|unplug|defeat <4> ${guards}`,
  `put|stick|wedge|tape|jam <3> tape|card|coin|paper|bung <2> ${guards}`,
  `tape|wedge|jam <3> ${guards} <4> down|shut|off|open|over`,
  `turn|switch|silence|mute|cancel <3> ${guards} <2> =off|so|because|and <12> carry|peace|quiet|bother|leave|left`,
  `turn|switch =off =the|my|its <2> alarm|sensor|detector <12> carry|peace|quiet|bother|leave|left`,
  "copy|repeat|reuse <2> previous|last|yesterday|earlier|old|same <4> reading|readings|observation|observations|obs|figure|result|numbers|count|temperature|weight",
  "guess|invent <4> reading|readings|observation|obs|figure|weight|dose|temperature|count|time",
  "change|adjust|increase|reduce|alter|give|stop <4> dose|medication|medicine|drug|drip|insulin|prescription <3> =myself",
  "tick|sign|fill|=initial|=initialled|write <8> =even|although|though|when <3> =had n't|not",
  `ignore|silence|mute <3> ${guards} <6> =and|carry|kept|keep carry|kept|keep|went|left|leave|ignore`,
);
const notBothered = findCues(
  { ...own, polarity: "negated" },
  `wait for|until <4> ${checks}|checker|second|signature|cover`,
  "get <3> second =check|checker|signature|pair",
  `bother <5> ${checks}`,
  `do <2> full|proper|whole ${checks}`,
);
const hides = findCues(
  { ...own },
  "pretend",
  "hide|hid|bury|conceal <3> mistake|error|it|up|what|fact",
  "cover <3> =up",
  "get|got away =with <2> it",
  "write|put|fill =it|them|those|these =in from|afterwards|later|after",
  "change|adjust|alter|amend|edit <3> count|figure|figures|time|times|log|record|entry|sheet|form|chart|number|total|date <4> balance|match|tally|agree|look",
  "top|topped =up <3> tube|bottle|bag|sample|level|specimen",
  "bin|shred|destroy|tear <3> =old one|sheet|form|record|copy",
  "deny|denied",
);
const onTheQuiet = findCues(
  { mood: ["past", "present", "would"], polarity: "any" },
  "=know you|we <1> n't|not <4> =but",
  "fix|sort|put|change|correct|swap|replace <3> quietly|secretly",
);
const untold = findAny(
  findCues(
    { ...own, polarity: "negated" },
    `tell|inform|ring|call <5> ${authorities}`,
    `let <3> ${authorities} <2> know`,
    "=mention|report|=admit|own|declare|disclose|confess|=say =it|that|this|anything|nothing|=up|the",
    "ring|tell =her|him|them",
  ),
  findCues(
    { ...own },
    "keep|kept <2> quiet|mum|shut",
    "lie|lied =about|to",
    "say|said nothing",
    "decide|choose|chose|agree|prefer =not =to <2> put|tell|report|say|mention|write|record|log|bother|fill|ring|call|raise|worry",
    "see|saw =no <1> need|point|reason <2> tell|report|say|mention|write|record|log|bother|make|worry",
    "leave|left it =at|there",
  ),
  findCues(
    { mood: "any", polarity: "any" },
    "=no need|point|reason =to|in? <2> make|tell|report|worry|mention|say|involve|bother|record|upset|making|telling|reporting",
    "=would =only|just =have? <1> worry|upset|cause|make|get|lead",
  ),
);
const unnoticed = findAny(
  findCues(
    { who: ["other", "none"], polarity: "negated" },
    "=never <1> notice|know|spot|realise|find|question|suspect",
    "=n't notice|spot|realise",
  ),
  findCues(
    { mood: "any", polarity: "any" },
    "nobody|=none|=no =one? ='d|'s|would|has|had|any? ever? any? know|notice|find|=the wiser",
    "nobody|=no =one? =ever? asked|questioned|saw|spotted|checked|complained",
    "=before anyone|anybody|someone|somebody|he|she|they <1> see|notice|know|find|realise",
    "=before <3> turned =round|around|back",
  ),
);
/** A slip or a harm of the writer's own. */
export const errors = findAny(
  findCues(
    { ...own },
    "give|gave|put|stick|stuck|write|wrote|label|send|sent|take|took|press|enter|book|type|call|use|connect <6> =wrong",
    "mix|mixed <3> =up",
    "knock|drop <5> floor|over|off",
    "fall|fell asleep",
    "miss <3> check|checks|obs|observation|dose|tablet|tablets|call|allergy|visit|appointment|feed|set|step|signature|result",
    "leave|left <3> open|unlocked|unattended|alone|behind|running|unplugged",
    "give|gave|take|took <4> twice",
    "lose|lost <3> key|keys|notes|sample|file|form|record|patient|child|specimen",
    "=dropped|=broke|=spilt|=spilled|=damaged|=contaminated|mislabel|misread|miscount|=overlooked",
    "make|made <2> mistake|error|slip",
    "shout|call <3> across",
  ),
  findCues(
    { ...own, polarity: "any" },
    "forget|forgot|forgotten",
    "realise|know|knew|see <2> =i =had n't",
    "my <2> mistake|error|fault",
  ),
);
/** Saying so: to somebody in charge, to the person, or in a report. */
export const owns = findAny(
  findCues(
    { ...own },
    "own =up",
    "admit|confess|report|apologise",
    "hold =my hand|hands",
    "say|said <3> sorry",
    "tell|ring|ask <7> =what =i =had",
    `tell|ring|email|phone|inform|let|show <3> ${authorities} <3> =what|happened|=know|mistake|error|myself`,
    `go|went|run|ran straight|back|=to <3> ${authorities}`,
    "come|came =clean",
    "be honest|open|straight|upfront <2> about|with",
    "tell|told|said|say <4> =that? =i =had|have|'ve|'d n't|not|skipped|missed|made|=done|=given|put|=taken|=forgotten|=got <3> wrong|muddled|mixed|late",
    "tell|told|said|say <4> =it =was <1> me|my|mine",
    "tell|told <3> straight|honestly|truth",
    "tell|told <3> manager|supervisor|boss|senior|nurse|doctor|pharmacist|consultant|lead|sister|matron|teacher|owner|customer <3> straight|immediately|once|away",
    "put|fill|log|write|submit|do <4> datix|incident|accident",
    "put|write <4> near miss",
    "flag|raise|disclose|declare <3> it|this|mistake|error|=to",
    "=should n't|not =have",
    "cross|crossed <3> =out",
    "put <2> =my hand|hands =up",
  ),
  findCues(
    { mood: "any" },
    "=my =own? mistake|fault|error =and|so|not",
    "=i =should =have <3> asked|checked|told|waited|stopped",
    "=i|=it|=that =was wrong",
    "ashamed|regret|regretted",
    "=i|=we =now <1> check|read|count|ask|look|ring|test|wait|say|tell|write|walk|weigh",
    "=now|=since|=days =i|=we <1> always? check|read|count|ask|look|ring|test|wait|say|tell|write|walk|weigh",
    "=i|=we =have|='ve <1> checked|read|counted|asked|looked|tested|weighed <4> =since|=after",
    "=i|=we check|read|count|ask|look|ring|test|weigh <6> =now|=since",
  ),
  findCues(
    { who: ["i", "we"], mood: "any", polarity: "any" },
    "=never|not|n't do|did|done|make|made|sign|skip|let|leave|left|guess <3> again|since",
  ),
);
const sought =
  /\b(?:I|I'd|so|and|then)(?: (?:just|then|went and))? (?:ask|tell|told|rang|ring|phone|fetch|call|got (?:the|a|my|some|hold|help)|wait|found|stop|refus|said|say|left it|practis|learn|am allowed|'m allowed|was allowed)/i;
const unqualified =
  /\b(?:I|we)\b[^.!?,]{0,20}?(?:\bnot|n['\u2019]t|\bnever)\b[^.!?,]{0,25}?\b(?:meant|supposed|allowed|trained|qualified|signed off|authorised|licensed|insured|competent)\b(?! to be (?:on|in|there|at))[^.!?]{0,60}?\bbut\b[^.!?]*/gi;
const despite =
  /\b(?:even though|although|though|despite|without)\b (?:I |we |my |me |being |having )?[^.!?,]{0,20}?(?:(?:\bnot|n['\u2019]t|\bnever)\b[^.!?,]{0,20}?|\b(?:being|having been) )\b(?:meant|supposed|allowed|trained|qualified|signed off|authorised|licensed|insured|competent)\b/gi;

// What comes after the "but" is a deed, and not what remains allowed: "but I can carry on with the rest".
const dares =
  /\b(?:I|we)(?:'d|\u2019d|'ll|\u2019ll| would| will)? (?:just |still |simply |always |usually |already |quickly |quietly |then |went and |decided to |thought I'd |ended up |end up )*(?:did|do|doing|g[ai]ve|giving|set|sort|took|take|dr[io]ve|use|ran|run|put|start|operate|connect|carr(?:y|ied) on|went (?:ahead|on|in|for)|go (?:ahead|on|in|for)|got|get on|sign|administer|chang|turn|mov|lift|inject|dr[ae]w|had a go|have a go|fill|mix|cut|made|make|fl[ey]w|open|adjust|plug|fit|finish|help|work|manage|know|knew|tr(?:y|ied)|pick|climb|weld|wire|stitch|cl[aeiou]mp|prescrib|figure)/i;

// "I'm not meant to give it, but…" or "…even though I'm not trained": and nobody was asked there or in the next sentence.
const overreaches: Detect = ({ text, sentences }) => {
  const spans: Span[] = [];
  for (const [index, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end);
    const following = sentences[index + 1];
    const next = following ? text.slice(following.start, following.end) : "";
    for (const match of sentence.matchAll(unqualified)) {
      const turn = match[0].slice(match[0].search(/\bbut\b/i));
      if (sought.test(turn + next) || !dares.test(turn)) continue;
      spans.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
    for (const match of sentence.matchAll(despite)) {
      if (spans.some((span) => span.start >= start) || sought.test(sentence + next)) continue;
      spans.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  return spans;
};

// "We could skip it" proposes; it is no deed.
// "I'd want to fix it quietly, but": a wish is no deed.
const wished = /\b(?:want(?:ed)?|tempt\w+|easy|easier|nearly|almost|liked?) (?:to )?(?:\w+ )?$/;
const proposal = /^(should|could|might|can|may)$/;
const isProposal = ({ clauses }: Answer, { start }: Span) =>
  clauses.findLast((clause) => clause.start <= start)?.tokens.some(({ lower }) => proposal.test(lower)) ??
  false;

const tries = findAny(skips, notBothered, overreaches, hides, onTheQuiet);
/** A check skipped, a record made to look right, a guard defeated, a limit overstepped: done knowingly. */
export const knowingly: Detect = (answer, question) =>
  tries(answer, question).filter(
    (span) =>
      !isProposal(answer, span) &&
      !wished.test(answer.plain.slice(0, span.start)) &&
      !answer.plain.slice(0, span.start).endsWith("be "),
  );
const hushes = findAny(untold, unnoticed);
/** That nobody was told, or noticed; it means nothing without an error or a deed. */
export const silently: Detect = (answer, question) =>
  hushes(answer, question).filter(({ start }) => !/\bbeen (?:\w+ )?$/.test(answer.plain.slice(0, start)));
