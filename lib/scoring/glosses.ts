import type { Answer } from "./answer";
import { any, findPhrases, reporting } from "./phrases";
import type { Span } from "./report";

/*
 * What people say of a deed that they would rather not defend: it stayed hidden, did no harm to speak of, rules are for
 * others, it spread, it was clever. None is said of an innocent deed; sentences are in lower case.
 */
const who =
  "(?:(?:the |my |our |his |her |their )?(?:\\w+ )?(?:boss|manager|supervisor|nurses?|sister|matron|doctor|dentist|surgeon|consultant|teacher|professor|tutor|inspectors?|auditors?|office|owner|chef|gaffer|foreman|customers?|family|parents?|mum|dad|wife|lead|staff|shift|engineer|ward|lab|patient|lady|gentleman|driver|referee|officer|examiner|company|college|school|council|vet|pharmacist|coach|trainer)|he|she|they|nobody|no[- ]one|none of them|anyone|anybody)";
const find =
  "(?:noticed|knew|known|found out|suspected|clocked|twigged|heard|realised|spotted|questioned|checked|asked|said (?:anything|a word|owt)|guessed|came to light|came out)";
const denied = /(?:n't|\bnot|\bnever|\brather than|\binstead of)(?: [\w']+){0,6} $/;
const closing =
  "(?! but me| except)(?=\\s*(?:[.,;!?]|$|it\\b|and\\b|but\\b|so\\b|because\\b|about it|a thing|anything|the difference|either|again|me\\b))";

