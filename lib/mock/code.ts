/** How many questions a mock interview can have: a usual panel asks five to eight. */
export const mockCounts = [5, 6, 7, 8] as const;
export type MockCount = (typeof mockCounts)[number];

/** Digits and capitals without those that are mistaken for one another when read aloud or copied (I, L, O, U). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 5;

/** How many different codes there are for each number of questions. */
export const codesPerCount = alphabet.length ** length;

/**
 * The code of a mock interview: the number of questions, then five letters and digits ("6-K3QF9"). Whoever enters
 * it gets the same questions.
 *
 * @param drawn a whole number from 0 up to `codesPerCount`, drawn at random by the caller
 */
export function makeMockCode(count: MockCount, drawn: number): string {
  let rest = drawn;
  let letters = "";
  while (letters.length < length) {
    letters = (alphabet[rest % alphabet.length] ?? "") + letters;
    rest = Math.floor(rest / alphabet.length);
  }
  return `${count}-${letters}`;
}

/**
 * Reads a code as people type it: in small letters, with spaces or without the hyphen, O for 0, I or L for 1.
 *
 * @returns the code as `makeMockCode` writes it with its count; undefined when it is none
 */
export function readMockCode(typed: string): { code: string; count: MockCount } | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  const count = mockCounts.find((number) => plain.startsWith(`${number}`));
  const letters = plain.slice(1);
  if (!count || letters.length !== length || [...letters].some((one) => !alphabet.includes(one))) return;
  return { code: `${count}-${letters}`, count };
}
