import "server-only";
import { and, arrayOverlaps, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, events } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import { PlanChange } from "../plan-change";

const DROPPED = "plan.dropChange";

const Particulars = z.object({ reason: z.string(), dropped: PlanChange.nullish() });

/**
 * The changes of a plan that were not made, the newest first, each with the reason; `again` is what the next change
 * begins from: what was put forward last, where it was not made. The caller has asked the scope.
 */
export async function droppedChanges(planId: string) {
  const rows = await db()
    .select({ seq: events.seq, act: events.act, at: events.at, by: accounts.name, particulars: events.particulars })
    .from(events)
    .leftJoin(accounts, eq(accounts.id, events.actorId))
    .where(
      and(arrayOverlaps(events.about, [planId]), inArray(events.act, ["plan.change", "plan.approveChange", DROPPED])),
    )
    .orderBy(desc(events.seq));
  const drops = rows
    .filter(({ act }) => act === DROPPED)
    .map(({ seq, at, by, particulars }) => {
      const { reason, dropped = null } = Particulars.parse(particulars);
      return { id: String(seq), on: legalDate(at), by, reason, change: dropped };
    });
  return { drops, again: rows[0]?.act === DROPPED ? (drops[0]?.change ?? null) : null };
}
