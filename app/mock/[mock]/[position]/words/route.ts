import * as z from "zod";
import { getViewer } from "@/app/auth";
import { resumeMockAnswer, saveMockWords } from "@/db/mock-answers";
import { getMock } from "@/db/mocks";
import { longestAnswer } from "@/lib/answer-text";
import { fieldInput, isOpen, readPosition, readVersion, toVersion, versionInput } from "../words";

const input = z.object({ text: z.string().max(longestAnswer), version: versionInput });

/**
 * Saves words as they are typed, in the field of `?field=`. A refusal has no body; otherwise what is stored now comes
 * back, or that nothing can be written there any more.
 */
export async function POST(request: Request, { params }: RouteContext<"/mock/[mock]/[position]/words">) {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site && site !== "same-origin") return new Response(null, { status: 403 });
  const viewer = await getViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const { mock: mockId, position: number } = await params;
  const position = readPosition(number);
  const field = fieldInput.safeParse(new URL(request.url).searchParams.get("field"));
  const sent = input.safeParse(await request.json().catch(() => undefined));
  if (!field.success || !sent.success) return new Response(null, { status: 400 });
  const now = new Date();
  const mock = await getMock(viewer, mockId);
  const stored = mock?.answers[position];
  if (!mock || !stored) return new Response(null, { status: 404 });
  if (!isOpen(mock, position, field.data, now)) return Response.json({ closed: true });
  const { text, version } = sent.data;
  const place = { mockId, position };
  // Who writes on, in another tab, reads no warning.
  if (text !== stored[field.data]) await resumeMockAnswer(viewer, place, now);
  const { saved, answer } = await saveMockWords(viewer, place, field.data, text, readVersion(version), now);
  if (!answer) return new Response(null, { status: 404 });
  return Response.json({ saved, text: answer[field.data], version: toVersion(answer) });
}
