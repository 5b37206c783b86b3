/** Marsaglia's xorshift32: numbers from 0 up to 1, the same for the same seed. Journal of Statistical Software 8(14), 2003. */
export function makeGenerator(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * A seed out of any text, for `makeGenerator`: FNV-1a, 32 bits, mixed once more so that texts which differ in their
 * last letter start far apart. Source: RFC 9923.
 */
export function makeSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return hash ^ (hash >>> 15);
}

/** The items in another order, drawn with `next` (Fisher and Yates); the list itself stays as it is. */
export function shuffle<T>(items: readonly T[], next: () => number): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}
