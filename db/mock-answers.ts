import { and, eq, inArray, isNotNull, isNull, or, type SQL } from "drizzle-orm";
import { endPause } from "../lib/mock/clock";
import type { Probe } from "../lib/prompts/prompt";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { getMock, type MockAnswer } from "./mocks";
import { mockAnswers, mocks } from "./schema";
import type { Viewer } from "./viewer";

/** Which question of which mock interview. */
export type MockPlace = { mockId: string; position: number };

/** Which of the two texts of a question: the answer, or the reply to the follow-up question. */
export type MockField = "text" | "reply";

/** Whether words were taken, and the question as it is stored now; undefined when it is not the viewer's. */
export type MockSaved = { saved: boolean; answer: MockAnswer | undefined };

const canWrite: Record<MockField, SQL | undefined> = {
  text: and(isNotNull(mockAnswers.openedAt), isNull(mockAnswers.submittedAt)),
  reply: and(isNotNull(mockAnswers.probe), isNull(mockAnswers.repliedAt)),
};

/** Opens a question: its preparation begins. Opening it again changes nothing, so that a reload keeps the clock. */
export async function openMockAnswer(viewer: Viewer, place: MockPlace, now: Date): Promise<void> {
  await change(viewer, place, isNull(mockAnswers.openedAt), { openedAt: now });
}

/** Begins to answer before the preparation is over. Beginning again changes nothing. */
export async function beginMockAnswer(viewer: Viewer, place: MockPlace, now: Date): Promise<void> {
  const canBegin = and(isNotNull(mockAnswers.openedAt), isNull(mockAnswers.beganAt));
  await change(viewer, place, canBegin, { beganAt: now });
}

/** Stops the clock of an opened question, while the person reads a warning. Stopping it again changes nothing. */
export async function pauseMockAnswer(viewer: Viewer, place: MockPlace, now: Date): Promise<void> {
  const canPause = and(isNotNull(mockAnswers.openedAt), isNull(mockAnswers.pausedAt));
  await change(viewer, place, canPause, { pausedAt: now });
}

/** Lets the clock of a question go on where it stopped; one that runs is left alone. */
export async function resumeMockAnswer(viewer: Viewer, place: MockPlace, now: Date): Promise<void> {
  const answer = await getMockAnswer(viewer, place);
  if (!answer?.pausedAt) return;
  const { openedAt, beganAt, submittedAt, pausedAt } = endPause(answer, now);
  const isSame = eq(mockAnswers.pausedAt, answer.pausedAt);
  await change(viewer, place, isSame, { openedAt, beganAt, submittedAt, pausedAt });
}

/**
 * Keeps words as they are typed, if they build on what is stored. PostgreSQL cannot keep a NUL character or half a
 * surrogate pair: they are left out or replaced.
 *
 * @param basedOn the `savedAt` of the question that these words go on from; null when nothing was saved yet
 * @returns `saved` is false, with what is stored, where another tab was faster, or the words were sent already
 */
export async function saveMockWords(
  viewer: Viewer,
  place: MockPlace,
  field: MockField,
  words: string,
  basedOn: Date | null,
  now: Date,
): Promise<MockSaved> {
  const kept = toStorable(words);
  const savedAt = new Date(Math.max(now.getTime(), (basedOn?.getTime() ?? 0) + 1));
  const builds = or(
    basedOn ? eq(mockAnswers.savedAt, basedOn) : isNull(mockAnswers.savedAt),
    eq(mockAnswers[field], kept),
  );
  const saved = await change(viewer, place, and(canWrite[field], builds), { [field]: kept, savedAt });
  return { saved, answer: await getMockAnswer(viewer, place) };
}

/**
 * Sends an answer, late or not. Sent again it stays as it was sent first.
 *
 * @param probe the follow-up question that the panel asks; null when it asks none
 * @returns `saved` says whether these words are what is stored as sent
 */
export async function submitMockAnswer(
  viewer: Viewer,
  place: MockPlace,
  text: string,
  probe: Probe | null,
  now: Date,
): Promise<MockSaved> {
  const kept = toStorable(text);
  await change(viewer, place, canWrite.text, { text: kept, probe, submittedAt: now, savedAt: now });
  const answer = await getMockAnswer(viewer, place);
  return { saved: answer?.submittedAt != null && answer.text === kept, answer };
}

/** Sends the reply to the follow-up question, which may be empty. Sent again it stays as it was sent first. */
export async function submitMockReply(
  viewer: Viewer,
  place: MockPlace,
  reply: string,
  now: Date,
): Promise<MockSaved> {
  const kept = toStorable(reply);
  await change(viewer, place, canWrite.reply, { reply: kept, repliedAt: now, savedAt: now });
  const answer = await getMockAnswer(viewer, place);
  return { saved: answer?.repliedAt != null && answer.reply === kept, answer };
}

const toStorable = (words: string) => words.replaceAll("\0", "").toWellFormed();

async function getMockAnswer(
  viewer: Viewer,
  { mockId, position }: MockPlace,
): Promise<MockAnswer | undefined> {
  const mock = await getMock(viewer, mockId);
  return mock?.answers.find((answer) => answer.position === position);
}

/** Changes a question of the viewer's open interview, where the condition holds. @returns whether it was changed */
async function change(
  viewer: Viewer,
  { mockId, position }: MockPlace,
  condition: SQL | undefined,
  values: Partial<typeof mockAnswers.$inferInsert>,
): Promise<boolean> {
  if (!isId(mockId) || !Number.isInteger(position) || Math.abs(position) > 100) return false;
  const database = await getDatabase();
  // The lock makes words that arrive while the interview is being finished wait, and then be refused.
  const open = database
    .select({ id: mocks.id })
    .from(mocks)
    .where(and(eq(mocks.id, mockId), eq(mocks.userId, viewer.id), isNull(mocks.finishedAt)))
    .for("share");
  const changed = await database
    .update(mockAnswers)
    .set(values)
    .where(and(inArray(mockAnswers.mockId, open), eq(mockAnswers.position, position), condition))
    .returning({ position: mockAnswers.position });
  return changed.length > 0;
}
