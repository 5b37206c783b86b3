import type { Page } from "playwright/test";

/** What the stand-in for the browser's recogniser can do on the device, and what comes of a download. */
type Abilities = { device?: "available" | "downloadable" | "unavailable"; installs?: boolean };

type StandIn = {
  lang: string;
  processLocally: boolean;
  onresult(event: unknown): void;
  onerror(event: unknown): void;
  onend(): void;
};
type Heard = { words: string; isFinal: boolean };
type TestWindow = Window & { opened: StandIn[]; running: StandIn | undefined; installed: string[] };

/**
 * Puts a stand-in in place of the browser's speech recognition, before the page is loaded. Without abilities it is as
 * in Safari, which cannot say where speech is recognised.
 */
export async function standIn(page: Page, abilities?: Abilities) {
  await page.addInitScript((can) => {
    const test = window as unknown as TestWindow;
    Object.assign(test, { opened: [], installed: [] });
    class SpeechRecognition {
      start() {
        test.opened.push(this as unknown as StandIn);
        test.running = this as unknown as StandIn;
      }
      stop() {
        test.running = undefined;
        setTimeout(() => (this as unknown as StandIn).onend());
      }
      abort() {
        this.stop();
      }
      static available = can && (async () => can.device);
      static install =
        can &&
        (async ({ langs }: { langs: string[] }) => {
          test.installed.push(...langs);
          return can.installs ?? true;
        });
    }
    Object.assign(window, {
      SpeechRecognition: can ? SpeechRecognition : undefined,
      webkitSpeechRecognition: SpeechRecognition,
    });
  }, abilities);
}

/** Lets the recogniser hear something, as the results of its session so far. */
export const hear = (page: Page, ...heard: Heard[]) =>
  page.evaluate((pieces) => {
    const results = pieces.map(({ words, isFinal }) => Object.assign([{ transcript: words }], { isFinal }));
    (window as unknown as TestWindow).running?.onresult({ resultIndex: 0, results });
  }, heard);

/** Lets the session end of its own accord, or with an error. */
export const end = (page: Page, error?: string) =>
  page.evaluate((code) => {
    const session = (window as unknown as TestWindow).running;
    if (code) session?.onerror({ error: code });
    session?.onend();
  }, error);

/** How often the microphone was opened, how the last time, and what was downloaded. */
export const look = (page: Page) =>
  page.evaluate(() => {
    const { opened, running, installed } = window as unknown as TestWindow;
    const { lang, processLocally } = opened.at(-1) ?? {};
    return { times: opened.length, isOpen: running !== undefined, lang, processLocally, installed };
  });
