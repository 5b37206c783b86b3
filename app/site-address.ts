import { headers } from "next/headers";

/** The address of this site as the person who asks reached it, for links to pass on; AUTH_URL where it is set. */
export async function getSiteAddress(): Promise<string> {
  const set = process.env.AUTH_URL;
  if (set && URL.canParse(set)) return new URL(set).origin;
  const sent = await headers();
  const scheme = sent.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  return `${scheme}://${sent.get("host") ?? "localhost"}`;
}
