import { headers } from "next/headers";

/** The address of this site as the person who asks reached it, for links to pass on; AUTH_URL where it is set. */
export async function getSiteAddress(): Promise<string> {
  const set = process.env.AUTH_URL;
  if (set && URL.canParse(set)) return new URL(set).origin;
  const sent = await headers();
  const scheme = sent.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  // After an action Next asks itself for the next page: then only the forwarded host is what the person typed.
  const host = sent.get("x-forwarded-host")?.split(",")[0]?.trim() ?? sent.get("host") ?? "localhost";
  return `${scheme}://${host}`;
}
