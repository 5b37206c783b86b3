import { and, asc, eq, not, sql } from "drizzle-orm";
import { cleanAnswer } from "../lib/answer-text";
import { type JoinedReport, scoreWithReply } from "../lib/follow-up/score-with-reply";
import type { Turn } from "../lib/mock/clock";
import type { Probe } from "../lib/prompts/prompt";
import type { Report } from "../lib/scoring/report";
import { scoreAnswer } from "../lib/scoring/score-answer";
import { type AnsweredPrompt, isId, isWaiting, selectNewestReport } from "./attempts";
import { type Database, getDatabase } from "./client";
import { attemptReplies, attempts, mockAnswers, mocks } from "./schema";
import { insertAttempt } from "./submissions";
import type { Viewer } from "./viewer";

/** A marked answer of a finished mock interview. */
export type MockResult = {
  position: number;
  attemptId: string;
  prompt: AnsweredPrompt;
  turn: Turn;
  text: string;
  report: Report;
  reply: { probe: Probe; text: string; joined: JoinedReport } | undefined;
};

/**
 * Finishes the viewer's mock interview, early or not: every answer with words in it, sent or not, is marked and
 * becomes an attempt, its reply stands beside it, and nothing can be written any more. All or nothing; finishing
 * again changes nothing.
 *
 * @returns whether the interview is finished; false when it is not the viewer's
 */
export async function finishMock(viewer: Viewer, mockId: string, now: Date): Promise<boolean> {
  if (!isId(mockId)) return false;
  const database = await getDatabase();
  return database.transaction(async (transaction) => {
    const own = and(eq(mocks.id, mockId), eq(mocks.userId, viewer.id));
    const [mock] = await transaction.select().from(mocks).where(own).for("update");
    if (!mock || mock.finishedAt) return mock !== undefined;
    const answers = await transaction
      .select()
      .from(mockAnswers)
      .where(eq(mockAnswers.mockId, mockId))
      .orderBy(asc(mockAnswers.position));
    for (const answer of answers) {
      const attemptId = await keepAnswer(transaction, viewer, answer, now);
      if (!attemptId) continue;
      await transaction
        .update(mockAnswers)
        .set({ attemptId })
        .where(and(eq(mockAnswers.mockId, mockId), eq(mockAnswers.position, answer.position)));
    }
    await transaction.update(mocks).set({ finishedAt: now }).where(own);
    return true;
  });
}

/** Marks an answer and keeps it as an attempt of when it was sent, else of `now`. @returns its id; undefined when nothing was written */
async function keepAnswer(
  transaction: Database,
  viewer: Viewer,
  { mockId, position, prompt, probe, ...words }: typeof mockAnswers.$inferSelect,
  now: Date,
): Promise<string | undefined> {
  const [text, reply] = [cleanAnswer(words.text), cleanAnswer(words.reply)];
  if (!hasWords(text)) return undefined;
  const report = scoreAnswer(text, prompt, prompt.probes);
  const key = `mock/${mockId}/${position}`;
  const sentAt = words.submittedAt ?? now;
  const submission = { prompt, text, words: report.words, report, submissionKey: key, sentAt };
  const { id } = await insertAttempt(transaction, viewer, submission, key);
  if (probe && hasWords(reply)) {
    const joined = scoreWithReply(text, reply, prompt, prompt.probes);
    await transaction.insert(attemptReplies).values({ attemptId: id, probe, text: reply, joined });
  }
  return id;
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** The marked answers of the viewer's finished mock interview, in its order; none before it is finished. */
export async function listMockResults(viewer: Viewer, mockId: string): Promise<MockResult[]> {
  if (!isId(mockId)) return [];
  const database = await getDatabase();
  const newest = selectNewestReport(database);
  const rows = await database
    .select({ answer: mockAnswers, attempt: attempts, report: newest.report, reply: attemptReplies })
    .from(mockAnswers)
    .innerJoin(mocks, eq(mocks.id, mockAnswers.mockId))
    .innerJoin(attempts, eq(attempts.id, mockAnswers.attemptId))
    .innerJoinLateral(newest, sql`true`)
    .leftJoin(attemptReplies, eq(attemptReplies.attemptId, attempts.id))
    .where(and(eq(mocks.id, mockId), eq(mocks.userId, viewer.id), not(isWaiting)))
    .orderBy(asc(mockAnswers.position));
  return rows.map(({ answer, attempt, report, reply }) => ({
    position: answer.position,
    attemptId: attempt.id,
    prompt: {
      id: attempt.promptId,
      text: attempt.promptText,
      kind: attempt.promptKind,
      competencies: attempt.competencies,
    },
    turn: { ...answer, hasProbe: answer.probe !== null },
    text: attempt.text,
    report,
    // A reply that was written on the page of the attempt, later, is no part of the interview.
    reply:
      reply && hasWords(answer.reply)
        ? { probe: reply.probe, text: reply.text, joined: reply.joined }
        : undefined,
  }));
}

/** The mock interview that the viewer's attempt comes from; undefined when it was answered on its own. */
export async function findMockOfAttempt(viewer: Viewer, attemptId: string): Promise<string | undefined> {
  if (!isId(attemptId)) return undefined;
  const database = await getDatabase();
  const [found] = await database
    .select({ id: mocks.id })
    .from(mocks)
    .innerJoin(mockAnswers, eq(mockAnswers.mockId, mocks.id))
    .where(and(eq(mocks.userId, viewer.id), eq(mockAnswers.attemptId, attemptId)));
  return found?.id;
}
