/** The same shape that a sign-up accepts: something, an @, something, without spaces. */
const address = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;

/**
 * The email addresses in what a tutor pastes or in a CSV file: one a line, or in any column, also as
 * `Name <address>`. A header and names are passed over; a cell with an @ that is no address is reported.
 *
 * @returns `emails` in lower case, each once, in order; `refused` as they were written
 */
export function readEmailList(text: string): { emails: string[]; refused: string[] } {
  const cells = text
    .replace(/^\uFEFF/, "")
    .split(/[\r\n,;\t]+/)
    .map((cell) =>
      cell
        .trim()
        .replace(/^"+|"+$/g, "")
        .trim(),
    )
    .filter((cell) => cell.includes("@"));
  const emails = new Set<string>();
  const refused: string[] = [];
  for (const cell of cells) {
    const bare = (/<([^<>]*)>$/.exec(cell)?.[1] ?? cell).trim().toLowerCase();
    if (address.test(bare) && bare.length <= 320) emails.add(bare);
    else refused.push(cell);
  }
  return { emails: [...emails], refused };
}
