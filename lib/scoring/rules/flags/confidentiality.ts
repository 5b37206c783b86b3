import { type Detail, findDetails } from "../../identifying";
import type { Span } from "../../report";
import type { FlagRule } from "../../rule";
import { makePlain } from "../../tokens";

const patientBefore =
  /\b(?:patients?|residents?|service users?|clients?|lady|gentleman|man|woman|boy|girl|pupil|child|looked after|looking after|car(?:ed|ing) for|nurs(?:ed|ing)|bled|bleeding|treat(?:ed|ing)|bath(?:ed|ing)|wash(?:ed|ing)|notes for|tablets for|visiting)\b[^.!?]{0,40}$/i;
const patientAfter =
  /^[^.!?]{0,60}\b(?:dementia|cancer|diabet\w+|stroke|catheter|stoma|operation|surgery|admitted|discharged|diagnos\w+|incontinent|overdose|pregnan\w+|autis\w+|epilep\w+|parkinson'?s|depress\w+|hiv)\b/i;
const colleagueNear =
  /\b(?:colleague|manager|supervisor|boss|mentor|tutor|teacher|lecturer|professor|consultant|surgeon|nurse|sister|doctor|perfusionist|trained|taught|trainer|team|lead|captain|coach|works? with|worked with|on shift)\b/i;
const self = /\b(?:my name is|I'm|I am|call me|called me)\s*$/i;
const family =
  /\bmy (?:\w+ )?(?:nan|gran|grandma|grandad|grandmother|grandfather|mum|mother|dad|father|son|daughter|wife|husband|partner|brother|sister|aunt|uncle|niece|nephew|cousin),? $/i;
const sensitive =
  /\b(?:sectioned|overdose\w*|suicid\w+|self[- ]harm\w*|miscarriage|abortion|termination|hiv|affair|bipolar|schizophren\w+|psychosis|lithium|antidepressants|depression|breakdown|rehab|alcoholic|drink(?:ing)? problem|drunk|arrested|convicted|prison|bankrupt\w*|domestic (?:abuse|violence)|eating disorder|anorexi\w+|disciplinary|sexuality|transgender)\b/i;

const livesThere =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey|who|patient)(?: (?:lives?|lived)|'s (?:house|home|flat|address))\b[^.!?]{0,20}\b\d{1,4}[a-z]?,? \p{Lu}/u;

// One sentence's details, and the next sentence, where a pronoun may carry the story on.
type Group = { details: Detail[]; sentence: Span; after: string };

function isNamedPatient(plain: string, name: Detail, { details, sentence, after }: Group): boolean {
  const before = plain.slice(Math.max(sentence.start, name.start - 70), name.start);
  const behind = plain.slice(name.end, Math.min(sentence.end, name.end + 90));
  if (self.test(before) || family.test(before)) return false;
  const kinds = new Set(details.map(({ kind }) => kind));
  if (["number", "birth", "bed", "ward", "address"].some((kind) => kinds.has(kind as Detail["kind"])))
    return true;
  const isFull = plain
    .slice(name.start, name.end)
    .replace(/^(?:Mr|Mrs|Ms|Miss|Mx)\.? /, "")
    .includes(" ");
  if (isFull && sensitive.test(behind)) return true;
  if (isFull && /^\s*(?:She|He|They)\b/.test(after) && sensitive.test(after.split(/[.!?]/)[0] ?? ""))
    return true;
  if (colleagueNear.test(before.slice(-45) + behind.slice(0, 45))) return false;
  const isTitled = /^M(?:rs?|s|iss|x)\b/.test(plain.slice(name.start, name.end));
  return (
    (kinds.has("age") && (isFull || isTitled)) ||
    (isFull && (patientBefore.test(before) || patientAfter.test(behind)))
  );
}

// A bed on a named ward with a date or an age, or the home of a patient, is one person, though nobody is named.
function isPlacedPatient(plain: string, { details, sentence }: Group): boolean {
  const kinds = new Set(details.map(({ kind }) => kind));
  const beds = details.filter(({ kind }) => kind === "bed");
  const hasAge = /\b\d{2,3}[- ]year[- ]old\b|\baged \d{2,3}\b/i.test(
    plain.slice(sentence.start, sentence.end),
  );
  if (beds.length === 1 && kinds.has("ward") && (kinds.has("date") || hasAge)) return true;
  return kinds.has("address") && livesThere.test(plain.slice(sentence.start, sentence.end));
}

/**
 * Detects: details that identify a patient, a service user, or a colleague in a sensitive matter: a record number, a
 * date of birth, or a name, bed, ward, address or age that together point at one person. A colleague's name in
 * praise, a hospital, first names in the family and "an elderly patient" are none.
 * Why panels care: confidentiality is a duty of everybody in the NHS, also in an interview.
 * Source: the marking guide's "confidentiality"; NHS Code of Practice on confidential information.
 * Misses: a nickname with a rare condition; names in lower case; a name without any word that tells whose it is.
 */
export const rule: FlagRule = {
  id: "confidentiality",
  title: "Somebody could be identified",
  message:
    "The marked words could tell a reader who this person is. Take them out: “a patient in her eighties on a surgical ward” says all that a panel needs.",
  detect: ({ text, sentences }) => {
    const plain = makePlain(text);
    const details = findDetails(plain);
    const found = new Set<Detail>();
    let next = 0;
    for (const [index, sentence] of sentences.entries()) {
      const own: Detail[] = [];
      while (next < details.length && (details[next] as Detail).start < sentence.end)
        own.push(details[next++] as Detail);
      if (own.length === 0) continue;
      const following = sentences[index + 1];
      const after = following ? plain.slice(following.start, following.end) : "";
      const group = { details: own, sentence, after };
      const names = own.filter((detail) => detail.kind === "name" && isNamedPatient(plain, detail, group));
      if (names.length > 0)
        for (const detail of own) if (detail.kind !== "name" || names.includes(detail)) found.add(detail);
      if (isPlacedPatient(plain, group)) for (const detail of own) found.add(detail);
      for (const detail of own) if (detail.kind === "number" || detail.kind === "birth") found.add(detail);
    }
    const spans = [...found].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
    return spans.length > 0 ? spans : undefined;
  },
  examples: {
    finds: [
      "I looked after «Joan Ellerby», «77», in «bed 4» on «Maple Ward».",
      "Her «date of birth was 3 May 1946», and the form said 1964.",
      "The label said «NHS number 943 476 5919».",
      "The lady in «bed 6» on «Ash Ward» came in on «4 March», so I asked her.",
      "Our sister «Joanne Whitlam» had been sectioned after an overdose.",
    ],
    ignores: [
      "I rang Derek Lomas, who trained me and is the calmest man in the county.",
      "At Leeds General Infirmary I looked after an elderly patient in a side room.",
      "I ask people to say their date of birth, and hers was not the one on the form.",
      "My daughter Kirsty had an operation on a 28-bed ward.",
      "My name is Sarah Jones, 24, and I was born on 3 May 2001.",
    ],
  },
};
