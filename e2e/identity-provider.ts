import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";

/** What the provider says of whoever comes; undefined when they do not agree. */
export type Claims = { sub: string; email?: string; email_verified?: boolean; name?: string };

type Grant = { nonce: string; challenge: string; clientId: string; claims: Claims };

/**
 * A stand-in for an organisation's identity provider: the authorization code flow of OpenID Connect with PKCE, over
 * real HTTP, with nobody asked for a password.
 */
export class IdentityProvider {
  claims: Claims | undefined;
  private readonly issuer: string;
  private readonly grants = new Map<string, Grant>();
  private readonly keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  private readonly server: Server;

  constructor(private readonly port: number) {
    this.issuer = `http://localhost:${port}`;
    this.server = createServer(async (request, response) => {
      const { status = 200, location, body } = await this.answer(request);
      response.writeHead(status, {
        "Content-Type": "application/json",
        ...(location && { Location: location }),
      });
      response.end(JSON.stringify(body));
    });
  }

  start(): Promise<void> {
    return new Promise((done) => this.server.listen(this.port, "localhost", done));
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  private async answer(
    request: IncomingMessage,
  ): Promise<{ status?: number; location?: string; body?: unknown }> {
    const url = new URL(request.url ?? "", this.issuer);
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return { body: this.describe() };
      case "/jwks":
        return {
          body: { keys: [{ ...this.keys.publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256" }] },
        };
      case "/authorize":
        return { status: 302, location: this.authorize(url.searchParams) };
      case "/token":
        return this.exchange(new URLSearchParams(await readBody(request)));
      case "/userinfo":
        return { body: this.grants.get(request.headers.authorization?.replace("Bearer ", "") ?? "")?.claims };
      default:
        return { status: 404 };
    }
  }

  private describe() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
    };
  }

  private authorize(query: URLSearchParams): string {
    const back = new URL(query.get("redirect_uri") ?? "");
    back.searchParams.set("state", query.get("state") ?? "");
    if (!this.claims) {
      back.searchParams.set("error", "access_denied");
      return back.href;
    }
    const code = randomUUID();
    this.grants.set(code, {
      nonce: query.get("nonce") ?? "",
      challenge: query.get("code_challenge") ?? "",
      clientId: query.get("client_id") ?? "",
      claims: this.claims,
    });
    back.searchParams.set("code", code);
    return back.href;
  }

  /** The code is the access token too. */
  private exchange(form: URLSearchParams) {
    const code = form.get("code") ?? "";
    const grant = this.grants.get(code);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!grant || grant.challenge !== challenge) return { status: 400, body: { error: "invalid_grant" } };
    const now = Math.floor(Date.now() / 1000);
    const { nonce, clientId: aud, claims } = grant;
    const token = { iss: this.issuer, aud, sub: claims.sub, nonce, iat: now, exp: now + 60 };
    return { body: { access_token: code, token_type: "Bearer", expires_in: 60, id_token: this.sign(token) } };
  }

  private sign(claims: object): string {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const content = `${encode({ alg: "RS256", kid: "1", typ: "JWT" })}.${encode(claims)}`;
    return `${content}.${sign("sha256", Buffer.from(content), this.keys.privateKey).toString("base64url")}`;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}
