import { cleanAnswer } from "@/lib/answer-text";
import type { BrowserDraft } from "@/lib/draft";

/** Where this browser keeps a draft: one place for each prompt and person; a visitor has no id. */
export const draftKey = (draftId: string, owner: string | undefined) =>
  `${prefix}${owner ?? "visitor"}:${draftId}`;

const prefix = "steadyhand:draft:";

/** The draft under this key; undefined when there is none that can be read, or the browser keeps nothing. */
export function readBrowserDraft(key: string): BrowserDraft | undefined {
  try {
    const { text, version, unsaved } = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof text === "string" && typeof version === "string") return { text, version, unsaved: !!unsaved };
  } catch {
    // Storage is blocked, or holds something else: as good as nothing.
  }
}

/** Keeps the draft, or removes it when it has no text. @returns whether the browser did so */
export function writeBrowserDraft(key: string, draft: BrowserDraft): boolean {
  try {
    if (draft.text === "") localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets drafts of this prompt, also for an assignment, that have become this submitted answer; other words stay. */
export function forgetSubmitted(promptId: string, text: string): void {
  forgetDrafts(
    (draftId, words) =>
      (draftId === promptId || draftId.endsWith(`/${promptId}`)) && cleanAnswer(words) === text,
  );
}

/** Forgets the drafts, of whomever, that `isGone` says so of. */
export function forgetDrafts(isGone: (draftId: string, text: string) => boolean): void {
  for (const key of listDraftKeys()) {
    const draft = readBrowserDraft(key);
    if (draft && isGone(key.slice(key.indexOf(":", prefix.length) + 1), draft.text)) {
      localStorage.removeItem(key);
    }
  }
}

/** Forgets every draft of everybody, as at sign-out. */
export function forgetAllDrafts(): void {
  for (const key of listDraftKeys()) localStorage.removeItem(key);
}

/** The keys of all drafts that this browser keeps, of whomever. */
export function listDraftKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
