import { randomBytes } from "node:crypto";
import { hashPassword } from "../app/passwords";
import { closeDatabase } from "../db/client";
import { changePassword, getUserByEmail } from "../db/users";

/** Gives an account a new password, for somebody who has forgotten theirs, and ends its sessions. */
async function resetPassword(email: string | undefined): Promise<void> {
  if (!email) throw new Error("Name the account: npm run reset-password -- name@example.org");
  const user = await getUserByEmail(email);
  if (!user) throw new Error(`No account has the email address ${email}.`);
  const password = randomBytes(12).toString("base64url");
  await changePassword({ id: user.id }, await hashPassword(password));
  console.log(`The new password of ${email} is ${password}\nAsk them to change it on their account page.`);
}

try {
  await resetPassword(process.argv[2]);
} catch (error) {
  console.error(`No password was changed. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
