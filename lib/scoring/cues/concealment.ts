import type { Answer } from "../reading/answer";
import type { Question, Span } from "../report";
import { any, findPhrases, reporting } from "./phrases";

/*
 * Harm, error or wrongdoing, anybody's, and the writer who keeps it dark: out of fear, kindness, loyalty or convenience.
 * Neither alone means anything; both, close by, do. Sentences are in lower case.
 */
const harm =
  "(?:banged|hit|bumped|hurt|burnt|burned|scalded|cut|bruised|scratched|slipped|fell|fallen|dropped|smashed|broke|broken|cracked|snapped|spilt|spilled|knocked over|damaged|ruined|lost|leaked|choked|overdose\\w*|stopped breathing|collapsed|fainted|bleeding|bruis\\w+|red mark)";
const wrongs = any([
  `${harm}\\b(?! the (?:news|ice|silence|record|bank|surface)| down in tears| asleep at home| weight| my temper)`,
  "(?:went wrong|(?:wrong|other) (?:patient|dose|drug|tablets?|bag|blood|label|room|medicine|one|person|resident|child|order|limb|side|chart|notes|cable|key)|errors?|(?<!by )mistakes?|mix-?up|mixed up|mishap|slip-?up|cock-?up|blunder|near miss|botched|messed up|muddled)\\b",
  "(?:tablets?|meds|medication|medicine|insulin|dose|injection|drug)s? (?:meant|twice|late|that (?:was|were) for|for the (?:next|other|wrong))|double dose|two doses|missed (?:a|the|her|his|two) (?:dose|insulin|tablets?|turn|visit|call|check|obs|feed|medication)|forgot (?:\\w+ ){0,4}(?:dose|insulin|tablets?|turn|visit|call|check|obs|feed|medication|antibiotics?)",
  "(?:taken|took|taking|stole|stealing|nicked|pocketed|helping (?:him|her)self to|pinched) (?:\\w+ ){0,3}(?:codeine|tablets|drugs|morphine|pills|meds|stock|money|cash|purse|diazepam|a load of)",
  "(?:smell(?:ed|t|ing)?|reek(?:ed|ing)?) of (?:drink|alcohol|booze|vodka|wine|weed)|(?:drunk|drinking|hung ?over|high|stoned) (?:on shift|at work|on duty|again)|turned up drunk|asleep on (?:shift|duty|the job|nights)|(?:nodded|dozed) off|fell asleep|felt myself nod",
  "(?:slapp?(?:ed|ing)|shov(?:ed|ing)|pinched|rough with|shouted at (?:a|the) (?:patient|resident|child)|restrained|grabbed (?:him|her|an? \\w+) by|left (?:him|her) (?:wet|soiled|on the (?:floor|toilet)|alone) )",
  "(?:hadn't|had not|never|didn't|wasn't) (?:been )?(?:checked|cleaned|tested|locked|sterilised|washed|signed|counted|done the (?:check|count|obs))|contaminated|went out of range|fridge (?:was|had been|went) (?:warm|off|open)|delay\\b",
]);
const asked =
  /\b(?:mistake|error|harm\w*|delay\w*|missed|not done|wrong|drunk|alcohol|steal\w*|unsafe|fault\w*|cover for|skipp\w+|hid\w*|broke\w*|damage\w*|incident|near miss|injur\w+|concern)\b/i;

const someone =
  "(?:anyone|anybody|a soul|a word|anything|nothing|the (?:family|manager|office|boss|nurse|ward|doctor|patient|supervisor|parents|customer|school|teacher|lead|sister|matron|owner|client|inspector|others)|(?:his|her|their|my|our) (?:\\w+ )?(?:mum|dad|family|parents|daughter|son|manager|boss|supervisor|wife|husband|tutor|mentor|lead))";
