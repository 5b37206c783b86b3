import { type Detail, findDetails } from "./cues/details";
import { findOnlyOne, secret } from "./cues/only-one";
import { makePlain } from "./reading/plain-text";
import { splitSentences } from "./reading/sentences";
import type { Span } from "./report";

const patientBefore =
  /\b(?:patients?|residents?|service users?|clients?|lady|gentleman|man|woman|boy|girl|pupil|child|looked after|looking after|car(?:ed|ing) for|nurs(?:ed|ing)|bled|bleeding|treat(?:ed|ing)|bath(?:ed|ing)|wash(?:ed|ing)|notes for|tablets for|visiting)\b[^.!?]{0,40}$/i;
const patientAfter =
  /^[^.!?]{0,60}\b(?:dementia|cancer|diabet\w+|stroke|catheter|stoma|operation|surgery|admitted|discharged|diagnos\w+|incontinent|overdose|pregnan\w+|autis\w+|epilep\w+|parkinson'?s|depress\w+|hiv)\b/i;
const colleague =
  "(?:colleague|manager|supervisor|boss|mentor|tutor|teacher|lecturer|professor|consultant|surgeon|nurse|sister|doctor|perfusionist|trained|taught|trainer|team|lead|captain|coach|works? with|worked with|on shift)";
const colleagueNear = new RegExp(`\\b${colleague}\\b`, "i");
const colleagueBefore = new RegExp(`\\b${colleague}(?: called| named)?,? $`, "i");
const colleagueAfter = new RegExp(`^,? (?:who|my|our|the|a)\\b[^.!?,]{0,20}\\b${colleague}\\b`, "i");
const self = /\b(?:my name is|I'm|I am|call me|called me)\s*$/i;
const family =
  /\bmy (?:\w+ )?(?:nan|gran|grandma|grandad|grandmother|grandfather|mum|mother|dad|father|son|daughter|wife|husband|partner|brother|sister|aunt|uncle|niece|nephew|cousin),? $/i;
const teaches =
  /^,? (?:who |that )?(?:runs|ran|leads|led|founded|trained|taught|teaches|specialis\w+|wrote|lectur\w+|gave (?:a|the) talk)\b/;
const doctor = /\b(?:Dr|Prof|Professor|Sir|Dame)\.? $/;

const title = /^(?:Mr|Mrs|Ms|Miss|Mx)\.? /;
// What makes a name point at one person.
const pointers = ["number", "birth", "bed", "ward", "address"] as const;
const livesThere =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey|who|patient)(?: (?:lives?|lived)|'s (?:house|home|flat|address))\b[^.!?]{0,20}\b\d{1,4}[a-z]?,? \p{Lu}/u;

// One sentence's details, and the next sentence, where a pronoun may carry the story on.
type Group = { details: Detail[]; sentence: Span; after: string };

function isNamedPatient(plain: string, name: Detail, { details, sentence, after }: Group): boolean {
  const before = plain.slice(Math.max(sentence.start, name.start - 70), name.start);
  const behind = plain.slice(name.end, Math.min(sentence.end, name.end + 90));
  if (self.test(before) || family.test(before) || doctor.test(before) || teaches.test(behind)) return false;
  const isFull = plain.slice(name.start, name.end).replace(title, "").includes(" ");
  if (isFull && secret.test(behind)) return true;
  if (isFull && /^\s*(?:She|He|They)\b/.test(after) && secret.test(after.split(/[.!?]/)[0] ?? ""))
    return true;
  const isTitled = title.test(plain.slice(name.start, name.end));
  if (!isTitled && (colleagueBefore.test(before) || colleagueAfter.test(behind))) return false;
  const kinds = new Set(details.map(({ kind }) => kind));
  if (pointers.some((kind) => kinds.has(kind))) return true;
  if (colleagueNear.test(before.slice(-45) + behind.slice(0, 45))) return false;
  if (kinds.has("age") && (isFull || isTitled)) return true;
  return isFull && (patientBefore.test(before) || patientAfter.test(behind));
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

/** In order, the earlier of two that overlap. */
function dropOverlaps(spans: Span[]): Span[] {
  let reached = 0;
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

/** The words at these places of a text, each once. */
export const quoteOnce = (text: string, spans: readonly Span[]): string[] => [
  ...new Set(spans.map(({ start, end }) => text.slice(start, end))),
];

/**
 * The words of a text that identify a patient, a service user, or a colleague in a sensitive matter, in order, none
 * overlapping; empty when there are none. Takes any text and never throws; nothing is kept.
 */
export function findIdentifyingDetails(text: string): Span[] {
  const plain = makePlain(text);
  const details = findDetails(plain);
  const found = new Set<Detail>();
  const sentences = splitSentences(plain);
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
    const isTold = names.length > 0 || isPlacedPatient(plain, group);
    for (const detail of own) {
      const isAlone = detail.kind === "number" || detail.kind === "birth";
      const isOtherName = detail.kind === "name" && !names.includes(detail);
      if (isAlone || (isTold && !isOtherName)) found.add(detail);
    }
  }
  const spans = [...found].map(({ start, end }) => ({ start, end }));
  const others = findOnlyOne(plain).filter((other) =>
    spans.every(({ start, end }) => other.end <= start || other.start >= end),
  );
  return dropOverlaps([...spans, ...others]);
}
