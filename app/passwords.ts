import { hash, verify } from "@node-rs/argon2";

// argon2id, the library's default kind, with the least that OWASP recommends:
// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same password typed on two keyboards can be two strings of characters; NFKC makes them one. */
const normalise = (password: string) => password.normalize("NFKC");

/** What is stored in place of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), cost);
}

let standIn: Promise<string> | undefined;

/**
 * Whether this is the password of the hash. Without a hash it takes as long and answers no, so that the time does
 * not tell whether there is an account.
 */
export async function isPassword(password: string, storedHash: string | null | undefined): Promise<boolean> {
  standIn ??= hashPassword("no account has this password");
  const matches = await verify(storedHash ?? (await standIn), normalise(password));
  return matches && Boolean(storedHash);
}
