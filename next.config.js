/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Next's development server would print what people wrote.
  logging: { serverFunctions: false },
  // `npm run verify` checks the types; who only runs the app need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Native or wasm-carrying packages are loaded from node_modules, not bundled.
  // rate-limiter-flexible imports drizzle-orm by a name that it builds while running.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@node-rs/argon2",
    "drizzle-orm",
    "pg",
    "rate-limiter-flexible",
  ],
  // The coach runs the engine in the browser: natural's dictionary is packed for it.
  turbopack: {
    rules: { "**/brill_pos_tagger/lib/Lexicon.js": { loaders: ["./scripts/lexicon-loader.mjs"] } },
  },
  // nhsuk-frontend's own deprecations are not ours to mend.
  sassOptions: { quietDeps: true },
  // Browsers ask for this address of their own accord, also before they have read which icon a page names.
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: true }],
  // The Content-Security-Policy has a nonce for each request and is set in proxy.ts.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "X-Content-Type-Options", value: "nosniff" },
        {
          key: "Permissions-Policy",
          value: "microphone=(self), camera=(), geolocation=(), payment=(), usb=()",
        },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
  ],
};
