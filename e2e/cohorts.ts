import { type APIRequestContext, type APIResponse, request as requests } from "playwright/test";
import { callAction } from "./actions";
import { addAttempt, answer, promptId } from "./attempts";

const emptyForm = { errors: [], values: {} };
const actions = "app/tutor/[cohort]";

/** Somebody new with an account, without a browser. */
export async function signUpSomebody(name = "Kim Example"): Promise<APIRequestContext> {
  const [a, b, c] = crypto.getRandomValues(new Uint8Array(3));
  const request = await requests.newContext({
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    extraHTTPHeaders: { "x-forwarded-for": `10.${a}.${b}.${c}` },
  });
  const form = {
    name,
    email: `${crypto.randomUUID()}@example.org`,
    password: "nine amber kettles at noon",
  };
  await callAction(request, "app/sign-up/actions.ts#signUp", "/sign-up", [emptyForm], form);
  return request;
}

/** A cohort of the tutor with an answer that somebody new shared. @returns its id, and the address of the attempt for its applicant */
export async function addSharedAnswer(tutor: APIRequestContext) {
  const cohort = await addCohort(tutor);
  const applicant = await signUpSomebody();
  await addApplicant(tutor, cohort, applicant);
  const address = await addAttempt(applicant);
  await share(applicant, address, cohort);
  return { cohort, address };
}

/** An attempt of the applicant with feedback that a new tutor released. @returns its address, and that tutor's cohort */
export async function addFeedback(applicant: APIRequestContext) {
  const tutor = await signUpSomebody();
  const cohort = await addCohort(tutor);
  await addApplicant(tutor, cohort, applicant);
  const address = await addAttempt(applicant);
  await share(applicant, address, cohort);
  await review(tutor, cohort, address, { band: "3" });
  await callAction(applicant, "app/attempts/[id]/actions.ts#assessAttempt", address, [toId(address), []], {
    skip: "yes",
  });
  return { address, tutor, cohort };
}

/** Makes a cohort whose tutor is whoever is signed in. @returns its id */
export async function addCohort(request: APIRequestContext, name = "Autumn group"): Promise<string> {
  const form = { name, hidesReport: "yes" };
  return readId(await callAction(request, "app/tutor/actions.ts#makeCohort", "/tutor", [emptyForm], form));
}

/** Lets somebody join as an applicant, by a code that the tutor makes. */
export async function addApplicant(tutor: APIRequestContext, cohort: string, applicant: APIRequestContext) {
  const code = await makeJoinCode(tutor, cohort);
  await callAction(applicant, "app/join/actions.ts#joinByCode", `/join/${code}`, [code]);
}

