import type postgres from "postgres";

/** A connection keeps what it has parsed: statements with more values, those of bulk work, are not kept. */
const MOST_VALUES = 40;

/**
 * The same connections, on which a statement is parsed once and then named. drizzle sends every one of its statements
 * nameless, so that PostgreSQL parses each anew and answers twice, first what values it wants and then the rows.
 */
export function remembering<T extends postgres.ISql>(sql: T): T {
  return new Proxy(sql, {
    get(target, name) {
      const own = Reflect.get<object, PropertyKey>(target, name);
      if (name === "unsafe")
        return (text: string, values: unknown[] = [], options: postgres.UnsafeQueryOptions = {}) =>
          own(text, values, { ...options, prepare: values.length > 0 && values.length <= MOST_VALUES });
      if (name === "begin" || name === "savepoint") return (...args: unknown[]) => own(...args.map(inside));
      return own;
    },
  });
}

/** What runs in a transaction gets its connection likewise. */
const inside = (arg: unknown): unknown =>
  typeof arg === "function" ? (tx: postgres.TransactionSql) => arg(remembering(tx)) : arg;
