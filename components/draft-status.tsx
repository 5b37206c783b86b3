import type { DraftNews, Kept } from "./draft-keeper";

const sentences: Record<Kept, string> = {
  server: "Draft saved",
  browser: "Draft saved in this browser",
  offline: "Saved in this browser only: you are offline",
  "signed-out": "Saved in this browser only: you have been signed out",
  unreachable: "Saved in this browser only: we will try again in a moment",
  "too-long": "Saved in this browser only: it is too long to keep with us",
  closed: "Saved in this browser only: this has been sent already",
  nowhere: "Not saved: your browser does not keep drafts",
};

/** Whether the draft is safe. Screen readers hear it when it changes, and not each minute again. */
export function DraftStatus({ kept, saved }: { kept: DraftNews["kept"]; saved: string | undefined }) {
  const sentence = kept ? sentences[kept.where] : (saved ?? "");
  const time = kept?.at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const withTime = kept?.where === "server" || kept?.where === "browser";
  return (
    <p className="app-draft-status">
      <span role="status">{sentence}</span>
      {withTime && ` at ${time}`}
    </p>
  );
}
