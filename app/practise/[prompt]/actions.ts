"use server";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { signInFromForm, signUpFromForm } from "@/app/accounts";
import { getViewer, requireUser } from "@/app/auth";
import { emptyForm } from "@/components/account-forms";
import type { AnswerState } from "@/components/answer-form";
import { getDraft } from "@/db/drafts";
import { startTimedPrompt } from "@/db/handed-in";
import { saveCoachChoice } from "@/db/practice-settings";
import { saveSelfAssessment } from "@/db/self-assessments";
import type { Viewer } from "@/db/viewer";
import { cleanAnswer, findProblem } from "@/lib/answer-text";
import { getPrompt } from "@/lib/prompts/bank";
import { saveWords, toDraft, versionInput } from "./draft";
import { keepAnswer, listIdentifyingWords, markAnswer } from "./mark-answer";
import { findTask, type Task } from "./task";

const text = z.string().transform((value) => value.replace(/\r\n?/g, "\n"));

const input = z.object({
  intent: z.enum(["mark", "go-on", "edit", "save", "swap", "sign-up", "sign-in"]).catch("mark"),
  /** What was meant before the person had to sign in. */
  purpose: z.enum(["mark", "save"]).catch("mark"),
  answer: text,
  other: text.catch(""),
  version: versionInput.catch(""),
  /** Whose page it was: a session may have ended, or changed, since. */
  owner: z.string().catch(""),
  /** What it is handed in for; empty for practice. */
  assignment: z.string().catch(""),
  submissionKey: z.string().min(1).max(100),
});

type Sent = z.infer<typeof input>;

/**
 * Takes what somebody wrote to a prompt. An answer of a person who is signed in becomes an attempt; a visitor's
 * comes back with its report and is not stored. Anything that stands in the way comes back with the words.
 */
export async function submitAnswer(
  promptId: string,
  before: AnswerState,
  form: FormData,
): Promise<AnswerState> {
  const sent = input.parse(Object.fromEntries(form));
  const words = { text: sent.answer, version: sent.version };
  if (sent.intent === "edit") return words;
  if (sent.intent === "swap") return { text: sent.other, version: sent.version, other: words };
  if (sent.intent === "sign-up" || sent.intent === "sign-in") {
    return enterAndKeep(promptId, sent, form, before.marked?.text);
  }

  const viewer = await getViewer();
  if (!viewer && !isOfVisitor(sent)) return askToSignIn(sent);
  if (sent.owner !== "" && viewer?.id !== sent.owner) {
    return {
      ...words,
      problem: "You have signed in to another account. Copy your answer, then load this page again",
    };
  }
  const task = await findTask(viewer, promptId, sent.assignment);
  if (!task) {
    return {
      ...words,
      problem: "This question has been taken out. Copy your answer, then choose another question",
    };
  }
  if (sent.intent === "save") return viewer ? save(viewer, task, sent) : words;
  return mark(viewer, task, sent);
}

/** Whether nobody was signed in on the page that sent this; an assignment is never answered so. */
const isOfVisitor = ({ owner, assignment }: Sent) => owner === "" && assignment === "";

/** Starts the clock of a question with a time limit, and shows the question. */
export async function startClock(assignmentId: string, promptId: string): Promise<void> {
  const address = `/practise/${encodeURIComponent(promptId)}?assignment=${encodeURIComponent(assignmentId)}`;
  const viewer = await requireUser(address);
  const task = await findTask(viewer, promptId, assignmentId);
  if (!task?.work) notFound();
  if (task.work.attemptsLeft !== 0) await startTimedPrompt(viewer, assignmentId, promptId);
  redirect(address);
}

/** Keeps whether somebody wants the coach. @returns whether it is kept; a session may have ended since */
export async function rememberCoach(isOn: boolean): Promise<boolean> {
  const viewer = await getViewer();
  if (!viewer) return false;
  await saveCoachChoice(viewer, z.boolean().parse(isOn));
  return true;
}

async function mark(viewer: Viewer | undefined, task: Task, sent: Sent): Promise<AnswerState> {
  const words = { text: sent.answer, version: sent.version };
  const answer = cleanAnswer(sent.answer);
  const problem = findProblem(answer);
  if (problem) return { ...words, problem };

  const stored = toDraft(viewer && (await getDraft(viewer, task.draftId)));
  if (stored.version > sent.version && !sent.answer.includes(stored.text)) {
    const problem =
      "Choose which version of your answer to send: there are newer words from another tab or device";
    return { text: sent.answer, version: stored.version, other: stored, problem };
  }

  const report = markAnswer(task.prompt, answer);
  const identifying = listIdentifyingWords(answer, report);
  if (identifying.length > 0 && sent.intent !== "go-on") return { ...words, identifying };
  if (viewer) {
    const { submissionKey } = sent;
    const kept = await keepAnswer(viewer, task, { text: answer, report, submissionKey });
    if ("problem" in kept) return { ...words, problem: kept.problem };
    redirect(kept.address);
  }
  return {
    ...words,
    marked: { text: answer, report },
    account: { reason: "visitor", first: "sign-up", purpose: "mark", form: emptyForm },
  };
}

async function save(viewer: Viewer, { draftId }: Task, { answer, version }: Sent): Promise<AnswerState> {
  const { saved, ...stored } = await saveWords(viewer, draftId, { text: answer, version });
  if (!saved) return { text: answer, version: stored.version, other: stored };
  const time = new Date().toLocaleTimeString("en-GB", { timeStyle: "short", timeZone: "Europe/London" });
  return { text: answer, version: stored.version, saved: `Draft saved at ${time}` };
}

const askToSignIn = (sent: Sent): AnswerState => ({
  text: sent.answer,
  version: sent.version,
  account: {
    reason: "expired",
    first: "sign-in",
    purpose: sent.intent === "save" ? "save" : "mark",
    form: emptyForm,
  },
});

/**
 * Signs in, or makes an account, with the answer in hand; then the answer is kept, as an attempt where it can be.
 * `shown` is the text whose mark the person has seen: they are not asked any more which band they would give it.
 */
async function enterAndKeep(
  promptId: string,
  sent: Sent,
  data: FormData,
  shown: string | undefined,
): Promise<AnswerState> {
  const answer = cleanAnswer(sent.answer);
  const canBeMarked = findProblem(answer) === undefined;
  const finish = async (viewer: Viewer) => {
    const task = await findTask(viewer, promptId, sent.assignment);
    if (task && sent.purpose === "mark" && canBeMarked) {
      const report = markAnswer(task.prompt, answer);
      const { submissionKey } = sent;
      const kept = await keepAnswer(viewer, task, { text: answer, report, submissionKey });
      if ("address" in kept) {
        if (answer === shown) await saveSelfAssessment(viewer, kept.attemptId, null);
        return kept.address;
      }
    }
    await saveWords(viewer, task?.draftId ?? promptId, { text: sent.answer, version: sent.version });
    return `/practise/${promptId}${task?.work ? `?assignment=${task.work.id}` : ""}`;
  };
  const first = sent.intent === "sign-up" ? "sign-up" : "sign-in";
  const form = first === "sign-up" ? await signUpFromForm(data, finish) : await signInFromForm(data, finish);
  const reason = isOfVisitor(sent) ? "visitor" : "expired";
  const prompt = reason === "visitor" && canBeMarked ? getPrompt(promptId) : undefined;
  return {
    text: sent.answer,
    version: sent.version,
    account: { reason, first, purpose: sent.purpose, form },
    marked: prompt && { text: answer, report: markAnswer(prompt, answer) },
  };
}
