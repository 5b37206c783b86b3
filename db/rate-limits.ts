import { createHash } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { type Database, getDatabase } from "./client";
import { rateLimits } from "./schema";

/** How many tries, in how many seconds. */
const limits = {
  /** Wrong passwords for one email from one address. */
  "email-at-address": { points: 5, duration: 15 * 60 },
  /** Wrong passwords for one email from anywhere. */
  email: { points: 50, duration: 60 * 60 },
  /** Wrong passwords from one address; a whole class can share one. */
  address: { points: 50, duration: 15 * 60 },
  /** New accounts from one address. */
  "sign-up": { points: 60, duration: 60 * 60 },
  /** Wrong passwords of somebody who is signed in. */
  "own-password": { points: 5, duration: 15 * 60 },
  /** Wrong join codes of somebody who is signed in: at this pace, one of 40 bits is never guessed. */
  "join-code": { points: 20, duration: 60 * 60 },
};

export type Limit = keyof typeof limits;

let counters: { database: Database; byLimit: Map<Limit, RateLimiterDrizzle> } | undefined;

async function getCounter(limit: Limit): Promise<RateLimiterDrizzle> {
  const database = await getDatabase();
  if (counters?.database !== database) counters = { database, byLimit: new Map() };
  let counter = counters.byLimit.get(limit);
  if (!counter) {
    const isFirst = counters.byLimit.size === 0; // One is enough to clear away what has expired.
    counter = new RateLimiterDrizzle({
      storeClient: database,
      schema: rateLimits,
      keyPrefix: limit,
      clearExpiredByTimeout: isFirst,
      ...limits[limit],
    });
    counters.byLimit.set(limit, counter);
  }
  return counter;
}

/** Keys can be emails and addresses: the table keeps digests only. */
const toDigest = (key: string) => createHash("sha256").update(key).digest("base64url");

/**
 * Counts one try, also across several servers.
 *
 * @returns 0 when it may go on; else the whole minutes to wait, at least 1
 */
export async function countTry(limit: Limit, key: string): Promise<number> {
  const counter = await getCounter(limit);
  try {
    await counter.consume(toDigest(key));
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw refusal;
  }
}

/** Takes back one counted try that turned out right. */
export async function forgiveTry(limit: Limit, key: string): Promise<void> {
  await (await getCounter(limit)).reward(toDigest(key));
}

/** Forgets the tries: the person has shown who they are. */
export async function forgetTries(limit: Limit, key: string): Promise<void> {
  await (await getCounter(limit)).delete(toDigest(key));
}
