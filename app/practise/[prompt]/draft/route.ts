import * as z from "zod";
import { getViewer } from "@/app/auth";
import { longestAnswer } from "@/lib/answer-text";
import { getPrompt } from "@/lib/prompts/bank";
import { saveWords, versionInput } from "../draft";

const input = z.object({ text: z.string().max(longestAnswer), version: versionInput });

/** Saves the draft as it is typed. A refusal has no body; what is stored now comes back otherwise. */
export async function POST(request: Request, { params }: RouteContext<"/practise/[prompt]/draft">) {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site && site !== "same-origin") return new Response(null, { status: 403 });
  const viewer = await getViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const { prompt } = await params;
  if (!getPrompt(prompt)) return new Response(null, { status: 404 });
  const sent = input.safeParse(await request.json().catch(() => undefined));
  if (!sent.success) return new Response(null, { status: 400 });
  return Response.json(await saveWords(viewer, prompt, sent.data));
}
