import "server-only";
import { and, eq, inArray, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { regroupings } from "@/db/schema";

/** Whether a proposal to merge or split waits in one of these cases. */
export async function isPending(reader: Reader, caseIds: string[]): Promise<boolean> {
  const inOne = or(inArray(regroupings.caseId, caseIds), inArray(regroupings.otherId, caseIds));
  return (await reader.$count(regroupings, and(eq(regroupings.state, "proposed"), inOne))) > 0;
}
