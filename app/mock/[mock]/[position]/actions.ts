"use server";
import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { getViewer, requireUser } from "@/app/auth";
import type { WordsState } from "@/components/words-form";
import {
  beginMockAnswer,
  type MockField,
  type MockPlace,
  pauseMockAnswer,
  resumeMockAnswer,
  saveMockWords,
  submitMockAnswer,
  submitMockReply,
} from "@/db/mock-answers";
import { getMock, type MockAnswer } from "@/db/mocks";
import type { Viewer } from "@/db/viewer";
import { cleanAnswer, findProblem, longestAnswer } from "@/lib/answer-text";
import { findTurn } from "@/lib/mock/clock";
import { scoreAnswer } from "@/lib/scoring/score-answer";
import { toAddress } from "../address";
import { listIdentifying } from "../identifying";
import { fieldInput, isOpen, readVersion, toVersion, versionInput } from "./words";

const text = z.string().transform((value) => value.replace(/\r\n?/g, "\n"));

const input = z.object({
  intent: z.enum(["send", "go-on", "edit", "skip", "leave", "save", "swap"]).catch("send"),
  answer: text,
  other: text.catch(""),
  version: versionInput.catch(""),
});

type Sent = z.infer<typeof input>;

const gone = "This interview is not here any more. Copy your words before you leave this page";
const sentAlready =
  "You have sent this already, perhaps in another tab. These words were not added: copy them if you want to keep them";

const thingOf = (field: MockField) => (field === "text" ? "answer" : "reply");

/** Begins to answer before the preparation is over, or goes on to answer after a warning. */
export async function beginAnswer(mockId: string, position: number): Promise<void> {
  const viewer = await requireUser(toAddress(mockId, position));
  const mock = await getMock(viewer, mockId);
  if (!mock) notFound();
  const now = new Date();
  if (findTurn(mock.answers, now)?.position !== position) redirect(toAddress(mockId));
  await beginMockAnswer(viewer, { mockId, position }, now);
  await resumeMockAnswer(viewer, { mockId, position }, now);
  redirect(toAddress(mockId, position));
}

/**
 * Takes the words of an answer, or of the reply to its follow-up question. Sent, they lead on; anything that stands in
 * the way comes back with them.
 */
export async function sendWords(
  mockId: string,
  position: number,
  which: MockField,
  _: WordsState,
  form: FormData,
): Promise<WordsState> {
  const field = fieldInput.parse(which);
  const sent = input.parse(Object.fromEntries(form));
  const words = { text: sent.answer, version: sent.version };
  if (sent.intent === "swap") return { text: sent.other, version: sent.version, other: words };
  const viewer = await getViewer();
  if (sent.intent === "edit" && !viewer) return words;
  if (!viewer) return { ...words, isSignedOut: true, problem: "You have been signed out" };
  const mock = await getMock(viewer, mockId);
  const answer = mock?.answers[position];
  if (!mock || !answer) return { ...words, problem: gone };
  if (!isOpen(mock, position, field, new Date())) {
    if (cleanAnswer(answer[field]) === cleanAnswer(sent.answer)) redirect(toAddress(mockId));
    return { ...words, problem: sentAlready };
  }
  const place = { mockId, position };
  if (answer.pausedAt) {
    await resumeMockAnswer(viewer, place, new Date());
    revalidatePath(toAddress(mockId, position)); // The page shows the clock.
  }
  if (sent.intent === "edit") return words;
  if (sent.intent === "save" || sent.intent === "leave") return save(viewer, place, field, sent, answer);
  return submit(viewer, place, field, sent, answer);
}

async function save(
  viewer: Viewer,
  place: MockPlace,
  field: MockField,
  sent: Sent,
  stored: MockAnswer,
): Promise<WordsState> {
  const words = { text: sent.answer, version: sent.version };
  if (sent.answer.length > longestAnswer)
    return { ...words, problem: findProblem(sent.answer, thingOf(field)) };
  // Words that hold all of those stored go on from them, even if this page has not heard that they were saved.
  const basedOn = sent.answer.includes(stored[field]) ? stored.savedAt : readVersion(sent.version);
  const { saved, answer } = await saveMockWords(viewer, place, field, sent.answer, basedOn, new Date());
  if (!answer) return { ...words, problem: gone };
  const version = toVersion(answer);
  if (!saved) return { text: sent.answer, version, other: { text: answer[field], version } };
  if (sent.intent === "leave") redirect(toAddress(place.mockId));
  return { text: sent.answer, version };
}

async function submit(
  viewer: Viewer,
  place: MockPlace,
  field: MockField,
  sent: Sent,
  stored: MockAnswer,
): Promise<WordsState> {
  const words = { text: sent.answer, version: sent.version };
  const text = cleanAnswer(sent.answer);
  const isEmpty = !/[\p{L}\p{N}]/u.test(text);
  if (isEmpty && sent.intent !== "skip") {
    return { ...words, isEmpty, problem: `Write your ${thingOf(field)}, or go on without one` };
  }
  const problem = isEmpty ? undefined : findProblem(text, thingOf(field));
  if (problem) return { ...words, problem };
  const version = toVersion(stored);
  if (version > sent.version && !sent.answer.includes(stored[field])) {
    const problem = "Choose which version to send: there are newer words from another tab or device";
    return { text: sent.answer, version, other: { text: stored[field], version }, problem };
  }
  const now = new Date();
  const identifying = field === "reply" ? listIdentifying(stored.text, text) : listIdentifying(text);
  if (identifying.length > 0 && sent.intent !== "go-on") {
    // The words are kept, and the clock stands still, until the person has decided.
    const { saved, answer } = await saveMockWords(viewer, place, field, sent.answer, stored.savedAt, now);
    await pauseMockAnswer(viewer, place, now);
    revalidatePath(toAddress(place.mockId, place.position));
    return { text: sent.answer, version: saved && answer ? toVersion(answer) : sent.version, identifying };
  }
  if (field === "reply") {
    const { saved } = await submitMockReply(viewer, place, text, now);
    if (!saved) return { ...words, problem: sentAlready };
    redirect(toAddress(place.mockId));
  }
  // Who says nothing is asked nothing more.
  const probe = isEmpty ? null : scoreAnswer(text, stored.prompt, stored.prompt.probes).followUp;
  const { saved } = await submitMockAnswer(viewer, place, text, probe, now);
  if (!saved) return { ...words, problem: sentAlready };
  redirect(probe ? toAddress(place.mockId, place.position) : toAddress(place.mockId));
}
