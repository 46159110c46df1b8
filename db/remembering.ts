import type postgres from "postgres";

/** A connection keeps what it has parsed: statements with more values, those of bulk work, are not kept. */
const MOST_VALUES = 40;

/** Waits for one statement, and may give it up. */
export type Wait = (answer: PromiseLike<unknown>) => Promise<unknown>;

/**
 * The same connections, on which a statement is parsed once and then named. drizzle sends every one of its statements
 * nameless, so that PostgreSQL parses each anew and answers twice, first what values it wants and then the rows. What
 * is asked outside a transaction is waited for by `wait`; a transaction as a whole by whoever began it.
 */
export function remembering<T extends postgres.ISql>(sql: T, wait?: Wait): T {
  return new Proxy(sql, {
    get(target, name) {
      const own = Reflect.get<object, PropertyKey>(target, name);
      if (name === "unsafe")
        return (text: string, values: unknown[] = [], options: postgres.UnsafeQueryOptions = {}) => {
          const prepare = values.length > 0 && values.length <= MOST_VALUES;
          const query = own(text, values, { ...options, prepare });
          return wait ? waitedFor(query, wait) : query;
        };
      if (name === "begin" || name === "savepoint") return (...args: unknown[]) => own(...args.map(inside));
      return own;
    },
  });
}

/** A query that begins, as the driver's own do, when its answer is asked for. */
function waitedFor<Q extends PromiseLike<unknown>>(query: Q, wait: Wait): Q {
  return new Proxy(query, {
    get(target, name) {
      if (name === "then") return (...then: Parameters<Promise<unknown>["then"]>) => wait(target).then(...then);
      const own = Reflect.get<object, PropertyKey>(target, name);
      if (name === "values") return () => waitedFor(own.call(target), wait);
      return typeof own === "function" ? own.bind(target) : own;
    },
  });
}

/** What runs in a transaction gets its connection likewise. */
const inside = (arg: unknown): unknown =>
  typeof arg === "function" ? (tx: postgres.TransactionSql) => arg(remembering(tx)) : arg;
