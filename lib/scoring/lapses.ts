import type { Answer } from "./answer";
import { findGlosses } from "./glosses";
import { any, findPhrases, isOwn } from "./phrases";
import type { Question, Span } from "./report";
import { guard, step, unlikely } from "./rule-breaking";

/*
 * Two weak signs that make one strong: a lapse of the writer's own, which alone may be innocent (a label peeled off, an
 * alarm turned down, a sheet filled from memory), and a gloss that nobody gives to an innocent deed: it stayed hidden,
 * went unpunished, spread, or rules are for others. Sentences are in lower case.
 */
const record =
  "(?:sheets?|logs?|charts?|forms?|book|records?|register|rota|diary|notes|boxes|squares|columns?|pages?|gaps?|figures?|readings?|numbers?|temperatures?|results?|scores?|times?|dates?|obs|counts?|totals?|weights?|entr(?:y|ies)|checks?|rounds?|signatures?|inventory|list|card|tags?)";
const enter =
  "(?:fill(?:ed|ing|s)?(?: in| out| up)?|wr(?:ite|ites|iting|ote)(?: up| down| in)?|put(?:s|ting)?(?: down| in)?|tick(?:ed|ing|s)?(?: off)?|sign(?:ed|ing|s)?(?: off)?|initial(?:led|ling|s)?|enter(?:ed|s)?|log(?:ged|s)?|record(?:ed|s)?|add(?:ed|s)?|key(?:ed)?|typ(?:e|ed)|do(?:ne|ing)?|did|complet(?:e|ed|ing))";
/** What stands between a verb and its object: no new clause. */
const object = "(?:(?!(?:so|and|but|because|when|while|if|to|back)\\b)[\\w'-]+ ){0,9}?";
const few = "(?:[\\w'-]+ ){0,4}?";

