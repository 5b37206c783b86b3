import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { insertTranscript } from "@/lib/dictation";
import { adviseOnSpeaking, type SpeakingAdvice } from "@/lib/speaking";
import type { DictationState } from "./dictation-state";
import { listen } from "./listen";
import { chooseWay, findRecogniser, install, type Way } from "./recogniser";

/**
 * Dictation into `box`, from the first question of where speech may go to the advice afterwards. Begins at once, and
 * closes the microphone when the form of the box is sent or the page left. `place` is what shows it, for the focus.
 */
export function useDictation(
  box: RefObject<HTMLTextAreaElement | null>,
  place: RefObject<HTMLElement | null>,
) {
  const [state, setState] = useState<DictationState>({ name: "looking" });
  const [hearing, setHearing] = useState("");
  const [notes, setNotes] = useState<SpeakingAdvice>();
  const session = useRef<ReturnType<typeof listen>>(undefined);
  const agreed = useRef<Way>(undefined);
  const spoken = useRef({ text: "", seconds: 0 });
  /** Counts what was begun: what a browser answers to an earlier beginning, or after the page, is too late. */
  const turn = useRef(0);

  async function begin() {
    const recogniser = findRecogniser();
    if (!recogniser) return;
    setState({ name: "looking" });
    const mine = ++turn.current;
    const way = agreed.current ?? (await chooseWay(recogniser));
    if (mine !== turn.current) return;
    if (way.where === "device" || agreed.current) open(way);
    else setState({ name: way.where, lang: way.lang });
  }

  async function fetchLanguage(lang: string) {
    const recogniser = findRecogniser();
    setState({ name: "fetching" });
    const mine = ++turn.current;
    const done = recogniser && (await install(recogniser, lang));
    if (mine !== turn.current) return;
    if (done) open({ where: "device", lang });
    else setState({ name: "away", lang, afterFetching: true });
  }

  function open(way: Way) {
    const recogniser = findRecogniser();
    if (!recogniser) return;
    agreed.current = way;
    setNotes(undefined);
    setState({ name: "listening", where: way.where });
    session.current = listen(recogniser, way, {
      heard: put,
      hearing: setHearing,
      ended(why, seconds) {
        session.current = undefined;
        spoken.current.seconds += seconds;
        const { text, seconds: all } = spoken.current;
        setNotes(text ? adviseOnSpeaking(text, all) : undefined);
        setState({ name: "stopped", why });
      },
    });
  }

  function put(words: string) {
    spoken.current.text += ` ${words.trim()}`;
    if (!box.current || box.current.readOnly) return;
    const { value, selectionStart, selectionEnd } = box.current;
    const { text, caret } = insertTranscript(value, selectionStart, selectionEnd, words);
    box.current.value = text;
    box.current.setSelectionRange(caret, caret);
    box.current.dispatchEvent(new Event("input", { bubbles: true }));
  }

  const start = useEffectEvent(begin);
  useEffect(() => {
    start();
    const form = box.current?.form;
    const close = () => session.current?.close();
    form?.addEventListener("submit", close);
    return () => {
      turn.current += 1;
      form?.removeEventListener("submit", close);
      close();
    };
  }, [box]);

  useEffect(() => {
    // The button that was pressed is gone, and the next step takes its place; nobody is taken out of the text.
    const focused = document.activeElement;
    if (focused !== document.body && !place.current?.contains(focused)) return;
    const asks = state.name === "away" || state.name === "download";
    const button = asks ? null : place.current?.querySelector("button");
    (button ?? place.current)?.focus();
  }, [state, place]);

  const typeInstead = () => {
    setState({ name: "stopped", why: undefined });
    box.current?.focus();
  };

  const stop = () => session.current?.stop();
  return { state, hearing, notes, begin, fetchLanguage, open, stop, typeInstead };
}
