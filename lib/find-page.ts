/**
 * Which page of a list to show.
 *
 * @param wanted the page's number as an address has it, from 1; nonsense is the first, one beyond the last the last
 * @returns the `page`, the number of `pages`, at least 1, and how many rows stand before it
 */
export function findPage(total: number, size: number, wanted: unknown) {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, Number.parseInt(String(wanted), 10) || 1), pages);
  return { page, pages, offset: (page - 1) * size };
}
