import { PgPreparedQuery } from "drizzle-orm/pg-core";

/** The database cannot be opened. The message is one line for the operator: what is wrong, and the mend. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
}

/**
 * A query failed. Drizzle and the drivers put the values of a failed query into their errors (`params`,
 * `detail`), and a server logs its errors: this one names the query and the constraint, never a value.
 */
export class QueryFailed extends Error {
  override name = "QueryFailed";
  readonly code: string | undefined;
  readonly constraint: string | undefined;

  constructor(query: string, cause: { code?: string; constraint?: string; message?: string }) {
    // A message without a code comes from the connection, not from a value.
    const reason = cause.constraint ?? cause.code ?? cause.message;
    super(`${reason} in: ${query}`);
    this.code = cause.code;
    this.constraint = cause.constraint;
  }
}

type Prepared = {
  queryWithCache(query: string, params: unknown[], run: () => Promise<unknown>): Promise<unknown>;
};

/** Makes every Drizzle query of this process fail as QueryFailed. Calling it again changes nothing. */
export function keepValuesOutOfErrors(): void {
  const prototype = PgPreparedQuery.prototype as unknown as Prepared & { quiet?: true };
  if (prototype.quiet) return;
  prototype.quiet = true;
  const run = prototype.queryWithCache;
  prototype.queryWithCache = async function (this: Prepared, query, params, execute) {
    try {
      return await run.call(this, query, params, execute);
    } catch (error) {
      throw new QueryFailed(query, ((error as Error).cause ?? error) as Error);
    }
  };
}
