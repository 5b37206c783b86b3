import type { APIRequestContext } from "playwright/test";
import { callAction } from "./actions";
import {
  acceptLink,
  addApplicant,
  addCohort,
  addTutor,
  findMember,
  inviteSomebody,
  signUpSomebody,
} from "./cohorts";

/** Those who are near a cohort without being one of its tutors. */
export type Neighbours = {
  people: Record<"applicant" | "applicantElsewhere" | "tutorElsewhere" | "removedTutor", APIRequestContext>;
  /** A new cohort of `tutorElsewhere`. */
  cohortElsewhere: string;
};

const removedName = "Toni Removed";
let known: Promise<Neighbours["people"]> | undefined;

/** Puts them beside a cohort: the same people beside each, as its applicant and its former tutor. */
export async function addNeighbours(tutor: APIRequestContext, cohort: string): Promise<Neighbours> {
  known ??= makePeople();
  const everybody = await known;
  const { applicant, tutorElsewhere, removedTutor } = everybody;
  // By invitations, so that the cohort's join code stays as it is.
  await acceptLink(applicant, await inviteSomebody(tutor, cohort, "applicant"));
  await addTutor(tutor, cohort, removedTutor);
  const removed = await findMember(tutor, cohort, removedName);
  const page = `/tutor/${cohort}/people`;
  await callAction(tutor, "app/tutor/[cohort]/people/actions.ts#removeMember", page, [cohort, removed]);
  return { people: everybody, cohortElsewhere: await addCohort(tutorElsewhere, "Group elsewhere") };
}

async function makePeople(): Promise<Neighbours["people"]> {
  const [applicant, applicantElsewhere, tutorElsewhere, removedTutor] = await Promise.all([
    signUpSomebody("Pat Beside"),
    signUpSomebody("Lou Elsewhere"),
    signUpSomebody("Max Elsewhere"),
    signUpSomebody(removedName),
  ]);
  await addApplicant(tutorElsewhere, await addCohort(tutorElsewhere, "Group elsewhere"), applicantElsewhere);
  return { applicant, applicantElsewhere, tutorElsewhere, removedTutor };
}
