import "server-only";
import { and, arrayOverlaps, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { complaints, events } from "@/db/schema";

/** The complaints and tips that lie in these cases or once lay in one, as the events keep it. */
export async function complaintsEverIn(reader: Reader, caseIds: readonly string[]): Promise<string[]> {
  const lying = await reader
    .select({ id: complaints.id })
    .from(complaints)
    .where(inArray(complaints.caseId, [...caseIds]));
  const joined = await reader
    .selectDistinct({ id: events.subjectId })
    .from(events)
    .where(and(eq(events.act, "complaint.join"), arrayOverlaps(events.about, [...caseIds])));
  return [...lying, ...joined].flatMap(({ id }) => id ?? []);
}