/** A new join code of the cohort. */
export async function makeJoinCode(tutor: APIRequestContext, cohort: string): Promise<string> {
  const people = `/tutor/${cohort}/people`;
  await callAction(tutor, `${actions}/people/actions.ts#resetCode`, people, [cohort], { days: "7" });
  return /\/join\/([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(await (await tutor.get(people)).text())?.[1] ?? "";
}

/** Lets somebody join as another tutor, by an invitation. */
export async function addTutor(tutor: APIRequestContext, cohort: string, other: APIRequestContext) {
  await acceptLink(other, await inviteSomebody(tutor, cohort, "tutor"));
}

/** Takes the invitation whose link has this token. */
export function acceptLink(request: APIRequestContext, token: string) {
  return callAction(request, "app/join/actions.ts#acceptLink", `/join/invitation/${token}`, [token]);
}

/** Invites somebody new to a cohort. @returns the token of the link */
export async function inviteSomebody(
  tutor: APIRequestContext,
  cohort: string,
  role: "tutor" | "applicant",
): Promise<string> {
  const emails = `${crypto.randomUUID()}@example.org`;
  await invite(tutor, cohort, { emails, role });
  const people = await (await tutor.get(`/tutor/${cohort}/people`)).text();
  return new RegExp(`${emails}.*?/join/invitation/([\\w-]+)`, "s").exec(people)?.[1] ?? "";
}

/** Sends the form that invites people. */
export function invite(
  request: APIRequestContext,
  cohort: string,
  form: { emails: string; role: "tutor" | "applicant" },
) {
  const people = `/tutor/${cohort}/people`;
  return callAction(request, `${actions}/people/actions.ts#invite`, people, [cohort, emptyForm], form);
}

/** The id of the first person of this name whom the tutor can remove from the cohort. */
export async function findMember(
  tutor: APIRequestContext,
  cohort: string,
  name = "Kim Example",
): Promise<string> {
  const people = await (await tutor.get(`/tutor/${cohort}/people`)).text();
  return (
    new RegExp(`/people/remove/([0-9a-f-]{36})">Remove<span[^>]*> (<!-- -->)?${name}`).exec(people)?.[1] ?? ""
  );
}

/** What the form of an own question sends. */
export const ownPrompt = {
  text: "Tell me about a time when you had to put right something that had gone wrong at work.",
  kind: "past",
  setting: "everyday",
  competency: "attention-to-detail",
  positive: "finds the cause first\ntells those who are affected\nchecks afterwards that it holds",
  negative: "blames others\nhides the mistake",
  "gap-1": "result",
  "probe-1": "How did it end?",
  "gap-2": "reflection",
  "probe-2": "What did you learn?",
  minutes: "2",
};

/** Adds an own question to the cohort. @returns the id of the prompt */
export async function addOwnPrompt(
  tutor: APIRequestContext,
  cohort: string,
  text = ownPrompt.text,
): Promise<string> {
  const page = `/tutor/${cohort}/prompts`;
  const name = `${actions}/prompts/actions.ts#savePrompt`;
  await callAction(tutor, name, page, [cohort, null, emptyForm], { ...ownPrompt, text });
  return /\/prompts\/(own-[0-9a-f-]{36})/.exec(await (await tutor.get(page)).text())?.[1] ?? "";
}

/** Sets the prompt of the journeys to a cohort, or only prepares it. @returns the assignment's id */
export async function addAssignment(
  tutor: APIRequestContext,
  cohort: string,
  settings: { title?: string; showMark?: "at-once" | "after-release"; share?: string; limit?: string } = {},
  isPublished = true,
): Promise<string> {
  const form = { title: "Week one", note: "", showMark: "at-once", share: "0", ...settings };
  const address = `/tutor/${cohort}/assignments`;
  const call = (name: string, args: unknown[], fields?: Record<string, string>) =>
    callAction(tutor, `${actions}/assignments/actions.ts#${name}`, address, args, fields);
  const id = readId(await call("makeAssignment", [cohort, emptyForm], form));
  await call("addPrompts", [cohort, id, null], { prompt: promptId });
  if (isPublished) await call("publish", [cohort, id]);
  return id;
}

/** Hands in an answer to the assignment. @returns the address of the attempt */
export async function handIn(applicant: APIRequestContext, assignment: string): Promise<string> {
  const next = await addAttempt(applicant, answer, { assignment });
  // Where the mark waits, the applicant is led back to the assignment.
  return `/attempts/${/[\w-]{36}$/.exec(next)?.[0]}`;
}

/** Shares the attempt at this address. */
export function share(applicant: APIRequestContext, address: string, cohort: string) {
  const args = [toId(address), cohort];
  return callAction(applicant, "app/attempts/[id]/actions.ts#shareWith", address, args);
}

/** Reviews the attempt at this address with a comment on its first five characters, and releases the review unless told otherwise. */
export async function review(
  tutor: APIRequestContext,
  cohort: string,
  address: string,
  marks: { band: string; overall?: string; comment?: string; intent?: "release" | "next" },
) {
  const args = [cohort, toId(address)];
  const page = `/tutor/${cohort}/attempts/${toId(address)}`;
  const call = (name: string, form: Record<string, string>, before: unknown[] = []) =>
    callAction(tutor, `${actions}/attempts/[attempt]/actions.ts#${name}`, page, [...args, ...before], form);
  await call("beginReview", { filter: "", anyway: "yes" });
  const html = await (await tutor.get(page)).text();
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "0";
  const form = { filter: "", version, overall: "", comment: "", intent: "release", ...marks };
  await call("sendReview", { ...form, span: marks.comment ? "0-5" : "", action: "2" }, [null]);
}

/** The last part of an address, without its query. */
export const toId = (address: string) => /([^/]+?)([?#].*)?$/.exec(address)?.[1] ?? "";

function readId(response: APIResponse): string {
  const [address] = (response.headers()["x-action-redirect"] ?? "").split(/[;?]/);
  if (!address) throw new Error(`It was not made: status ${response.status()}`);
  return toId(address);
}
