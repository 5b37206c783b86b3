import type { APIRequestContext } from "playwright/test";
import { callAction } from "./actions";
import {
  addApplicant,
  addAssignment,
  addCohort,
  addOwnPrompt,
  addTutor,
  findMember,
  handIn,
  signUpSomebody,
  toId,
} from "./cohorts";
import { handlers, pages } from "./pages";
import { expect, test } from "./test";

const cohortName = "Heron group";
const people = "app/tutor/[cohort]/people/actions.ts";

/** A cohort with something on every page, and everybody who could want to see it. */
async function makeWorld() {
  const [tutor, removedTutor, applicant, applicantElsewhere, tutorElsewhere] = await Promise.all(
    Array.from({ length: 5 }, signUpSomebody),
  );
  if (!tutor || !removedTutor || !applicant || !applicantElsewhere || !tutorElsewhere) throw new Error();
  const cohort = await addCohort(tutor, cohortName);
  await addTutor(tutor, cohort, removedTutor);
  const removed = await findMember(tutor, cohort);
  await callAction(tutor, `${people}#removeMember`, `/tutor/${cohort}/people`, [cohort, removed]);
  await addApplicant(tutor, cohort, applicant);
  await addApplicant(tutorElsewhere, await addCohort(tutorElsewhere), applicantElsewhere);
  const attempt = toId(await handIn(applicant, await addAssignment(tutor, cohort)));
  const parts: Record<string, string> = {
    "[cohort]": cohort,
    "[person]": await findMember(tutor, cohort),
    "[prompt]": await addOwnPrompt(tutor, cohort),
    "[assignment]": await addAssignment(tutor, cohort, {}, false),
    "[attempt]": attempt,
  };
  const others = { applicant, applicantElsewhere, tutorElsewhere, removedTutor };
  return { tutor, others, parts, attempt };
}

test("no page of a cohort opens for anybody but its tutors, or says that it is there", async ({
  request: nobody,
}) => {
  test.setTimeout(180_000);
  const { tutor, others, parts, attempt } = await makeWorld();
  const routes = [...pages, ...handlers].map(({ route }) => route);
  for (const route of routes.filter((name) => name.startsWith("/tutor/[cohort]"))) {
    const path = route.replace(/\[\w+\]/g, (part) => parts[part] ?? part);
    const address = route.endsWith("/print") ? `${path}?attempt=${attempt}` : path;
    const open = (request: APIRequestContext) => request.get(address, { maxRedirects: 0 });

    expect((await open(tutor)).status(), `${route} as its tutor`).toBe(200);
    const asNobody = await open(nobody);
    expect(asNobody.status(), `${route} as nobody`).toBe(307);
    expect(asNobody.headers().location).toMatch(/^\/sign-in\?next=/);
    for (const [who, request] of Object.entries(others)) {
      const response = await open(request);
      expect(response.status(), `${route} as ${who}`).toBe(404);
      expect(await response.text(), `${route} as ${who}`).not.toContain(cohortName);
    }
  }
});
