/** A cell that a spreadsheet would run as a formula. Source: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as a CSV file of RFC 4180 that spreadsheets open without running anything: every cell is quoted, and text
 * that would be a formula begins with an apostrophe. Numbers stay numbers, null is empty. A byte order mark tells
 * Excel that the file is UTF-8.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("")}`;
}

function writeCell(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `${cell}`;
  return `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
