import type { Span } from "../report";
import { givenNames } from "./names";
import { matchesOf } from "./phrases";

/** What a detail tells: a record number or date of birth identifies alone, the others together with a name or place. */
export type Detail = Span & {
  kind: "number" | "birth" | "name" | "age" | "bed" | "ward" | "address" | "date";
};

const months =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}(?:,? \\d{2,4})?|${months} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)`;
const word = "\\p{Lu}\\p{L}*(?:['-]\\p{Lu}?\\p{Ll}+)*";
const street =
  "(?:Road|Street|Avenue|Lane|Close|Drive|Way|Court|Crescent|Gardens|Terrace|Place|Grove|Hill|Square|Row|Rd|Ave)";
const small = "(?:\\d{1,3}[a-zA-Z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

const birth = new RegExp(
  `(?<!\\b(?:I was|I'm|I am|my) )\\b(?:date of birth|d\\.?o\\.?b\\.?|born)(?:\\s*[:,-]|\\s+(?:on|is|was|of|the))*\\s+${date}`,
  "giu",
);
const labelledNumber =
  /\b(?:(?:NHS|hospital|hosp\.?|clinic|patient|medical records?|records?|case ?notes?|unit|CHI|identity)(?:'s)? (?:number|no\.?|id|ref(?:erence)?)|MRN|patient id)\b\.?(?:\s*[:#]|\s+(?:is|was|of))*\s*(?:[a-z]{0,3}[ -]?\d(?:[ -]?\d){3,12}[a-z]?)\b/giu;
const tenDigits = /(?<![\d+])[1-9]\d{2}([ -]?)\d{3}\1\d{4}(?!\d)/g;
const titledName = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx)\\.? ${word}(?: ${word}){0,2}`, "gu");
const fullName = new RegExp(`(?<![\\p{L}'-])${word}(?: ${word}){1,2}(?![\\p{L}])`, "gu");
const bed = new RegExp(
  `\\b(?:bed|side ?room|cubicle|bay)(?: number| no\\.?)? ${small}\\b(?! ?(?:to|and|or|-) ?\\d)`,
  "giu",
);
const ward = new RegExp(
  `\\b[Ww]ard (?:\\d{1,3}[A-Z]?|[A-Z]\\d{0,2})\\b|\\b(?!(?:In|On|At|The|A|My|Our|Her|His|This|That|Each|Every|From|To|Medical|Surgical) )${word} [Ww]ard\\b`,
  "gu",
);
const address = new RegExp(
  `\\b\\d{1,4}[a-z]?,? (?:${word} ){1,3}${street}\\b(?:, ${word})?|\\b(?:${word} ){1,3}${street}\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b`,
  "gu",
);
const ageAfterName =
  /^["')]?,? \(?(?:who (?:is|was) |an? )?(?:aged?:? )?(\d{1,3})(?=\)|[,.;:]| years| year|-year| (?:in|on|from|and|at)\b|$|\n)/u;

const nameBeforeAge = new RegExp(`(?<![\\p{L}'-]|\\p{Lu}\\p{Ll}+ )${word}(?=, (?:aged )?\\d{1,3}[,.])`, "gu");
// A name that no list knows is known by its company.
const introduced =
  /\b(?:called|named|(?:patient|resident|service user|client|lady|gentleman|man|woman|boy|girl|pupil|child),?)\s*$/;

const notSurnames =
  /^(?:Hospital|Infirmary|Ward|Unit|Clinic|Centre|Center|School|College|University|Trust|Road|Street|Avenue|Lane|Park|House|Court|Club|Society|Church|Team|Department|General|Royal|Care|Home|Health|Academy|Council|Day|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|And|The|I|Road|Rd|Bridge|Station|Airport|Hotel|Theatre|Cross|Green|Hill|Common)$/;

/**
 * Whether ten digits can be an NHS number: the tenth must be the Modulus 11 check digit of the first nine.
 * Source: NHS Data Dictionary, "NHS number",
 * https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

function collect(plain: string, pattern: RegExp, kind: Detail["kind"]): Detail[] {
  return [...matchesOf(plain, pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function findNames(plain: string): Detail[] {
  const names = collect(plain, titledName, "name");
  for (const match of matchesOf(plain, nameBeforeAge)) {
    if (!givenNames.has(match[0].toLowerCase())) continue;
    names.push({ kind: "name", start: match.index, end: match.index + match[0].length });
  }
  for (const match of matchesOf(plain, fullName)) {
    const words = match[0].split(" ");
    // "When Doreen Pascoe came": the capital of the sentence is no part of the name.
    const from = words.findIndex((part) => givenNames.has(part.toLowerCase()));
    const isStructured =
      from < 0 &&
      !words.some((part) => part === part.toUpperCase()) &&
      (ageAfterName.test(plain.slice(match.index + match[0].length, match.index + match[0].length + 24)) ||
        introduced.test(plain.slice(Math.max(0, match.index - 30), match.index)));
    const first = isStructured ? 0 : from;
    const rest = words.slice(first + 1);
    if (first < 0 || rest.length === 0 || rest.some((part) => notSurnames.test(part))) continue;
    const start = match.index + words.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
    const end = match.index + match[0].length;
    names.push({ kind: "name", start, end });
  }
  return names;
}

/** Every detail in a text made plain that could help to identify a person, in order; overlapping ones are dropped. */
export function findDetails(plain: string): Detail[] {
  const names = findNames(plain);
  const ages = names.flatMap((name): Detail[] => {
    const match = ageAfterName.exec(plain.slice(name.end, name.end + 40));
    if (!match) return [];
    const start = name.end + match[0].length - (match[1] ?? "").length;
    return [{ kind: "age", start, end: name.end + match[0].length }];
  });
  const nhsNumbers = collect(plain, tenDigits, "number").filter(({ start, end }) =>
    isNhsNumber(plain.slice(start, end).replace(/\D/g, "")),
  );
  const details = [
    ...collect(plain, labelledNumber, "number"),
    ...nhsNumbers,
    ...collect(plain, birth, "birth"),
    ...names,
    ...ages,
    ...collect(plain, bed, "bed"),
    ...collect(plain, ward, "ward"),
    ...collect(plain, address, "address"),
    ...collect(plain, new RegExp(date, "gu"), "date"),
  ];
  const taken = new Uint8Array(plain.length);
  const kept = details.filter(({ start, end }) => {
    if (taken.subarray(start, end).some(Boolean)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
