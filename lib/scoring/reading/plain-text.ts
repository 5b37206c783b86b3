/**
 * The text with typographic variants made plain, character for character, so that offsets stay true: curly quotes
 * and apostrophes become straight, control characters and odd spaces become spaces.
 */
export function makePlain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u00b4`\uff07\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u2012-\u2015\u2212]/g, "\u2013")
    .replace(/\r(?!\n)|[\u2028\u2029]/g, "\n")
    .replace(/(?![ \n])[\p{Cc}\p{Zs}]/gu, " ");
}
