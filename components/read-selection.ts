import type { Span } from "@/lib/scoring/report";

/**
 * The words that are selected within an element, as offsets in its text without what stands aside (`data-aside`:
 * numbers that are no part of it). Space around the words is left out; undefined when none are selected in there.
 */
export function readSelection(element: HTMLElement): Span | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const text = readText(range);
  const from = countBefore(element, range.startContainer, range.startOffset);
  const start = from + (text.length - text.trimStart().length);
  const end = from + text.trimEnd().length;
  return start < end ? { start, end } : undefined;
}

function countBefore(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return readText(range).length;
}

function readText(range: Range): string {
  const part = range.cloneContents();
  for (const aside of part.querySelectorAll("[data-aside]")) aside.remove();
  return part.textContent ?? "";
}
