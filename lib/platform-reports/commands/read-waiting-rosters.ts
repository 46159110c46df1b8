import "server-only";
import { and, asc, eq, inArray, notInArray } from "drizzle-orm";
import { db } from "@/db/client";
import { rosterFaults, rosterRows, rosters } from "@/db/schema";
import { TableFault } from "@/lib/attachments/read-table";
import { system } from "@/lib/auth/actor";
import { now } from "@/lib/kernel/clock";
import { transact } from "@/lib/workflow/transact";
import { advanceRoster } from "../advance";
import { isRosterFault } from "../roster-labels";
import { readRoster } from "./read-roster";

/** Rosters that this process reads now; one that stands as being read and is not here lost its reader. */
const inHand = new Set<string>();

/** Reads every roster that waits, one after another, unless this process reads already. Answers how many. */
export async function readWaitingRosters(): Promise<number> {
  if (inHand.size > 0) return 0;
  for (let read = 0; ; read += 1) {
    const id = await oldestWaiting();
    if (id === undefined) return read;
    inHand.add(id);
    await readOne(id).finally(() => inHand.delete(id));
  }
}

async function oldestWaiting(): Promise<string | undefined> {
  const held = [...inHand];
  const [row] = await db()
    .select({ id: rosters.id })
    .from(rosters)
    .where(
      and(inArray(rosters.state, ["waiting", "reading"]), held.length > 0 ? notInArray(rosters.id, held) : undefined),
    )
    .orderBy(asc(rosters.uploadedAt), asc(rosters.id))
    .limit(1);
  return row?.id;
}

async function readOne(id: string): Promise<void> {
  await transact(system, now(), (ctx) => advanceRoster(ctx, { id, act: "claim" }));
  await clear(id);
  try {
    const counts = await readRoster(id);
    const columns = { ...counts, finishedAt: now() };
    await transact(system, now(), (ctx) => advanceRoster(ctx, { id, act: "finish", columns, particulars: counts }));
  } catch (error) {
    const fault = error instanceof TableFault && isRosterFault(error.message) ? error.message : "roster_unreadable";
    if (!(error instanceof TableFault)) console.error("A roster could not be read", id, error);
    await clear(id);
    const columns = { fault, goodRows: 0, badRows: 0, finishedAt: now() };
    await transact(system, now(), (ctx) => advanceRoster(ctx, { id, act: "refuse", columns, particulars: { fault } }));
  }
}

async function clear(id: string): Promise<void> {
  await db().delete(rosterRows).where(eq(rosterRows.rosterId, id));
  await db().delete(rosterFaults).where(eq(rosterFaults.rosterId, id));
}
