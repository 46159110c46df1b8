import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, caseClaims, claimVerifications } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { notFound } from "@/lib/kernel/errors";
import { bothWagesIn } from "../both-wages";
import { paymentProofRefusal } from "../payment-policy";
import { additionalRefusal, claimRefusal, reckonedRefusal } from "../policy";
import { claimScope } from "../scope";
import { claimDesk } from "./claim-desk";
import { ignoredOrder } from "./ignored-order";
import { ledgerColumns } from "./ledger-columns";
import { maskedPersonId } from "./masked";
import { paymentsOnClaim } from "./payment-proofs";
import { rowsOfReplaced } from "./reckoned-by";

/** One row of a case's ledger with how it was verified, and why it may not be changed now. Throws `not_found`. */
export async function claimFile(actor: Officer, place: { id: string; lineId: string }, now: Date) {
  const { kase, gatherRefusal } = await claimDesk(actor, place.id, now);
  if (!z.uuid().safeParse(place.lineId).success) throw notFound();
  const [row] = await db()
    .select(ledgerColumns)
    .from(caseClaims)
    .where(and(eq(caseClaims.id, place.lineId), eq(caseClaims.caseId, kase.id), claimScope(actor)));
  if (!row) throw notFound();
  const { personIdSealed, ...claim } = row;
  const payments = await paymentsOnClaim(claim.id);
  const accepted = payments.filter(({ state, reopenedOn }) => state === "accepted" && reopenedOn === null);
  const ignored = await ignoredOrder(db(), actor, claim.id);
  const verifications = await verificationsOf(claim.id);
  const [replaced] = await rowsOfReplaced(db(), kase, claim.id);
  return {
    kase,
    /** From what the amount was reckoned, where it holds the first wage beside the second. */
    bothWages: claim.endedOn === null ? bothWagesIn(verifications[0]?.inputs) : null,
    /** By what the amount was reckoned, where that was corrected or struck since. */
    replaced: replaced?.standard ?? null,
    claim: { ...claim, personId: maskedPersonId(personIdSealed) },
    verifications,
    payments,
    accepted,
    correctRefusal: accepted.length === 0 ? "nothing_to_take_back" : await correctRefusalOf(actor, kase.id, now),
    refusal: gatherRefusal ?? claimRefusal(claim),
    verifyRefusal: gatherRefusal ?? claimRefusal(claim) ?? reckonedRefusal(claim),
    searchRefusal: gatherRefusal ?? (claim.endedOn === null ? null : ("claim_ended" as const)),
    ignored,
    additionalRefusal: gatherRefusal ?? additionalRefusal(ignored),
  };
}

export type ClaimFile = Awaited<ReturnType<typeof claimFile>>;

async function correctRefusalOf(actor: Officer, caseId: string, now: Date) {
  const facts = { state: "accepted", submittedBy: "", kase: await caseFactsOf(db(), caseId, now) } as const;
  return paymentProofRefusal(actor, facts, "correct");
}

const verificationsOf = (claimId: string) =>
  db()
    .select({
      id: claimVerifications.id,
      amountFen: claimVerifications.amountFen,
      calculator: claimVerifications.calculator,
      inputs: claimVerifications.inputs,
      steps: claimVerifications.steps,
      reason: claimVerifications.reason,
      verifier: accounts.name,
      verifiedAt: claimVerifications.verifiedAt,
    })
    .from(claimVerifications)
    .innerJoin(accounts, eq(accounts.id, claimVerifications.verifiedBy))
    .where(eq(claimVerifications.claimId, claimId))
    .orderBy(desc(claimVerifications.verifiedAt), desc(claimVerifications.id));

export type VerificationRow = ClaimFile["verifications"][number];
