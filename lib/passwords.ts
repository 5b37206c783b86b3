export const shortestPassword = 10;
/** Longer ones are refused, so that nobody keeps the server busy with a megabyte. */
export const longestPassword = 200;

/**
 * Why this password may not be chosen, as a sentence for the person; undefined when it may.
 *
 * Length counts, not kinds of characters, and what attackers try first is refused: the advice of
 * https://pages.nist.gov/800-63-4/sp800-63b.html and https://www.ncsc.gov.uk/collection/passwords/updating-your-approach
 *
 * @param person.common passwords known from leaks, in lower case
 */
export function findPasswordFault(
  password: string,
  person: { name: string; email: string; common: ReadonlySet<string> },
): string | undefined {
  const length = [...password].length;
  if (length === 0) return "Enter a password";
  if (length < shortestPassword) return `Password must be ${shortestPassword} characters or more`;
  if (length > longestPassword) return `Password must be ${longestPassword} characters or fewer`;
  const plain = password.normalize("NFKC").toLowerCase();
  if (isCommon(plain, person.common) || isPattern(plain)) {
    return "That password is easy to guess. Choose another one, such as three words that do not belong together";
  }
  if (listOwnWords(person).some((word) => leavesLittle(plain, word))) {
    return "Password must not be made of your name or email address";
  }
}

/** Also with up to five figures or signs before or after it, or with look-alikes of letters in it. */
function isCommon(plain: string, common: ReadonlySet<string>): boolean {
  const withoutEnd = plain.replace(/[^\p{L}]+$/u, "");
  const cores = [plain, withoutEnd, withoutEnd.replace(/^[^\p{L}]+/u, "")];
  return cores.some((core) => {
    const read = core.replace(/[@4031!5$7]/g, (sign) => lookAlikes[sign] ?? sign);
    return plain.length - core.length < 6 && (common.has(core) || common.has(read));
  });
}

const lookAlikes: Record<string, string> = {
  "@": "a",
  "4": "a",
  "0": "o",
  "3": "e",
  "1": "i",
  "!": "i",
  "5": "s",
  $: "s",
  "7": "t",
};

/** One short piece again and again, or a row as on a keyboard or in the alphabet. */
function isPattern(plain: string): boolean {
  const repeated = /^(.{1,5}?)\1+.{0,4}$/u.test(plain);
  const steps = new Set([...plain].slice(1).map((next, index) => toCode(next) - toCode(plain[index] ?? "")));
  return repeated || (steps.size === 1 && (steps.has(1) || steps.has(-1)));
}

const toCode = (character: string) => character.codePointAt(0) ?? 0;

function listOwnWords({ name, email }: { name: string; email: string }): string[] {
  const address = email.toLowerCase();
  const words = [address, ...address.split("@"), ...name.toLowerCase().split(/\s+/), "steadyhand"];
  return words.filter((word) => word.length >= 3);
}

/** Whether hardly more than this word is in the text: fewer than six other characters. */
function leavesLittle(text: string, word: string): boolean {
  return text.includes(word) && text.replaceAll(word, "").length < 6;
}
