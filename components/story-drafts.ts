import { cleanAnswer } from "@/lib/answer-text";
import { type StoryText, storyFields } from "@/lib/stories/story";
import { forgetDrafts, listDraftKeys, readBrowserDraft, writeBrowserDraft } from "./browser-drafts";

/** The fields of a story's form that a draft has: `version` is what its words go on from. */
const names = ["title", "told", ...storyFields, "version"] as const;

/** The words of a story's form by the names of its fields. */
export type StoryWords = Record<(typeof names)[number], string>;

/** Words of a story that are not stored yet, and the key of the place where this browser keeps them. */
export type StoryDraft = { key: string; words: StoryWords };

/** Under which name this browser keeps the draft of this story, or of a new one, perhaps made of an attempt. */
export const storyDraftId = ({ story = "new", attempt = "" }: { story?: string; attempt?: string }) =>
  `story/${story}/${attempt}`;

/** Those of the values that a draft has. */
export const pickWords = (values: Partial<Record<string, string>>): StoryWords =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? ""])) as StoryWords;

export const areSame = (one: StoryWords, other: StoryWords): boolean =>
  names.every((name) => one[name] === other[name]);

/** What is in the form now. */
export const readStoryForm = (form: HTMLFormElement): StoryWords =>
  pickWords(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])));

/** Puts the words into the form. */
export function fillStoryForm(form: HTMLFormElement, words: StoryWords): void {
  for (const name of names) {
    const field = form.elements.namedItem(name);
    if (field && "value" in field) field.value = words[name];
  }
}

/** A further place for words of the story whose drafts are kept under this key. */
export const makeDraftPlace = (key: string) => `${key}#${Date.now()}`;

/** The drafts of this key's story, in the order in which their places were made. */
export const listStoryDrafts = (key: string): StoryDraft[] =>
  listDraftKeys()
    .filter((one) => one === key || one.startsWith(`${key}#`))
    .sort()
    .flatMap((one) => {
      const words = readStoryDraft(one);
      return words ? [{ key: one, words }] : [];
    });

/** The draft under this key; undefined when there is none that can be read. */
export function readStoryDraft(key: string): StoryWords | undefined {
  return parse(readBrowserDraft(key)?.text);
}

/** Keeps the words, or forgets the draft where there are none. @returns whether the browser did so */
export function writeStoryDraft(key: string, words: StoryWords | undefined): boolean {
  const text = words ? JSON.stringify(words) : "";
  return writeBrowserDraft(key, { text, version: words?.version ?? "", unsaved: true });
}

/** Forgets drafts that have become this story; other words stay. */
export function forgetStoryDrafts(story: StoryText): void {
  forgetDrafts((draftId, text) => {
    const words = draftId.startsWith("story/") ? parse(text) : undefined;
    if (!words || words.title.replace(/\p{Cc}+/gu, " ").trim() !== story.title) return false;
    return storyFields.every((field) => cleanAnswer(words[field]) === story[field]);
  });
}

function parse(text: string | undefined): StoryWords | undefined {
  try {
    const words = JSON.parse(text ?? "null");
    if (words && names.every((name) => typeof words[name] === "string")) return words;
  } catch {
    // Something else is stored there: as good as nothing.
  }
}
