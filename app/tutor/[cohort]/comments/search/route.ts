import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { getTutoredCohort } from "@/db/cohorts";
import { searchBankComments } from "@/db/comment-bank";

/** The remarks that fit what a tutor types (`q`), as the comment bank has them for this tutor. */
export async function GET(request: Request, { params }: RouteContext<"/tutor/[cohort]/comments/search">) {
  const { cohort } = await params;
  const viewer = await requireUser(`/tutor/${cohort}/comments`);
  if (!(await getTutoredCohort(viewer, cohort))) notFound();
  const search = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await searchBankComments(viewer, search));
}
