import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  // The journeys in e2e/ have a runner of their own.
  test: {
    include: ["{app,components,db,lib,scripts}/**/*.test.{ts,tsx}"],
    // A busy machine is no failure: what takes long here is to start a database.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
