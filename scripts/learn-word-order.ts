import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readAnswer } from "../lib/scoring/reading/answer";
import { classOf, sentenceStart, type WordOrder } from "../lib/scoring/reading/word-order";
import { readLines, sets } from "./measure-scoring";

/** A pair seen less often than this tells more of one answer than of English. */
const seldom = 3;

/** The texts of the open benchmark that a marker found more than nothing in, and the pairs for unsafe practice. */
function readTexts(): string[] {
  const answers = sets.flatMap((set) => {
    const marks = readLines<{ id: string; markers: { flags: string[] }[] }>(`${set}-marks.jsonl`);
    const empty = new Set(
      marks
        .filter(({ markers }) => markers.some(({ flags }) => flags.includes("no-answer")))
        .map(({ id }) => id),
    );
    return readLines<{ id: string; answer: string }>(`${set}-answers.jsonl`).filter(
      ({ id }) => !empty.has(id),
    );
  });
  return [...answers, ...readLines<{ answer: string }>("unsafe-pairs.jsonl")].map(({ answer }) => answer);
}

/** Counts, over the open benchmark, which class of words follows which: what lib/scoring/reading/word-order.json holds. */
export function learnWordOrder(): WordOrder {
  const words: Record<string, number> = {};
  const pairs: Record<string, Record<string, number>> = {};
  for (const { tokens, heading } of readTexts().flatMap((text) => readAnswer(text).sentences)) {
    if (heading) continue;
    let before = sentenceStart;
    for (const { lower } of tokens) {
      const word = classOf(lower);
      words[word] = (words[word] ?? 0) + 1;
      pairs[before] ??= {};
      const followers = pairs[before] ?? {};
      followers[word] = (followers[word] ?? 0) + 1;
      before = word;
    }
  }
  for (const [first, followers] of Object.entries(pairs)) {
    pairs[first] = Object.fromEntries(Object.entries(followers).filter(([, count]) => count >= seldom));
  }
  return { words, pairs };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const file = new URL("../lib/scoring/reading/word-order.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(learnWordOrder())}\n`);
}
