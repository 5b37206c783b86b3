"use server";
import * as z from "zod";
import { requireUser } from "@/app/auth";
import { readFields, sendBack } from "@/app/form-input";
import { takeForm } from "@/app/hold-form";
import { returnTo } from "@/app/return-to";
import type { Held } from "@/components/held-form";
import type { SentStory } from "@/components/story-form";
import { addStory, changeStory, deleteStory } from "@/db/stories";
import type { Viewer } from "@/db/viewer";
import type { StoryText } from "@/lib/stories/story";
import { readStory } from "./story-input";

const keyInput = z.string().min(1).max(100);
const versionInput = z.iso.datetime().transform((moment) => new Date(moment));

const toAddress = (id: string) => `/stories/${encodeURIComponent(id)}`;

/** Keeps a new story and shows it; what is wrong with it comes back with the words. */
export async function keepStory(_: SentStory | Held, form: FormData): Promise<SentStory | Held> {
  const { story, error } = readStory(form);
  if (error) return sendBack(form, error);
  return takeForm(form, async (viewer) => {
    if (!isOwner(viewer, form)) return askForOwner(form);
    const id = await addStory(viewer, story, keyInput.parse(form.get("submissionKey")));
    return `${toAddress(id)}?done=kept`;
  });
}

/** Changes a story, unless it has been changed elsewhere since: then both versions come back. */
export async function saveStory(id: string, _: SentStory | Held, form: FormData): Promise<SentStory | Held> {
  const { story, error } = readStory(form);
  if (error) return sendBack(form, error);
  return takeForm(form, (viewer) => takeChange(viewer, id, story, form));
}

/** @returns where to go on, or what comes back */
async function takeChange(
  viewer: Viewer,
  id: string,
  story: StoryText,
  form: FormData,
): Promise<string | SentStory> {
  if (!isOwner(viewer, form)) return askForOwner(form);
  const changed = await changeStory(viewer, id, story, versionInput.parse(form.get("version")));
  if (changed.saved) return `${toAddress(id)}?done=saved`;
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

/** Whether the viewer is who opened the form: a session may have changed since. */
const isOwner = (viewer: Viewer, form: FormData) => viewer.id === form.get("owner");

function askForOwner(form: FormData): SentStory {
  const text =
    "You have signed in to another account. Sign in to the one of this page in another tab, then press the button again";
  return { values: readFields(form), errors: [{ text }] };
}