const silences = any([
  `(?:never|didn't|did not|haven't|don't|won't|wouldn't|not going to|not|no need to|no point in|no reason to) (?:even |ever |actually |really |think i'd |think i would )?(?:mention(?:ed|ing)?|tell(?:ing)?|told|say(?:ing)?|said|report(?:ed|ing)?|raise|bring(?:ing)? up|record(?:ed|ing)?|log(?:ged|ging)?|flag|admit|own up|disclos\\w+|inform|involv\\w+|bother\\w*|worry\\w*|upset\\w*)\\b(?: (?:it|that|this|to|about it|of it|about|up|with|up the|any of (?:it|this)|${someone})){1,3}`,
  "(?:didn't|never|did not|wouldn't|don't|not) (?:bother (?:to |with )?)?(?:do|fill in|fill out|wr[io]te|put|make|complete|file)\\b (?:it |that |in )?(?:down|up|(?:the|an?|any|that) (?:\\w+ ){0,2}(?:form|report|entry|note|datix|log|book|statement|slip))",
  "(?:kept|keep) (?:(?:it|that|this|the whole thing|my mouth|my head) (?:all )?(?:to (?:myself|ourselves)|quiet|between|shut|down|a secret|in the (?:team|family)|off the|out of the)|schtum|shtum|stumm|mum\\b(?! )|quiet\\b(?! (?:and (?:let|keep|kept|watch|listen|still|calm)|while|so (?:he|she|they|that)|until|in case)))|(?:stay(?:ed|s)?|just|that's|was|is|keep) between (?:us|ourselves|the two of us|me and)",
  "said nothing|say nothing|let it (?:lie|ride|slide|drop)\\b|left it (?:at that|there)|leave it (?:at that|there)|so (?:i|we) (?:just )?left it\\b(?! open| on)|no need for it to go (?:any )?further|(?:needn't|doesn't need to|didn't need to|not need to) (?:go|know|hear|be told)",
  "(?:(?:nobody|no one|none of them) (?:ever |has ever |had ever |has |had |was |need(?:s|ed)? to )?|(?:they|she|he|the (?:office|boss|manager|management|ward|nurse|customer|owner|school)|my (?:boss|manager|supervisor)) (?:still )?(?:never |(?:was|were|is) (?:never |none )|didn't |doesn't |don't |hasn't |has never |had never |needn't |need never )(?:ever |need to )?)(?:(?<=(?:ever|never) )knew|know|knows|known|found out|find out|noticed|notice|clocked|realised|suspected|the wiser|any the wiser|asked questions)\\b(?! (?:how|what|who|why|where|when|whether|if|that|until|unless|anything)\\b)",
  "before (?:anyone|anybody|somebody|someone|she|he|they|the \\w+|my \\w+|matron|sister) (?:came|got|turned|saw|noticed|could see|could ask|was back|were back|found|arrived|spotted)",
  "(?:let|leave|left) (?:it for )?(?:the )?(?:next|day|night|other|early|late|morning) (?:shift|person|team|lot|one|staff)(?: to)? ?(?:find|deal|sort|think)?",
  "(?:said|say|says|told \\w+) (?:that )?(?:it|they|she|he|i) (?:was|were|came|bruises?|hadn't|must have|didn't) (?:like that|faulty|easily|already|done it|it (?:him|her)self)|explain(?:ed)? it away|carried on as (?:if|though)|looked (?:at me|away)[^.!?]{0,40}carried on|not my place|think about whether it|(?:would|'d) (?:only|just) (?:upset|worry|cause|make|get|lead|scare|start|mean)|(?:it )?(?:only|just) (?:makes|make|means|mean) (?:more |extra )?(?:paperwork|trouble|forms|hassle|a fuss)|if (?:it|that|this|they|she|he) (?:got|gets|found|finds|came) out",
  "(?:told|tell|telling) (?:him|her|them|\\w+) (?:not to worry|to forget|to keep|to say nothing|it was (?:fine|nothing|our)|it'd be fine|nobody would)|(?:i'd|i would|i'll|so i|i) cover(?:ed)? (?:for|it|up)\\b(?! [^.!?]{0,20}\\b(?:shift|so (?:that )?(?:he|she|they) could|while))",
  "bought (?:one|another|a new one|an identical)|put it back (?:on|in|where|together)\\b(?=[^.!?]{0,60}(?:before (?:any|some)|nobody|no one|never (?:said|told|men)|as if|and (?:said nothing|carried on)|so (?:that )?(?:nobody|no one)))|(?:swept|mopped|cleaned|wiped|tidied|binned|hid|glued) (?:it|them|that|the (?:bits|pieces|mess|lot)) ?(?:up|away|back|down)?\\b(?=[^.!?]{0,60}(?:before|nobody|no one|quick|never|and (?:said nothing|carried|bought)))",
]);
// What is not the writer's to tell, or not yet.
const discreet =
  /^[^.!?]*?\b(?:over the phone|in front of|group chat|what (?:she|he|they)(?:'d| had)? (?:told|said|shared|confided)|(?:it's|it is|that's|was) for (?:the|her|his|him|them|\w+ to)|(?:the doctor|hers|his|theirs|her news|his news|their news|not mine|not my (?:news|story))(?:'s)? to (?:tell|say|share|give))\b/;
