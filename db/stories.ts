import { createHash } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { StoryText } from "../lib/stories/story";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { stories } from "./schema";
import type { Viewer } from "./viewer";

export type Story = StoryText & { id: string; createdAt: Date; updatedAt: Date };

const columns = {
  id: stories.id,
  title: stories.title,
  situation: stories.situation,
  action: stories.action,
  result: stories.result,
  reflection: stories.reflection,
  text: stories.text,
  createdAt: stories.createdAt,
  updatedAt: stories.updatedAt,
};

const isOwn = (viewer: Viewer, id: string) => and(eq(stories.userId, viewer.id), eq(stories.id, id));

/** The viewer's stories, the last changed first. */
export async function listStories(viewer: Viewer): Promise<Story[]> {
  const database = await getDatabase();
  return database
    .select(columns)
    .from(stories)
    .where(eq(stories.userId, viewer.id))
    .orderBy(desc(stories.updatedAt), stories.id);
}

/** The viewer's story; undefined when there is none of this id, or it is not theirs. */
export async function getStory(viewer: Viewer, id: string): Promise<Story | undefined> {
  if (!isId(id)) return undefined;
  const database = await getDatabase();
  const [story] = await database.select(columns).from(stories).where(isOwn(viewer, id));
  return story;
}

/**
 * Keeps a new story. The same words sent twice with the same `sentKey` (a double click, a reload) are one
 * story; changed words are another.
 *
 * @returns the id of the story, new or as stored before
 */
export async function addStory(viewer: Viewer, story: StoryText, sentKey: string): Promise<string> {
  const database = await getDatabase();
  const text = pickText(story);
  const submissionKey = createHash("sha256")
    .update(JSON.stringify([sentKey, text]))
    .digest("hex");
  const [added] = await database
    .insert(stories)
    .values({ userId: viewer.id, ...text, submissionKey })
    .onConflictDoNothing({ target: [stories.userId, stories.submissionKey] })
    .returning({ id: stories.id });
  if (added) return added.id;
  const [stored] = await database
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.userId, viewer.id), eq(stories.submissionKey, submissionKey)));
  if (!stored) throw new Error("A story was deleted while it was stored a second time");
  return stored.id;
}

/**
 * Changes the viewer's story, if the change builds on what is stored.
 *
 * @param basedOn the `updatedAt` of the story that was changed
 * @returns whether it was saved, and the story as it is stored now: other words where another tab or device was
 *   faster, undefined when there is none of this id, or it is not theirs
 */
export async function changeStory(
  viewer: Viewer,
  id: string,
  story: StoryText,
  basedOn: Date,
): Promise<{ saved: boolean; story: Story | undefined }> {
  if (!isId(id)) return { saved: false, story: undefined };
  const database = await getDatabase();
  // The database may round a moment up: two milliseconds on is later than anything stored before.
  const updatedAt = new Date(Math.max(Date.now(), basedOn.getTime()) + 2);
  const [changed] = await database
    .update(stories)
    .set({ ...pickText(story), updatedAt })
    .where(and(isOwn(viewer, id), eq(stories.updatedAt, basedOn)))
    .returning(columns);
  return changed ? { saved: true, story: changed } : { saved: false, story: await getStory(viewer, id) };
}

export async function deleteStory(viewer: Viewer, id: string): Promise<void> {
  if (!isId(id)) return;
  const database = await getDatabase();
  await database.delete(stories).where(isOwn(viewer, id));
}

function pickText({ title, situation, action, result, reflection, text }: StoryText): StoryText {
  return { title, situation, action, result, reflection, text };
}
