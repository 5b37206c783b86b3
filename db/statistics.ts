import type { PGlite } from "@electric-sql/pglite";

/** How often tables are looked at. */
const interval = 60_000;

/** Tables with rows that were never analysed, or are a fifth larger than they were then. */
const grown = `select format('%I', relname) as name from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_relation_size(oid) > 0
    and (pg_relation_size(oid) > 1.2 * relpages * current_setting('block_size')::int
      or not exists (select 1 from pg_statistic where starelid = pg_class.oid))`;

/**
 * Lets the embedded database learn how large its tables are, now and while it is open. A server has autovacuum for
 * this; without it every table is planned for as a small one, and a tutor's queue of 2,000 answers takes seconds.
 *
 * @returns a function that ends it, to call before the database is closed
 */
export async function keepStatistics(client: PGlite): Promise<() => Promise<void>> {
  let running = analyseGrown(client);
  await running;
  const timer = setInterval(() => {
    running = analyseGrown(client).catch((error) =>
      console.error(
        `The tables of the database could not be analysed, and pages may be slow: ${error.message}`,
      ),
    );
  }, interval);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}

async function analyseGrown(client: PGlite): Promise<void> {
  const { rows } = await client.query<{ name: string }>(grown);
  for (const { name } of rows) await client.exec(`analyze ${name}`);
}
