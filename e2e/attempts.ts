import type { APIRequestContext, APIResponse } from "playwright/test";
import { callAction } from "./actions";

/** A prompt that the journeys answer, in an everyday setting and with one competency. */
export const promptId = "compassion-difficult-time";
export const promptPage = `/practise/${promptId}`;

/** An answer that a panel could mark, and a better one to the same prompt. */
export const answer =
  "Last winter I worked in a small café. One morning a regular customer came in and his hands were shaking. " +
  "I noticed that he had not ordered, so I asked him quietly if he wanted to sit down. I brought him a glass of " +
  "water because he looked pale, and I stayed with him for ten minutes. Then I rang his daughter, with his " +
  "permission.";
export const betterAnswer = `${answer} She came at once and he went home safely. I learnt to look at people before I look at the till.`;

/** What the form of the answer page sends. */
export function sendAnswer(
  request: APIRequestContext,
  text: string,
  form: { owner?: string; submissionKey?: string; assignment?: string } = {},
): Promise<APIResponse> {
  return callAction(
    request,
    "app/practise/[prompt]/actions.ts#submitAnswer",
    promptPage,
    [promptId, { text: "", version: "" }],
    { intent: "mark", answer: text, version: "", submissionKey: crypto.randomUUID(), ...form },
  );
}

/** Answers the prompt for whoever is signed in. @returns the address of the attempt */
export async function addAttempt(
  request: APIRequestContext,
  text = answer,
  form: { assignment?: string } = {},
): Promise<string> {
  const response = await sendAnswer(request, text, form);
  const [address] = (response.headers()["x-action-redirect"] ?? "").split(";");
  if (!address) throw new Error(`The answer did not become an attempt: status ${response.status()}`);
  return address;
}
