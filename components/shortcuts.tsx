"use client";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "./nhs/button";
import { pressShortcut } from "./press-shortcut";

const lists = {
  queue: [
    ["j, k", "Go to the next or the previous answer; Enter opens it"],
    ["n", "Review the next answer"],
  ],
  review: [
    ["0 to 4", "Choose your band"],
    ["c", "Comment on the words that you selected, or on a sentence"],
    ["Ctrl + Enter", "Add the comment that you are writing"],
    ["f", "Write the overall feedback"],
    ["s", "Save"],
    ["n", "Save and go to the next answer to review"],
    ["j, k", "Go to the next or the previous answer"],
    ["Esc", "Leave a text field, so that these keys work again"],
  ],
} as const;

const setting = "steadyhand-shortcuts";
const isOn = () => localStorage.getItem(setting) !== "off";
/** Another tab may change it. */
const watch = (changed: () => void) => {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
};

/**
 * Keyboard shortcuts of this page, outside text fields, and the panel that lists them and turns them off. Each key
 * works an element of the page that says so in `aria-keyshortcuts`: nothing can be done by a shortcut only.
 */
export function Shortcuts({ place }: { place: keyof typeof lists }) {
  const panel = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(true);
  const hasScripts = useSyncExternalStore(
    watch,
    () => true,
    () => false,
  );

  useEffect(() => setOn(isOn()), []);
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === "?" && pressShortcut(event, () => panel.current?.showModal())) return;
      pressShortcut(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);

  if (!hasScripts) return null;
  return (
    <>
      <p className="app-shortcuts__open">
        <button type="button" className="app-link-button" onClick={() => panel.current?.showModal()}>
          Keyboard shortcuts
        </button>
        {on ? " (press ?)" : " (turned off)"}
      </p>
      <dialog className="app-shortcuts" ref={panel} aria-labelledby="shortcuts">
        <h2 className="nhsuk-heading-m" id="shortcuts">
          Keyboard shortcuts
        </h2>
        <p>They work outside text fields. Everything can be done without them.</p>
        <dl className="app-shortcuts__list">
          {[...lists[place], ["?", "Open this list"]].map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="app-shortcuts__switch">
          <input
            type="checkbox"
            checked={on}
            onChange={({ target: { checked } }) => {
              localStorage.setItem(setting, checked ? "on" : "off");
              setOn(checked);
            }}
          />{" "}
          Use these shortcuts in this browser
        </label>
        <Button type="button" variant="secondary" onClick={() => panel.current?.close()}>
          Close
        </Button>
      </dialog>
    </>
  );
}
