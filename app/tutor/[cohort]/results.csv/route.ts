import { requireUser } from "@/app/auth";
import { getCohort } from "@/db/cohorts";
import { listResults } from "@/db/results";
import { writeResults } from "@/lib/tutoring/results-file";

/** The results of a cohort, or of one `assignment` of it, as a CSV file for its tutors. */
export async function GET(request: Request, { params }: RouteContext<"/tutor/[cohort]/results.csv">) {
  const { cohort: id } = await params;
  const viewer = await requireUser(`/tutor/${id}/results`);
  const cohort = await getCohort(viewer, id);
  if (cohort?.role !== "tutor") return new Response("There is no such cohort.", { status: 404 });
  const assignmentId = new URL(request.url).searchParams.get("assignment") ?? undefined;
  return new Response(writeResults(await listResults(viewer, id, assignmentId)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="steadyhand-results.csv"',
      "Cache-Control": "no-store",
    },
  });
}
