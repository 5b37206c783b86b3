/** Words not submitted yet. `version` is the moment when the server last saved them, in ISO 8601; "" when it has none. */
export type Draft = { text: string; version: string };

/** A draft as the browser keeps it; `unsaved` when the server has not acknowledged these words. */
export type BrowserDraft = Draft & { unsaved: boolean };

/**
 * Which words to show when a page opens, out of those on the server and those in this browser. The words that
 * build on the other ones win in silence; where both went on by themselves, `other` are the ones not shown, and
 * the person chooses.
 */
export function chooseDraft(
  server: Draft,
  browser: BrowserDraft | undefined,
): { draft: Draft; other?: Draft } {
  if (!browser || browser.text === server.text) return { draft: server };
  const { text, version } = browser;
  if (server.text === "") return { draft: { text, version: server.version } };
  if (browser.version >= server.version) return { draft: { text, version } };
  if (!browser.unsaved) return { draft: server };
  return { draft: server, other: { text, version: server.version } };
}
