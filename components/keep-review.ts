/** A pause in typing after which the form goes to the server. */
const pause = 1_000;
/** How long to wait before trying again a server that did not answer. */
const patience = 10_000;

type Stored = { saved: boolean; joined: boolean; version: number; overall: string };

const refusals: Record<number, string> = {
  401: "Not saved: you have been signed out. Sign in again in another tab, then press Save",
  404: "Not saved: you can no longer see this answer",
  409: "Not saved: this review has been released. Load the page again",
};

/**
 * Saves the form of a review at `url` as it is filled in, one request at a time. Buttons that only save, comment or
 * use a remark are done in place; the others wait until what was sent is answered.
 *
 * @param field the hidden field with the version that the form goes on from
 * @param show tells the tutor where their work stands
 * @param reload draws again what the server has stored
 * @returns a function that stops it
 */
export function keepReview({
  form,
  field,
  url,
  show,
  reload,
}: {
  form: HTMLFormElement;
  field: HTMLInputElement;
  url: string;
  show: (news: string) => void;
  reload: () => void;
}): () => void {
  let version = Number(field.value);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | undefined;
  let isDirty = false;

  async function send(intent: string): Promise<boolean> {
    clearTimeout(timer);
    isDirty = false;
    const body = new FormData(form);
    body.set("version", String(version));
    body.set("intent", intent);
    try {
      const response = await fetch(url, { method: "POST", body, keepalive: true });
      if (!response.ok)
        return fail(
          refusals[response.status] ?? "Not saved: the server made a mistake. Press Save to try again",
        );
      const stored: Stored = await response.json();
      if (!stored.saved)
        return fail("Not saved: you changed this review in another tab. Press Save to keep both");
      version = Math.max(version, stored.version);
      if (stored.joined) put("overall", stored.overall);
      show(stored.joined ? "Saved, with the feedback from your other tab" : `Saved at ${sayTime()}`);
      return true;
    } catch {
      timer = setTimeout(() => save(""), patience);
      return fail(
        navigator.onLine ? "Not saved yet: we will try again in a moment" : "Not saved yet: you are offline",
      );
    }
  }

  function fail(news: string): false {
    isDirty = true;
    show(news);
    return false;
  }

  /** Sends after what is being sent now. @returns whether it was saved */
  function save(intent: string): Promise<boolean> {
    const mine = (sending ?? Promise.resolve(true)).then(() => send(intent));
    sending = mine;
    void mine.finally(() => {
      if (sending === mine) sending = undefined;
    });
    return mine;
  }

  const put = (name: string, text: string) => {
    const box = form.elements.namedItem(name);
    if (box instanceof HTMLTextAreaElement) box.value = text;
    return box instanceof HTMLTextAreaElement ? box : undefined;
  };

  function putRemark(name: string) {
    const remark = (form.elements.namedItem("remark") as HTMLSelectElement).value;
    const written = (form.elements.namedItem(name) as HTMLTextAreaElement).value.trim();
    const box = put(name, [written, remark].filter(Boolean).join("\n"));
    box?.focus();
    box?.dispatchEvent(new Event("input", { bubbles: true }));
  }

  async function comment() {
    const box = form.elements.namedItem("comment") as HTMLTextAreaElement;
    if (box.value.trim() === "") return box.focus();
    if (!(await save("comment"))) return;
    put("comment", "");
    (form.elements.namedItem("keep") as HTMLInputElement).checked = false;
    show("Comment added");
    box.blur();
    reload();
  }

  async function remove(intent: string) {
    if (!(await save(intent))) return;
    document.getElementById("comments")?.focus();
    show("Comment removed");
    reload();
  }

  function submitted(event: SubmitEvent) {
    const intent = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "save";
    const here =
      intent === "save"
        ? () =>
            (form.elements.namedItem("comment") as HTMLTextAreaElement).value.trim() === ""
              ? save("save")
              : comment()
        : intent === "comment"
          ? comment
          : intent === "remark-to-comment" || intent === "remark-to-feedback"
            ? () => putRemark(intent === "remark-to-comment" ? "comment" : "overall")
            : intent.startsWith("remove-")
              ? () => remove(intent)
              : undefined;
    clearTimeout(timer);
    field.value = String(version);
    if (!here && !sending) return;
    event.preventDefault();
    if (here) return void here();
    const { submitter } = event;
    void sending?.then(() => form.requestSubmit(submitter));
  }

  function changed(event: Event) {
    const target = event.target as HTMLInputElement;
    if (["comment", "span", "keep", "remark", ""].includes(target.name)) return;
    isDirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => save(""), target.type === "radio" ? 0 : pause);
  }

  function pressed(event: KeyboardEvent) {
    const isComment = (event.target as HTMLElement).id === "comment";
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && isComment) void comment();
  }

  const flush = () => {
    if (document.visibilityState === "hidden" && isDirty) void save("");
  };
  form.addEventListener("submit", submitted);
  form.addEventListener("input", changed);
  form.addEventListener("keydown", pressed);
  document.addEventListener("visibilitychange", flush);
  return () => {
    clearTimeout(timer);
    form.removeEventListener("submit", submitted);
    form.removeEventListener("input", changed);
    form.removeEventListener("keydown", pressed);
    document.removeEventListener("visibilitychange", flush);
  };
}

const sayTime = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
