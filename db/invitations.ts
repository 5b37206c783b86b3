import { randomBytes } from "node:crypto";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { CohortRole } from "../lib/tutoring/review";
import { isTutor } from "./access";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { cohorts, invitations, memberships, users } from "./schema";
import type { Viewer } from "./viewer";

/** An invitation as the tutors of its cohort see it; the link is made from `token`. */
export type Invitation = {
  id: string;
  email: string;
  role: CohortRole;
  token: string;
  expiresAt: Date;
  hasExpired: boolean;
  /** Null while nobody has taken it. */
  acceptedAt: Date | null;
};

const daysOpen = 30;

/**
 * Invites people by email; the app sends nothing, the tutor passes on a link for each. Inviting again renews the
 * link, and the role. Emails of people who are in the cohort already are left alone.
 *
 * @param emails in lower case, as `readEmailList` gives them
 * @returns the emails invited and those that were in already; undefined when the viewer is no tutor of an open cohort
 */
export async function invitePeople(
  viewer: Viewer,
  cohortId: string,
  emails: readonly string[],
  role: CohortRole,
): Promise<{ invited: string[]; members: string[] } | undefined> {
  if (!(await isTutor(viewer, cohortId))) return undefined;
  const database = await getDatabase();
  const [open] = await database
    .select({ id: cohorts.id })
    .from(cohorts)
    .where(and(eq(cohorts.id, cohortId), isNull(cohorts.archivedAt)));
  if (!open) return undefined;
  if (emails.length === 0) return { invited: [], members: [] };
  // A tutor can be made of an applicant; nothing else changes for somebody who is in.
  const rows = await database
    .select({ email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.cohortId, cohortId),
        isNull(memberships.endedAt),
        inArray(users.email, [...emails]),
        role === "tutor" ? eq(memberships.role, "tutor") : undefined,
      ),
    );
  const members = rows.map((row) => row.email);
  const invited = emails.filter((email) => !members.includes(email));
  if (invited.length > 0) {
    const expiresAt = new Date(Date.now() + daysOpen * 24 * 60 * 60 * 1000);
    await database
      .insert(invitations)
      .values(
        invited.map((email) => ({
          cohortId,
          email,
          role,
          token: randomBytes(24).toString("base64url"),
          invitedBy: viewer.id,
          expiresAt,
        })),
      )
      .onConflictDoUpdate({
        target: [invitations.cohortId, invitations.email],
        set: {
          role: sql`excluded.role`,
          token: sql`excluded.token`,
          invitedBy: sql`excluded.invited_by`,
          expiresAt: sql`excluded.expires_at`,
          acceptedAt: null,
          acceptedBy: null,
        },
      });
  }
  return { invited, members };
}

/** The invitations to a cohort, those not taken first; empty when the viewer is no tutor of it. */
export async function listInvitations(viewer: Viewer, cohortId: string): Promise<Invitation[]> {
  if (!(await isTutor(viewer, cohortId))) return [];
  const database = await getDatabase();
  return database
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      token: invitations.token,
      expiresAt: invitations.expiresAt,
      hasExpired: sql<boolean>`${invitations.expiresAt} <= now()`,
      acceptedAt: invitations.acceptedAt,
    })
    .from(invitations)
    .where(eq(invitations.cohortId, cohortId))
    .orderBy(sql`${invitations.acceptedAt} is not null`, invitations.email);
}

/** Takes an invitation back; its link ends. @returns whether there was one that the viewer could take back */
export async function withdrawInvitation(viewer: Viewer, cohortId: string, id: string): Promise<boolean> {
  if (!isId(id) || !(await isTutor(viewer, cohortId))) return false;
  const database = await getDatabase();
  const gone = await database
    .delete(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.cohortId, cohortId), isNull(invitations.acceptedAt)))
    .returning({ id: invitations.id });
  return gone.length > 0;
}
