import { longestAnswer } from "@/lib/answer-text";
import { chooseDraft, type Draft } from "@/lib/draft";
import { readBrowserDraft, writeBrowserDraft } from "./browser-drafts";

/** Where the words in the box are kept at this moment. */
export type Kept =
  | "server"
  | "browser"
  | "offline"
  | "signed-out"
  | "unreachable"
  | "too-long"
  | "closed"
  | "nowhere";

/** What the page shows of its draft. `other` is another version of the same answer, not in the box. */
export type DraftNews = { text?: string; kept?: { where: Kept; at: Date }; other?: Draft | null };

export type DraftKeeper = ReturnType<typeof keepDraft>;

/** A pause in typing after which the words go to the server. */
const pause = 1_200;
/** How long to wait before trying again a server that did not answer. */
const patience = 10_000;

/**
 * Keeps the words of a text box as they are typed: in this browser at once, and at `url` after a pause when the
 * person is signed in. One rule for tabs and devices: words are saved only in place of words that this page has
 * seen; else nothing is overwritten, and both versions are offered.
 */
export function keepDraft({
  box,
  key,
  url,
  server,
  show,
}: {
  box: HTMLTextAreaElement;
  key: string;
  url: string | undefined;
  server: Draft;
  show: (news: DraftNews) => void;
}) {
  let version = server.version;
  let inBrowser = readBrowserDraft(key)?.text;
  let onServer = server.text;
  let other: Draft | undefined;
  let asking = false;
  let busy = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(words: Draft) {
    other = words;
    asking = true;
    show({ other: words });
  }

  function saveLater(wait: number) {
    clearTimeout(timer);
    if (url && !stopped) timer = setTimeout(save, wait);
  }

  /** @returns whether the words are safe in this browser; asks when another tab has put other words there */
  function saveInBrowser(unsaved: boolean): boolean {
    const stored = readBrowserDraft(key);
    if (stored && stored.text !== inBrowser && stored.text !== box.value && stored.text !== other?.text) {
      ask({ text: stored.text, version: stored.version });
      return false;
    }
    const written = writeBrowserDraft(key, { text: box.value, version, unsaved });
    if (written) inBrowser = box.value;
    return written;
  }

  const tell = (where: Kept) => show({ kept: { where, at: new Date() } });

  async function save() {
    clearTimeout(timer);
    if (!url || asking || busy || stopped || box.value === onServer) return;
    if (box.value.length > longestAnswer) return tell("too-long");
    busy = true;
    const text = box.value;
    try {
      const body = JSON.stringify({ text, version });
      const headers = { "Content-Type": "application/json" };
      const response = await fetch(url, { method: "POST", headers, body, keepalive: true });
      if (response.status === 401) return tell("signed-out");
      if (!response.ok) throw new Error(`The server answered ${response.status}`);
      const stored = await response.json();
      if (stored.closed) return tell("closed");
      settle(text, stored);
    } catch {
      tell(navigator.onLine ? "unreachable" : "offline");
      saveLater(patience);
    } finally {
      busy = false;
    }
    if (box.value !== text) saveLater(pause);
  }

  function settle(text: string, stored: Draft & { saved: boolean }) {
    if (!stored.saved && stored.text !== other?.text) return ask(stored);
    version = stored.version;
    if (!stored.saved) return saveLater(0); // The person has seen those words and decided against them.
    onServer = text;
    saveInBrowser(box.value !== text);
    tell("server");
  }

  function changed() {
    show({ text: box.value });
    if (asking) return;
    const safe = saveInBrowser(true);
    if (!safe && !asking && !url) tell("nowhere");
    if (safe && !url) tell("browser");
    saveLater(pause);
  }

  function put(text: string) {
    box.value = text;
    show({ text });
  }

  // Words typed before this ran, or sent back by the server, are newer than any draft.
  if (box.value === server.text) {
    const chosen = chooseDraft(server, readBrowserDraft(key));
    version = chosen.draft.version;
    put(chosen.draft.text);
    if (chosen.other) ask(chosen.other);
    else saveLater(0);
  } else changed();

  const flush = () => {
    if (document.visibilityState === "hidden") save();
  };
  box.addEventListener("input", changed);
  window.addEventListener("online", save);
  document.addEventListener("visibilitychange", flush);

  return {
    ask,
    /** Saves at once, and says so even when nothing has changed. */
    saveNow: () => (url && box.value === onServer ? tell("server") : save()),
    /** The version of the server's draft that the words in the box go on from. */
    getVersion: () => version,
    /** Puts the other version into the box; what was there becomes the other version. */
    swap() {
      if (!other) return;
      const mine = box.value;
      version = other.version || version;
      inBrowser = readBrowserDraft(key)?.text;
      put(other.text);
      other = { text: mine, version };
      asking = false;
      show({ other });
      changed();
    },
    /** Goes on with the words in the box. */
    keep() {
      version = other?.version || version;
      asking = false;
      show({ other: null });
      inBrowser = readBrowserDraft(key)?.text;
      changed();
    },
    pause() {
      clearTimeout(timer);
      stopped = true;
    },
    resume(next: string) {
      if (next > version) version = next;
      stopped = false;
      saveLater(pause);
    },
    stop() {
      clearTimeout(timer);
      stopped = true;
      box.removeEventListener("input", changed);
      window.removeEventListener("online", save);
      document.removeEventListener("visibilitychange", flush);
    },
  };
}
