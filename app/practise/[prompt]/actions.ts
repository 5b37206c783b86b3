"use server";
import { redirect } from "next/navigation";
import * as z from "zod";
import { signInFromForm, signUpFromForm } from "@/app/accounts";
import { getViewer } from "@/app/auth";
import { emptyForm } from "@/components/account-forms";
import type { AnswerState } from "@/components/answer-form";
import { getDraft } from "@/db/drafts";
import type { Viewer } from "@/db/viewer";
import { cleanAnswer, findProblem } from "@/lib/answer-text";
import { getPrompt } from "@/lib/prompts/bank";
import type { Prompt } from "@/lib/prompts/prompt";
import { saveWords, toDraft, versionInput } from "./draft";
import { keepAnswer, listIdentifyingWords, markAnswer } from "./mark-answer";

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
  submissionKey: z.string().min(1).max(100),
});

type Sent = z.infer<typeof input>;

/**
 * Takes what somebody wrote to a prompt. An answer of a person who is signed in becomes an attempt; a visitor's
 * comes back with its report and is not stored. Anything that stands in the way comes back with the words.
 */
export async function submitAnswer(promptId: string, _: AnswerState, form: FormData): Promise<AnswerState> {
  const sent = input.parse(Object.fromEntries(form));
  const words = { text: sent.answer, version: sent.version };
  const prompt = getPrompt(promptId);
  if (!prompt) {
    return {
      ...words,
      problem: "This question has been taken out. Copy your answer, then choose another question",
    };
  }
  if (sent.intent === "edit") return words;
  if (sent.intent === "swap") return { text: sent.other, version: sent.version, other: words };
  if (sent.intent === "sign-up" || sent.intent === "sign-in") return enterAndKeep(prompt, sent, form);

  const viewer = await getViewer();
  if (sent.owner !== "" && !viewer) return askToSignIn(sent);
  if (sent.owner !== "" && viewer?.id !== sent.owner) {
    return {
      ...words,
      problem: "You have signed in to another account. Copy your answer, then load this page again",
    };
  }
  if (sent.intent === "save") return viewer ? save(viewer, prompt, sent) : words;
  return mark(viewer, prompt, sent);
}

async function mark(viewer: Viewer | undefined, prompt: Prompt, sent: Sent): Promise<AnswerState> {
  const words = { text: sent.answer, version: sent.version };
  const answer = cleanAnswer(sent.answer);
  const problem = findProblem(answer);
  if (problem) return { ...words, problem };

  const stored = toDraft(viewer && (await getDraft(viewer, prompt.id)));
  if (stored.version > sent.version && !sent.answer.includes(stored.text)) {
    const problem =
      "Choose which version of your answer to send: there are newer words from another tab or device";
    return { text: sent.answer, version: stored.version, other: stored, problem };
  }

  const report = markAnswer(prompt, answer);
  const identifying = listIdentifyingWords(answer, report);
  if (identifying.length > 0 && sent.intent !== "go-on") return { ...words, identifying };
  if (viewer) {
    const { submissionKey } = sent;
    redirect(await keepAnswer(viewer, prompt, { text: answer, report, submissionKey }));
  }
  return {
    ...words,
    marked: { text: answer, report },
    account: { reason: "visitor", first: "sign-up", purpose: "mark", form: emptyForm },
  };
}

async function save(viewer: Viewer, prompt: Prompt, { answer, version }: Sent): Promise<AnswerState> {
  const { saved, ...stored } = await saveWords(viewer, prompt.id, { text: answer, version });
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

/** Signs in, or makes an account, with the answer in hand; then the answer is kept, as an attempt where it can be. */
async function enterAndKeep(prompt: Prompt, sent: Sent, data: FormData): Promise<AnswerState> {
  const answer = cleanAnswer(sent.answer);
  const canBeMarked = findProblem(answer) === undefined;
  const finish = async (viewer: Viewer) => {
    if (sent.purpose === "mark" && canBeMarked) {
      const report = markAnswer(prompt, answer);
      return keepAnswer(viewer, prompt, { text: answer, report, submissionKey: sent.submissionKey });
    }
    await saveWords(viewer, prompt.id, { text: sent.answer, version: sent.version });
    return `/practise/${prompt.id}`;
  };
  const first = sent.intent === "sign-up" ? "sign-up" : "sign-in";
  const form = first === "sign-up" ? await signUpFromForm(data, finish) : await signInFromForm(data, finish);
  const reason = sent.owner === "" ? "visitor" : "expired";
  return {
    text: sent.answer,
    version: sent.version,
    account: { reason, first, purpose: sent.purpose, form },
    marked:
      reason === "visitor" && canBeMarked ? { text: answer, report: markAnswer(prompt, answer) } : undefined,
  };
}
