import { and, eq, sql } from "drizzle-orm";
import { isWaiting } from "./attempts";
import { getDatabase } from "./client";
import { exportPractice } from "./practice-data";
import { attempts, drafts, reports, selfAssessments, users } from "./schema";
import { clearTutoring, exportTutoring } from "./tutoring-data";
import type { Viewer } from "./viewer";

/** What a sign-in needs: `passwordHash` is null for people who come through the identity provider only. */
export type SignInUser = { id: string; passwordHash: string | null; sessionsValidFrom: Date };

/** What a person sees of their own account. */
export type Account = { email: string; name: string; hasPassword: boolean; createdAt: Date };

const signInColumns = {
  id: users.id,
  passwordHash: users.passwordHash,
  sessionsValidFrom: users.sessionsValidFrom,
};

/** Emails are compared without regard to case. */
const toKey = (email: string) => email.trim().toLowerCase();

/** Later than the value before, also within one millisecond: sessions that hold the old value end. */
const laterThanBefore = sql`greatest(now(), ${users.sessionsValidFrom} + interval '1 millisecond')`;

/** Makes an account. @returns what a sign-in needs; undefined when the email has an account already */
export async function createUser(person: {
  email: string;
  name: string;
  passwordHash: string;
}): Promise<SignInUser | undefined> {
  const database = await getDatabase();
  const [user] = await database
    .insert(users)
    .values({ ...person, email: toKey(person.email) })
    .onConflictDoNothing({ target: users.email })
    .returning(signInColumns);
  return user;
}

/** For the sign-in only: there is no viewer yet. */
export async function getUserByEmail(email: string): Promise<SignInUser | undefined> {
  const database = await getDatabase();
  const [user] = await database
    .select(signInColumns)
    .from(users)
    .where(eq(users.email, toKey(email)));
  return user;
}

/** What the identity provider says of somebody: the account of this issuer and subject, made at the first time.
 *
 * @returns undefined when another account has this email: nobody takes over an account by its email
 */
export async function findOrCreateOidcUser(person: {
  issuer: string;
  subject: string;
  email: string;
  name: string;
}): Promise<SignInUser | undefined> {
  const database = await getDatabase();
  await database
    .insert(users)
    .values({
      email: toKey(person.email),
      name: person.name,
      oidcIssuer: person.issuer,
      oidcSubject: person.subject,
    })
    .onConflictDoNothing();
  const [user] = await database
    .select(signInColumns)
    .from(users)
    .where(and(eq(users.oidcIssuer, person.issuer), eq(users.oidcSubject, person.subject)));
  return user;
}

/** Whether a session that began when `sessionsValidFrom` stood at this value still holds: not after a deletion or
 * a sign-out everywhere. */
export async function isSessionValid(viewer: Viewer, sessionsValidFrom: Date): Promise<boolean> {
  const database = await getDatabase();
  const [user] = await database
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, viewer.id), eq(users.sessionsValidFrom, sessionsValidFrom)));
  return user !== undefined;
}

/** The viewer's own account; undefined when it was deleted. */
export async function getAccount(viewer: Viewer): Promise<Account | undefined> {
  const database = await getDatabase();
  const [user] = await database.select().from(users).where(eq(users.id, viewer.id));
  if (!user) return undefined;
  const { email, name, passwordHash, createdAt } = user;
  return { email, name, hasPassword: passwordHash !== null, createdAt };
}

/** The hash to check the viewer's password against; null when they have none. */
export async function getPasswordHash(viewer: Viewer): Promise<string | null> {
  const database = await getDatabase();
  const [user] = await database
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, viewer.id));
  return user?.passwordHash ?? null;
}

export async function changeName(viewer: Viewer, name: string): Promise<void> {
  const database = await getDatabase();
  await database.update(users).set({ name }).where(eq(users.id, viewer.id));
}

/** Sets a new password and ends every session of the viewer, this one too: sign in again afterwards. */
export async function changePassword(viewer: Viewer, passwordHash: string): Promise<void> {
  const database = await getDatabase();
  await database
    .update(users)
    .set({ passwordHash, sessionsValidFrom: laterThanBefore })
    .where(eq(users.id, viewer.id));
}

/** Ends every session of the viewer, on every device. */
export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  const database = await getDatabase();
  await database.update(users).set({ sessionsValidFrom: laterThanBefore }).where(eq(users.id, viewer.id));
}

/**
 * Deletes the viewer's account and everything that belongs to it. Feedback that a tutor has released stays with the
 * applicants who got it, without the tutor's name; so do the prompts and assignments of their cohorts.
 */
export async function deleteAccount(viewer: Viewer): Promise<void> {
  const database = await getDatabase();
  await database.transaction(async (transaction) => {
    await clearTutoring(transaction, viewer);
    await transaction.delete(users).where(eq(users.id, viewer.id));
  });
}

/**
 * Everything stored about the viewer but the hash of the password, as plain JSON. The reports of attempts whose mark
 * waits for a tutor's release are left out until then.
 */
export async function exportData(viewer: Viewer) {
  const database = await getDatabase();
  const own = eq(attempts.userId, viewer.id);
  const [user] = await database.select().from(users).where(eq(users.id, viewer.id));
  const ownDrafts = await database.select().from(drafts).where(eq(drafts.userId, viewer.id));
  const ownAttempts = await database.select().from(attempts).where(own).orderBy(attempts.createdAt);
  const waiting = await database.select({ id: attempts.id }).from(attempts).where(and(own, isWaiting));
  const isHeld = (id: string) => waiting.some((attempt) => attempt.id === id);
  const ownReports = await database
    .select({ report: reports })
    .from(reports)
    .innerJoin(attempts, eq(attempts.id, reports.attemptId))
    .where(own)
    .orderBy(reports.createdAt);
  const ownSelfAssessments = await database
    .select({ selfAssessment: selfAssessments })
    .from(selfAssessments)
    .innerJoin(attempts, eq(attempts.id, selfAssessments.attemptId))
    .where(own);
  const { passwordHash, ...account } = user ?? { passwordHash: null };
  return {
    account: { ...account, hasPassword: passwordHash !== null },
    drafts: ownDrafts.map(({ userId, ...draft }) => draft),
    attempts: ownAttempts.map(({ userId, submissionKey, ...attempt }) => ({
      ...attempt,
      waitsForRelease: isHeld(attempt.id),
      reports: ownReports
        .filter(({ report }) => report.attemptId === attempt.id && !isHeld(attempt.id))
        .map(({ report }) => report),
      selfAssessment: ownSelfAssessments.find(({ selfAssessment }) => selfAssessment.attemptId === attempt.id)
        ?.selfAssessment,
    })),
    practice: await exportPractice(viewer),
    tutoring: await exportTutoring(viewer),
  };
}
