import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { signIn } from "@/app/auth";
import { getOidcProvider } from "@/app/oidc";
import { toLocalPath } from "@/lib/local-path";

// A link and not a form: the Content-Security-Policy lets no form lead to another site.
export async function GET(request: NextRequest) {
  if (!getOidcProvider()) notFound();
  await signIn("oidc", { redirectTo: toLocalPath(request.nextUrl.searchParams.get("next")) });
}
