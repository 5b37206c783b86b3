import { beforeEach, expect, test } from "vitest";
import type { StoryText } from "../lib/stories/story";
import { addStory, changeStory, deleteStory, getStory, listStories } from "./stories";
import { addPerson, describeOnEveryDatabase } from "./test-database";
import type { Viewer } from "./viewer";

const story: StoryText = {
  title: "The exam papers",
  situation: "In the print room of a college.",
  action: "I stopped the run.",
  result: "No student was late.",
  reflection: "",
  text: "",
};

describeOnEveryDatabase("stories", () => {
  let sam: Viewer;
  let alex: Viewer;
  beforeEach(async () => {
    [sam, alex] = await Promise.all([addPerson(), addPerson()]);
  });

  test("a story comes back as it was written, in the list too", async () => {
    const id = await addStory(sam, story, "key");
    expect(await getStory(sam, id)).toMatchObject({ id, ...story });
    expect(await listStories(sam)).toMatchObject([{ id, ...story }]);
  });

  test("a story sent many times at once is stored once, and another person's with the same key beside it", async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => addStory(sam, story, "key")));
    expect(new Set(ids).size).toBe(1);
    expect(await addStory(alex, story, "key")).not.toBe(ids[0]);
    expect(await listStories(sam)).toHaveLength(1);
  });

  test("changed words sent with the same key are another story, so that none are lost", async () => {
    const ids = [await addStory(sam, story, "key"), await addStory(sam, { ...story, result: "Two" }, "key")];
    expect(new Set(ids).size).toBe(2);
    expect((await listStories(sam)).map(({ result }) => result).sort()).toEqual([story.result, "Two"]);
  });

  test("a change is kept, and puts the story first", async () => {
    const id = await addStory(sam, story, "first");
    await addStory(sam, { ...story, title: "Another" }, "second");
    const before = await getStory(sam, id);
    const changed = await changeStory(
      sam,
      id,
      { ...story, title: "Papers" },
      before?.updatedAt ?? new Date(),
    );
    expect(changed).toMatchObject({ saved: true, story: { title: "Papers" } });
    expect((await listStories(sam)).map(({ title }) => title)).toEqual(["Papers", "Another"]);
  });

  test("of two tabs that change a story, the slower one is told what is stored", async () => {
    const id = await addStory(sam, story, "key");
    const basedOn = (await getStory(sam, id))?.updatedAt ?? new Date();
    const both = await Promise.all(
      ["One", "Two"].map((title) => changeStory(sam, id, { ...story, title }, basedOn)),
    );
    expect(both.map(({ saved }) => saved).sort()).toEqual([false, true]);
    expect(both[0]?.story).toEqual(both[1]?.story);
  });

  test("nobody reads, changes or deletes another person's story", async () => {
    const id = await addStory(sam, story, "key");
    const before = await getStory(sam, id);
    expect(await getStory(alex, id)).toBeUndefined();
    expect(await listStories(alex)).toEqual([]);
    expect(await changeStory(alex, id, { ...story, title: "Mine" }, before?.updatedAt ?? new Date())).toEqual(
      {
        saved: false,
        story: undefined,
      },
    );
    await deleteStory(alex, id);
    expect(await getStory(sam, id)).toEqual(before);
    await deleteStory(sam, id);
    expect(await getStory(sam, id)).toBeUndefined();
  });

  test("an id that is none finds nothing", async () => {
    expect(await getStory(sam, "x")).toBeUndefined();
    expect(await changeStory(sam, "x", story, new Date())).toEqual({ saved: false, story: undefined });
    await deleteStory(sam, "x");
  });

  test("texts out of range are refused", async () => {
    await expect(addStory(sam, { ...story, title: "" }, "a")).rejects.toThrow(/stories_title_check/);
    await expect(addStory(sam, { ...story, text: "a".repeat(5001) }, "b")).rejects.toThrow(
      /stories_text_check/,
    );
  });
});