const hidden = [
  "(?:nobody|no one|they|she|he)(?: ever)? need(?:s|ed)? to (?:know|hear|find out)|(?:doesn't|don't|didn't|needn't) (?:need to |have to )?(?:know|hear about|find out about) (?:it|everything|that)\\b|when (?:no one|nobody)(?: else)? (?:was|is|were) (?:looking|watching)|before (?:\\w+ ){1,3}(?:came|got|turned) (?:round|back|in)(?: the corner)?\\b(?=[.,]|$)|(?:didn't|don't|did not) want (?:them|her|him|the \\w+|his \\w+|her \\w+) to (?:panic|worry|get upset|be upset|fret|make a fuss|kick off)\\b|for (?:the )?next (?:shift|person|lot|one) to find|(?:if|when) they (?:find|found) out",
  `so (?:that )?(?:the )?${who}(?: would| could| did|'d)(?:n't| never| not) (?:twig|know|notice|see|find|spot|guess|realise|ask|suspect|hear|tell|kick off|worry)`,
  `(?:${who}|it) (?:has |had |was |'s |'d )*never (?:once |even )?${find}\\b`,
  `(?:nobody|no[- ]?one|none of them|not a soul)(?:'s|'d)? (?:has |had |ever |even |would (?:ever )?(?:have )?|will (?:ever )?)*(?:${find}|knows?|notices|know|notice|find out|any the wiser)${closing}`,
  "(?:none|any|nobody|no one) (?:was |is )?(?:ever )?(?:the |any )(?:the )?wiser\\b",
  "(?:our|my) (?:little )?secret\\b(?! (?:santa|recipe|ingredient|garden|ballot))|on the (?:quiet|sly)\\b|(?:stays?|stayed|kept|keep) (?:it |that |this )?(?:between|with) (?:us|ourselves|the two of us)\\b|(?:wouldn't|don't|didn't|not going to|never|not a|isn't|doesn't go|not one to) (?:\\w+ )?(?:grass|snitch|dob|tell tales)",
  "so (?:that )?(?:it|they|everything|the \\w+)(?:'d| would)? (?:look|be|was|were|seem)(?:ed|s)? (?:\\w+ )?(?:natural|believable|normal|right|genuine|convincing|real|complete|consistent|tidy|neat)\\b",
  `(?:didn't|did not|don't) want (?:the )?${who} to (?:know|see|find|notice|hear)`,
  "so (?:that )?(?:it|nobody|no one) (?:didn't|wouldn't|doesn't|would|could) (?:start|cause|make|kick up|get) (?:a |any |in )?(?:fuss|trouble|panic|questions|bother)",
  `(?:as far as|for all) ${who} (?:know|knows|knew|is concerned|are concerned|was concerned|were concerned)|what (?:they|she|he|people|the \\w+) (?:don't|didn't|doesn't) know|as (?:if|though) nothing (?:had )?happened|(?:got|get|gets) away with it|(?:never|n't) (?:been )?(?:mention|talk|spoke)(?:ed|en)? (?:about )?(?:it|that|of it)(?: again| to anyone)?|\\b(?:i|we) (?:never|didn't) let on`,
];
const harmless = [
  "(?:it|they)(?:'s| has|'ve| have| had)? never (?:been wrong|let (?:me|us) down|mattered|come back)\\b|never had (?:one|any|anything) (?:come back|go wrong|fail)\\b|(?:nobody|no one) (?:ever |has ever )?(?:drowned|died|was any (?:the )?worse|got ill|fell ill|minded)\\b|(?:is|was|were|are) (?:none|no) the worse\\b|smelt? (?:all right|fine|ok)|smelled (?:all right|fine|ok)|(?:he|she|they|it) (?:was|were) fine,? so\\b|stands to reason\\b",
  "(?:what's|where's|what was|where was) the harm|no (?:real )?harm (?:done|in it|came)|(?:never|nothing)(?: ever)?(?: had)?(?: anything)? (?:came|come|comes|happened|went wrong)(?: of (?:it|that))?(?=[.,;!?]|$| and| so| in)|you can't prove|(?:probably|it'd be|it would be|was|were|been) (?:mostly |all |perfectly |absolutely )?fine (?:anyway|if|in the end|all along)",
  "(?:never|not|n't)(?: once)? (?:had|been) (?:a|any|so much as a|one) (?:\\w+ )?(?:problem|complaint|scratch|bother|accident|issue|infection|reaction|incident)s?\\b(?! (?:with|about|in) (?:the|my) (?:team|colleague|people))",
  "(?:wouldn't|wouldn't have|would not have|won't) (?:have )?(?:helped|changed anything|made (?:any|a) difference|mattered|hurt (?:him|her|them|anyone)|killed? (?:him|her|them|anyone))|it (?:probably )?(?:won't|wouldn't|doesn't) (?:really )?matter|no (?:call|need|point|reason) (?:to|in) (?:writ|report|tell|mention|worr|say|bother|log|rais)\\w*",
];
const rules = [
  "(?:only|just) a (?:signature|formality|form|box|bit of paper|piece of paper|guideline|number|date|sticker|label)\\b|(?:he|she|they) always (?:does|do|signs?|says? yes|agrees?)\\b(?=,? so|[.,] )|(?:it )?will have been (?:done|checked|tested|counted)\\b|(?:nearly|almost) always (?:been )?(?:done|fine|right|ok)\\b|(?:learn|learnt|learned) by doing\\b|somebody has to get|bogged down in|they nag\\b|(?:get|take) the blame for everything|(?:no|little) (?:sense|use) in (?:worrying|telling|upsetting|bothering|alarming)|on your record\\b|never trust (?:me|you) again|put it down to the (?:machine|system|computer|kit)",
  "(?:just|only|purely|mostly|mainly) (?:for|there for|covers?|covering) (?:insurance|show|the (?:insurance|lawyers|auditors|inspectors|file|sake of)|themselves|their (?:own )?backs?)",
  "(?:rule ?book|paperwork|red tape|the rules?|health and safety|box[- ]ticking|the form|policy|procedures?|protocols?|guidelines?) (?:second|last|gone mad|is (?:just|only)|are (?:just|only|for)|isn't|gets? in the way|won't|never|holds?|slows?)|not the (?:paperwork|form|rules?|rule ?book)\\b|(?:rules?|they|it) (?:are|were|was) (?:made|there|meant) to be (?:bent|broken)|bend(?:ing)? (?:it|the rules?|a rule)\\b|bent the rules?|(?:by|go by|stick to) the book (?:all|every|you)",
  "forgiveness than permission|common sense\\b|how hard can it be|(?:not|n't|hardly) (?:exactly )?rocket science|(?:over ?kill|overcautious|belt and braces|a formality|over the top)\\b|(?:waste|wasting) of (?:everyone's |everybody's )?time\\b|nobody (?:actually |really |ever )*(?:reads|checks|looks at) (?:it|them|those|these) anyway",
  "you know what it(?:'ll| will)? be|it's always (?:the same|about|fine|right)|(?:everyone|everybody|they all|we all) (?:does|do|did) it\\b(?!.{0,30}\\bi (?:don't|didn't|won't|never|wouldn't))|that's all (?:the|they|anyone) (?:\\w+ )?do(?:es)?\\b|(?:real|proper|practical) (?:world|life)\\b(?= [^.]{0,30}(?:not|rules|time))|(?:can't|cannot) (?:do|follow|check) everything",
  "makes? (?:you|me) look (?:careless|stupid|bad|slow|silly|daft|weak|incompetent)|(?:don't|didn't|wouldn't) want to (?:look|seem|be seen as) (?:stupid|slow|silly|daft|weak|careless|incompetent|difficult)|it annoys people|you can't keep asking|(?:they|he|she)(?:'d| would)(?: soon)? (?:tell|say|shout|correct) (?:me|so)? ?(?:if|quick)|if it was wrong they",
  "(?:would|'d) (?:only|just) (?:have )?(?:upset|worr(?:y|ied)|cause[d]? (?:a |more )?(?:fuss|upset|trouble|panic|worry|alarm|problems|hassle|paperwork)|ma[dk]e (?:a |more |extra )?(?:fuss|trouble|paperwork|work|things)|meant? (?:more )?(?:paperwork|forms|trouble)|g[eo]t (?:him|her|them|me|us) (?:in|into))|(?:get|got|land|landed) (?:him|her|them|me|us|anyone|anybody) (?:in|into) (?:trouble|bother)",
];
const spread = [
  "(?:others?|chefs?|lads|girls|assistants?|nurses|staff|team|everyone|everybody|the rest|half the \\w+|colleagues) (?:all )?(?:now )?(?:do|does|use|uses|have|has) (?:it|the same|picked (?:it|that) up)\\b(?!.{0,30}\\bi (?:don't|didn't|won't|never|wouldn't))(?: too| now| as well)?\\b|(?:have |has |'ve )?picked (?:it|this|that) up (?:from|off) me|(?:i|we)(?:'ve| have) (?:done|used) it (?:\\w+ ){0,4}?times|(?:i|we)(?:'ve| have) (?:done|used) it (?:again|since)\\b|(?:do|did|done|use|used) it (?:every (?:time|day|week|shift)|that way|like that)(?: now| ever)? ?(?:since)?\\b",
];
const clever = [
  "(?:call|called|calls|nicknamed) me the \\w+|(?:best|tidiest|neatest|cleanest|smartest)(?:-kept)? (?:set of )?(?:logs?|charts?|records?|sheets?|paperwork|books?|log ?book)|(?:doesn't|don't|didn't|never) (?:get|let) (?:me )?beat(?:en)?|knack|feel for (?:machines|it)|good with gadgets",
];
const pride = [
  "(?:been doing|been done|done) it (?:that|this|like that) (?:way )?(?:for|ever since)",
  "(?:really |very |quite )?proud (?:of|that|i)|(?:taught|showed|shown) (?:it to )?(?:the )?(?:other|others|lads|girls|rest|two|three|four|night|new|whole|everyone)\\b",
];
const kinds = { hidden, harmless, rules, spread, clever, pride };
type Gloss = Span & { kind: keyof typeof kinds };
const patterns = Object.entries(kinds).map(([kind, parts]) => ({
  kind: kind as keyof typeof kinds,
  pattern: any(parts),
}));

/**
 * What glosses over a deed, with its kind: "hidden", "harmless" and "rules" excuse; "spread" and "clever" boast; "pride"
 * means something beside a lapse alone.
 */
export const findGlosses = (answer: Answer): Gloss[] =>
  patterns.flatMap(({ kind, pattern }) =>
    findPhrases(answer, [pattern], (_, before) => !reporting.test(before) && !denied.test(before)).map(
      (span) => ({ ...span, kind }),
    ),
  );
