/** A text with words put into it, and where the caret stands after them. */
export type Insertion = { text: string; caret: number };

/**
 * Puts what a recogniser heard into a text, in place of the characters from `start` to `end`: with a space where one
 * is missing, and a capital letter where a sentence begins. Everything else of the text stays as it was.
 */
export function insertTranscript(text: string, start: number, end: number, heard: string): Insertion {
  const words = heard.trim();
  if (words === "") return { text, caret: end };
  const before = text.slice(0, start);
  const after = text.slice(end);
  const opens = /(?:^|[.!?\n])\s*$/.test(before);
  const said = opens ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const lead = /\S$/.test(before) ? " " : "";
  const trail = /^[\p{L}\p{N}]/u.test(after) ? " " : "";
  return { text: before + lead + said + trail + after, caret: before.length + lead.length + said.length };
}
