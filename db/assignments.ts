import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { ExtraTime } from "../lib/mock/times";
import { getPrompt } from "../lib/prompts/bank";
import type { Prompt } from "../lib/prompts/prompt";
import { extendLimit } from "../lib/tutoring/extra-time";
import { getCohortRole, isTutor } from "./access";
import { isId } from "./attempts";
import { type Database, getDatabase } from "./client";
import { assignmentPrompts, assignments, cohortAttempts, cohorts, memberships } from "./schema";
import { listTutorPrompts } from "./tutor-prompts";
import type { Viewer } from "./viewer";

/** What a tutor decides of an assignment. */
export type AssignmentSettings = {
  title: string;
  note: string;
  dueAt: Date | null;
  /** For each prompt, 1 to 20; null: any number. */
  attemptsAllowed: number | null;
  /** For each answer, 1 to 180; null: none. */
  timeLimitMinutes: number | null;
  showMark: "at-once" | "after-release";
  /** 0 to 100 of a hundred attempts, for attempts to come. */
  doubleMarkShare: number;
};

export type Assignment = AssignmentSettings & {
  id: string;
  cohortId: string;
  cohortName: string;
  isArchived: boolean;
  publishedAt: Date | null;
  /** Percent that the viewer, an applicant, has on top: it is in `timeLimitMinutes` already. */
  extraTime: ExtraTime;
  /** In order, each as it read when it was set; with how often the viewer has answered it. */
  prompts: { prompt: Prompt; answered: number }[];
};

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

/** An assignment of a cohort that the viewer is in; applicants only when it is published. Else undefined. */
export async function getAssignment(viewer: Viewer, id: string): Promise<Assignment | undefined> {
  if (!isId(id)) return undefined;
  const [assignment] = await selectAssignments(viewer, eq(assignments.id, id));
  return assignment;
}

/**
 * The assignments of every cohort that the viewer is in, or of one: drafts of tutors first, then by due date, those
 * without a date last. `getDueState` (lib/tutoring/due-state) says where each stands.
 */
export async function listAssignments(viewer: Viewer, cohortId?: string): Promise<Assignment[]> {
  if (cohortId !== undefined && !isId(cohortId)) return [];
  return selectAssignments(viewer, cohortId !== undefined ? eq(assignments.cohortId, cohortId) : undefined);
}

/** The published assignments of every cohort that the viewer is an applicant in. */
export async function listOwnWork(viewer: Viewer): Promise<Assignment[]> {
  return selectAssignments(viewer, eq(memberships.role, "applicant"));
}

/** One of them; undefined for everybody else, tutors too. */
export async function getOwnWork(viewer: Viewer, id: string): Promise<Assignment | undefined> {
  if (!isId(id)) return undefined;
  const [assignment] = await selectAssignments(
    viewer,
    and(eq(assignments.id, id), eq(memberships.role, "applicant")),
  );
  return assignment;
}

async function selectAssignments(viewer: Viewer, condition: SQL | undefined): Promise<Assignment[]> {
  const database = await getDatabase();
  const rows = await database
    .select({
      assignment: assignments,
      cohortName: cohorts.name,
      archivedAt: cohorts.archivedAt,
      extraTime: sql<ExtraTime>`case when ${memberships.role} = 'applicant' then ${memberships.extraTime} else 0 end`,
    })
    .from(assignments)
    .innerJoin(cohorts, eq(cohorts.id, assignments.cohortId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.cohortId, cohorts.id),
        eq(memberships.userId, viewer.id),
        isNull(memberships.endedAt),
      ),
    )
    .where(and(condition, sql`(${memberships.role} = 'tutor' or ${isNotNull(assignments.publishedAt)})`))
    .orderBy(
      isNotNull(assignments.publishedAt),
      sql`${assignments.dueAt} asc nulls last`,
      desc(assignments.createdAt),
      asc(assignments.id),
    );
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.assignment.id);
  const prompts = await database
    .select({
      assignmentId: assignmentPrompts.assignmentId,
      prompt: assignmentPrompts.prompt,
      answered: sql<number>`(select count(*)::int from ${cohortAttempts} where
        ${cohortAttempts.assignmentId} = "assignment_prompts"."assignment_id" and
        ${cohortAttempts.promptId} = "assignment_prompts"."prompt_id" and ${cohortAttempts.userId} = ${viewer.id})`,
    })
    .from(assignmentPrompts)
    .where(inArray(assignmentPrompts.assignmentId, ids))
    .orderBy(assignmentPrompts.position);
  return rows.map(({ assignment, cohortName, archivedAt, extraTime }) => {
    const { createdBy, createdAt, ...shown } = assignment;
    return {
      ...shown,
      timeLimitMinutes: extendLimit(shown.timeLimitMinutes, extraTime),
      extraTime,
      cohortName,
      isArchived: archivedAt !== null,
      prompts: prompts
        .filter((row) => row.assignmentId === assignment.id)
        .map(({ prompt, answered }) => ({ prompt, answered })),
    };
  });
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
