import { findCohortByCode } from "@/db/cohorts";
import { countTry, forgiveTry } from "@/db/rate-limits";
import type { Viewer } from "@/db/viewer";

type Found = Awaited<ReturnType<typeof findCohortByCode>>;

/**
 * The cohort of a code, for somebody who has not tried too many wrong ones: even the right one waits then.
 *
 * @returns `wait` in minutes, 0 when the code was looked up
 */
export async function tryCode(viewer: Viewer, code: string): Promise<{ wait: number; cohort: Found }> {
  const wait = await countTry("join-code", viewer.id);
  if (wait > 0) return { wait, cohort: undefined };
  const cohort = await findCohortByCode(viewer, code);
  if (cohort) await forgiveTry("join-code", viewer.id);
  return { wait, cohort };
}