const records = [
  `(?:fill|filled|tick|ticked|sign|signed) (?:it|them|those|these) all (?:in|out|off)\\b`,
  `${enter} [^.!?;]{0,60}?\\b(?:from memory|from the (?:chair|desk|office|van|cab)|by (?:heart|guesswork)|out of my head|in advance|ahead of time|beforehand|the night before|with (?:two|three|four|different|a few|several) (?:different )?(?:colou?red )?pens|in (?:two|three|different) pens)\\b`,
  `(?:fill(?:ed|ing)?(?: in| out| up)?|wr(?:ite|ote)(?: up| down)?|tick(?:ed)?(?: off)?|sign(?:ed)?(?: off)?|initial(?:led)?) (?:in |out |up )?(?:the |a |my |all (?:of )?the )?(?:whole|entire|rest of the|remaining|full|other|missing|empty|blank|lot|next) ?(?:day|week|month|shift|${record})?\\b(?: of the ${record})?`,
  `(?:ma[dk]e up|making up|invent(?:ed)?|guess(?:ed)?(?: at)?|estimated|rounded|eyeball(?:ed)?) ${few}(?:${record}|rest|ones|lot|levels?|doses?|volumes?|amounts?)\\b`,
  `(?:wrote|write|put|ticked|tick|logged|entered|noted|recorded|signed|said) (?:down )?(?:that )?(?:it|they|he|she|we|i|everything|all|the \\w+)(?:'d| had| was| were)(?: all)?(?: been)? (?:done|checked|cleaned|tested|counted|out|taken|given|fine|normal|clear|empty|locked|washed|passed|read|seen)`,
  `(?:chang(?:e|ed)|alter(?:ed)?|mov(?:e|ed)|swapp?(?:ed)?|adjust(?:ed)?|tweak(?:ed)?|back-?dat(?:e|ed)|overwr(?:ite|ote)|delet(?:e|ed)|rubb?(?:ed)? out|tipp-?exed) (?:over )?(?:the |a |that |its |my |his |her |our |one )?(?:[\\w-]+ ){0,2}?${record}\\b(?! of (?:the )?(?:meeting|party|visit|lesson|appointment))`,
  `(?:copied|copy|used|put|wrote|write) (?:down )?(?:the )?(?:same|last|previous|yesterday's|usual|old) (?:[\\w-]+ ){0,2}?(?:${record}|one|ones)\\b`,
];
const vouching = [
  "(?:wr(?:ite|ote)|put|entered|logged|filled in|recorded) (?:down )?(?:[\\w.,']+ ){1,4}?(?:in (?:each|every|all)|for (?:the rest|all of them|all the|everybody|everyone|them all|the others|each))\\b",
  "(?:sign(?:ed|s)?|initial(?:led)?) (?:off )?(?:for|as) (?:each other|the other|both|two|one another|my (?:mate|friend|colleague))\\b|(?:count(?:ed)?|check(?:ed)?|read) (?:it|them) once\\b",
  "(?:so|and|but) i(?: just|'d just|'d)? (?:tick(?:ed)?|sign(?:ed)?) (?:yes|the box|it|them|that)\\b(?! (?:in|off) (?:and|with|after|when|once)| out| up| over)|i'd just (?:sign|tick) (?:it|them)\\b(?! (?:out|in|up))|sign(?:ed)? off (?:the |a )?\\w+ (?:on|by) (?:feel|sight|trust)\\b",
  "(?:just )?guess(?:ed)? (?:by|from|at|what|how)\\b",
];
const kit = [
  "(?:peel(?:ed|ing)?|pick(?:ed)?|scrap(?:e|ed)|soak(?:ed)?|steam(?:ed)?|took|take) (?:off )?(?:the |its |that |a |an )?(?:[\\w-]+ ){0,2}?(?:stickers?|labels?|day dots?|dots|tags?|seals?|use-by|dates?|notice|sign)\\b",
  "(?:swapp?(?:ed|ing)?|switch(?:ed)?|re-?stuck|relabel(?:led)?|chang(?:e|ed)) (?:over )?(?:the |their |its )?(?:[\\w-]+ ){0,1}?(?:labels?|stickers?|tags?|cards|bags|wristbands?|bottles|tubes|lids|name ?plates?)\\b",
  "(?:us(?:e|ed)|serv(?:e|ed)|g[ai]ve(?: out)?|sen[dt]|sold|sell|kept using|ran|pass(?:ed)?|hand(?:ed)? out|re-?us(?:e|ed)) (?:the |a |an |that |them |it |him |her )?(?:[\\w-]+ ){0,3}?(?:expired|out[- ]of[- ]date|past (?:its|their|the) (?:date|best)|over (?:its|their) date|cracked|frayed|leaking|dropped|single[- ]use|unlabelled|faulty|dirty|second-hand|used) ?(?:one|ones|\\w+)?\\b",
  "(?:wip(?:e|ed)|rins(?:e|ed)|blew|brush(?:ed)?|dust(?:ed)?|gl(?:ue|ued)|tap(?:e|ed)|super-?glu(?:e|ed)|sellotap(?:e|ed)) (?:it |them |the \\w+ )(?:off |down |up |back |together |over )?(?:again )?(?:and|then) (?:us(?:e|ed)|put|carr(?:y|ied)|serv(?:e|ed)|g[ai]ve|sen[dt]|fitted|wrapp?(?:ed)?|popp?(?:ed)?)\\b",
  `(?:(?:wedg|jamm?|propp?|tap|stuff|stick|clamp|tie|hook|unplugg?|disconnect|disabl|bypass|bridg|loop|silenc|mut|block|cover|muffl|defeat|overrid)(?:e|ed|s)?|stuck|put|hung|overrode) ${object}${guard}\\b(?! clock)`,
  `(?:turn|switch)(?:ed|s)? (?:off |down )?${object}${guard}\\b(?: off| down)(?! (?:and|then) (?:on|back))`,
  "(?:set|turn(?:ed)?|wound|wind|put|pushed|widen(?:ed)?|open(?:ed)?) [^.!?;]{0,25}?\\b(?:limits?|thresholds?|volume|ranges?)\\b[^.!?;]{0,25}?\\b(?:as (?:wide|high|low|far) as|right (?:up|down|out)|to (?:nought|zero|nothing|silent|minimum|maximum|the (?:lowest|highest|maximum|minimum))|all the way|wide)\\b",
  "(?:found|got into|went into|get into|go into|know the way into|used) (?:the |an? )?(?:engineer|service|technician|admin|hidden|supervisor|manager)(?:'s|s')? (?:screen|menu|mode|code|key|login|password|card)\\b",
  "widen(?:ed)? (?:the |its )?limits\\b",
];
const remit = [
  "(?:hadn't|haven't|wasn't|never|not) (?:really |actually |even |been |had |yet ){0,3}(?:been )?(?:shown|taught|trained|signed off|inducted)\\b[^.!?;]{0,80}?\\b(?:so|but|and) (?:i|we) (?:just |still )?(?:set|did|had a go|us(?:e|ed)|ran|g[ai]ve|put|took|worked|went|started|carried|drove|connected|managed|figured)\\b",
  "(?:look(?:ed)?|looking) (?:people|him|her|them|patients|someone|somebody|neighbours?|a \\w+|my \\w+|the \\w+) up (?:on|in) (?:the |our )?(?:system|records|computer|database|notes)\\b|(?:looked|had a look|peeked|nosed) (?:at|in|through) (?:his|her|their|my \\w+'s|other people's|patients') (?:notes|records|file|results)\\b",
  "(?:had|have|having|took|take|grabbed) (?:a |an )?(?:quick |little |crafty |hour's )?(?:kip|nap|snooze|doze)\\b(?! (?:before|after|first|at home))|(?:slept|dozed) (?:on|through|in) (?:the |my )?(?:shift|round|linen|staff|night|office|cab)",
  "(?:told|tell|telling|said to) (?:the |his |her |their )?(?:parents?|family|mum|dad|daughter|son|wife|husband|relatives?|patient|customer) (?:that )?(?:he|she|it|they|everything)(?:'d| had) (?:had )?(?:an? )?(?:\\w+ )?(?:day|night|time|fine|well|to plan|smoothly)\\b|(?:said|told \\w+(?: \\w+)?) (?:that )?(?:she|he) was (?:in|on|at) (?:the|her|his) (?:toilet|loo|break|lunch|bathroom|phone|bank)\\b",
  "(?:so |but |and )(?:i|we) (?:just |still )?(?:g[ai]ve|took|us(?:e|ed)|sen[dt]|dr[io]ve|ran|let|fitted|served) (?:it|him|her|them|the \\w+)(?: out| home| in)? anyway\\b",
  "(?:did|do|went up|climbed|worked|carried on|drove|rode|used) (?:[\\w-]+ ){0,4}?without (?:it|one|them|mine)\\b",
  "let the (?:ratio|numbers|checks|standards?|rounds?) slip\\b",
  "(?:left|took|cut|hid|kept|stuck) (?:the |my |an? )?(?:[\\w-]+ )?(?:badge|dosimeter|tracker|tag|monitor|body ?cam)s? (?:off|in|behind|under|at home)\\b|the rest i (?:silence|mute|ignore|skip|tick|sign|guess|leave)\\b|i (?:silence|mute|ignore) (?:them|the rest|most)\\b",
  "(?:use|used|served|gave|put|took) (?:it|them) (?:all )?(?:in|on|for|up|out|anyway)\\b(?<=\\b(?:days|weeks|months) (?:over|past|out of date)[^.!?]{0,80}|\\b(?:expired|out of date)[^.!?]{0,80})",

  "(?:learn(?:ed|t)?|got|taught myself|picked) (?:this|it|that|how)?[^.!?;]{0,15}?(?:from|off) (?:a |an )?(?:video|videos|youtube|tiktok|the internet|watching)\\b",
  "(?:took|take|borrow(?:ed)?|us(?:e|ed)) (?:his |her |their |somebody's |someone's |(?:the|my) \\w+'s )(?:[\\w-]+ ){0,2}?(?:keys?|log-?in|password|badge|swipe card|smart ?card|pass ?code|code|card|fob)\\b|(?:took|take|got) the key (?:from|out of) (?:his|her|their|the \\w+'s)\\b",
  "(?:not|n't|never) (?:really |strictly |actually |technically |even )?(?:supposed|meant|allowed) to (?:have|know|be in|see|use|touch|do)\\b[^.!?;]{0,40}\\bbut\\b",
  "(?:gave|give|slipp?(?:ed)?|fed|let|poured|made|snuck|sneak(?:ed)?|smuggl(?:e|ed)) (?:him|her|them|one|it|the \\w+) (?:[^.!?;]{0,25}?\\b)?(?:of my own|out of my (?:bag|pocket|own)|another patient's|somebody else's|extra|double|a second|instead of the (?:thick|soft|puree))",
  "(?:snuck|sneak(?:ed)?|smuggl(?:e|ed)) (?:him|her|them|it|in|the \\w+)\\b",
  "(?:kept|hid|shield(?:ed)?|cover(?:ed)? (?:up )?for) (?:him|her|them|it|my \\w+|\\w+)? ?(?:out of (?:the way|sight) of|away from|from) (?:the|my|our) (?:\\w+ )?(?:supervisor|manager|boss|foreman|gaffer|sister|nurse|matron|lead|owner|inspector|police|chef)",
  "(?:drove|worked|flew|operat(?:e|ed)|did) (?:for )?(?:[\\w-]+ ){0,2}?(?:hours|days)\\b[^.!?;]{0,20}?(?:myself|straight|without (?:a )?(?:break|sleep|rest)|on no sleep)",
  "(?:do|did|go with|went with|guess(?:ed)?|act(?:ed)? on) (?:at )?what i (?:think|thought|reckon(?:ed)?|assum(?:e|ed)) (?:it|they|he|she|was|you)\\b",
];
const excuses = [
  "(?:told|said to|tell) (?:the |my |our |his |her |them\\b|him\\b|everyone\\b)(?:[\\w-]+ )?(?:that )?(?:it|everything) (?:all |had |was |were |must )+(?:gone|went|been|the (?:wind|weather|courier|system|supplier)|fine|to plan|a (?:fault|glitch|bug))",
  "(?:so i|and i|i) (?:just )?(?:said|told \\w+(?: \\w+)?) (?:that )?(?:it|they|we|he|she)(?:'d| had) (?:gone|stopped|run out|broken|been|sent|left|already|come)\\b",
];
const omissions = [
  `(?:skip(?:ped)?|miss(?:ed)? out|left out|leave out|dropp?(?:ed)?|cut) (?:out )?(?:the |a |my |that |our |every other |half (?:of )?the )?(?:[\\w-]+ ){0,2}?(?:${step}|${record})\\b`,
  "(?:did|do|check(?:ed)?|test(?:ed)?|count(?:ed)?|wash(?:ed)?|clean(?:ed)?) (?:only )?(?:every (?:other|second|third)|half|a (?:few|couple)|one in (?:\\w+)|the ones (?:that|with|i))\\b",
  "(?:went|go|did it|judg(?:e|ed)|measur(?:e|ed)) (?:just )?(?:by|on) (?:eye|feel|sight|the colou?r|the smell|guesswork|instinct)\\b",
];
const lapses = any([...records, ...vouching, ...kit, ...remit, ...excuses, ...omissions]);

