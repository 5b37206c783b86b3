import { and, asc, count, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Turn } from "../lib/mock/clock";
import type { ExtraTime, PromptTimes } from "../lib/mock/times";
import type { Probe, Prompt } from "../lib/prompts/prompt";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { mockAnswers, mocks } from "./schema";
import type { Viewer } from "./viewer";

/** One question of a mock interview with what was written to it so far. */
export type MockAnswer = Turn & {
  position: number;
  prompt: Prompt;
  text: string;
  probe: Probe | null;
  reply: string;
  savedAt: Date | null;
  attemptId: string | null;
};

export type Mock = {
  id: string;
  roleId: string;
  code: string;
  extraTime: ExtraTime;
  startedAt: Date;
  finishedAt: Date | null;
  answers: MockAnswer[];
};

/** One line of the list. `attempts` is how many answers were marked. */
export type MockSummary = Omit<Mock, "answers"> & { questions: number; attempts: number };

const columns = {
  id: mocks.id,
  roleId: mocks.roleId,
  code: mocks.code,
  extraTime: mocks.extraTime,
  startedAt: mocks.startedAt,
  finishedAt: mocks.finishedAt,
};

/**
 * Starts a mock interview with a copy of its prompts. While one is open, that is the one: starting twice is safe.
 *
 * @param set.questions in the order in which they are asked; at most 8
 * @returns the id of the open interview, and whether it was started now
 */
export async function startMock(
  viewer: Viewer,
  set: {
    roleId: string;
    code: string;
    extraTime: ExtraTime;
    questions: readonly { prompt: Prompt; times: PromptTimes }[];
  },
  now: Date,
): Promise<{ id: string; isNew: boolean }> {
  const { roleId, code, extraTime, questions } = set;
  const database = await getDatabase();
  const started = await database.transaction(async (transaction) => {
    const isOpen = sql`${mocks.finishedAt} is null`;
    const [added] = await transaction
      .insert(mocks)
      .values({ userId: viewer.id, roleId, code, extraTime, startedAt: now })
      .onConflictDoNothing({ target: mocks.userId, where: isOpen })
      .returning({ id: mocks.id });
    if (added) {
      const rows = questions.map(({ prompt, times }, position) => ({
        mockId: added.id,
        position,
        prompt,
        times,
      }));
      await transaction.insert(mockAnswers).values(rows);
      return { id: added.id, isNew: true };
    }
    const [open] = await transaction
      .select({ id: mocks.id })
      .from(mocks)
      .where(and(eq(mocks.userId, viewer.id), isOpen));
    return open && { id: open.id, isNew: false };
  });
  // The open one may have been finished between the look and the answer: then there is room for this one.
  return started ?? startMock(viewer, set, now);
}

/** The viewer's mock interview; undefined when there is none of this id, or it is not theirs. */
export async function getMock(viewer: Viewer, id: string): Promise<Mock | undefined> {
  return isId(id) ? selectMock(viewer, eq(mocks.id, id)) : undefined;
}

/** The viewer's mock interview that is not finished: there is at most one. */
export async function getOpenMock(viewer: Viewer): Promise<Mock | undefined> {
  return selectMock(viewer, isNull(mocks.finishedAt));
}

async function selectMock(viewer: Viewer, condition: SQL): Promise<Mock | undefined> {
  const database = await getDatabase();
  const rows = await database
    .select({ mock: columns, answer: mockAnswers })
    .from(mocks)
    .innerJoin(mockAnswers, eq(mockAnswers.mockId, mocks.id))
    .where(and(eq(mocks.userId, viewer.id), condition))
    .orderBy(asc(mockAnswers.position));
  const [first] = rows;
  return first && { ...first.mock, answers: rows.map(({ answer }) => toAnswer(answer)) };
}

function toAnswer({ mockId, ...answer }: typeof mockAnswers.$inferSelect): MockAnswer {
  return { ...answer, hasProbe: answer.probe !== null };
}

/** The viewer's mock interviews, newest first. */
export async function listMocks(viewer: Viewer): Promise<MockSummary[]> {
  const database = await getDatabase();
  return database
    .select({ ...columns, questions: count(), attempts: count(mockAnswers.attemptId) })
    .from(mocks)
    .innerJoin(mockAnswers, eq(mockAnswers.mockId, mocks.id))
    .where(eq(mocks.userId, viewer.id))
    .groupBy(mocks.id)
    .orderBy(desc(mocks.startedAt), mocks.id);
}

/** Deletes the viewer's mock interview with the words in it. The attempts that it became stay in the history. */
export async function deleteMock(viewer: Viewer, id: string): Promise<void> {
  if (!isId(id)) return;
  const database = await getDatabase();
  await database.delete(mocks).where(and(eq(mocks.userId, viewer.id), eq(mocks.id, id)));
}
