/** The list with one of its items a place up or down, or out; as it was when that cannot be. */
export function moveInList<Item>(list: readonly Item[], item: Item, way: "up" | "down" | "out"): Item[] {
  const from = list.indexOf(item);
  if (from < 0) return [...list];
  const others = list.filter((_, index) => index !== from);
  if (way === "out") return others;
  const to = Math.max(0, from + (way === "up" ? -1 : 1));
  return [...others.slice(0, to), item, ...others.slice(to)];
}
