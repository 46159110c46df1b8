import { eq, type SQL, sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { migrateDatabase } from "@/db/migrate";
import { events } from "@/db/schema";
import { createDatabase, openTestPostgres } from "@/lib/bin/test-postgres.mjs";
import { addDays, startOf } from "@/lib/kernel/clock";
import { type ChainedEvent, canonical, eventHash, GENESIS } from "@/lib/workflow/event-chain";
import { type Break, verifyChain } from "@/lib/workflow/verify-chain";

const SEED = 20_261_122;
const TRIALS = 500;
const ROWS = 600;
const CLEAN_RUNS = 5;

type Tampering = {
  readonly name: string;
  readonly orders: (seq: number, row: ChainedEvent) => readonly SQL[];
  readonly found: (seq: number) => Break;
};

/** What a database's owner can do once the triggers are off, and where the verifier has to see it first. */
const tamperings: readonly Tampering[] = [
  {
    name: "edit",
    orders: (seq) => [sql`update events set act = act || '.' where seq = ${seq}`],
    found: (seq) => ({ seq, why: "altered" }),
  },
  {
    name: "edit and hash again",
    orders: (seq, row) => [
      sql`update events set act = 'forged', hash = ${eventHash({ ...row, act: "forged" })} where seq = ${seq}`,
    ],
    found: (seq) => ({ seq: seq + 1, why: "unlinked" }),
  },
  {
    name: "delete",
    orders: (seq) => [sql`delete from events where seq = ${seq}`],
    found: (seq) => ({ seq, why: "missing" }),
  },
  {
    name: "insert",
    orders: (seq) => [
      sql`update events set seq = -seq where seq > ${seq}`,
      sql`update events set seq = 1 - seq where seq < 0`,
      sql`insert into events select ${seq + 1}, at, actor_kind, actor_id, 'forged', subject_kind, subject_id, about,
        from_state, to_state, particulars, previous_hash, hash from events where seq = ${seq}`,
      sql`update event_head set seq = seq + 1`,
    ],
    found: (seq) => ({ seq: seq + 1, why: "altered" }),
  },
  {
    name: "swap",
    orders: (seq) => [
      sql`update events set seq = 0 where seq = ${seq}`,
      sql`update events set seq = ${seq} where seq = ${seq + 1}`,
      sql`update events set seq = ${seq + 1} where seq = 0`,
    ],
    found: (seq) => ({ seq, why: "altered" }),
  },
  {
    name: "truncate the tail",
    orders: (seq) => [sql`delete from events where seq > ${seq}`],
    found: (seq) => ({ seq: seq + 1, why: "head" }),
  },
  {
    name: "restore an old dump",
    orders: (seq) => [
      sql`delete from events where seq > ${seq}`,
      sql`update event_head set seq = ${seq}, hash = (select hash from events where seq = ${seq})`,
    ],
    found: (seq) => ({ seq: seq + 1, why: "checkpoint" }),
  },
];

/**
 * T17: tampers `n` times in turn with a chain of its own database, as its owner and in a transaction that is rolled
 * back, and looks whether each is found where it was done; then verifies the clean chain a few times.
 */
export async function run(n = TRIALS): Promise<{ test: "T17"; n: number; failures: number; seed: number }> {
  const server = await openTestPostgres();
  const database = await createDatabase(server.url, `laojian_tamper_${process.pid}`);
  try {
    await migrateDatabase(database.url);
    const owner = postgres(database.url, { max: 1, onnotice: () => undefined });
    return await trials(drizzle(owner), n).finally(() => owner.end());
  } finally {
    await database.drop();
    await server.stop();
  }
}

async function trials(owner: PostgresJsDatabase, n: number) {
  const last = await fill(owner);
  let [failures, state] = [0, SEED];
  for (let trial = 0; trial < n; trial += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const seq = 2 + Math.floor((state / 2 ** 32) * (ROWS - 3));
    const tampering = tamperings[trial % tamperings.length];
    if (tampering && !(await isFound(owner, tampering, seq, last))) failures += 1;
  }
  for (let clean = 0; clean < CLEAN_RUNS; clean += 1) {
    const { events: held, broken } = await verifyChain(owner, { seq: ROWS, hash: last });
    if (held !== ROWS || broken !== null) failures += 1;
  }
  return { test: "T17" as const, n, failures, seed: SEED };
}

/** Writes a plain chain of six hundred events; answers the last hash, which is kept outside. */
async function fill(owner: PostgresJsDatabase): Promise<string> {
  let hash = GENESIS;
  for (let seq = 1; seq <= ROWS; seq += 1) {
    const row = { ...eventOf(seq), previousHash: hash };
    hash = eventHash(row);
    await owner.execute(sql`
      insert into events (seq, at, actor_kind, act, particulars, previous_hash, hash)
      values (${seq}, ${row.at.toISOString()}, 'system', ${row.act}, ${JSON.stringify(row.particulars)}::text::jsonb,
        ${row.previousHash}, ${hash})`);
  }
  await owner.execute(sql`update event_head set seq = ${ROWS}, hash = ${hash}`);
  return hash;
}

const eventOf = (seq: number): Omit<ChainedEvent, "previousHash"> => ({
  seq,
  at: startOf(addDays("2026-01-01", seq)),
  actorKind: "system",
  actorId: null,
  act: `drill.${seq % 7}`,
  subjectKind: null,
  subjectId: null,
  about: [],
  fromState: null,
  toState: null,
  particulars: { seq, words: "欠薪" },
});

class RolledBack extends Error {}

/** Tampers, verifies against the kept checkpoint, and undoes it all. */
async function isFound(owner: PostgresJsDatabase, tampering: Tampering, seq: number, last: string): Promise<boolean> {
  let broken: Break | null = null;
  const attempt = owner.transaction(async (tx) => {
    const [row] = await tx.select().from(events).where(eq(events.seq, seq));
    if (!row) throw new Error(`no event ${seq}`);
    const { hash: _, ...hashed } = row;
    await tx.execute(sql`alter table events disable trigger user`);
    for (const order of tampering.orders(seq, hashed)) await tx.execute(order);
    broken = (await verifyChain(tx, { seq: ROWS, hash: last })).broken;
    throw new RolledBack();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
  const expected = tampering.found(seq);
  const isLocated = canonical(broken) === canonical(expected);
  if (!isLocated) console.error(`${tampering.name} at ${seq}: ${canonical(broken)}, not ${canonical(expected)}`);
  return isLocated;
}