// "I didn't tell him what to do", "… to hurry", "… off".
const ordered =
  /^ (?:off|to|(?:what|how|when|where|who|which)(?: \w+)? to|(?:he|she|they) (?:couldn't|can't|must|had to))\b/;
const deferred = /^[^.!?]*?\b(?:until|till|unless)\b/;
const awaited = /\b(?:would|'d|wouldn't|won't|'ll)\b[^.!?]*$/;

/** Whether what is kept back here is somebody else's to tell, or would wait for what has to come first. */
export function isDiscreet({ plain }: Answer, { start, end }: Span): boolean {
  const after = plain.slice(end, end + 160).toLowerCase();
  if (/tell \w+$/.test(plain.slice(start, end)) && ordered.test(after)) return true;
  if (/\b(?:might|may) $/.test(plain.slice(0, start))) return true;
  return discreet.test(after) || (deferred.test(after) && awaited.test(plain.slice(0, start).toLowerCase()));
}

/** How far apart, in characters, a wrong and its silence may stand. */
const reach = 600;

/** Harm or error with the writer's part in keeping it dark: the words that keep it; none where there was no wrong. */
export function findConcealment(answer: Answer, question: Question): Span[] {
  const given = question.kind === "hypothetical" && asked.test(question.text);
  const found = findPhrases(answer, [wrongs], (clause) => clause?.opener !== "if");
  if (!given && found.length === 0) return [];
  const kept = findPhrases(
    answer,
    [silences],
    (clause, before, _, phrase) =>
      !reporting.test(before) &&
      clause?.opener !== "if" &&
      !(
        /^(?:bought|put|swept|mopped|cleaned|wiped|tidied|binned|hid|glued|kept|keep|let|leave|left)\b/.test(
          phrase,
        ) && /(?:n't|\bnot|\bnever)(?: \w+){0,2} $/.test(before)
      ) &&
      !/\b(?:tempt\w+|could|couldn't|can't|cannot|should|asked (?:me|us)|want(?:ed)? (?:me|us)|told (?:me|us)|refus\w+|sorry|wrong)\b[^,;]{0,45}$/.test(
        before,
      ) &&
      (clause?.person !== "other" ||
        /^(?:nobody|no one|none|they|she|he|the|my|before|in|into|begged|would|'d)/.test(phrase)),
  );
  return kept.filter(
    ({ start, end }) =>
      given ||
      found.some((wrong) =>
        wrong.end <= start ? start - wrong.end < reach : wrong.start >= end && wrong.start - end < 80,
      ),
  );
}
