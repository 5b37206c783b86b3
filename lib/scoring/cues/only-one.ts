import type { Span } from "../report";

/*
 * Somebody without a full name who can still be only one person: an office that one person holds, a nickname with a
 * trade, initials, an exact age on a named street. They tell nothing to strangers until a named place and a private
 * matter stand beside them.
 */
const place =
  "(?:in|at|on|of|from|near) (?:the )?(?:St\\.? |Upper |Lower |North |South |East |West )?\\p{Lu}[\\p{Ll}'-]{2,}";
const office =
  "(?:deputy |assistant |acting |parish |local )?(?:head ?teacher|headmaster|headmistress|head|vicar|priest|rector|imam|rabbi|mayor(?:ess)?|councillor|MP|landlord|landlady|postmistress|postmaster|butcher|undertaker|caretaker|stationmaster|organist|choirmaster|lollipop (?:lady|man)|police sergeant|harbour ?master|coxswain|farrier|blacksmith|scout leader|bank manager|football manager)";
const holder = new RegExp(
  `(?<!\\b(?:I was|I'm|I am|as|become|became|by|with|told|asked|rang|to) )\\b(?:[Tt]he|[Oo]ur) (?:only |old |new |former |retired )?${office}(?: (?:of|at|in|from) (?:[\\p{Ll}']+ ){0,4}?(?:(?:St\\.? )?\\p{Lu}[\\p{L}'-]+|school|church|village|pub)(?: there| here)?)`,
  "gu",
);
const onlyOne =
  /(?<!\b(?:I was|I'm|I am|as|become|became) )\bthe (?:only|first|one) (?:\p{Ll}[\p{Ll}'-]* ){1,4}(?:in|at|on|from|of) (?:the )?(?:\p{Lu}[\p{Ll}'-]+|village|year|team|school|course|island|street)/gu;
const nickname =
  /\b(?:Big|Little|Wee|Old|Young|Mad|Fat|Lanky|Auntie|Aunty|Uncle|Grandad|Nanny|Dirty|Posh|Ginger|Scouse|Welsh|Scottish|Irish|Polish|Father|Sister|Brother|Reverend|Canon|Sergeant|PC|Councillor|Coach) \p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+)?(?=,? (?:who|that|from|at|in|on|the)\b)/gu;
const tradesman =
  /\b\p{Lu}[\p{Ll}'-]{2,},? (?:who|that) (?:runs|ran|owns|owned|keeps|kept|drives|drove|delivers|delivered|teaches|taught|plays|played|coaches|works|worked|does|did|has|had) (?:the |a |our |for |at |in |on |behind )[^.!?;]{3,50}/gu;
const initials =
  /(?<![\p{L}.])(?:\p{Lu}\.){2,3}(?!\p{L})|\b(?:initials|call (?:him|her)) \p{Lu}\.? ?\p{Lu}\.?\b/gu;
const aged =
  /(?<!\b(?:I'm|I am|I was|me,) )\b(?:aged|who's|who is|who was|he's|she's|he was|she was|is|was|,) (\d{2})(?=[,.;)]| (?:and|years|on|in|at|now|who)\b)|\b\d{2}[- ]year[- ]old\b/gu;
const street =
  /\b(?:\p{Lu}[\p{Ll}'-]+ ){1,2}(?:Road|Street|Avenue|Lane|Close|Drive|Way|Court|Crescent|Gardens|Terrace|Place|Grove|Hill|Square|Row|Rd|Ave)\b/gu;

/** A private matter of the person that it is said of, which no colleague's name stands beside in praise. */
export const secret =
  /\b(?:sectioned|overdose\w*|suicid\w+|self[- ]harm\w*|miscarri\w+|abortion|termination|hiv|hep(?:atitis)? ?[bc]\b|affair|bipolar|schizophren\w+|psychosis|psychotic|lithium|antidepressants|depression|breakdown|rehab|alcoholic|drink(?:ing)? problem|drunk|arrested|convicted|prison|sent down|on remand|bankrupt\w*|bailiffs|evicted|domestic (?:abuse|violence)|eating disorder|anorexi\w+|bulimi\w+|disciplinary|sexuality|transgender|sexual health clinic|chlamydia|gonorrh\w+|syphilis|herpes|wets? (?:him|her)self|wet the bed|on the gear|(?:on|doing|selling) drugs|heroin|cocaine|methadone|(?:with|in|had) bruises|child protection|hit(?:s|ting)? (?:his|her) (?:wife|mum|mother|partner|kids|children)|vasectomy|viagra|erectile|infertil\w+|ivf)\b/i;
const illness =
  /\b(?:incontinen\w+|bowel cancer|testicular|stoma|dementia|terminal|chemo\w*|dialysis|cancer|stroke|parkinson'?s|epilep\w+|biopsy|mastectomy|hysterectomy|piles|scabies)\b/i;
/** What ties the private matter, or being a patient, to the person that has just been named. */
const tie = new RegExp(
  `^(?:(?!\\b(?:asked|told|gave|let|taught|i|we|after|when|a|an|if|because|whose|about)\\b)[^.!?]){0,60}?\\b(?:(?:came|coming|comes) (?:in|into|to (?:us|me|see me|the clinic|our \\w+))\\b|(?:was|were|been) (?:brought|admitted|referred|booked|rushed)|attended|collapsed|(?:has|had|is|was)(?: got| been)? (?:\\w+ ){0,3}?(?=${secret.source}|${illness.source}))|^'s (?:got |been )?(?:\\w+ ){0,3}?(?=${secret.source}|${illness.source})`,
  "i",
);
const family =
  /\b(?:my|our) (?:\w+ )?(?:nan|gran|grandma|grandad|grandmother|grandfather|mum|mother|dad|father|son|daughter|wife|husband|partner|brother|sister|aunt|uncle|niece|nephew|cousin)\b[^.!?]{0,40}$/i;
const reach = 260;

/** Where somebody without a full name can still be only one person, with a named place and a private matter close by. */
export function findOnlyOne(plain: string): Span[] {
  const isPrivate = (words: string) => secret.test(words) || illness.test(words);
  if (!isPrivate(plain)) return [];
  const near = ({ start, end }: Span) => plain.slice(Math.max(0, start - reach), end + reach);
  const isTold = (span: Span, needsPlace: boolean) =>
    isPrivate(near(span)) &&
    tie.test(plain.slice(span.end, span.end + 120)) &&
    !family.test(plain.slice(0, span.start)) &&
    (!needsPlace || new RegExp(place, "u").test(near(span)));
  const match = (pattern: RegExp, needsPlace: boolean) =>
    [...plain.matchAll(pattern)]
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
      .filter((span) => isTold(span, needsPlace));
  const streets = [...plain.matchAll(street)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const ages = match(aged, false).filter(({ start, end }) =>
    streets.some((span) => Math.abs(span.start - end) < 80 || Math.abs(start - span.end) < 80),
  );
  return [
    ...[holder, nickname, tradesman, initials].flatMap((pattern) => match(pattern, true)),
    ...match(onlyOne, false),
    ...(ages.length > 0 ? [...ages, ...streets] : []),
  ];
}
