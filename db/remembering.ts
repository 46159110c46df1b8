import type postgres from "postgres";

/** A connection keeps what it has parsed: statements with more values, those of bulk work, are not kept. */
const MOST_VALUES = 40;

/** Waits for one statement, and may give it up. */
export type Wait = (answer: PromiseLike<unknown>) => Promise<unknown>;

/** True for an error that says the connection is gone. */
type IsGone = (error: unknown) => boolean;

type Ways = { readonly wait?: Wait; readonly isGone: IsGone };

/**
 * The same connections, on which a statement is parsed once and then named. drizzle sends every one of its statements
 * nameless, so that PostgreSQL parses each anew and answers twice, first what values it wants and then the rows. What
 * is asked outside a transaction is waited for by `wait`; a transaction as a whole by whoever began it. Of one whose
 * connection `isGone` nothing is rolled back: it never stood.
 */
export function remembering<T extends postgres.ISql>(sql: T, { wait, isGone }: Ways): T {
  return new Proxy(sql, {
    get(target, name) {
      const own = Reflect.get<object, PropertyKey>(target, name);
      if (name === "unsafe")
        return (text: string, values: unknown[] = [], options: postgres.UnsafeQueryOptions = {}) => {
          const prepare = values.length > 0 && values.length <= MOST_VALUES;
          const query = own(text, values, { ...options, prepare });
          return wait ? waitedFor(query, wait) : query;
        };
      if (name === "begin" || name === "savepoint")
        return (...args: unknown[]) => own(...args.map((arg) => inside(arg, isGone)));
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
const inside = (arg: unknown, isGone: IsGone): unknown =>
  typeof arg === "function"
    ? (tx: postgres.TransactionSql) => unlessGone(arg(remembering(tx, { isGone })), isGone)
    : arg;

/**
 * Told of the loss of its connection the driver would write a rollback to it, and throw where nobody catches it. So it
 * is not told: it ends the transaction itself as soon as it sees the connection closed.
 */
async function unlessGone(work: unknown, isGone: IsGone): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (isGone(error)) return new Promise(() => undefined);
    throw error;
  }
}
