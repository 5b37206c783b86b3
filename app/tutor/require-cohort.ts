import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { type Assignment, getAssignment } from "@/db/assignments";
import { type Cohort, getTutoredCohort } from "@/db/cohorts";
import type { Viewer } from "@/db/viewer";

/** The cohort of this id and the viewer, who is a tutor of it; for others there is no such page. `page` is its address below the cohort. */
export async function requireCohort(id: string, page = ""): Promise<{ viewer: Viewer; cohort: Cohort }> {
  const viewer = await requireUser(`/tutor/${id}${page}`);
  const cohort = await getTutoredCohort(viewer, id);
  if (!cohort) notFound();
  return { viewer, cohort };
}

/** The same for an assignment of the cohort. */
export async function requireAssignment(
  id: string,
  assignmentId: string,
  page = "",
): Promise<{ viewer: Viewer; cohort: Cohort; assignment: Assignment }> {
  const { viewer, cohort } = await requireCohort(id, `/assignments/${assignmentId}${page}`);
  const assignment = await getAssignment(viewer, assignmentId);
  if (assignment?.cohortId !== id) notFound();
  return { viewer, cohort, assignment };
}
