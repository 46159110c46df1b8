import { type Db, db, type Tx } from "@/db/client";

class Undone extends Error {}

/** Lets work write as it likes, each transaction for itself, and undoes every one of them at its end. */
export async function undone<T>(work: () => Promise<T>): Promise<T> {
  const real = db();
  const pool = globalThis.laojianPool;
  if (!pool) throw new Error("no pool is open");
  const transaction = async <R>(run: (tx: Tx) => Promise<R>): Promise<R> => {
    const answers: R[] = [];
    await real
      .transaction(async (tx) => {
        answers.push(await run(tx));
        throw new Undone();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
    for (const answer of answers) return answer;
    throw new Error("a transaction without an answer");
  };
  const undoing: Db = new Proxy(real, {
    get: (target, key) => (key === "transaction" ? transaction : Reflect.get(target, key)),
  });
  globalThis.laojianPool = { ...pool, db: undoing };
  try {
    return await work();
  } finally {
    globalThis.laojianPool = pool;
  }
}
