import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { deadlines, preservationItems, type preservations } from "@/db/schema";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import type { LimitKey } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import type { PreservationFacts } from "../policy";

type Row = typeof preservations.$inferSelect;

/** What the policy of a preservation looks at, for the command that acts and for the page that shows its buttons. */
export async function preservationFacts(reader: Reader, row: Row, now: Date): Promise<PreservationFacts> {
  return {
    state: row.state,
    proposedBy: row.proposedBy,
    clock: (await holdClock(reader, row.id)) ?? null,
    undecided: await undecidedItems(reader, row.id),
    today: legalDate(now),
    kase: await caseFactsOf(reader, row.caseId, now),
  };
}

/** The clock of the seven working days; undefined before anything is held. */
export async function holdClock(reader: Reader, id: string) {
  const [clock] = await reader
    .select({ dueOn: deadlines.dueOn, provisional: deadlines.provisional })
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-HOLD-7" satisfies LimitKey)));
  return clock;
}

/** How many items are held of which nothing is decided. */
export const undecidedItems = (reader: Reader, id: string): Promise<number> =>
  reader.$count(preservationItems, isUndecided(id));

export const isUndecided = (id: string) =>
  and(eq(preservationItems.preservationId, id), eq(preservationItems.isHeld, true), isNull(preservationItems.disposal));
