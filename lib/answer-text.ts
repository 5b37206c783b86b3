/** The most characters that an answer may have: about ten times a usual one. */
export const longestAnswer = 10_000;

/**
 * What somebody wrote, made fit to store and to mark: plain line ends, composed letters, and none of the
 * characters that cannot be seen. Letters of every script stay, and so do the two joiners that some scripts and
 * emoji need. Cleaning twice changes nothing.
 */
export function cleanAnswer(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(invisible, "").normalize("NFC").trim();
}

/** Control characters but tab and line feed (PostgreSQL refuses NUL), zero-width space, marks of direction. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** Why this cleaned answer, or reply, cannot be marked, as a sentence for the person; undefined when it can. */
export function findProblem(text: string, thing: "answer" | "reply" = "answer"): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return `Write your ${thing}`;
  if (text.length > longestAnswer) {
    const over = (text.length - longestAnswer).toLocaleString("en-GB");
    return `Your ${thing} must be ${longestAnswer.toLocaleString("en-GB")} characters or fewer. It is ${over} too long`;
  }
}

/** How many words are in the text: stretches between white space that have a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** Words that a calm speaker says in a minute: the middle of the usual 130 to 150. */
const wordsPerMinute = 140;

/** About how long these words take to say, to the nearest quarter of a minute: "about 1 minute 30 seconds". */
export function sayTime(words: number): string {
  const seconds = Math.max(1, Math.round((words / wordsPerMinute) * 4)) * 15;
  const minutes = Math.floor(seconds / 60);
  const said = [
    minutes > 0 && `${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    seconds % 60 > 0 && `${seconds % 60} seconds`,
  ];
  return `about ${said.filter(Boolean).join(" ")}`;
}
