import type { EventEmitter } from "node:events";

/**
 * Opens and migrates the database before the first request. `scripts/app.mjs` waits for the event, and closes
 * the database after the last answer.
 */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { closeDatabase, getDatabase } = await import("./db/client");
    const { getSecret } = await import("./app/secret");
    try {
      // Now rather than at the first sign-in: what is wrong with a setting is told at the start.
      getSecret();
      await getDatabase();
    } catch (error) {
      console.error(`Steadyhand did not start. ${error instanceof Error ? error.message : error}`);
      process.exit(1);
    }
    (process as EventEmitter).emit("steadyhand:open", closeDatabase);
  }
}
