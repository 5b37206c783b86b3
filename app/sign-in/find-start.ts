import { listRoles } from "@/db/memberships";
import type { Viewer } from "@/db/viewer";

/** Where somebody begins who signs in and wants no page in particular: whoever only tutors, with their cohorts. */
export async function findStart(viewer: Viewer): Promise<string> {
  const roles = await listRoles(viewer);
  return roles.includes("tutor") && !roles.includes("applicant") ? "/tutor" : "/practise";
}
