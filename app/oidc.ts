/**
 * The identity provider that people can sign in with instead of a password; undefined unless AUTH_OIDC_ISSUER,
 * AUTH_OIDC_ID and AUTH_OIDC_SECRET are all set. AUTH_OIDC_NAME is what people call it. At the provider, the
 * address to come back to is `<AUTH_URL>/api/auth/callback/oidc`.
 */
export function getOidcProvider() {
  const { AUTH_OIDC_ISSUER: issuer, AUTH_OIDC_ID: clientId, AUTH_OIDC_SECRET: clientSecret } = process.env;
  if (!issuer || !clientId || !clientSecret) return undefined;
  return {
    id: "oidc",
    type: "oidc" as const,
    name: process.env.AUTH_OIDC_NAME || "your organisation",
    issuer,
    clientId,
    clientSecret,
    checks: ["pkce" as const, "state" as const, "nonce" as const],
    // Not every provider puts the email into the token.
    idToken: false,
  };
}
