import { getViewer } from "@/app/auth";
import { getReviewedAttempt } from "@/db/reviewed-attempts";
import { removeComment } from "../remove-comment";
import { addWrittenComment, saveForm } from "../save-form";

/**
 * Saves the form of a review as the tutor works. A refusal has no body; else the answer says whether it was saved,
 * and the version and the feedback as they are stored now.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<"/tutor/[cohort]/attempts/[attempt]/draft">,
) {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site && site !== "same-origin") return new Response(null, { status: 403 });
  const viewer = await getViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const { cohort, attempt: id } = await params;
  const attempt = await getReviewedAttempt(viewer, cohort, id);
  const form = await request.formData().catch(() => undefined);
  if (!form) return new Response(null, { status: 400 });
  if (!attempt?.review) return new Response(null, { status: 404 });
  const intent = String(form.get("intent") ?? "");
  const saved = await saveForm(viewer, attempt, form, intent !== "");
  if (!saved) return new Response(null, { status: 409 });
  if (intent === "comment") await addWrittenComment(viewer, attempt.review, form);
  await removeComment(viewer, attempt.review, intent);
  return Response.json(saved);
}
