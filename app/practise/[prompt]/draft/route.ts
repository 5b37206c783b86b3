import * as z from "zod";
import { getViewer } from "@/app/auth";
import { longestAnswer } from "@/lib/answer-text";
import { saveWords, versionInput } from "../draft";
import { findTask } from "../task";

const input = z.object({ text: z.string().max(longestAnswer), version: versionInput });

/** Saves the draft as it is typed. A refusal has no body; what is stored now comes back otherwise. */
export async function POST(request: Request, { params }: RouteContext<"/practise/[prompt]/draft">) {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site && site !== "same-origin") return new Response(null, { status: 403 });
  const viewer = await getViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const { prompt } = await params;
  const assignmentId = new URL(request.url).searchParams.get("assignment") ?? "";
  const task = await findTask(viewer, prompt, assignmentId);
  if (!task) return new Response(null, { status: 404 });
  const sent = input.safeParse(await request.json().catch(() => undefined));
  if (!sent.success) return new Response(null, { status: 400 });
  return Response.json(await saveWords(viewer, task.draftId, sent.data));
}
