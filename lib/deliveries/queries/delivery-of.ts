import "server-only";
import { and, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { deliveries } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";

/** When a paper was served, or undefined while it has not been: what clocks that run from service ask. */
export async function deliveryOf(reader: Reader, documentId: string): Promise<{ servedOn: LegalDate } | undefined> {
  const [row] = await reader
    .select({ servedOn: deliveries.servedOn })
    .from(deliveries)
    .where(and(eq(deliveries.documentId, documentId), eq(deliveries.state, "served")));
  return row?.servedOn ? { servedOn: row.servedOn } : undefined;
}
