import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { CohortRole } from "../lib/tutoring/review";
import { isId } from "./attempts";
import { type Database, getDatabase } from "./client";
import { listTutorNames } from "./cohorts";
import { cohorts, invitations, memberships, users } from "./schema";
import type { Viewer } from "./viewer";

/** What somebody who is invited sees before they join. */
export type OpenInvitation = {
  id: string;
  cohortId: string;
  cohortName: string;
  isAnonymous: boolean;
  tutors: string[];
  role: CohortRole;
};

/** Not taken, not expired, and its cohort not archived. */
const isOpen = and(
  isNull(invitations.acceptedAt),
  sql`${invitations.expiresAt} > now()`,
  isNull(cohorts.archivedAt),
) as SQL;

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
