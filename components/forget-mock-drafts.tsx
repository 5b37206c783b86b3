import { cleanAnswer } from "@/lib/answer-text";
import { ForgetDraft } from "./forget-draft";

/** Under which name this browser keeps the words of a question; positions count from 0. */
export const mockDraftId = (mockId: string, position: number, field: "text" | "reply") =>
  `mock-${mockId}-${position}-${field}`;

/** Clears this browser's copies of what is sent already; `all` when the interview is finished. */
export function ForgetMockDrafts({
  mockId,
  answers,
  all = false,
}: {
  mockId: string;
  answers: {
    position: number;
    text: string;
    reply: string;
    submittedAt: Date | null;
    repliedAt: Date | null;
  }[];
  all?: boolean;
}) {
  const sent = answers.flatMap(({ position, text, reply, submittedAt, repliedAt }) => [
    ...(all || submittedAt ? [{ id: mockDraftId(mockId, position, "text"), words: text }] : []),
    ...(all || repliedAt ? [{ id: mockDraftId(mockId, position, "reply"), words: reply }] : []),
  ]);
  return sent.map(({ id, words }) => <ForgetDraft promptId={id} text={cleanAnswer(words)} key={id} />);
}
