import { and, eq, ne, sql } from "drizzle-orm";
import { dropClaim } from "./claims";
import { getDatabase } from "./client";
import { findOwnReview } from "./reviews";
import { reviews } from "./schema";
import type { Viewer } from "./viewer";

/** Opens a released review for changes. The applicant sees the earlier one until it is released again. @returns whether it is open now */
export async function amendReview(viewer: Viewer, reviewId: string): Promise<boolean> {
  const database = await getDatabase();
  if (!(await findOwnReview(database, viewer, reviewId))) return false;
  await database
    .update(reviews)
    .set({ status: "draft" })
    .where(and(eq(reviews.id, reviewId), eq(reviews.status, "released")));
  return true;
}

/** Throws away what was changed since the last release: the review stands again as its applicant sees it. @returns whether there was an amendment to throw away */
export async function cancelAmendment(viewer: Viewer, reviewId: string): Promise<boolean> {
  const database = await getDatabase();
  const review = await findOwnReview(database, viewer, reviewId);
  if (!review || review.version === 0) return false;
  const isCancelled = await database.transaction(async (transaction) => {
    const restored = await transaction
      .update(reviews)
      .set({
        status: "released",
        band: sql`given.band`,
        parts: sql`given.parts`,
        competency: sql`given.competency`,
        overall: sql`given.overall`,
        updatedAt: new Date(Math.max(Date.now(), review.updatedAt.getTime() + 1)),
      })
      .from(sql`review_versions as given`)
      .where(
        and(
          eq(reviews.id, reviewId),
          ne(reviews.status, "released"),
          sql`given.review_id = ${reviews.id} and given.version = ${reviews.version}`,
        ),
      )
      .returning({ version: reviews.version });
    const version = restored[0]?.version;
    if (version === undefined) return false;
    await transaction.execute(sql`delete from review_comments where review_id = ${reviewId}`);
    await transaction.execute(sql`
      insert into review_comments (id, review_id, start, "end", quote, text)
      select c.id, ${reviewId}::uuid, c.start, c."end", c.quote, c.text
      from review_versions v, jsonb_to_recordset(v.comments)
        as c (id uuid, start int, "end" int, quote text, text text)
      where v.review_id = ${reviewId} and v.version = ${version}`);
    // A version does not say of which engine its verdicts are; the newest report's is what they were given on, or follows it.
    await transaction.execute(sql`delete from finding_verdicts where review_id = ${reviewId}`);
    await transaction.execute(sql`
      insert into finding_verdicts (review_id, engine, line, rule, start, "end", verdict, note)
      select ${reviewId}::uuid, (select n.engine from reports n where n.attempt_id = ${review.attemptId}
        order by n.created_at desc, n.engine desc limit 1), o.line, o.rule, o.start, o."end", o.verdict, o.note
      from review_versions v, jsonb_to_recordset(v.verdicts)
        as o (line text, rule text, start int, "end" int, verdict text, note text)
      where v.review_id = ${reviewId} and v.version = ${version} on conflict do nothing`);
    return true;
  });
  if (isCancelled) await dropClaim(viewer, review.cohortId, review.attemptId);
  return isCancelled;
}
