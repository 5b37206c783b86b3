type Options = { langs: string[]; processLocally: boolean };

/** The browser's speech recognition, as far as it is used here. https://webaudio.github.io/web-speech-api/ */
export type Recogniser = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally?: boolean;
  onresult: ((event: { resultIndex: number; results: SpeechRecognitionResultList }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  onspeechstart: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
};

export type RecogniserClass = {
  new (): Recogniser;
  /** Only where the browser can recognise speech on the device; Safari and older Chromium cannot say. */
  available?(options: Options): Promise<"available" | "downloadable" | "downloading" | "unavailable">;
  install?(options: Options): Promise<boolean>;
};

/** How speech can become text here: on this device, on it after a download, or at the browser maker's service. */
export type Way = { where: "device" | "download" | "away"; lang: string };

/** The recogniser of this browser, under either of its names; undefined where there is none. */
export function findRecogniser(): RecogniserClass | undefined {
  const names = window as { SpeechRecognition?: RecogniserClass; webkitSpeechRecognition?: RecogniserClass };
  return names.SpeechRecognition ?? names.webkitSpeechRecognition;
}

/** The person's own English first, then those that recognisers know best. */
function listLanguages(): string[] {
  const own = navigator.languages.filter((language) => /^en-/.test(language));
  return [...new Set([...own, "en-GB", "en-US"])];
}

/** The most private way that this browser has: speech leaves the device only where nothing else is possible. */
export async function chooseWay(recogniser: RecogniserClass): Promise<Way> {
  const langs = listLanguages();
  const found = await Promise.all(
    langs.map(async (lang) => ({ lang, state: await findState(recogniser, lang) })),
  );
  const ready = found.find(({ state }) => state === "available");
  if (ready) return { where: "device", lang: ready.lang };
  const soon = found.find(({ state }) => state === "downloadable" || state === "downloading");
  if (soon) return { where: "download", lang: soon.lang };
  return { where: "away", lang: langs[0] ?? "en-GB" };
}

async function findState(recogniser: RecogniserClass, lang: string) {
  try {
    return await recogniser.available?.({ langs: [lang], processLocally: true });
  } catch {
    // An operator's or a browser's policy may forbid to ask: then it cannot be promised that speech stays here.
    return "unavailable";
  }
}

/** Fetches what the device needs to recognise this language. @returns whether it is there now */
export async function install(recogniser: RecogniserClass, lang: string): Promise<boolean> {
  try {
    return (await recogniser.install?.({ langs: [lang], processLocally: true })) ?? false;
  } catch {
    return false;
  }
}
