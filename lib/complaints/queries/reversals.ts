import "server-only";
import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, complaintReversals } from "@/db/schema";

/** What had been decided about a complaint and was taken back, the latest first. */
export const reversalsOf = (complaintId: string) =>
  db()
    .select({
      id: complaintReversals.id,
      ground: complaintReversals.ground,
      knownOn: complaintReversals.knownOn,
      organ: complaintReversals.organ,
      paperNumber: complaintReversals.paperNumber,
      reason: complaintReversals.reason,
      takenBackOn: complaintReversals.takenBackOn,
      takenBackByName: accounts.name,
      outcome: complaintReversals.outcome,
      declineGround: complaintReversals.declineGround,
      outcomeReason: complaintReversals.outcomeReason,
      handedOverTo: complaintReversals.handedOverTo,
      withdrawnOn: complaintReversals.withdrawnOn,
      withdrawalManner: complaintReversals.withdrawalManner,
      withdrawalProof: complaintReversals.withdrawalProof,
      decidedOn: complaintReversals.decidedOn,
    })
    .from(complaintReversals)
    .innerJoin(accounts, eq(accounts.id, complaintReversals.takenBackBy))
    .where(eq(complaintReversals.complaintId, complaintId))
    .orderBy(desc(complaintReversals.takenBackAt), desc(complaintReversals.id));

export type Reversal = Awaited<ReturnType<typeof reversalsOf>>[number];
