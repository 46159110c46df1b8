import "server-only";
import { and, asc, eq, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { majorViolations } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { majorScope } from "../scope";

/** What an organ's officers have put on the list of a quarter that is not public yet. */
export const isProposedBy = (actor: Officer, organId: string, quarter: string): SQL | undefined =>
  and(
    eq(majorViolations.organId, organId),
    eq(majorViolations.quarter, quarter),
    eq(majorViolations.state, "proposed"),
    majorScope(actor),
  );

/** All that publishing the quarter would make public, with its words, for the one who answers for it. */
export async function proposedMajors(actor: Officer, quarter: string) {
  const { id: organId } = await actingOrgan(db(), actor.organId);
  return db()
    .select({
      id: majorViolations.id,
      version: majorViolations.version,
      caseId: majorViolations.caseId,
      decisionId: majorViolations.decisionId,
      number: majorViolations.number,
      partyName: majorViolations.partyName,
      creditCode: majorViolations.creditCode,
      address: majorViolations.address,
      representative: majorViolations.representative,
      kind: majorViolations.kind,
      reason: majorViolations.reason,
      facts: majorViolations.facts,
      handling: majorViolations.handling,
    })
    .from(majorViolations)
    .where(isProposedBy(actor, organId, quarter))
    .orderBy(asc(majorViolations.decidedOn), asc(majorViolations.id));
}

export type ProposedMajor = Awaited<ReturnType<typeof proposedMajors>>[number];
