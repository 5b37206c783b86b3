import { and, asc, eq, sql } from "drizzle-orm";
import type { Prompt } from "../lib/prompts/prompt";
import { findPromptFaults } from "../lib/prompts/validate-prompt";
import { isTutor, isTutorOf } from "./access";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { cohorts, tutorPrompts } from "./schema";
import type { Viewer } from "./viewer";

/** A prompt of a cohort's tutors. Its `prompt.id` begins with `own-`: no prompt of the bank does. */
export type TutorPrompt = {
  id: string;
  cohortId: string;
  cohortName: string;
  prompt: Prompt;
  updatedAt: Date;
};

/** Either stored under `id`, or refused with sentences for the person who wrote it. */
export type SavedPrompt = { id: string } | { faults: string[] };

const toPromptId = (id: string) => `own-${id}`;
const fromPromptId = (promptId: string) => promptId.replace(/^own-/, "");

/** Adds a prompt to a cohort. @returns undefined when the viewer is no tutor of it */
export async function addTutorPrompt(
  viewer: Viewer,
  cohortId: string,
  prompt: Omit<Prompt, "id">,
): Promise<SavedPrompt | undefined> {
  if (!(await isTutor(viewer, cohortId))) return undefined;
  const faults = findPromptFaults({ ...prompt, id: "own" });
  if (faults.length > 0) return { faults };
  const database = await getDatabase();
  const [stored] = await database
    .insert(tutorPrompts)
    .values({ cohortId, createdBy: viewer.id, prompt })
    .returning({ id: tutorPrompts.id });
  return stored;
}

/** Changes a prompt for assignments to come; those that use it keep it as it was. @param id as for `getTutorPrompt` @returns undefined when it is not the viewer's cohorts' */
export async function changeTutorPrompt(
  viewer: Viewer,
  id: string,
  prompt: Omit<Prompt, "id">,
): Promise<SavedPrompt | undefined> {
  const own = await getTutorPrompt(viewer, id);
  if (!own) return undefined;
  const faults = findPromptFaults({ ...prompt, id: "own" });
  if (faults.length > 0) return { faults };
  const database = await getDatabase();
  await database
    .update(tutorPrompts)
    .set({ prompt, updatedAt: new Date() })
    .where(eq(tutorPrompts.id, own.id));
  return { id: own.id };
}

/** Deletes a prompt; assignments that use it keep it. @returns whether there was one that the viewer could delete */
export async function deleteTutorPrompt(viewer: Viewer, id: string): Promise<boolean> {
  const own = await getTutorPrompt(viewer, id);
  if (!own) return false;
  const database = await getDatabase();
  await database.delete(tutorPrompts).where(eq(tutorPrompts.id, own.id));
  return true;
}

/** One prompt of a cohort that the viewer is a tutor of. @param id of the row, or of the prompt */
export async function getTutorPrompt(viewer: Viewer, id: string): Promise<TutorPrompt | undefined> {
  const [prompt] = await selectTutorPrompts(viewer, { id: fromPromptId(id) });
  return prompt;
}

/** The prompts of every cohort that the viewer is a tutor of, or of one; by cohort, the oldest first. */
export async function listTutorPrompts(viewer: Viewer, cohortId?: string): Promise<TutorPrompt[]> {
  return selectTutorPrompts(viewer, { cohortId });
}

async function selectTutorPrompts(
  viewer: Viewer,
  filter: { id?: string; cohortId?: string | undefined },
): Promise<TutorPrompt[]> {
  const { id, cohortId } = filter;
  if ((id !== undefined && !isId(id)) || (cohortId !== undefined && !isId(cohortId))) return [];
  const database = await getDatabase();
  const rows = await database
    .select({
      id: tutorPrompts.id,
      cohortId: cohorts.id,
      cohortName: cohorts.name,
      prompt: tutorPrompts.prompt,
      updatedAt: tutorPrompts.updatedAt,
    })
    .from(tutorPrompts)
    .innerJoin(cohorts, eq(cohorts.id, tutorPrompts.cohortId))
    .where(
      and(
        isTutorOf(viewer, tutorPrompts.cohortId),
        id !== undefined ? eq(tutorPrompts.id, id) : undefined,
        cohortId !== undefined ? eq(tutorPrompts.cohortId, cohortId) : undefined,
      ),
    )
    .orderBy(asc(sql`lower(${cohorts.name})`), cohorts.id, tutorPrompts.createdAt, tutorPrompts.id);
  return rows.map((row) => ({ ...row, prompt: { ...row.prompt, id: toPromptId(row.id) } }));
}
