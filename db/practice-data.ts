import { and, asc, eq, not } from "drizzle-orm";
import { isWaiting } from "./attempts";
import { getDatabase } from "./client";
import { attemptReplies, attempts, mockAnswers, mocks, practiceSettings, stories } from "./schema";
import type { Viewer } from "./viewer";

/**
 * What is stored of the viewer's practice beside drafts and attempts, as plain JSON. Replies whose attempt waits for
 * a tutor's release come without their report.
 */
export async function exportPractice(viewer: Viewer) {
  const database = await getDatabase();
  const own = eq(attempts.userId, viewer.id);
  const replies = await database
    .select({ reply: attemptReplies })
    .from(attemptReplies)
    .innerJoin(attempts, eq(attempts.id, attemptReplies.attemptId))
    .where(own)
    .orderBy(asc(attemptReplies.createdAt));
  const shown = await database
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(own, not(isWaiting)));
  const isShown = (id: string) => shown.some((attempt) => attempt.id === id);
  const ownMocks = await database.select().from(mocks).where(eq(mocks.userId, viewer.id));
  const answers = await database
    .select({ answer: mockAnswers })
    .from(mockAnswers)
    .innerJoin(mocks, eq(mocks.id, mockAnswers.mockId))
    .where(eq(mocks.userId, viewer.id))
    .orderBy(asc(mockAnswers.position));
  const ownStories = await database.select().from(stories).where(eq(stories.userId, viewer.id));
  const [settings] = await database
    .select()
    .from(practiceSettings)
    .where(eq(practiceSettings.userId, viewer.id));
  return {
    replies: replies.map(({ reply: { joined, ...reply } }) => ({
      ...reply,
      ...(isShown(reply.attemptId) && { joined }),
    })),
    mocks: ownMocks.map(({ userId, ...mock }) => ({
      ...mock,
      answers: answers.filter(({ answer }) => answer.mockId === mock.id).map(({ answer }) => answer),
    })),
    stories: ownStories.map(({ userId, submissionKey, ...story }) => story),
    settings: settings && omitUser(settings),
  };
}

function omitUser({ userId, ...settings }: typeof practiceSettings.$inferSelect) {
  return settings;
}
