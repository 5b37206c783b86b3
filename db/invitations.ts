import { randomBytes } from "node:crypto";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { CohortRole } from "../lib/tutoring/review";
import { isTutor } from "./access";
import { isId } from "./attempts";
import { type Database, getDatabase } from "./client";
import { listTutorNames } from "./cohorts";
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

/** What somebody who is invited sees before they join. */
export type OpenInvitation = {
  id: string;
  cohortId: string;
  cohortName: string;
  isAnonymous: boolean;
  tutors: string[];
  role: CohortRole;
};

const daysOpen = 30;

/** Not taken, not expired, and its cohort not archived. */
const isOpen = and(
  isNull(invitations.acceptedAt),
  sql`${invitations.expiresAt} > now()`,
  isNull(cohorts.archivedAt),
) as SQL;

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

/**
 * The open invitations to the viewer's email. Those to be a tutor are left out: the app does not check that an email
 * is somebody's own, so that one needs the link.
 */
export async function listOwnInvitations(viewer: Viewer): Promise<OpenInvitation[]> {
  const database = await getDatabase();
  return selectOpen(database, isToViewer(viewer));
}

/** The open invitation of a link; undefined when there is none. */
export async function getInvitation(_viewer: Viewer, token: string): Promise<OpenInvitation | undefined> {
  const database = await getDatabase();
  const [invitation] = await selectOpen(database, eq(invitations.token, token));
  return invitation;
}

/**
 * Takes an invitation: by the token of its link, whatever the viewer's email, or by the id of one of
 * `listOwnInvitations`. Each is taken once. Somebody who was removed comes back; a tutor stays a tutor.
 *
 * @returns the cohort's id; undefined when there is no open invitation for this viewer
 */
export async function acceptInvitation(
  viewer: Viewer,
  by: { token: string } | { id: string },
): Promise<string | undefined> {
  const database = await getDatabase();
  if ("id" in by && !isId(by.id)) return undefined;
  const condition =
    "token" in by ? eq(invitations.token, by.token) : and(eq(invitations.id, by.id), isToViewer(viewer));
  return database.transaction(async (transaction) => {
    const [invitation] = await selectOpen(transaction, condition);
    if (!invitation) return undefined;
    const taken = await transaction
      .update(invitations)
      .set({ acceptedAt: new Date(), acceptedBy: viewer.id })
      .where(and(eq(invitations.id, invitation.id), isNull(invitations.acceptedAt)))
      .returning({ id: invitations.id });
    if (taken.length === 0) return undefined;
    const { cohortId, role } = invitation;
    await transaction
      .insert(memberships)
      .values({ cohortId, userId: viewer.id, role })
      .onConflictDoUpdate({
        target: [memberships.cohortId, memberships.userId],
        set: {
          role: sql`case when ${memberships.endedAt} is null and ${memberships.role} = 'tutor' then 'tutor' else excluded.role end`,
          joinedAt: sql`case when ${memberships.endedAt} is null then ${memberships.joinedAt} else now() end`,
          endedAt: null,
          isRemoved: false,
        },
      });
    return cohortId;
  });
}

function isToViewer(viewer: Viewer): SQL | undefined {
  return and(
    sql`${invitations.email} = (select ${users.email} from ${users} where ${users.id} = ${viewer.id})`,
    eq(invitations.role, "applicant"),
  );
}

async function selectOpen(database: Database, condition: SQL | undefined): Promise<OpenInvitation[]> {
  const rows = await database
    .select({
      id: invitations.id,
      cohortId: cohorts.id,
      cohortName: cohorts.name,
      isAnonymous: cohorts.isAnonymous,
      role: invitations.role,
    })
    .from(invitations)
    .innerJoin(cohorts, eq(cohorts.id, invitations.cohortId))
    .where(and(isOpen, condition))
    .orderBy(invitations.createdAt, invitations.id);
  return Promise.all(
    rows.map(async (row) => ({ ...row, tutors: await listTutorNames(database, row.cohortId) })),
  );
}
