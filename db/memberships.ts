import { and, eq, isNull, sql } from "drizzle-orm";
import type { ExtraTime } from "../lib/mock/times";
import type { CohortRole } from "../lib/tutoring/review";
import { getCohortRole, isTutor } from "./access";
import { isId } from "./attempts";
import { type Database, getDatabase } from "./client";
import { findCohortByCode } from "./cohorts";
import { claims, cohortAttempts, cohorts, memberships } from "./schema";
import type { Viewer } from "./viewer";

/** One line of the roster, for tutors. */
export type RosterRow = {
  userId: string;
  name: string;
  email: string;
  role: CohortRole;
  joinedAt: Date;
  /** Percent on top of every time limit; 0 for tutors. */
  extraTime: ExtraTime;
  /** The last attempt that this cohort may see; to the day where it marks anonymously. Free practice is not counted. */
  lastActivity: Date | null;
  /** Prompts of published assignments that they have answered, of `set`. */
  answered: number;
  set: number;
  /** Their attempts in this cohort, and those with a released review. */
  attempts: number;
  released: number;
};

/** What the viewer is now, in any cohort: for the menu. */
export async function listRoles(viewer: Viewer): Promise<CohortRole[]> {
  const database = await getDatabase();
  const rows = await database
    .selectDistinct({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.userId, viewer.id), isNull(memberships.endedAt)));
  return rows.map((row) => row.role);
}

/**
 * Joins by code, as an applicant. Somebody who is in already stays what they are; whom a tutor removed needs an
 * invitation. @returns the cohort's id; undefined for a code that does not let this person in
 */
export async function joinByCode(viewer: Viewer, typed: string): Promise<string | undefined> {
  const cohort = await findCohortByCode(viewer, typed);
  if (!cohort) return undefined;
  const database = await getDatabase();
  await database
    .insert(memberships)
    .values({ cohortId: cohort.id, userId: viewer.id, role: "applicant" })
    .onConflictDoUpdate({
      target: [memberships.cohortId, memberships.userId],
      set: { role: "applicant", joinedAt: new Date(), endedAt: null },
      setWhere: sql`${memberships.endedAt} is not null and not ${memberships.isRemoved}`,
    });
  return (await getCohortRole(viewer, cohort.id)) && cohort.id;
}

/**
 * Leaves a cohort. What was handed in stays with its tutors; what was shared is taken back.
 *
 * @returns "last-tutor" when nobody would be left to look after an unarchived cohort: archive it, or invite a tutor
 */
export async function leaveCohort(
  viewer: Viewer,
  cohortId: string,
): Promise<"left" | "last-tutor" | "not-found"> {
  if (!isId(cohortId)) return "not-found";
  const database = await getDatabase();
  return database.transaction(async (transaction) => {
    // Of two tutors who leave at the same time, the second one sees that the first has left.
    const [cohort] = await transaction.select().from(cohorts).where(eq(cohorts.id, cohortId)).for("update");
    const role = await getCohortRole(viewer, cohortId, transaction);
    if (!cohort || !role) return "not-found";
    if (role === "tutor" && !cohort.archivedAt && (await countTutors(transaction, cohortId)) === 1) {
      return "last-tutor";
    }
    await endMembership(transaction, cohortId, viewer.id, false);
    return "left";
  });
}

/** Removes somebody else, tutor or applicant, who then needs an invitation to come back. @returns whether it was done */
export async function removeMember(viewer: Viewer, cohortId: string, userId: string): Promise<boolean> {
  if (!isId(cohortId) || !isId(userId) || userId === viewer.id) return false;
  const database = await getDatabase();
  return database.transaction(async (transaction) => {
    // Of two tutors who remove each other, the second one is no tutor any more.
    await transaction.select().from(cohorts).where(eq(cohorts.id, cohortId)).for("update");
    if (!(await isTutor(viewer, cohortId, transaction))) return false;
    if (!(await getCohortRole({ id: userId }, cohortId, transaction))) return false;
    await endMembership(transaction, cohortId, userId, true);
    return true;
  });
}

