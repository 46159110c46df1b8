import "server-only";
import { eq } from "drizzle-orm";
import { db, errorCode, type Tx, withinPatience } from "@/db/client";
import { eventHead, events } from "@/db/schema";
import { type Actor, accountOf } from "@/lib/auth/actor";
import type { Context, EventEntry } from "./context";
import { canonical, eventHash } from "./event-chain";

const RETRIES = 3;
/** A statement carries at most 65,534 parameters. */
const EVENTS_A_STATEMENT = 2_000;
const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";

/**
 * Runs a command in one transaction and writes its events at the end, so that the head of the chain is
 * locked for milliseconds. If an event cannot be written nothing is. Deadlocks are tried again.
 */
export async function transact<T, A extends Actor>(
  actor: A,
  now: Date,
  run: (ctx: Context<A>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withinPatience(db().transaction((tx) => withEvents(tx, actor, now, run)));
    } catch (error) {
      const code = errorCode(error);
      if (attempt >= RETRIES || (code !== DEADLOCK && code !== SERIALIZATION_FAILURE)) throw error;
    }
  }
}

/** The same inside a transaction that is already open: for tests that roll back and for nested work. */
export async function withEvents<T, A extends Actor>(
  tx: Tx,
  actor: A,
  now: Date,
  run: (ctx: Context<A>) => Promise<T>,
): Promise<T> {
  const entries: EventEntry[] = [];
  const result = await run({ db: tx, actor, now, record: (entry) => entries.push(entry) });
  await append(tx, actor, now, entries);
  return result;
}

async function append(tx: Tx, actor: Actor, now: Date, entries: readonly EventEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const [head] = await tx.select().from(eventHead).where(eq(eventHead.id, 1)).for("update");
  if (!head) throw new Error("the event chain has no head");
  let { seq, hash } = head;
  const rows = entries.map((entry) => {
    seq += 1;
    const row = {
      seq,
      at: now,
      actorKind: actor.kind,
      actorId: accountOf(actor),
      act: entry.act,
      subjectKind: entry.subject?.kind ?? null,
      subjectId: entry.subject?.id ?? null,
      about: aboutOf(entry),
      fromState: entry.from ?? null,
      toState: entry.to ?? null,
      particulars: plain({ ...entry.particulars, ...behalfOf(actor) }),
      previousHash: hash,
    };
    hash = eventHash(row);
    return { ...row, hash };
  });
  for (let at = 0; at < rows.length; at += EVENTS_A_STATEMENT) {
    await tx.insert(events).values(rows.slice(at, at + EVENTS_A_STATEMENT));
  }
  await tx.update(eventHead).set({ seq, hash }).where(eq(eventHead.id, 1));
}

/** For whom a deputy acted. */
const behalfOf = (actor: Actor) =>
  actor.kind === "officer" && actor.onBehalfOf ? { onBehalfOf: actor.onBehalfOf.name } : {};

function aboutOf(entry: EventEntry): string[] {
  const ids = [entry.subject?.id, ...(entry.about ?? [])].filter((id) => typeof id === "string");
  return [...new Set(ids)];
}

/** What JSON keeps of the particulars: the same that the database gives back to the verifier. */
function plain(particulars: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(canonical(particulars));
}
