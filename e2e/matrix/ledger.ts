import postgres from "postgres";

/** Tables that move by themselves or by being asked: they are told apart from what an act writes. */
const MOVING = [
  "events",
  "event_regions",
  "event_head",
  "sessions",
  "sign_in_attempts",
  "outbox",
  "inbox_messages",
  "drizzle",
];
/** Append-only, and too long to be read again and again: counted. */
const COUNTED = ["documents", "files"];

export type Ledger = {
  /** A digest of all that stands in the database but what moves. */
  readonly fingerprint: () => Promise<string>;
  /** The number of the last event, and what was recorded after a number. */
  readonly lastEvent: () => Promise<number>;
  readonly actsAfter: (seq: number) => Promise<readonly string[]>;
  /** The doors that refused after a number, each with its reason. */
  readonly refusalsAfter: (seq: number) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** Reads the database as its owner, beside the server. */
export async function ledger(url: string): Promise<Ledger> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
  const parts = tables
    .map(({ name }) => name)
    .filter((name) => !MOVING.includes(name))
    .sort()
    .map((name) =>
      COUNTED.includes(name)
        ? `select '${name} ' || count(*) as part from "${name}"`
        : `select '${name} ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as part from "${name}" t`,
    );
  const whole = parts.join(" union all ");
  const read = async () =>
    (await sql.unsafe(whole))
      .map(({ part }) => String(part))
      .sort()
      .join("\n");
  let seen = { at: "", print: "" };
  return {
    fingerprint: async () => {
      // Where the log stands still, nothing was written: the tables need not be read again.
      const at = String((await sql`select pg_current_wal_insert_lsn() as at`)[0]?.at);
      if (at !== seen.at) seen = { at, print: await read() };
      return seen.print;
    },
    lastEvent: async () => Number((await sql`select coalesce(max(seq), 0) as seq from events`)[0]?.seq),
    actsAfter: async (seq) =>
      (await sql`select distinct act from events where seq > ${seq}`).map(({ act }) => String(act)),
    refusalsAfter: async (seq) => {
      const told = sql`particulars->>'door' as door, particulars->>'reason' as reason`;
      const rows = await sql`select ${told} from events where seq > ${seq} and act = 'door.refused' order by seq`;
      return rows.map(({ door, reason }) => `${door} ${reason}`);
    },
    close: () => sql.end(),
  };
}
