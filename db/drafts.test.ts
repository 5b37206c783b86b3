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
    const { draft } = await saveDraft(sam, "one", "I ", undefined);
    const second = await saveDraft(sam, "one", "I checked", draft?.updatedAt);
    expect(second).toMatchObject({ saved: true, draft: { text: "I checked" } });
    expect((await getDraft(sam, "one"))?.text).toBe("I checked");
    expect(await listDrafts(sam)).toHaveLength(1);
  });

  test("an empty text or a deletion leaves no draft", async () => {
    const { draft } = await saveDraft(sam, "one", "I checked", undefined);
    expect(await saveDraft(sam, "one", "", draft?.updatedAt)).toEqual({ saved: true, draft: undefined });
    await saveDraft(sam, "two", "I asked", undefined);
    await deleteDraft(sam, "two");
    expect(await listDrafts(sam)).toEqual([]);
  });

  test("drafts are listed with the last changed first", async () => {
    const { draft } = await saveDraft(sam, "one", "a", undefined);
    await saveDraft(sam, "two", "b", undefined);
    await saveDraft(sam, "one", "c", draft?.updatedAt);
    expect((await listDrafts(sam)).map((draft) => draft.promptId)).toEqual(["one", "two"]);
  });

  test("words that do not build on the stored ones are refused, and the stored ones are handed back", async () => {
    const first = await saveDraft(sam, "one", "a", undefined);
    const second = await saveDraft(sam, "one", "a b", first.draft?.updatedAt);
    for (const basedOn of [undefined, first.draft?.updatedAt]) {
      expect(await saveDraft(sam, "one", "a c", basedOn)).toEqual({ saved: false, draft: second.draft });
      expect(await saveDraft(sam, "one", "", basedOn)).toEqual({ saved: false, draft: second.draft });
    }
    expect((await getDraft(sam, "one"))?.text).toBe("a b");
  });

  test("the same words sent twice are one draft", async () => {
    const first = await saveDraft(sam, "one", "a", undefined);
    expect(await saveDraft(sam, "one", "a", undefined)).toEqual({ saved: true, draft: first.draft });
  });

  test("of two tabs that save at once, one is told of the other", async () => {
    const { draft } = await saveDraft(sam, "one", "a", undefined);
    const both = await Promise.all(
      ["a b", "a c"].map((text) => saveDraft(sam, "one", text, draft?.updatedAt)),
    );
    expect(both.map(({ saved }) => saved).sort()).toEqual([false, true]);
    expect(new Set(both.map((one) => one.draft?.text)).size).toBe(1);
  });

  test("words whose draft is gone are kept", async () => {
    const { draft } = await saveDraft(sam, "one", "a", undefined);
    await deleteDraft(sam, "one");
    expect(await saveDraft(sam, "one", "a b", draft?.updatedAt)).toMatchObject({ saved: true });
  });

  test("nobody reads, changes or deletes another person's draft", async () => {
    await saveDraft(sam, "one", "mine", undefined);
    expect(await getDraft(alex, "one")).toBeUndefined();
    expect(await listDrafts(alex)).toEqual([]);
    await saveDraft(alex, "one", "other", undefined);
    await deleteDraft(alex, "one");
    expect((await getDraft(sam, "one"))?.text).toBe("mine");
  });

  test("characters that PostgreSQL cannot keep do not lose the rest", async () => {
    await saveDraft(sam, "one", "before\0after \uD800 🙂", undefined);
    expect((await getDraft(sam, "one"))?.text).toBe("beforeafter \uFFFD 🙂");
  });

  test("a text beyond the limit is refused", async () => {
    await expect(saveDraft(sam, "one", "a".repeat(100_001), undefined)).rejects.toThrow(/drafts_text_check/);
  });
});
