import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getViewer } from "@/app/auth";
import { getOidcProvider } from "@/app/oidc";
import { Page } from "@/components/page";
import { toLocalPath } from "@/lib/local-path";
import { SignUp } from "./sign-up";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const next = toLocalPath((await searchParams).next, "/practise");
  if (await getViewer()) redirect(next);
  const provider = getOidcProvider();
  const query = `?next=${encodeURIComponent(next)}`;
  return (
    <Page>
      <SignUp next={next}>
        <h1>Create an account</h1>
        <p>
          With an account your drafts and your marked answers are kept, and you can see how you get on. Only
          you see them.
        </p>
        <p>
          Have an account already? <a href={`/sign-in${query}`}>Sign in</a>
          {provider && (
            <>
              {" "}
              or <a href={`/sign-in/provider${query}`}>continue with {provider.name}</a>
            </>
          )}
          .
        </p>
      </SignUp>
      <p>
        <a href="/privacy">What we keep about you</a>
      </p>
    </Page>
  );
}
