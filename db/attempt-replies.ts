import { and, eq, not } from "drizzle-orm";
import type { JoinedReport } from "../lib/follow-up/score-with-reply";
import type { Probe } from "../lib/prompts/prompt";
import { isId, isWaiting } from "./attempts";
import { getDatabase } from "./client";
import { attemptReplies, attempts } from "./schema";
import type { Viewer } from "./viewer";

/** What the applicant replied to the follow-up question on an attempt. */
export type AttemptReply = { probe: Probe; text: string; joined: JoinedReport; createdAt: Date };

const columns = {
  probe: attemptReplies.probe,
  text: attemptReplies.text,
  joined: attemptReplies.joined,
  createdAt: attemptReplies.createdAt,
};

/** The reply to the viewer's attempt; undefined when there is none, or its mark waits for a tutor's release. */
export async function getAttemptReply(viewer: Viewer, attemptId: string): Promise<AttemptReply | undefined> {
  if (!isId(attemptId)) return undefined;
  const database = await getDatabase();
  const [reply] = await database
    .select(columns)
    .from(attemptReplies)
    .innerJoin(attempts, eq(attempts.id, attemptReplies.attemptId))
    .where(and(eq(attempts.id, attemptId), eq(attempts.userId, viewer.id), not(isWaiting)));
  return reply;
}

/**
 * Keeps the reply to the follow-up question on the viewer's attempt, beside its own report, which stays as it is. An
 * attempt has one reply, the first.
 *
 * @returns whether these words are stored, now or before, and the reply as it is stored; undefined when the attempt is
 *   not the viewer's, or its mark waits for a tutor's release
 */
export async function saveAttemptReply(
  viewer: Viewer,
  attemptId: string,
  reply: Omit<AttemptReply, "createdAt">,
): Promise<{ saved: boolean; reply: AttemptReply | undefined }> {
  if (!isId(attemptId)) return { saved: false, reply: undefined };
  const database = await getDatabase();
  const [own] = await database
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.id, attemptId), eq(attempts.userId, viewer.id), not(isWaiting)));
  if (!own) return { saved: false, reply: undefined };
  const { probe, text, joined } = reply;
  await database.insert(attemptReplies).values({ attemptId, probe, text, joined }).onConflictDoNothing();
  const stored = await getAttemptReply(viewer, attemptId);
  return { saved: stored?.text === text, reply: stored };
}
