import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getViewer } from "@/app/auth";
import { getOidcProvider } from "@/app/oidc";
import { Contact } from "@/components/contact";
import { ButtonLink } from "@/components/nhs/button";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { toLocalPath } from "@/lib/local-path";
import { findStart } from "./find-start";
import { SignIn } from "./sign-in";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next: wanted, problem, error, out } = await searchParams;
  const viewer = await getViewer();
  if (viewer) redirect(toLocalPath(wanted, await findStart(viewer)));
  const next = toLocalPath(wanted, "/practise");
  const provider = getOidcProvider();
  const query = `?next=${encodeURIComponent(next)}`;
  const said = sayProblem(error ? "failed" : problem, provider?.name);
  return (
    <Page>
      {said && <ErrorSummary errors={[{ text: said }]} />}
      {out === "everywhere" && (
        <NotificationBanner success heading="You are signed out on every device. Sign in to go on." />
      )}
      <SignIn next={wanted === undefined ? "" : next}>
        <h1>Sign in</h1>
        {wanted !== undefined && <p>Sign in to go on to that page.</p>}
      </SignIn>
      {provider && (
        <ButtonLink variant="secondary" href={`/sign-in/provider${query}`}>
          Sign in with {provider.name}
        </ButtonLink>
      )}
      <p>
        Forgotten your password? Ask <Contact email={process.env.CONTACT_EMAIL} /> for a new one.
      </p>
      <p>
        No account yet? <a href={`/sign-up${query}`}>Create an account</a>. You can also{" "}
        <a href="/practise">practise without one</a>.
      </p>
    </Page>
  );
}

/** What went wrong with the identity provider; undefined for an unknown problem, which anybody can put into a link. */
function sayProblem(problem: unknown, provider = "that service"): string | undefined {
  switch (problem) {
    case "failed":
      return `Signing in with ${provider} did not work. Try again, or sign in with your email address`;
    case "email":
      return `${provider} did not confirm your email address. Confirm it there, then try again`;
    case "taken":
      return "There is an account with your email address already. Sign in with its password";
  }
}
