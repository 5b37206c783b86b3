import type { RecogniserClass, Way } from "./recogniser";

/** Why listening ended: the error codes of the Web Speech API, or nothing where the person stopped it. */
export type Ending = string | undefined;

/**
 * Opens the microphone until `stop` or an error. Browsers end a session after a pause or a minute; one that heard
 * something is begun again, so that a pause to think is only a pause. One that heard nothing closes the microphone.
 *
 * `on.heard` gets each finished piece; `on.hearing` the words that may still change; `on.ended` why it is over and
 * for how many seconds somebody spoke, from the first to the last word of each session.
 */
export function listen(
  recogniser: RecogniserClass,
  way: Way,
  on: {
    heard: (words: string) => void;
    hearing: (words: string) => void;
    ended: (why: Ending, seconds: number) => void;
  },
) {
  let seconds = 0;
  let hearing = "";
  let isStopped = false;
  let current = begin();

  function begin() {
    const session = new recogniser();
    session.lang = way.lang;
    session.continuous = true;
    session.interimResults = true;
    if (way.where === "device") session.processLocally = true;
    let from: number | undefined;
    let to: number | undefined;
    let taken = 0;
    let why: Ending;
    session.onspeechstart = () => {
      from ??= performance.now();
    };
    session.onresult = ({ results }) => {
      to = performance.now();
      from ??= to;
      hearing = "";
      for (let index = taken; index < results.length; index++) {
        const words = results[index]?.[0]?.transcript ?? "";
        if (results[index]?.isFinal && index === taken) {
          taken += 1;
          on.heard(words);
        } else hearing += words;
      }
      on.hearing(hearing);
    };
    session.onerror = ({ error }) => {
      why = error;
    };
    session.onend = () => {
      if (from !== undefined && to !== undefined) seconds += (to - from) / 1000;
      keepHearing();
      if (!isStopped && !why && to !== undefined) current = begin();
      else on.ended(isStopped ? undefined : (why ?? "no-speech"), seconds);
    };
    session.start();
    return session;
  }

  /** What was heard but not finished is better than nothing: it can be edited. */
  function keepHearing() {
    if (hearing) on.heard(hearing);
    hearing = "";
    on.hearing("");
  }

  return {
    /** Closes the microphone; what was said last still comes. */
    stop() {
      isStopped = true;
      current.stop();
    },
    /** Closes the microphone at once, with what was heard so far: the text is about to be sent, or the page left. */
    close() {
      isStopped = true;
      keepHearing();
      current.abort();
    },
  };
}
