"use server";
import { notFound, redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { sendBack } from "@/app/form-input";
import { takeForm } from "@/app/hold-form";
import { returnTo } from "@/app/return-to";
import type { Held } from "@/components/held-form";
import type { SentForm } from "@/components/sent-form";
import * as assignments from "@/db/assignment-changes";
import { getAssignment } from "@/db/assignments";
import type { Viewer } from "@/db/viewer";
import { assignmentInput } from "./assignment-input";
import { moveInList } from "./move-in-list";

const toAssignments = (cohort: string) => `/tutor/${encodeURIComponent(cohort)}/assignments`;
const toAssignment = (cohort: string, id: string) => `${toAssignments(cohort)}/${encodeURIComponent(id)}`;

/** Makes an assignment, without questions yet. */
export async function makeAssignment(
  cohort: string,
  _: SentForm | Held,
  form: FormData,
): Promise<SentForm | Held> {
  const input = assignmentInput.safeParse(Object.fromEntries(form));
  if (!input.success) return sendBack(form, input.error);
  return takeForm(form, async (viewer) => {
    const id = await assignments.createAssignment(viewer, cohort, input.data, []);
    return id ? toAssignment(cohort, id) : notFound();
  });
}

/** Changes the settings of an assignment; its questions stay. */
export async function changeSettings(
  cohort: string,
  id: string,
  _: SentForm | Held,
  form: FormData,
): Promise<SentForm | Held> {
  const input = assignmentInput.safeParse(Object.fromEntries(form));
  if (!input.success) return sendBack(form, input.error);
  return takeForm(form, async (viewer) => {
    const assignment = await getAssignment(viewer, id);
    const promptIds = assignment?.prompts.map(({ prompt }) => prompt.id) ?? [];
    if (!(await assignments.changeAssignment(viewer, id, input.data, promptIds))) notFound();
    return `${toAssignment(cohort, id)}?done=changed`;
  });
}

/** Puts the questions that were ticked behind the others. */
export async function addPrompts(
  cohort: string,
  id: string,
  _: Held | null,
  form: FormData,
): Promise<Held | null> {
  const ticked = form.getAll("prompt").map(String);
  if (ticked.length === 0) redirect(`${toAssignment(cohort, id)}/questions?none=1`);
  return takeForm(form, async (viewer) => {
    await changePrompts(viewer, id, (promptIds) => [...promptIds, ...ticked]);
    return `${toAssignment(cohort, id)}#questions`;
  });
}

/** Moves a question up or down, or takes it out. */
export async function movePrompt(
  cohort: string,
  id: string,
  promptId: string,
  way: "up" | "down" | "out",
): Promise<void> {
  const viewer = await requireUser(toAssignment(cohort, id));
  await changePrompts(viewer, id, (promptIds) => moveInList(promptIds, promptId, way));
  returnTo(`${toAssignment(cohort, id)}#questions`);
}

/** Shows the assignment to the applicants; its questions stay as they are from then on. */
export async function publish(cohort: string, id: string): Promise<void> {
  const viewer = await requireUser(toAssignment(cohort, id));
  if (!(await assignments.publishAssignment(viewer, id))) notFound();
  returnTo(`${toAssignment(cohort, id)}?done=set`);
}

/** Deletes an assignment that nobody has answered. */
export async function deleteAssignment(cohort: string, id: string): Promise<void> {
  const viewer = await requireUser(toAssignment(cohort, id));
  if (!(await assignments.deleteAssignment(viewer, id))) notFound();
  returnTo(`${toAssignments(cohort)}?done=deleted`);
}

async function changePrompts(viewer: Viewer, id: string, change: (promptIds: string[]) => string[]) {
  const assignment = await getAssignment(viewer, id);
  if (!assignment) notFound();
  const promptIds = change(assignment.prompts.map(({ prompt }) => prompt.id));
  if (!(await assignments.changeAssignment(viewer, id, assignment, promptIds))) notFound();
}