/** Gives an applicant extra time for every time limit of the cohort, or takes it away with 0. @returns whether it was done */
export async function giveExtraTime(
  viewer: Viewer,
  cohortId: string,
  userId: string,
  extraTime: ExtraTime,
): Promise<boolean> {
  if (!isId(userId) || !(await isTutor(viewer, cohortId))) return false;
  const database = await getDatabase();
  const changed = await database
    .update(memberships)
    .set({ extraTime })
    .where(
      and(
        eq(memberships.cohortId, cohortId),
        eq(memberships.userId, userId),
        eq(memberships.role, "applicant"),
        isNull(memberships.endedAt),
      ),
    )
    .returning({ userId: memberships.userId });
  return changed.length > 0;
}

async function countTutors(transaction: Database, cohortId: string): Promise<number> {
  return transaction.$count(
    memberships,
    and(eq(memberships.cohortId, cohortId), eq(memberships.role, "tutor"), isNull(memberships.endedAt)),
  );
}

async function endMembership(
  transaction: Database,
  cohortId: string,
  userId: string,
  isRemoved: boolean,
): Promise<void> {
  await transaction
    .update(memberships)
    .set({ endedAt: new Date(), isRemoved })
    .where(and(eq(memberships.cohortId, cohortId), eq(memberships.userId, userId)));
  await transaction.delete(claims).where(and(eq(claims.cohortId, cohortId), eq(claims.tutorId, userId)));
  await transaction
    .update(cohortAttempts)
    .set({ withdrawnAt: new Date() })
    .where(
      and(
        eq(cohortAttempts.cohortId, cohortId),
        eq(cohortAttempts.userId, userId),
        isNull(cohortAttempts.assignmentId),
        isNull(cohortAttempts.withdrawnAt),
      ),
    );
}

/** Everybody who is in a cohort now, tutors first, then by name; empty when the viewer is no tutor of it. */
export async function listRoster(viewer: Viewer, cohortId: string): Promise<RosterRow[]> {
  if (!(await isTutor(viewer, cohortId))) return [];
  const database = await getDatabase();
  const { rows } = (await database.execute(sql`
    with work as (
      select ca.user_id, count(*) as attempts, max(ca.created_at) as last_activity,
        count(distinct (ca.assignment_id, ca.prompt_id)) filter (where a.published_at is not null) as answered,
        count(*) filter (where exists (select 1 from reviews r where r.cohort_id = ca.cohort_id
          and r.attempt_id = ca.attempt_id and r.version > 0)) as released
      from cohort_attempts ca left join assignments a on a.id = ca.assignment_id
      where ca.cohort_id = ${cohortId} and ca.withdrawn_at is null
      group by ca.user_id
    ), given as (
      select count(*) as total from assignment_prompts p join assignments a on a.id = p.assignment_id
      where a.cohort_id = ${cohortId} and a.published_at is not null
    )
    select u.id as "userId", u.name, u.email, m.role, m.joined_at as "joinedAt",
      case when m.role = 'applicant' then m.extra_time else 0 end as "extraTime",
      case when c.is_anonymous then date_trunc('day', w.last_activity) else w.last_activity end as "lastActivity",
      coalesce(w.answered, 0)::int as answered,
      case when m.role = 'applicant' then g.total else 0 end::int as "set",
      coalesce(w.attempts, 0)::int as attempts, coalesce(w.released, 0)::int as released
    from memberships m join users u on u.id = m.user_id join cohorts c on c.id = m.cohort_id
      cross join given g left join work w on w.user_id = m.user_id
    where m.cohort_id = ${cohortId} and m.ended_at is null
    order by m.role desc, lower(u.name), u.id`)) as unknown as { rows: RosterRow[] };
  return rows.map((row) => ({
    ...row,
    joinedAt: new Date(row.joinedAt),
    lastActivity: row.lastActivity && new Date(row.lastActivity),
  }));
}
