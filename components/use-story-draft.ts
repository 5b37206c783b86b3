import { useEffect, useRef, useState } from "react";
import { draftKey } from "./browser-drafts";
import type { DraftNews } from "./draft-keeper";
import {
  areSame,
  fillStoryForm,
  listStoryDrafts,
  makeDraftPlace,
  pickWords,
  readStoryDraft,
  readStoryForm,
  type StoryDraft,
  type StoryWords,
  writeStoryDraft,
} from "./story-drafts";

/** What the page shows of its draft. `others` are words of the same story, or of another new one, that are not in the form. */
export type StoryDraftNews = { kept?: DraftNews["kept"]; isPutBack: boolean; others: StoryDraft[] };

/**
 * Keeps the words of a story's form in this browser as they are typed, and puts back what was not stored when the page
 * opens again. `initial` are the values of the form's fields when the page was made. One rule for tabs: words are kept
 * only in place of words that this page has seen; else they get a place of their own, and both are there to choose from.
 */
export function useStoryDraft(initial: Record<string, string>, draftId: string) {
  const form = useRef<HTMLFormElement>(null);
  const key = draftKey(draftId, initial.owner);
  const place = useRef<{ key: string; seen?: StoryWords }>({ key });
  const [news, setNews] = useState<StoryDraftNews>({ isPutBack: false, others: [] });
  const before = pickWords(initial);
  const listOthers = () => listStoryDrafts(key).filter((draft) => draft.key !== place.current.key);

  function save() {
    if (!form.current) return;
    const words = readStoryForm(form.current);
    const stored = readStoryDraft(place.current.key);
    const isSeen = [place.current.seen, words].some((known) => stored && known && areSame(stored, known));
    if (stored && !isSeen) place.current = { key: makeDraftPlace(key) };
    const isUnchanged = areSame(words, before);
    const isWritten = writeStoryDraft(place.current.key, isUnchanged ? undefined : words);
    place.current.seen = words;
    const kept: StoryDraftNews["kept"] = { where: isWritten ? "browser" : "nowhere", at: new Date() };
    setNews(({ isPutBack }) => ({ kept: isUnchanged ? undefined : kept, isPutBack, others: listOthers() }));
  }

  /** Puts the words that are kept in this place into the form; what was in it stays where it is kept. */
  function changeTo(other: string) {
    const words = readStoryDraft(other);
    if (words && form.current) {
      place.current = { key: other, seen: words };
      fillStoryForm(form.current, words);
    }
    setNews(({ isPutBack }) => ({ isPutBack: isPutBack || words !== undefined, others: listOthers() }));
  }

  /** Puts into the form what was in it when the page was made. */
  function clear() {
    if (form.current) fillStoryForm(form.current, before);
    setNews({ isPutBack: false, others: listOthers() });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are kept from the first moment to the last.
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const [draft] = listStoryDrafts(key);
    // Words typed before this ran are newer than any draft.
    if (!areSame(readStoryForm(element), before)) save();
    else if (draft) changeTo(draft.key);
    element.addEventListener("input", save);
    return () => element.removeEventListener("input", save);
  }, []);

  return {
    form,
    news,
    changeTo,
    putAside() {
      place.current = { key: makeDraftPlace(key) };
      clear();
    },
    throwAway() {
      clear();
      save();
    },
  };
}
