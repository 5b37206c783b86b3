import type { Ending } from "./listen";
import type { Way } from "./recogniser";

/** Where a dictation is: each state has its words and its buttons. */
export type DictationState =
  | { name: "looking" }
  | { name: "download" | "away"; lang: string; afterFetching?: boolean }
  | { name: "fetching" }
  | { name: "listening"; where: Way["where"] }
  | { name: "stopped"; why: Ending };

/** What a person can do about each error of the Web Speech API. */
const endings: Record<string, string> = {
  "not-allowed":
    "Your browser does not let this page use the microphone. Allow it in the settings of your browser, or type your answer.",
  "service-not-allowed": "Your browser does not allow speech recognition on this page. Type your answer.",
  "audio-capture": "No microphone was found. Connect one and try again, or type your answer.",
  network: "The speech service cannot be reached. Check your connection, or type your answer.",
  "language-not-supported": "Your browser cannot recognise English speech here. Type your answer.",
  "no-speech":
    "Nothing was heard for a while, so the microphone is closed. Dictate again when you are ready.",
  aborted: "Your browser closed the microphone. Dictate again, or type your answer.",
};

/** The heading and the sentences of a state; all of them are said before the microphone opens. */
export function sayState(state: DictationState): { heading: string; sentences: string[] } {
  switch (state.name) {
    case "looking":
      return { heading: "Dictation", sentences: ["Finding out what your browser can do."] };
    case "download":
      return {
        heading: "Dictate on this device",
        sentences: [
          "Your browser can turn speech into text on this device, so that your voice does not leave it. It has to download a language pack first, once.",
        ],
      };
    case "fetching":
      return {
        heading: "Dictate on this device",
        sentences: ["Getting the language pack. This can take some minutes; you can type meanwhile."],
      };
    case "away":
      return {
        heading: "Your voice would leave this device",
        sentences: [
          ...(state.afterFetching ? ["The language pack could not be downloaded."] : []),
          "Your browser may send what you say to a speech service of its maker, to turn it into text. This site does not get the sound, and cannot say what that service keeps.",
          "Do not say anything that shows who a patient or a colleague is.",
        ],
      };
    case "listening":
      return {
        heading: "Listening",
        sentences: [
          state.where === "device"
            ? "The microphone is on. Your voice stays on this device."
            : "The microphone is on. Your browser may send your voice to its speech service.",
        ],
      };
    case "stopped":
      return {
        heading: "Dictation is off",
        sentences: [
          state.why === undefined
            ? "You can change the words in the box before you send them."
            : (endings[state.why] ?? "Dictation has ended. Try again, or type your answer."),
        ],
      };
  }
}
