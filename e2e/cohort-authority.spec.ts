import type { APIRequestContext } from "playwright/test";
import { callAction } from "./actions";
import { answer, sendAnswer } from "./attempts";
import {
  acceptLink,
  addAssignment,
  addCohort,
  addOwnPrompt,
  addTutor,
  findMember,
  handIn,
  invite,
  inviteSomebody,
  review,
  signUpSomebody,
  toId,
} from "./cohorts";
import { addNeighbours } from "./neighbours";
import { handlers, pages } from "./pages";
import { expect, test } from "./test";

/** Words of the cohort, each on pages of its own: whoever has no business there reads none of them. */
const words = {
  cohort: "Heron group",
  tutor: "Tam Heronry",
  applicant: "Ash Heronry",
  assignment: "Heron week",
  invited: "kim.heron@example.org",
  feedback: "Say what the heron did next.",
  prompt: "Tell me about a time when you had to wait for hours, as still as a heron by the water.",
  remark: "Herons wait before they act.",
};

/** A cohort with something on every page, and everybody who could want to see it. */
async function makeWorld() {
  const [tutor, colleague, applicant] = await Promise.all([
    signUpSomebody(words.tutor),
    signUpSomebody(),
    signUpSomebody(words.applicant),
  ]);
  const cohort = await addCohort(tutor, words.cohort);
  const neighbours = await addNeighbours(tutor, cohort);
  await addTutor(tutor, cohort, colleague);
  const token = await inviteSomebody(tutor, cohort, "applicant");
  await acceptLink(applicant, token);
  await invite(tutor, cohort, { emails: words.invited, role: "applicant" });
  const settings = { title: words.assignment, share: "100" };
  const assignment = await addAssignment(tutor, cohort, settings);
  const address = await handIn(applicant, assignment);
  await review(tutor, cohort, address, { band: "4", overall: words.feedback, intent: "next" });
  await review(colleague, cohort, address, { band: "1", overall: words.feedback, intent: "next" });
  const remark = { text: words.remark, share: "yes", intent: "keep" };
  const comments = "app/tutor/[cohort]/comments/actions.ts#keepRemark";
  await callAction(tutor, comments, `/tutor/${cohort}/comments`, [cohort, null], remark);
  const parts: Record<string, string> = {
    "[cohort]": cohort,
    "[person]": await findMember(tutor, cohort, words.applicant),
    "[prompt]": await addOwnPrompt(tutor, cohort, words.prompt),
    "[assignment]": await addAssignment(tutor, cohort, { title: words.assignment }, false),
    "[attempt]": toId(address),
  };
  const queries = {
    attempt: toId(address),
    assignment,
    applicant: parts["[person]"] ?? "",
    q: "heron",
  };
  return { tutor, ...neighbours, parts, queries, published: assignment };
}

type World = Awaited<ReturnType<typeof makeWorld>>;

const routes = [...pages, ...handlers]
  .map(({ route }) => route)
  .filter((route) => route.startsWith("/tutor/[cohort]"));

const toAddress = (route: string, { parts, queries }: World, cohort = parts["[cohort]"]) => {
  const path = route.replace(/\[\w+\]/g, (part) => (part === "[cohort]" ? cohort : parts[part]) ?? part);
  return route.endsWith("/print") ? `${path}?attempt=${queries.attempt}` : path;
};

const open = (request: APIRequestContext, address: string) => request.get(address, { maxRedirects: 0 });

async function expectNoWordsOf(response: Awaited<ReturnType<typeof open>>, where: string) {
  const text = await response.text();
  for (const word of Object.values(words)) expect(text, where).not.toContain(word);
}

test("no page of a cohort opens for anybody but its tutors, or says that it is there", async ({
  request: nobody,
}) => {
  test.setTimeout(180_000);
  const world = await makeWorld();
  const { people, tutor } = world;
  for (const route of routes) {
    const address = toAddress(route, world);
    expect((await open(tutor, address)).status(), `${route} as its tutor`).toBe(200);
    const asNobody = await open(nobody, address);
    expect(asNobody.status(), `${route} as nobody`).toBe(307);
    expect(asNobody.headers().location).toMatch(/^\/sign-in\?next=/);
    for (const [who, request] of Object.entries(people)) {
      const response = await open(request, address);
      expect(response.status(), `${route} as ${who}`).toBe(404);
      await expectNoWordsOf(response, `${route} as ${who}`);
    }
  }
});

test("a tutor of another cohort finds nothing by ids of this one, in addresses, filters, counts or files", async () => {
  test.setTimeout(180_000);
  const world = await makeWorld();
  const { people, cohortElsewhere, queries } = world;
  for (const route of routes) {
    const address = toAddress(route, world, cohortElsewhere);
    const response = await open(people.tutorElsewhere, address);
    const isOfCohort = !/\[(?!cohort)/.test(route) && !route.endsWith("/print");
    expect(response.status(), address).toBe(isOfCohort ? 200 : 404);
    await expectNoWordsOf(response, address);
    for (const [name, value] of Object.entries(queries)) {
      if (!isOfCohort && !route.endsWith("/print")) continue;
      const asked = await open(people.tutorElsewhere, `${address.split("?")[0]}?${name}=${value}`);
      expect([200, 404], address).toContain(asked.status());
      await expectNoWordsOf(asked, `${address} with ${name}`);
    }
  }
  const queue = `/tutor/${cohortElsewhere}/queue?assignment=${queries.assignment}`;
  const counts = await (await open(people.tutorElsewhere, queue)).text();
  expect([...counts.matchAll(/app-states__count">(\d+)</g)].map(([, count]) => count)).toEqual(
    Array(5).fill("0"),
  );
  const file = `/tutor/${cohortElsewhere}/results.csv?assignment=${queries.assignment}`;
  expect((await (await open(people.tutorElsewhere, file)).text()).trim().split("\n")).toHaveLength(1);
});

test("who is not in a cohort, or not any more, reads nothing of it anywhere, and cannot hand in to it", async () => {
  const { tutor, people, published, parts } = await makeWorld();
  const { applicant, ...outside } = people;
  const addresses = [
    "/tutor",
    "/assignments",
    "/attempts",
    "/join",
    "/account",
    "/account/data",
    `/assignments/${published}`,
    `/assignments/leave/${parts["[cohort]"]}`,
    `/attempts/${parts["[attempt]"]}`,
    `/practise/compassion-difficult-time?assignment=${published}`,
  ];
  for (const [who, request] of Object.entries(outside)) {
    for (const address of addresses) {
      // A file of one's own data names the cohorts that one was in.
      if (who === "removedTutor" && address === "/account/data") continue;
      await expectNoWordsOf(await open(request, address), `${address} as ${who}`);
    }
    const sent = await sendAnswer(request, answer, { assignment: published });
    expect(sent.headers()["x-action-redirect"], `handing in as ${who}`).toBeUndefined();
    await expectNoWordsOf(sent, `handing in as ${who}`);
  }
  const queue = await (await open(tutor, `/tutor/${parts["[cohort]"]}/queue?assignment=${published}`)).text();
  expect(queue.match(/<a [^>]*data-row/g)).toHaveLength(1);
  // A fellow applicant works at the same assignment, and sees neither people nor answers nor what was said of them.
  const seen = addresses.map(async (address) => (await open(applicant, address)).text());
  for (const text of await Promise.all(seen))
    for (const word of [words.applicant, words.invited, words.feedback, words.remark])
      expect(text).not.toContain(word);
});
