import { randomBytes } from "node:crypto";
import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { joinCodeBytes, makeJoinCode, readJoinCode } from "../lib/tutoring/join-code";
import type { CohortRole } from "../lib/tutoring/review";
import { getCohortRole, isTutor } from "./access";
import { type Database, getDatabase } from "./client";
import { cohorts, memberships, users } from "./schema";
import type { Viewer } from "./viewer";

/** A cohort as each member sees it. */
export type Cohort = {
  id: string;
  name: string;
  role: CohortRole;
  isAnonymous: boolean;
  hidesReport: boolean;
  isArchived: boolean;
  /** The names of those who can see what is handed in and shared. */
  tutors: string[];
  /** For tutors only; undefined for applicants, and when nobody can join by code. */
  joinCode: { code: string; expiresAt: Date; hasExpired: boolean } | undefined;
};

export type CohortSettings = { name: string; isAnonymous: boolean; hidesReport: boolean };

/** Makes a cohort, with the viewer as its tutor and no join code yet. @returns its id */
export async function createCohort(viewer: Viewer, settings: CohortSettings): Promise<string> {
  const database = await getDatabase();
  return database.transaction(async (transaction) => {
    const [cohort] = await transaction.insert(cohorts).values(settings).returning({ id: cohorts.id });
    if (!cohort) throw new Error("A cohort was not stored");
    await transaction.insert(memberships).values({ cohortId: cohort.id, userId: viewer.id, role: "tutor" });
    return cohort.id;
  });
}

/** The cohorts that the viewer is in now, by name; archived ones last. */
export async function listCohorts(
  viewer: Viewer,
): Promise<
  { id: string; name: string; role: CohortRole; isArchived: boolean; applicants: number | undefined }[]
> {
  const database = await getDatabase();
  const applicants = database
    .select({ cohortId: memberships.cohortId, total: count().as("total") })
    .from(memberships)
    .where(and(eq(memberships.role, "applicant"), isNull(memberships.endedAt)))
    .groupBy(memberships.cohortId)
    .as("applicants");
  const rows = await database
    .select({
      id: cohorts.id,
      name: cohorts.name,
      role: memberships.role,
      isArchived: sql<boolean>`${cohorts.archivedAt} is not null`,
      applicants: applicants.total,
    })
    .from(memberships)
    .innerJoin(cohorts, eq(cohorts.id, memberships.cohortId))
    .leftJoin(applicants, eq(applicants.cohortId, cohorts.id))
    .where(and(eq(memberships.userId, viewer.id), isNull(memberships.endedAt)))
    .orderBy(sql`${cohorts.archivedAt} is not null`, asc(sql`lower(${cohorts.name})`), asc(cohorts.id));
  // How many others there are is for tutors.
  return rows.map((row) => ({
    ...row,
    applicants: row.role === "tutor" ? (row.applicants ?? 0) : undefined,
  }));
}

/** A cohort that the viewer is in; undefined when there is none of this id, or they are not in it. */
export async function getCohort(viewer: Viewer, id: string): Promise<Cohort | undefined> {
  const role = await getCohortRole(viewer, id);
  if (!role) return undefined;
  const database = await getDatabase();
  const [cohort] = await database.select().from(cohorts).where(eq(cohorts.id, id));
  if (!cohort) return undefined;
  const tutors = await listTutorNames(database, id);
  const { name, isAnonymous, hidesReport, archivedAt, joinCode: code, joinCodeExpiresAt: expiresAt } = cohort;
  return {
    id,
    name,
    role,
    isAnonymous,
    hidesReport,
    isArchived: archivedAt !== null,
    tutors,
    joinCode:
      role === "tutor" && code && expiresAt
        ? { code, expiresAt, hasExpired: expiresAt <= new Date() }
        : undefined,
  };
}

/** The same for a tutor of it; undefined for everybody else, applicants too. */
export async function getTutoredCohort(viewer: Viewer, id: string): Promise<Cohort | undefined> {
  const cohort = await getCohort(viewer, id);
  return cohort?.role === "tutor" ? cohort : undefined;
}

/** Renames a cohort or changes how it marks. @returns whether the viewer could */
export async function changeCohort(
  viewer: Viewer,
  id: string,
  settings: Partial<CohortSettings>,
): Promise<boolean> {
  if (!(await isTutor(viewer, id))) return false;
  const database = await getDatabase();
  const { name, isAnonymous, hidesReport } = settings;
  await database
    .update(cohorts)
    .set({
      name: name ?? sql`${cohorts.name}`,
      isAnonymous: isAnonymous ?? sql`${cohorts.isAnonymous}`,
      hidesReport: hidesReport ?? sql`${cohorts.hidesReport}`,
    })
    .where(eq(cohorts.id, id));
  return true;
}

/**
 * Archives a cohort or opens it again. In an archived one nobody joins, sets or hands in; everything stays readable,
 * and marks that waited for a release are shown. @returns whether the viewer could
 */
export async function archiveCohort(viewer: Viewer, id: string, isArchived: boolean): Promise<boolean> {
  if (!(await isTutor(viewer, id))) return false;
  const database = await getDatabase();
  await database
    .update(cohorts)
    .set(
      isArchived ? { archivedAt: new Date(), joinCode: null, joinCodeExpiresAt: null } : { archivedAt: null },
    )
    .where(eq(cohorts.id, id));
  return true;
}

/**
 * Gives a cohort a new join code; the old one ends at once.
 *
 * @param expiresAt until when it lets people in; undefined: no code, nobody can join by one
 * @returns whether the viewer could: not in an archived cohort
 */
export async function resetJoinCode(
  viewer: Viewer,
  id: string,
  expiresAt: Date | undefined,
): Promise<boolean> {
  if (!(await isTutor(viewer, id))) return false;
  const database = await getDatabase();
  const joinCode = expiresAt ? makeJoinCode(randomBytes(joinCodeBytes)) : null;
  const changed = await database
    .update(cohorts)
    .set({ joinCode, joinCodeExpiresAt: expiresAt ?? null })
    .where(and(eq(cohorts.id, id), isNull(cohorts.archivedAt)))
    .returning({ id: cohorts.id });
  return changed.length > 0;
}

/** The names of the tutors of a cohort, who joined first first: for whoever is in it, or is about to join. */
export async function listTutorNames(database: Database, cohortId: string): Promise<string[]> {
  const tutors = await database
    .select({ name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(eq(memberships.cohortId, cohortId), eq(memberships.role, "tutor"), isNull(memberships.endedAt)),
    )
    .orderBy(memberships.joinedAt, users.id);
  return tutors.map((tutor) => tutor.name);
}

/** The cohort that a typed code opens, with what to know before joining: undefined for a wrong or expired code. */
export async function findCohortByCode(
  _viewer: Viewer,
  typed: string,
): Promise<Pick<Cohort, "id" | "name" | "isAnonymous" | "tutors"> | undefined> {
  const code = readJoinCode(typed);
  if (!code) return undefined;
  const database = await getDatabase();
  const [cohort] = await database
    .select({ id: cohorts.id, name: cohorts.name, isAnonymous: cohorts.isAnonymous })
    .from(cohorts)
    .where(
      and(eq(cohorts.joinCode, code), sql`${cohorts.joinCodeExpiresAt} > now()`, isNull(cohorts.archivedAt)),
    );
  return cohort && { ...cohort, tutors: await listTutorNames(database, cohort.id) };
}
