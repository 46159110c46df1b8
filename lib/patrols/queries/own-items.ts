import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { patrolJoins } from "@/db/schema";
import type { InspectionItemKey } from "../inspection-items";

/** What is inspected of a visit's own; what another checklist brought to it is not the plan's by which it goes. */
export async function ownItems(reader: Reader, visitId: string, itemKeys: readonly InspectionItemKey[]) {
  const joins = await reader
    .select({ itemKeys: patrolJoins.itemKeys })
    .from(patrolJoins)
    .where(eq(patrolJoins.visitId, visitId));
  const joined = new Set(joins.flatMap((join) => join.itemKeys));
  return itemKeys.filter((key) => !joined.has(key));
}
