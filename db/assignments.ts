import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { ExtraTime } from "../lib/mock/times";
import type { Prompt } from "../lib/prompts/prompt";
import { extendLimit } from "../lib/tutoring/extra-time";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { assignmentPrompts, assignments, cohortAttempts, cohorts, memberships } from "./schema";
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
