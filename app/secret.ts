import { randomBytes, randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { getDataFolder } from "@/db/data-folder";

/**
 * The secret that sessions are encrypted with: AUTH_SECRET, else one that the first start makes in the data folder
 * for its owner's eyes only. Several servers on one database need the same AUTH_SECRET.
 *
 * @throws when AUTH_SECRET is too short to be a secret
 */
export function getSecret(): string {
  const given = process.env.AUTH_SECRET;
  if (given) {
    if (given.length < 32) throw new Error("AUTH_SECRET is too short: make one with openssl rand -base64 32");
    return given;
  }
  const file = path.join(getDataFolder(), "secret");
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const written = `${file}-${randomUUID()}`;
  writeFileSync(written, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    linkSync(written, file); // Appears at once with its content; of two starts the first one's stays.
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(written);
  }
  return readFileSync(file, "utf8");
}
