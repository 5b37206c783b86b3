/**
 * A page of a list.
 *
 * @param wanted the page's number as an address has it, from 1; nonsense is the first, one beyond the last the last
 * @returns the page's rows, the `total` of the list, and the number of `pages`, at least 1
 */
export function cutPage<Row>(list: readonly Row[], wanted: unknown, size: number) {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(1, Number.parseInt(String(wanted), 10) || 1), pages);
  return { rows: list.slice((page - 1) * size, page * size), total: list.length, page, pages };
}
