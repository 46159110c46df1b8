import "server-only";
import { asc, eq, gt } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { eventHead, events } from "@/db/schema";
import { eventHash, GENESIS } from "./event-chain";

const ROWS_AT_ONCE = 5_000;

/**
 * Where the chain first does not hold. `missing`: a number is skipped; `altered`: the row is not what its
 * hash says; `unlinked`: it does not name the hash before it; `head`: rows were cut off or added at the end;
 * `checkpoint`: a hash that was written down outside does not stand at its number.
 */
export type Break = { readonly seq: number; readonly why: "missing" | "altered" | "unlinked" | "head" | "checkpoint" };

/** A number and hash kept off this machine: the only proof against a whole chain that was reckoned anew. */
export type Checkpoint = { readonly seq: number; readonly hash: string };

export type Verification = {
  readonly events: number;
  readonly head: Checkpoint;
  readonly broken: Break | null;
};

/** Reads all events in order, reckons every hash again, and compares the last with the head and the checkpoint. */
export async function verifyChain(reader: Pick<Reader, "select">, checkpoint?: Checkpoint): Promise<Verification> {
  const head: { seq: number; hash: string } = { seq: 0, hash: GENESIS };
  const answer = (broken: Break | null): Verification => ({ events: head.seq, head: { ...head }, broken });
  for (;;) {
    const rows = await rowsAfter(reader, head.seq);
    for (const row of rows) {
      const why = faultOf(row, head);
      if (why !== null) return answer({ seq: why === "missing" ? head.seq + 1 : row.seq, why });
      if (row.seq === checkpoint?.seq && row.hash !== checkpoint.hash)
        return answer({ seq: row.seq, why: "checkpoint" });
      Object.assign(head, { seq: row.seq, hash: row.hash });
    }
    if (rows.length < ROWS_AT_ONCE) break;
  }
  const [kept] = await reader.select().from(eventHead).where(eq(eventHead.id, 1));
  if (kept?.seq !== head.seq || kept.hash !== head.hash) return answer({ seq: head.seq + 1, why: "head" });
  return answer(checkpoint && checkpoint.seq > head.seq ? { seq: head.seq + 1, why: "checkpoint" } : null);
}

type Row = typeof events.$inferSelect;

const rowsAfter = (reader: Pick<Reader, "select">, seq: number): Promise<Row[]> =>
  reader.select().from(events).where(gt(events.seq, seq)).orderBy(asc(events.seq)).limit(ROWS_AT_ONCE);

function faultOf(row: Row, before: Checkpoint): Break["why"] | null {
  if (row.seq !== before.seq + 1) return "missing";
  const { hash, ...hashed } = row;
  if (eventHash(hashed) !== hash) return "altered";
  return row.previousHash === before.hash ? null : "unlinked";
}
