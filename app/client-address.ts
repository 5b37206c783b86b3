import { headers } from "next/headers";

/**
 * The address that a request came from, for counting tries. Behind reverse proxies TRUSTED_PROXIES is their number:
 * each adds the address it was asked from at the right, and whatever stands further left is the client's own claim.
 * Without it `scripts/app.mjs` takes off such claims, and Next fills in the address of the connection.
 */
export async function getClientAddress(): Promise<string> {
  const chain = ((await headers()).get("x-forwarded-for") ?? "").split(",").map((address) => address.trim());
  const proxies = Number(process.env.TRUSTED_PROXIES ?? 0) || 1;
  return chain.at(-proxies) || "unknown";
}
