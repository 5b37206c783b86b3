/** A stretch of the text that is one sentence, list item or heading. */
export type SentenceSpan = { start: number; end: number; heading: boolean };

const abbreviations =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|no|approx|inc|dept|fig|e\.g|i\.e|eg|ie|a\.m|p\.m|[a-z])\.$/i;

const headingWords =
  /^\W*(?:the\s+)?(?:situation|task|action|actions|actions taken|result|results|outcome|reflection|reflections|learning|lessons? learnt|lessons? learned|background|context|what i did|what happened|what i learnt|what i learned|star|s|t|a|r)\s*(?::|\s[\u2013-]\s|[\u2013-]?$)/i;

const bullet = /^\s*(?:[-*•·‣▪◦–]|\d{1,2}[.)]|[a-z]\))\s+/i;

/** Where a line's own text begins after its bullet, and where its heading ("Action:") ends, as offsets in the line. */
function readLineStart(line: string): { body: number; headingEnd: number } {
  const body = bullet.exec(line)?.[0].length ?? 0;
  const heading = headingWords.exec(line.slice(body, body + 40));
  return { body, headingEnd: heading ? body + heading[0].length : 0 };
}

/** Ends of sentences inside one run of text, as offsets after the closing mark. */
function findEnds(run: string): number[] {
  const ends: number[] = [];
  for (const match of run.matchAll(/[.!?\u2026]+["')\]]*(?=\s|$)|(?<=[a-z])[.!?](?=[A-Z][a-z'])/g)) {
    const end = match.index + match[0].length;
    const next = run.slice(end, end + 12).trimStart();
    const mark = match[0][0];
    if (mark === "." && match[0].length === 1 && abbreviations.test(run.slice(Math.max(0, end - 12), end))) {
      continue;
    }
    // "Are you all right?" she asked: the sentence goes on; so does a pause typed as dots.
    const goesOn = /^[a-z]/.test(next) && (/["']/.test(match[0]) || match[0].length > 2 || mark === "\u2026");
    if (!goesOn) ends.push(end);
  }
  return ends;
}

/**
 * Sentences of a text made plain, in order: by closing marks, lines, bullets and headings. "£1.5m", "7.5", "e.g."
 * and quoted questions do not end one; a dictated text without marks is one.
 */
export function splitSentences(plain: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  const add = (start: number, end: number, heading = false) => {
    if (/[\p{L}\p{N}]/u.test(plain.slice(start, end))) spans.push({ start, end, heading });
  };
  let runStart = 0;
  const closeRun = (runEnd: number) => {
    let from = runStart;
    for (const end of findEnds(plain.slice(runStart, runEnd))) {
      add(from, runStart + end);
      from = runStart + end;
    }
    add(from, runEnd);
  };
  let lineStart = 0;
  while (lineStart <= plain.length) {
    const newline = plain.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? plain.length : newline;
    const line = plain.slice(lineStart, lineEnd);
    const { body, headingEnd } = readLineStart(line);
    const isWrapped = body === 0 && headingEnd === 0 && /^\s*[a-z]/.test(line) && lineStart > 0;
    if (!isWrapped) {
      if (lineStart > runStart) closeRun(lineStart);
      if (headingEnd > 0) add(lineStart + body, lineStart + headingEnd, true);
      runStart = lineStart + Math.max(body, headingEnd);
    }
    lineStart = lineEnd + 1;
  }
  closeRun(plain.length);
  return spans;
}
