import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, cases, claimLines, type complaints, routingContests } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { recusedFrom } from "@/lib/cases/queries/holders";
import type { ComplaintFacts } from "../policy";
import { routingDecider } from "./routing";

type Row = Pick<
  typeof complaints.$inferSelect,
  | ("id" | "kind" | "state" | "organId" | "employerId" | "joinedOn" | "caseId")
  | ("supplementAskedOn" | "supplementReceivedOn")
>;

/** What the policy of a complaint looks at, for the command that acts and for the page that shows its buttons. */
export async function complaintFacts(reader: Reader, row: Row): Promise<ComplaintFacts> {
  const { kind, state, employerId, supplementAskedOn, supplementReceivedOn, joinedOn } = row;
  const organIds = await organsActingFor(reader, row.organId);
  const caseHasEnded = await hasEnded(reader, row.caseId);
  return {
    kind,
    state,
    employerId,
    supplementAskedOn,
    supplementReceivedOn,
    joinedOn,
    organIds,
    caseHasEnded,
    recusedIds: await recusedFrom(reader, row.caseId),
    isInLedger: joinedOn !== null && (await isInLedger(reader, row.id)),
    ...(await contestFacts(reader, row)),
  };
}

async function contestFacts(reader: Reader, row: Row): Promise<Pick<ComplaintFacts, "contest" | "deciderId">> {
  const [contest] = await reader
    .select({ outcome: routingContests.outcome })
    .from(routingContests)
    .where(eq(routingContests.complaintId, row.id));
  if (!contest) return { contest: null, deciderId: null };
  if (contest.outcome !== null) return { contest: "settled", deciderId: null };
  return { contest: "open", deciderId: (await routingDecider(reader, row)).id };
}

async function isInLedger(reader: Reader, complaintId: string): Promise<boolean> {
  const lines = reader.select({ id: claimLines.id }).from(claimLines).where(eq(claimLines.complaintId, complaintId));
  return (await reader.$count(caseClaims, and(inArray(caseClaims.claimLineId, lines), isNull(caseClaims.endedOn)))) > 0;
}

async function hasEnded(reader: Reader, caseId: string | null): Promise<boolean | null> {
  if (caseId === null) return null;
  const [kase] = await reader.select({ endedOn: cases.endedOn }).from(cases).where(eq(cases.id, caseId));
  return kase === undefined ? null : kase.endedOn !== null;
}
