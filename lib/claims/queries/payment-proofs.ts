import "server-only";
import { and, asc, desc, eq, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, caseClaims, claimPayments, files, paymentProofFiles, paymentProofs } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import { type Actor, accountOf, type Officer } from "@/lib/auth/actor";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { notFound } from "@/lib/kernel/errors";
import type { PaymentProofAct } from "../lifecycle";
import { paymentProofRefusal } from "../payment-policy";
import { proofScope } from "../scope";

const verifier = alias(accounts, "verifier");

/** The payments of a proof as they were handed in, without what stands in the place of a corrected one. */
const handedIn = sql`from claim_payments p where p.proof_id = payment_proofs.id and p.corrects_id is null`;

const columns = {
  id: paymentProofs.id,
  caseId: paymentProofs.caseId,
  state: paymentProofs.state,
  version: paymentProofs.version,
  note: paymentProofs.note,
  submittedBy: paymentProofs.submittedBy,
  submitter: accounts.name,
  submittedAt: paymentProofs.submittedAt,
  isOnBehalf: paymentProofs.isOnBehalf,
  verifier: verifier.name,
  verifiedOn: paymentProofs.verifiedOn,
  verdictNote: paymentProofs.verdictNote,
  payments: sql<number>`(select count(*)::int ${handedIn})`,
  totalFen: sql<number>`(select sum(p.amount_fen)::float8 ${handedIn})`,
};

const proofs = () =>
  db()
    .select(columns)
    .from(paymentProofs)
    .innerJoin(accounts, eq(accounts.id, paymentProofs.submittedBy))
    .leftJoin(verifier, eq(verifier.id, paymentProofs.verifiedBy));

/** The proofs of payment of a case that this actor may see, newest first. */
export const paymentProofList = (actor: Actor, caseId: string) =>
  proofs()
    .where(and(eq(paymentProofs.caseId, caseId), proofScope(actor)))
    .orderBy(desc(paymentProofs.submittedAt), desc(paymentProofs.id));

export type PaymentProofRow = Awaited<ReturnType<typeof paymentProofList>>[number];

/** One proof with its payments and files. Throws `not_found`. */
export async function paymentProofFile(actor: Officer, place: { id: string; paymentId: string }, now: Date) {
  if (!z.uuid().safeParse(place.id).success || !z.uuid().safeParse(place.paymentId).success) throw notFound();
  const [proof] = await proofs().where(
    and(eq(paymentProofs.id, place.paymentId), eq(paymentProofs.caseId, place.id), proofScope(actor)),
  );
  if (!proof) throw notFound();
  const facts = { ...proof, kase: await caseFactsOf(db(), proof.caseId, now) };
  return {
    proof,
    payments: await paymentsOf(proof.id),
    files: await filesOf(proof.id),
    refusalOf: (act: PaymentProofAct) => paymentProofRefusal(actor, facts, act),
  };
}

export type PaymentProofFile = Awaited<ReturnType<typeof paymentProofFile>>;

const paymentsOf = (proofId: string) =>
  db()
    .select({
      id: claimPayments.id,
      ordinal: caseClaims.ordinal,
      workerName: caseClaims.workerName,
      item: caseClaims.item,
      amountFen: claimPayments.amountFen,
      paidOn: claimPayments.paidOn,
      manner: claimPayments.manner,
      reference: claimPayments.reference,
      reopenedOn: claimPayments.reopenedOn,
      reopenedBecause: claimPayments.reopenedBecause,
      correctsId: claimPayments.correctsId,
    })
    .from(claimPayments)
    .innerJoin(caseClaims, eq(caseClaims.id, claimPayments.claimId))
    .where(eq(claimPayments.proofId, proofId))
    .orderBy(asc(caseClaims.ordinal), asc(claimPayments.paidOn), asc(claimPayments.id));

const filesOf = (proofId: string) =>
  db()
    .select({ fileId: files.id, name: files.name, scanState: scanStateOf(files.id) })
    .from(paymentProofFiles)
    .innerJoin(files, eq(files.id, paymentProofFiles.fileId))
    .where(eq(paymentProofFiles.proofId, proofId))
    .orderBy(asc(paymentProofFiles.addedAt), asc(paymentProofFiles.id));

/** What was paid on one row, with the proof of each payment, oldest first. The caller has asked the scope. */
export const paymentsOnClaim = (claimId: string) =>
  db()
    .select({
      id: claimPayments.id,
      proofId: claimPayments.proofId,
      state: paymentProofs.state,
      amountFen: claimPayments.amountFen,
      paidOn: claimPayments.paidOn,
      manner: claimPayments.manner,
      reference: claimPayments.reference,
      reopenedOn: claimPayments.reopenedOn,
      reopenedBecause: claimPayments.reopenedBecause,
      correctsId: claimPayments.correctsId,
    })
    .from(claimPayments)
    .innerJoin(paymentProofs, eq(paymentProofs.id, claimPayments.proofId))
    .where(eq(claimPayments.claimId, claimId))
    .orderBy(asc(claimPayments.paidOn), asc(claimPayments.id));

export type ClaimPaymentRow = Awaited<ReturnType<typeof paymentsOnClaim>>[number];

/** The cases, visible to this actor, whose payments a file proves; files not sent yet are their uploader's alone. */
export async function casesHoldingPayment(actor: Actor, fileId: string): Promise<readonly string[]> {
  const uploader = accountOf(actor);
  const own = uploader === null ? sql`false` : eq(paymentProofFiles.addedBy, uploader);
  const rows = await db()
    .select({ id: paymentProofFiles.caseId })
    .from(paymentProofFiles)
    .leftJoin(paymentProofs, eq(paymentProofs.id, paymentProofFiles.proofId))
    .where(
      and(eq(paymentProofFiles.fileId, fileId), or(and(isNull(paymentProofFiles.proofId), own), proofScope(actor))),
    );
  return rows.map(({ id }) => id);
}
