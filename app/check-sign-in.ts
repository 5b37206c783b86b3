import { countTry, forgetTries, forgiveTry } from "@/db/rate-limits";
import { getUserByEmail, type SignInUser } from "@/db/users";
import { getClientAddress } from "./client-address";
import { isPassword } from "./passwords";

/**
 * Whether these are the email and the password of an account. Tries are counted before the password is looked at,
 * so that many at once cannot slip through, and forgotten when it is right.
 *
 * @returns the user; or, alike for a wrong password and an email without an account, how many minutes to wait
 *   before the next try (0: none)
 */
export async function checkSignIn(
  email: string,
  password: string,
): Promise<{ user: SignInUser } | { user?: undefined; wait: number }> {
  const address = await getClientAddress();
  const key = email.trim().toLowerCase();
  const together = `${key} from ${address}`;
  const wait = Math.max(
    await countTry("address", address),
    await countTry("email", key),
    await countTry("email-at-address", together),
  );
  if (wait > 0) return { wait };
  const user = await getUserByEmail(email);
  if (!(await isPassword(password, user?.passwordHash)) || !user) return { wait: 0 };
  await forgetTries("email-at-address", together);
  await forgiveTry("address", address);
  await forgiveTry("email", key);
  return { user };
}
