"use server";
import * as z from "zod";
import { getViewer, requireUser } from "@/app/auth";
import { readFields, sendBack } from "@/app/form-input";
import { returnTo } from "@/app/tutor/return-to";
import type { SentStory } from "@/components/story-form";
import { addStory, changeStory, deleteStory } from "@/db/stories";
import { readStory } from "./story-input";

const keyInput = z.string().min(1).max(100);
const versionInput = z.iso.datetime().transform((moment) => new Date(moment));

const toAddress = (id: string) => `/stories/${encodeURIComponent(id)}`;

/** Keeps a new story and shows it; what is wrong with it comes back with the words. */
export async function keepStory(_: SentStory, form: FormData): Promise<SentStory> {
  const viewer = await findOwner(form);
  if (!viewer) return askToSignIn(form);
  const { story, error } = readStory(form);
  if (error) return sendBack(form, error);
  const id = await addStory(viewer, story, keyInput.parse(form.get("submissionKey")));
  returnTo(`${toAddress(id)}?done=kept`);
}

/** Changes a story, unless it has been changed elsewhere since: then both versions come back. */
export async function saveStory(id: string, _: SentStory, form: FormData): Promise<SentStory> {
  const viewer = await findOwner(form);
  if (!viewer) return askToSignIn(form);
  const { story, error } = readStory(form);
  if (error) return sendBack(form, error);
  const changed = await changeStory(viewer, id, story, versionInput.parse(form.get("version")));
  if (changed.saved) returnTo(`${toAddress(id)}?done=saved`);
  const values = readFields(form);
  if (!changed.story) {
    const text = "This story is not here any more. Copy your words, and add them as a new story";
    return { values, errors: [{ text }] };
  }
  const text =
    "You have changed this story in another tab or on another device. Read the newer words below, then save the ones that you want";
  const { title, updatedAt, ...newer } = changed.story;
  return {
    values: { ...values, version: updatedAt.toISOString() },
    errors: [{ text }],
    newer: { title, ...newer },
  };
}

export async function removeStory(id: string): Promise<void> {
  await deleteStory(await requireUser(`${toAddress(id)}/delete`), id);
  returnTo("/stories?done=deleted");
}

/** Whoever opened the form, if they are still signed in: a session may have ended, or changed, since. */
async function findOwner(form: FormData) {
  const viewer = await getViewer();
  return viewer?.id === form.get("owner") ? viewer : undefined;
}

function askToSignIn(form: FormData): SentStory {
  const text =
    "You are no longer signed in to the account of this page. Sign in to it in another tab, then press the button again";
  return { values: readFields(form), errors: [{ text }] };
}
