import "server-only";
import { and, arrayOverlaps, desc, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { events } from "@/db/schema";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";

/** The acts by which a decision that had fallen stands again. */
const STANDS_AGAIN = ["enforcement.correctResult", "revocation.undo"];

/** The last day on which a decision that had fallen stood again; null where it never did. */
export async function stoodAgainOn(reader: Reader, decisionId: string): Promise<LegalDate | null> {
  const [last] = await reader
    .select({ at: events.at })
    .from(events)
    .where(and(arrayOverlaps(events.about, [decisionId]), inArray(events.act, STANDS_AGAIN)))
    .orderBy(desc(events.seq))
    .limit(1);
  return last ? legalDate(last.at) : null;
}
