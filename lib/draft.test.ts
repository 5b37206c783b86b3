import { describe, expect, it } from "vitest";
import { type BrowserDraft, chooseDraft, type Draft } from "./draft";

const morning = "2026-11-24T09:00:00.000Z";
const noon = "2026-11-24T12:00:00.000Z";
const none: Draft = { text: "", version: "" };
const server = (text: string, version: string): Draft => ({ text, version });
const browser = (text: string, version: string, unsaved: boolean): BrowserDraft => ({
  text,
  version,
  unsaved,
});

describe("choosing between two drafts", () => {
  it("shows what the server has when this browser has nothing, or the same", () => {
    expect(chooseDraft(server("a", noon), undefined)).toEqual({ draft: server("a", noon) });
    expect(chooseDraft(server("a", noon), browser("a", morning, true))).toEqual({ draft: server("a", noon) });
  });

  it("brings back a visitor's words, which only the browser has", () => {
    expect(chooseDraft(none, browser("a", "", true)).draft).toEqual(server("a", ""));
  });

  it("brings back the last keys before a crash, which build on what the server has", () => {
    const chosen = chooseDraft(server("a", noon), browser("a b", noon, true));
    expect(chosen).toEqual({ draft: server("a b", noon) });
  });

  it("shows the words of another device when nothing here is unsaved", () => {
    const chosen = chooseDraft(server("a b", noon), browser("a", morning, false));
    expect(chosen).toEqual({ draft: server("a b", noon) });
  });

  it("trusts the browser over a page that was kept from before", () => {
    const chosen = chooseDraft(server("a", morning), browser("a b", noon, false));
    expect(chosen).toEqual({ draft: server("a b", noon) });
  });

  it("offers both when two devices went on by themselves", () => {
    expect(chooseDraft(server("a phone", noon), browser("a laptop", morning, true))).toEqual({
      draft: server("a phone", noon),
      other: server("a laptop", noon),
    });
  });

  it("never asks about words that were emptied elsewhere: it keeps them", () => {
    expect(chooseDraft(none, browser("a", noon, true))).toEqual({ draft: server("a", "") });
  });
});
