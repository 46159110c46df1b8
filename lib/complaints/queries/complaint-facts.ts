import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, type complaints } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import type { ComplaintFacts } from "../policy";

type Row = Pick<
  typeof complaints.$inferSelect,
  "state" | "organId" | "employerId" | "supplementAskedOn" | "joinedOn" | "caseId"
>;

/** What the policy of a complaint looks at, for the command that acts and for the page that shows its buttons. */
export async function complaintFacts(reader: Reader, row: Row): Promise<ComplaintFacts> {
  const { state, employerId, supplementAskedOn, joinedOn } = row;
  const organIds = await organsActingFor(reader, row.organId);
  return { state, employerId, supplementAskedOn, joinedOn, organIds, caseHasEnded: await hasEnded(reader, row.caseId) };
}

async function hasEnded(reader: Reader, caseId: string | null): Promise<boolean | null> {
  if (caseId === null) return null;
  const [kase] = await reader.select({ endedOn: cases.endedOn }).from(cases).where(eq(cases.id, caseId));
  return kase === undefined ? null : kase.endedOn !== null;
}
