import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { preservations } from "@/db/schema";
import { openPreservationStates } from "../lifecycle";

/** The preservations of a case in which something is still to be done, oldest first. The caller has asked its scope. */
export const openPreservations = (reader: Reader, caseId: string): Promise<{ number: string | null }[]> =>
  reader
    .select({ number: preservations.number })
    .from(preservations)
    .where(and(eq(preservations.caseId, caseId), inArray(preservations.state, [...openPreservationStates])))
    .orderBy(asc(preservations.proposedOn), asc(preservations.id));
