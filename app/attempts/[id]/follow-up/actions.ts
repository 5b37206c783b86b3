"use server";
import { redirect } from "next/navigation";
import * as z from "zod";
import { getViewer } from "@/app/auth";
import { listIdentifyingWords } from "@/app/practise/[prompt]/mark-answer";
import type { WordsState } from "@/components/words-form";
import { saveAttemptReply } from "@/db/attempt-replies";
import { getAttempt } from "@/db/attempts";
import { cleanAnswer, findProblem } from "@/lib/answer-text";
import { joinReply, scoreWithReply } from "@/lib/follow-up/score-with-reply";
import { getPrompt } from "@/lib/prompts/bank";

const text = z.string().transform((value) => value.replace(/\r\n?/g, "\n"));

const input = z.object({
  intent: z.enum(["send", "go-on", "edit", "save", "swap"]).catch("send"),
  answer: text,
  other: text.catch(""),
});

/** Marks the reply to the follow-up question together with the answer, keeps it, and shows what it added. */
export async function sendReply(id: string, _: WordsState, form: FormData): Promise<WordsState> {
  const sent = input.parse(Object.fromEntries(form));
  const words = { text: sent.answer, version: "" };
  if (sent.intent === "swap") return { text: sent.other, version: "", other: words };
  if (sent.intent === "edit" || sent.intent === "save") return words;
  const viewer = await getViewer();
  if (!viewer) return { ...words, isSignedOut: true, problem: "You have been signed out" };
  const attempt = await getAttempt(viewer, id);
  if (!attempt) return { ...words, problem: "This answer is not here any more. Copy your reply first" };
  const reply = cleanAnswer(sent.answer);
  const problem = findProblem(reply, "reply");
  if (problem) return { ...words, problem };
  const { prompt, report } = attempt;
  const probes = getPrompt(prompt.id)?.probes ?? [];
  const joined = scoreWithReply(attempt.text, reply, prompt, probes);
  const whole = joinReply(attempt.text, reply);
  const identifying = listIdentifyingWords(whole, joined.report).filter((one) => reply.includes(one));
  if (identifying.length > 0 && sent.intent !== "go-on") return { ...words, identifying };
  const kept = await saveAttemptReply(viewer, id, { probe: report.followUp, text: reply, joined });
  if (!kept.saved) {
    return { ...words, problem: "You have replied already, perhaps in another tab. Copy these words first" };
  }
  redirect(`/attempts/${encodeURIComponent(id)}#follow-up`);
}
