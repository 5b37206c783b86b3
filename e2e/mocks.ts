import type { APIRequestContext } from "playwright/test";
import { callAction } from "./actions";
import { answer } from "./attempts";

/** A code of five questions. */
export const mockCode = "5-K3QF9";

const empty = { text: "", version: "" };

/** Starts a mock interview for whoever is signed in; while one is open, that is the one. @returns its id */
export async function addMock(request: APIRequestContext): Promise<string> {
  const form = { code: mockCode, extraTime: "0" };
  const response = await callAction(request, "app/mock/actions.ts#startInterview", "/mock", [], form);
  const id = /^\/mock\/([0-9a-f-]{36})/.exec(response.headers()["x-action-redirect"] ?? "")?.[1];
  if (!id) throw new Error(`No interview was started: status ${response.status()}`);
  return id;
}

/** Calls an action of the page of an interview. */
export const callMock = (request: APIRequestContext, name: string, id: string, ...args: unknown[]) =>
  callAction(request, `app/mock/[mock]/actions.ts#${name}`, `/mock/${id}`, [id, ...args]);

/** Sends an answer to the question at this position, or a reply to what the panel asked next. */
export const sendWords = (
  request: APIRequestContext,
  id: string,
  position: number,
  words: string,
  field: "text" | "reply" = "text",
) =>
  callAction(
    request,
    "app/mock/[mock]/[position]/actions.ts#sendWords",
    `/mock/${id}/${position + 1}`,
    [id, position, field, empty],
    { intent: "send", answer: words, version: new Date().toISOString() },
  );

/** Starts an interview and opens its first question. @returns its id */
export async function openFirstQuestion(request: APIRequestContext): Promise<string> {
  const id = await addMock(request);
  await callMock(request, "showQuestion", id, 0);
  return id;
}

/** A finished interview with one answer in it. @returns its id */
export async function addFinishedMock(request: APIRequestContext): Promise<string> {
  const id = await openFirstQuestion(request);
  await sendWords(request, id, 0, answer);
  await callMock(request, "finishInterview", id);
  return id;
}

/** Replies to the follow-up question on the attempt at this address. */
export const sendReply = (request: APIRequestContext, address: string, words: string) =>
  callAction(
    request,
    "app/attempts/[id]/follow-up/actions.ts#sendReply",
    `${address}/follow-up`,
    [address.replace("/attempts/", ""), empty],
    { answer: words },
  );