/** What should have been: said with something hidden, it was not. */
const norms =
  /\b(?:(?:you're|we're|they're|i'm|it's|are|is|was|were|am) (?:all |both |only |really |always )?(?:supposed|meant) to|(?:not|n't) (?:really |strictly |officially )?allowed to|(?:rule|policy|sign|notice|chart|care plan|protocol|manual|label|sheet|procedure)s? (?:is|was|says?|said)\b|technically|strictly speaking|limit(?:'s| is| was)\b)/g;
// "If it all lit up, I'd …": the condition is no doubt about the deed.
const planned = /^.*\b(?=(?:i'd|i would|i'll|i will)\b)/;
const permitted =
  /\b(?:agreed|approved|allowed|said (?:i|we|it) (?:could|can|was fine|were)|permission|say-so|suggested|asked (?:me|us) to|told (?:me|us) to|talked me through|signed off)\b/;
const reach = 700;

/**
 * The writer's own lapses with what glosses over them, both, in order; none where either is missing. Where glosses of
 * two kinds that excuse stand together, they tell of a lapse in whatever words it was put.
 */
export function findLapses(answer: Answer, question: Question, silence: readonly Span[]): Span[] {
  const glosses = findGlosses(answer);
  const glossed: Span[] = [...glosses, ...silence];
  if (glossed.length === 0) return [];
  const done = findPhrases(
    answer,
    [lapses],
    (clause, before, after) =>
      isOwn(clause) &&
      !/\b(?:how|when|where|what) to $/.test(before) &&
      !permitted.test(after.slice(0, 120)) &&
      clause?.opener !== "if" &&
      (question.kind === "hypothetical" || clause?.mood !== "would") &&
      !unlikely.test(question.kind === "hypothetical" ? before.replace(planned, "") : before),
  );
  const pairs = done.flatMap((lapse) => {
    const gloss = glossed.find(
      ({ start, end }) =>
        (start >= lapse.end && start - lapse.end < reach) || (end <= lapse.start && lapse.start - end < 60),
    );
    return gloss ? [lapse, gloss] : [];
  });
  if (pairs.length > 0) return pairs;
  const kinds = new Set(glosses.flatMap(({ kind }) => (kind === "pride" ? [] : [kind])));
  const isApart = (span: Span) => glosses.every(({ start, end }) => span.end <= start || span.start >= end);
  if (silence.some(isApart)) kinds.add("hidden");
  const isExcused = kinds.size > 1 && (kinds.has("hidden") || kinds.has("harmless") || kinds.has("rules"));
  if (isExcused) return glosses;
  const norm = kinds.has("hidden") ? findPhrases(answer, [norms], () => true) : [];
  return norm.length > 0 ? [...norm, ...glosses] : [];
}
