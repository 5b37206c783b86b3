import { and, eq, isNull, or, sql } from "drizzle-orm";
import { cleanAnswer } from "../lib/answer-text";
import { isTutor, isTutorOf } from "./access";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { bankComments, cohorts, memberships } from "./schema";
import type { Viewer } from "./viewer";

/** A remark to use again: the viewer's own, or shared by another tutor of one of their cohorts. */
export type BankComment = { id: string; text: string; isOwn: boolean; sharedWith: string | null };

/** The most that a search gives. */
const most = 50;

/**
 * Remarks that the viewer can use, own ones first and newest first, 50 at most. Others' are those shared in a cohort
 * that the viewer is a tutor of.
 *
 * @param search each of its words must stand in the remark, whatever its case; empty finds all
 */
export async function searchBankComments(viewer: Viewer, search = ""): Promise<BankComment[]> {
  const words = cleanAnswer(search).slice(0, 200).split(/\s+/).filter(Boolean);
  const database = await getDatabase();
  const isOwn = sql<boolean>`${bankComments.tutorId} = ${viewer.id}`;
  return database
    .select({ id: bankComments.id, text: bankComments.text, isOwn, sharedWith: cohorts.name })
    .from(bankComments)
    .leftJoin(cohorts, and(eq(cohorts.id, bankComments.cohortId), isTutorOf(viewer, cohorts.id)))
    .where(
      and(
        or(isOwn, isTutorOf(viewer, bankComments.cohortId)),
        ...words.map((word) => sql`strpos(lower(${bankComments.text}), lower(${word})) > 0`),
      ),
    )
    .orderBy(sql`${isOwn} desc`, sql`${bankComments.createdAt} desc`, bankComments.id)
    .limit(most);
}

/**
 * Keeps a remark of the viewer, a tutor; the same words again are the same remark.
 *
 * @param sharedWith a cohort whose tutors may use it; null: only the viewer
 * @returns its id; undefined when the viewer tutors no cohort, or not that one, or nothing is said
 */
export async function addBankComment(
  viewer: Viewer,
  comment: { text: string; sharedWith: string | null },
): Promise<string | undefined> {
  const text = cleanAnswer(comment.text);
  if (text === "" || !(await mayKeep(viewer, comment.sharedWith))) return undefined;
  const database = await getDatabase();
  await database
    .insert(bankComments)
    .values({ tutorId: viewer.id, cohortId: comment.sharedWith, text })
    .onConflictDoNothing();
  const [stored] = await database
    .update(bankComments)
    .set({ cohortId: comment.sharedWith })
    .where(and(eq(bankComments.tutorId, viewer.id), eq(bankComments.text, text)))
    .returning({ id: bankComments.id });
  return stored?.id;
}

/** Changes one of the viewer's own remarks. @returns whether it was changed: not into one that they have already */
export async function changeBankComment(
  viewer: Viewer,
  id: string,
  comment: { text: string; sharedWith: string | null },
): Promise<boolean> {
  const text = cleanAnswer(comment.text);
  if (!isId(id) || text === "" || !(await mayKeep(viewer, comment.sharedWith))) return false;
  const database = await getDatabase();
  const changed = await database
    .update(bankComments)
    .set({ text, cohortId: comment.sharedWith })
    .where(
      and(
        eq(bankComments.id, id),
        eq(bankComments.tutorId, viewer.id),
        sql`not exists (select 1 from bank_comments as other where other.tutor_id = ${viewer.id}
          and other.id <> ${bankComments.id} and other.text = ${text})`,
      ),
    )
    .returning({ id: bankComments.id });
  return changed.length > 0;
}

/** Deletes one of the viewer's own remarks. @returns whether there was one */
export async function deleteBankComment(viewer: Viewer, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const database = await getDatabase();
  const gone = await database
    .delete(bankComments)
    .where(and(eq(bankComments.id, id), eq(bankComments.tutorId, viewer.id)))
    .returning({ id: bankComments.id });
  return gone.length > 0;
}

async function mayKeep(viewer: Viewer, sharedWith: string | null): Promise<boolean> {
  if (sharedWith !== null) return isTutor(viewer, sharedWith);
  const database = await getDatabase();
  const tutored = await database.$count(
    memberships,
    and(eq(memberships.userId, viewer.id), eq(memberships.role, "tutor"), isNull(memberships.endedAt)),
  );
  return tutored > 0;
}
