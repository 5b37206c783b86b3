import { beforeEach, expect, test } from "vitest";
import { deleteDraft, getDraft, listDrafts, saveDraft } from "./drafts";
import { addPerson, describeOnEveryDatabase } from "./test-database";
import type { Viewer } from "./viewer";

describeOnEveryDatabase("drafts", () => {
  let sam: Viewer;
  let alex: Viewer;
  beforeEach(async () => {
    [sam, alex] = await Promise.all([addPerson(), addPerson()]);
  });

  test("a draft keeps the last text for its prompt", async () => {
    await saveDraft(sam, "one", "I ");
    await saveDraft(sam, "one", "I checked");
    expect((await getDraft(sam, "one"))?.text).toBe("I checked");
    expect(await listDrafts(sam)).toHaveLength(1);
  });

  test("an empty text or a deletion leaves no draft", async () => {
    await saveDraft(sam, "one", "I checked");
    await saveDraft(sam, "one", "");
    await saveDraft(sam, "two", "I asked");
    await deleteDraft(sam, "two");
    expect(await listDrafts(sam)).toEqual([]);
  });

  test("drafts are listed with the last changed first", async () => {
    await saveDraft(sam, "one", "a");
    await saveDraft(sam, "two", "b");
    await saveDraft(sam, "one", "c");
    expect((await listDrafts(sam)).map((draft) => draft.promptId)).toEqual(["one", "two"]);
  });

  test("nobody reads, changes or deletes another person's draft", async () => {
    await saveDraft(sam, "one", "mine");
    expect(await getDraft(alex, "one")).toBeUndefined();
    expect(await listDrafts(alex)).toEqual([]);
    await saveDraft(alex, "one", "other");
    await deleteDraft(alex, "one");
    expect((await getDraft(sam, "one"))?.text).toBe("mine");
  });

  test("characters that PostgreSQL cannot keep do not lose the rest", async () => {
    await saveDraft(sam, "one", "before\0after \uD800 🙂");
    expect((await getDraft(sam, "one"))?.text).toBe("beforeafter \uFFFD 🙂");
  });

  test("a text beyond the limit is refused", async () => {
    await expect(saveDraft(sam, "one", "a".repeat(100_001))).rejects.toThrow(/drafts_text_check/);
  });
});
