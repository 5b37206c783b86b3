/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud. https://www.crockford.com/base32.html */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 8;

/** Random bytes that `makeJoinCode` wants. */
export const joinCodeBytes = length;

/** A code of eight characters (40 bits) from as many random bytes; each byte gives one character, all alike likely. */
export function makeJoinCode(bytes: Uint8Array): string {
  if (bytes.length < length) throw new Error(`A join code needs ${length} random bytes`);
  return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join("");
}

/** A code as people read it: two groups of four. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The code that somebody typed, whatever its case, spaces and hyphens, with O, I and L as digits; undefined when it is none. */
export function readJoinCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return code.length === length && [...code].every((character) => alphabet.includes(character))
    ? code
    : undefined;
}
