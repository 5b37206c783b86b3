import { and, eq, isNull, sql } from "drizzle-orm";
import { getPrompt } from "../lib/prompts/bank";
import type { Prompt } from "../lib/prompts/prompt";
import { getCohortRole, isTutor } from "./access";
import { type AssignmentSettings, getAssignment } from "./assignments";
import { type Database, getDatabase } from "./client";
import { assignmentPrompts, assignments, cohortAttempts, cohorts } from "./schema";
import { listTutorPrompts } from "./tutor-prompts";
import type { Viewer } from "./viewer";

/** Sets a new assignment, unseen by applicants until it is published. @returns its id; undefined when the viewer is no tutor of an open cohort */
export async function createAssignment(
  viewer: Viewer,
  cohortId: string,
  settings: AssignmentSettings,
  promptIds: readonly string[],
): Promise<string | undefined> {
  if (!(await isTutor(viewer, cohortId))) return undefined;
  const chosen = await findPrompts(viewer, promptIds);
  const database = await getDatabase();
  return database.transaction(async (transaction) => {
    const [open] = await transaction
      .select({ id: cohorts.id })
      .from(cohorts)
      .where(and(eq(cohorts.id, cohortId), isNull(cohorts.archivedAt)));
    if (!open) return undefined;
    const [stored] = await transaction
      .insert(assignments)
      .values({ ...pickSettings(settings), cohortId, createdBy: viewer.id })
      .returning({ id: assignments.id });
    if (!stored) throw new Error("An assignment was not stored");
    await storePrompts(transaction, stored.id, chosen);
    return stored.id;
  });
}

/**
 * Changes an assignment. The prompts and their order can change until it is published: then they stay, so that
 * everybody answers the same.
 *
 * @param promptIds of the bank or of the viewer's cohorts, in order; unknown ones are left out
 * @returns whether the viewer could
 */
export async function changeAssignment(
  viewer: Viewer,
  id: string,
  settings: AssignmentSettings,
  promptIds: readonly string[],
): Promise<boolean> {
  if (!(await isOwnAssignment(viewer, id))) return false;
  const kept = await listPromptsOf(id);
  const chosen = await findPrompts(viewer, promptIds, kept);
  const database = await getDatabase();
  await database.transaction(async (transaction) => {
    const [changed] = await transaction
      .update(assignments)
      .set(pickSettings(settings))
      .where(eq(assignments.id, id))
      .returning({ publishedAt: assignments.publishedAt });
    if (!changed || changed.publishedAt) return;
    await transaction.delete(assignmentPrompts).where(eq(assignmentPrompts.assignmentId, id));
    await storePrompts(transaction, id, chosen);
  });
  return true;
}

/** Shows an assignment to the applicants. @returns false when the viewer cannot, or when it has no prompt yet */
export async function publishAssignment(viewer: Viewer, id: string): Promise<boolean> {
  if (!(await isOwnAssignment(viewer, id))) return false;
  const database = await getDatabase();
  const published = await database
    .update(assignments)
    .set({ publishedAt: sql`coalesce(${assignments.publishedAt}, now())` })
    .where(
      and(
        eq(assignments.id, id),
        sql`exists (select 1 from ${assignmentPrompts} where ${assignmentPrompts.assignmentId} = ${assignments.id})`,
      ),
    )
    .returning({ id: assignments.id });
  return published.length > 0;
}

/** Deletes an assignment that nobody has answered yet. @returns whether it was deleted */
export async function deleteAssignment(viewer: Viewer, id: string): Promise<boolean> {
  if (!(await isOwnAssignment(viewer, id))) return false;
  const database = await getDatabase();
  const gone = await database
    .delete(assignments)
    .where(
      and(
        eq(assignments.id, id),
        sql`not exists (select 1 from ${cohortAttempts} where ${cohortAttempts.assignmentId} = ${assignments.id})`,
      ),
    )
    .returning({ id: assignments.id });
  return gone.length > 0;
}

async function isOwnAssignment(viewer: Viewer, id: string): Promise<boolean> {
  const assignment = await getAssignment(viewer, id);
  return assignment !== undefined && (await getCohortRole(viewer, assignment.cohortId)) === "tutor";
}

function pickSettings(settings: AssignmentSettings): AssignmentSettings {
  const { title, note, dueAt, attemptsAllowed, timeLimitMinutes, showMark, doubleMarkShare } = settings;
  return { title, note, dueAt, attemptsAllowed, timeLimitMinutes, showMark, doubleMarkShare };
}

async function listPromptsOf(assignmentId: string): Promise<Prompt[]> {
  const database = await getDatabase();
  const rows = await database
    .select({ prompt: assignmentPrompts.prompt })
    .from(assignmentPrompts)
    .where(eq(assignmentPrompts.assignmentId, assignmentId));
  return rows.map((row) => row.prompt);
}

/** A prompt that was deleted since it was chosen stays as it was kept. */
async function findPrompts(
  viewer: Viewer,
  promptIds: readonly string[],
  kept: readonly Prompt[] = [],
): Promise<Prompt[]> {
  const own = await listTutorPrompts(viewer);
  const found = [...new Set(promptIds)].map(
    (id) =>
      getPrompt(id) ??
      own.find(({ prompt }) => prompt.id === id)?.prompt ??
      kept.find((prompt) => prompt.id === id),
  );
  return found.filter((prompt) => prompt !== undefined);
}

async function storePrompts(
  transaction: Database,
  assignmentId: string,
  prompts: readonly Prompt[],
): Promise<void> {
  if (prompts.length === 0) return;
  await transaction
    .insert(assignmentPrompts)
    .values(prompts.map((prompt, position) => ({ assignmentId, promptId: prompt.id, position, prompt })));
}
