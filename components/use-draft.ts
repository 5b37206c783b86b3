import { type RefObject, useEffect, useRef, useState } from "react";
import type { Draft } from "@/lib/draft";
import { draftKey } from "./browser-drafts";
import { type DraftKeeper, type DraftNews, keepDraft } from "./draft-keeper";

/**
 * Keeps the draft in the box for as long as the form is on the page. `initial` is the server's draft when the page
 * was made, `state` what the server has sent since, `url` where words are saved as they are typed, if anywhere but in
 * this browser; `news` is what there is to show.
 */
export function useDraft({
  box,
  initial,
  state,
  draftId,
  owner,
  url,
}: {
  box: RefObject<HTMLTextAreaElement | null>;
  initial: Draft;
  state: Draft & { other?: Draft };
  draftId: string;
  owner: string | undefined;
  url: string | undefined;
}) {
  const keeper = useRef<DraftKeeper>(undefined);
  const first = useRef(initial);
  const [news, setNews] = useState<DraftNews>({});

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is kept from the first moment to the last; what the server then sends is taken up below.
  useEffect(() => {
    if (!box.current) return;
    keeper.current = keepDraft({
      box: box.current,
      key: draftKey(draftId, owner),
      url,
      server: { ...initial, version: state.version },
      show: (change) => setNews((before) => ({ ...before, ...change })),
    });
    return keeper.current.stop;
  }, []);

  useEffect(() => {
    if (state === first.current) return;
    keeper.current?.resume(state.version);
    if (state.other) keeper.current?.ask(state.other);
  }, [state]);

  return { news, keeper };
}
