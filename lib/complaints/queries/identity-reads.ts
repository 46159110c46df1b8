import "server-only";
import { and, arrayContains, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { mayReadReads } from "../identity-policy";

const MOST_SHOWN = 200;
const Said = z.object({ field: z.enum(["phone", "personId", "former"]).optional(), reason: z.string() });

/**
 * Who opened the identity of a complaint's people, when, which part and why, the latest first, so that a person can be
 * told who looked. Empty for whoever may not know.
 */
export async function identityReads(officer: Officer, complaintId: string) {
  if (!mayReadReads(officer)) return [];
  const rows = await db()
    .select({ seq: events.seq, at: events.at, name: accounts.name, particulars: events.particulars })
    .from(events)
    .leftJoin(accounts, eq(accounts.id, events.actorId))
    .where(and(arrayContains(events.about, [complaintId]), inArray(events.act, ["identity.read", "informant.reveal"])))
    .orderBy(desc(events.seq))
    .limit(MOST_SHOWN);
  return rows.map(({ particulars, ...row }) => ({ ...row, ...Said.parse(particulars) }));
}

/** The same for a sheet. */
export async function* everyIdentityRead(officer: Officer, complaintId: string) {
  yield* await identityReads(officer, complaintId);
}

export type IdentityRead = Awaited<ReturnType<typeof identityReads>>[number];
