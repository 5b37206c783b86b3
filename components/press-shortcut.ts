const textFields = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])";

/**
 * Does what a key stands for on this page: works the element that names the key in `aria-keyshortcuts`, goes along
 * the links of a list (`data-row`) with j and k, or leaves a text field with Escape. Does nothing in a text field
 * otherwise, in an open dialog, or with Ctrl, Alt or the command key held.
 *
 * @param instead what to do for this key in place of that
 * @returns whether the key did something
 */
export function pressShortcut(event: KeyboardEvent, instead?: () => void): boolean {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented)
    return false;
  if (!(target instanceof HTMLElement) || document.querySelector("dialog[open]")) return false;
  if (target.matches(textFields)) {
    if (key === "Escape") target.blur();
    return false;
  }
  const act = instead ?? findAct(key);
  if (!act) return false;
  event.preventDefault();
  act();
  return true;
}

function findAct(key: string): (() => void) | undefined {
  if (!/^[a-z0-4]$/.test(key)) return undefined;
  const element = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  if (element?.matches(textFields)) return () => element.focus();
  if (element) {
    return () => {
      element.focus();
      element.click();
    };
  }
  return key === "j" || key === "k" ? findRow(key === "j" ? 1 : -1) : undefined;
}

/** The row after or before the one that has the focus. */
function findRow(step: 1 | -1): (() => void) | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const row =
    rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(document.activeElement as HTMLElement) + step))];
  return row && (() => row.focus());
}
