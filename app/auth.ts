import { redirect } from "next/navigation";
import NextAuth, { type AuthError, CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { findOrCreateOidcUser, isSessionValid, type SignInUser } from "@/db/users";
import type { Viewer } from "@/db/viewer";
import { toLocalPath } from "@/lib/local-path";
import { checkSignIn } from "./check-sign-in";
import { getOidcProvider } from "./oidc";
import { getSecret } from "./secret";

/** What a session holds: who, and the value of `sessionsValidFrom` at the sign-in. Nothing to read, nothing to leak. */
type Claims = { sub: string; validFrom: number };

/** The sign-in was refused: a wrong email or password, or too many tries (`wait` is then in minutes, else 0). */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly wait: number) {
    super();
  }
}

const credentials = Credentials({
  authorize: async ({ email, password }) => {
    const { user, ...refused } = await checkSignIn(String(email), String(password));
    if (!user) throw new SignInRefused("wait" in refused ? refused.wait : 0);
    return user;
  },
});

// Made at each request: nothing is read, opened or written when a build imports this file.
const createConfig = (): NextAuthConfig => {
  const oidc = getOidcProvider();
  return {
    secret: getSecret(),
    // AUTH_URL is the address of the site where it is set; else the Host header, which can then only mislead the
    // person who sent it: every redirect of ours is a path.
    trustHost: true,
    session: { strategy: "jwt", maxAge: 30 * 24 * 60 * 60 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: oidc ? [credentials, oidc] : [credentials],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.type !== "oidc") return true;
        const { email, name, email_verified: verified, sub } = profile ?? {};
        if (!email || !sub || verified === false) return "/sign-in?problem=email";
        const issuer = oidc?.issuer ?? "";
        const found = await findOrCreateOidcUser({ issuer, subject: sub, email, name: toName(name, email) });
        if (!found) return "/sign-in?problem=taken";
        Object.assign(user, found); // The jwt callback gets this same object.
        return true;
      },
      jwt: ({ token, user }) => {
        if (!user) return token;
        const { id, sessionsValidFrom } = user as SignInUser;
        return { sub: id, validFrom: sessionsValidFrom.getTime() } satisfies Claims;
      },
      session: ({ session, token }) => ({ expires: session.expires, claims: token as Claims }),
    },
    logger: {
      error: (error) => {
        const { type = error.name, cause } = error as AuthError;
        // A wrong password is told to the person, and a cookie that cannot be read is nobody: no fault of the server.
        if (type === "CredentialsSignin" || type === "JWTSessionError") return;
        console.error(`Signing in failed: ${type}: ${readReason(cause) ?? error.message}`);
      },
      warn: () => {},
      debug: () => {},
    },
  };
};

/** next-auth puts the error behind an error into `err`; Node puts it into `cause`. */
function readReason(cause: unknown): string | undefined {
  const reason = (cause as { err?: unknown } | undefined)?.err ?? cause;
  return reason instanceof Error ? reason.message : undefined;
}

const toName = (name: string | null | undefined, email: string) =>
  (name?.trim() || email.split("@")[0] || email).slice(0, 100);

export const { handlers, signIn, signOut, auth } = NextAuth(createConfig);

/**
 * Who is signed in; undefined for nobody. The user's row is looked at in every request: an account that was
 * deleted, or signed out everywhere, is nobody at once.
 */
export const getViewer = cache(async (): Promise<Viewer | undefined> => {
  const session = (await auth()) as { claims?: Claims } | null;
  if (!session?.claims) return undefined;
  const viewer = { id: session.claims.sub };
  return (await isSessionValid(viewer, new Date(session.claims.validFrom))) ? viewer : undefined;
});

/** Who is signed in; anybody else is sent to sign in, and then to `next`, a path of this site. */
export async function requireUser(next: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(toLocalPath(next))}`);
  return viewer;
}
