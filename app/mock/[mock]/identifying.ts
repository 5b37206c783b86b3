import type { MockAnswer } from "@/db/mocks";
import { cleanAnswer } from "@/lib/answer-text";
import { joinReply } from "@/lib/follow-up/score-with-reply";
import { findIdentifyingDetails, quoteOnce } from "@/lib/scoring/identifying";

/**
 * The words of an answer that seem to say who somebody is, each once. With a reply, those of the reply, which is read
 * after its answer.
 */
export function listIdentifying(answer: string, reply?: string): string[] {
  const whole = reply === undefined ? answer : joinReply(answer, reply);
  const from = whole.length - (reply ?? answer).length;
  const spans = findIdentifyingDetails(whole).filter(({ start }) => start >= from);
  return quoteOnce(whole, spans);
}

/** The same of what is written to these questions and not sent yet, so that nobody was asked about it. */
export function listUnsentIdentifying(answers: readonly MockAnswer[]): string[] {
  return answers.flatMap(({ text, reply, submittedAt, repliedAt }) => {
    if (!submittedAt) return listIdentifying(cleanAnswer(text));
    return repliedAt ? [] : listIdentifying(text, cleanAnswer(reply));
  });
}
