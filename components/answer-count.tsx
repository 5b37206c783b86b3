import { countWords, sayTime } from "@/lib/answer-text";

/** How long an answer is, in words and in time to say it. Without JavaScript there is no `text` to count. */
export function AnswerCount({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  const words = countWords(text);
  if (words === 0) return <>0 words</>;
  return (
    <>
      {words.toLocaleString("en-GB")} {words === 1 ? "word" : "words"}, {sayTime(words)} to say
    </>
  );
}
