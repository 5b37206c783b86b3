import { and, asc, count, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { findPage } from "../lib/find-page";
import { isTutorOf, maySeeName } from "./access";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { listReviewedAttempts, type ReviewedAttempt } from "./reviewed-attempts";
import { cohortAttempts, cohorts, users } from "./schema";
import type { Viewer } from "./viewer";

/** What is printed together. */
export type PrintChoice = { attemptId: string } | { assignmentId: string } | { applicantId: string };

/** As many as a printer takes in one go, and a browser lays out in a moment. */
const pageSize = 100;

/**
 * A page of the attempts of one assignment or one applicant in full, 100 to a page: by applicant, then by time. In an
 * anonymous cohort an applicant's are those whose name may be known.
 *
 * @param wanted counts from 1; see `findPage`
 * @returns undefined when there are none that the viewer may see
 */
export async function listPrintedAttempts(
  viewer: Viewer,
  cohortId: string,
  choice: PrintChoice,
  wanted?: unknown,
): Promise<{ rows: ReviewedAttempt[]; total: number; page: number; pages: number } | undefined> {
  if (!isId(cohortId) || !Object.values(choice).every(isId)) return undefined;
  const isNamed = maySeeName(viewer, cohorts.isAnonymous);
  const condition = and(
    eq(cohortAttempts.cohortId, cohortId),
    choose(choice, isNamed),
    isNull(cohortAttempts.withdrawnAt),
    ne(cohortAttempts.userId, viewer.id),
    isTutorOf(viewer, cohortAttempts.cohortId),
  );
  const database = await getDatabase();
  const [counted] = await database
    .select({ total: count() })
    .from(cohortAttempts)
    .innerJoin(cohorts, eq(cohorts.id, cohortAttempts.cohortId))
    .where(condition);
  const total = counted?.total ?? 0;
  if (total === 0) return undefined;
  const { page, pages, offset } = findPage(total, pageSize, wanted);
  const found = await database
    .select({ id: cohortAttempts.attemptId })
    .from(cohortAttempts)
    .innerJoin(cohorts, eq(cohorts.id, cohortAttempts.cohortId))
    .innerJoin(users, eq(users.id, cohortAttempts.userId))
    .where(condition)
    // Unnamed ones stand in the order of their ids, which says nothing of whose they are.
    .orderBy(
      sql`case when ${isNamed} then lower(${users.name}) end`,
      sql`case when ${isNamed} then ${cohortAttempts.createdAt} end`,
      asc(cohortAttempts.attemptId),
    )
    .limit(pageSize)
    .offset(offset);
  const rows = await listReviewedAttempts(
    viewer,
    cohortId,
    found.map(({ id }) => id),
  );
  return { rows, total, page, pages };
}

function choose(choice: PrintChoice, isNamed: SQL): SQL | undefined {
  if ("attemptId" in choice) return eq(cohortAttempts.attemptId, choice.attemptId);
  if ("assignmentId" in choice) return eq(cohortAttempts.assignmentId, choice.assignmentId);
  return and(eq(cohortAttempts.userId, choice.applicantId), isNamed);
}
