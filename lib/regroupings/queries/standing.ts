import "server-only";
import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseOfficers, deadlines, decisions, deliveries, orders, recusals, referrals, reopenings } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { caseLimits } from "@/lib/cases/lifecycle";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import { recusedFrom } from "@/lib/cases/queries/holders";
import { matterFor } from "@/lib/deliveries/queries/matter";
import { servablePapersOf } from "@/lib/deliveries/queries/servable-paper";
import { openPreservations } from "@/lib/preservations/queries/open-preservations";

type Ids = { readonly into: string; readonly from: string };

/** What stands in a case that is to end by a merge, and whether somebody or something bars it. */
export async function standingIn(reader: Reader, { into, from }: Ids) {
  const inForce = inArray(orders.state, ["proposed", "returned", "issued"]);
  const sent = ne(referrals.state, "refused");
  return {
    isReopened: (await reader.$count(reopenings, inArray(reopenings.caseId, [into, from]))) > 0,
    gainsDays: await gainsDays(reader, { into, from }),
    orders: await reader.$count(orders, and(eq(orders.caseId, from), inForce)),
    decisions: await reader.$count(decisions, and(eq(decisions.caseId, from), ne(decisions.state, "withdrawn"))),
    referrals: await reader.$count(referrals, and(eq(referrals.caseId, from), sent)),
    preservations: (await openPreservations(reader, from)).length,
    disagreements: (await disagreementsOf(from, reader)).length,
    unserved: await unservedIn(reader, from),
    recused: await recusedHolders(reader, { into, from }),
  };
}

/** Whether the matter of the case that ends would get more days by the clocks of the one that goes on. */
async function gainsDays(reader: Reader, { into, from }: Ids): Promise<boolean> {
  const running = and(inArray(deadlines.limitKey, [...caseLimits]), eq(deadlines.state, "running"));
  const clocks = await reader
    .select({ subjectId: deadlines.subjectId, limitKey: deadlines.limitKey, dueOn: deadlines.dueOn })
    .from(deadlines)
    .where(and(inArray(deadlines.subjectId, [into, from]), running));
  const ending = clocks.filter(({ subjectId }) => subjectId === from);
  return ending.some(({ limitKey, dueOn }) =>
    clocks.some((other) => other.subjectId === into && other.limitKey === limitKey && other.dueOn > dueOn),
  );
}

/** Papers that are to be served and were not: in a case that has ended nobody serves. */
async function unservedIn(reader: Reader, caseId: string): Promise<number> {
  const matter = await matterFor(reader, system, { kind: "case", id: caseId });
  if (!matter) return 0;
  const papers = await servablePapersOf(reader, matter);
  const served = await reader
    .select({ documentId: deliveries.documentId })
    .from(deliveries)
    .where(and(eq(deliveries.caseId, caseId), eq(deliveries.state, "served")));
  const waiting = papers.filter(({ withdrawnOn }) => withdrawnOn === null);
  return waiting.filter(({ id }) => !served.some(({ documentId }) => documentId === id)).length;
}

async function recusedHolders(reader: Reader, { into, from }: Ids): Promise<number> {
  const recusedIds = await recusedFrom(reader, from);
  const asked = reader
    .select({ id: recusals.accountId })
    .from(recusals)
    .where(and(eq(recusals.caseId, from), isNull(recusals.decidedOn)));
  const holds = and(eq(caseOfficers.caseId, into), isNull(caseOfficers.until));
  const isBarred = or(inArray(caseOfficers.accountId, asked), inArray(caseOfficers.accountId, [...recusedIds]));
  return reader.$count(caseOfficers, and(holds, isBarred));
}
