/**
 * Where to go next, as an address of this site: what a link or a form carried, when it is a path here.
 *
 * @returns `value` as a path with its query; `otherwise` when it leads to another site or is no path
 */
export function toLocalPath(value: unknown, otherwise = "/"): string {
  if (typeof value !== "string" || !value.startsWith("/") || value.length > 2000) return otherwise;
  const here = "http://here.invalid";
  if (!URL.canParse(value, here)) return otherwise;
  // Browsers read "//other.site" and "/\other.site" as another site; so does URL.
  const url = new URL(value, here);
  return url.origin === here ? url.pathname + url.search + url.hash : otherwise;
}
