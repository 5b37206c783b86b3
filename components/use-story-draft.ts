import { useEffect, useRef, useState } from "react";
import { draftKey } from "./browser-drafts";
import type { DraftNews } from "./draft-keeper";
import {
  areSame,
  fillStoryForm,
  pickWords,
  readStoryDraft,
  readStoryForm,
  writeStoryDraft,
} from "./story-drafts";

/**
 * Keeps the words of a story's form in this browser as they are typed, and puts back what was not stored when the page
 * opens again. `initial` are the values of the form's fields when the page was made; `throwAway` puts those into the
 * form instead of the words that `isPutBack` tells of.
 */
export function useStoryDraft(initial: Record<string, string>, draftId: string) {
  const form = useRef<HTMLFormElement>(null);
  const [kept, setKept] = useState<DraftNews["kept"]>();
  const [isPutBack, setPutBack] = useState(false);
  const key = draftKey(draftId, initial.owner);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are kept from the first moment to the last.
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const before = pickWords(initial);
    const save = () => {
      const words = readStoryForm(element);
      const isUnchanged = areSame(words, before);
      const isWritten = writeStoryDraft(key, isUnchanged ? undefined : words);
      setKept(isUnchanged ? undefined : { where: isWritten ? "browser" : "nowhere", at: new Date() });
    };
    const draft = readStoryDraft(key);
    // Words typed before this ran are newer than any draft.
    if (!areSame(readStoryForm(element), before)) save();
    else if (draft) {
      fillStoryForm(element, draft);
      setPutBack(true);
    }
    element.addEventListener("input", save);
    return () => element.removeEventListener("input", save);
  }, []);

  function throwAway() {
    if (form.current) fillStoryForm(form.current, pickWords(initial));
    writeStoryDraft(key, undefined);
    setPutBack(false);
    setKept(undefined);
  }
  return { form, kept, isPutBack, throwAway };
}
