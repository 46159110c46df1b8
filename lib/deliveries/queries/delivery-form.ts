import "server-only";
import { db } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { legalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { DeliveryRefusal } from "../policy";
import { certifiedOn, confirmationOn } from "./circumstances";
import { deliveriesOfCase } from "./deliveries-of-case";

/**
 * What the forms about one paper need: the paper, who can serve today, the addresses that its recipient
 * confirmed, and why this actor may not record (null when they may). Throws `not_found`.
 */
export async function deliveryForm(actor: Actor, caseId: string, documentId: string) {
  const { kase, papers, refusal } = await deliveriesOfCase(actor, caseId);
  const paper = papers.find(({ id }) => id === documentId);
  if (!paper) throw notFound();
  const today = legalDate(now());
  const confirmed = await confirmationOn(db(), caseId, paper.recipient, today);
  const closed: DeliveryRefusal | null = refusal ?? (paper.state === "served" ? "already_served" : null);
  return {
    caseId,
    paper: { id: paper.id, title: paper.title, number: paper.number, issuedOn: paper.issuedOn },
    recipient: paper.recipient,
    recipientName: paper.recipientName,
    address: confirmed?.postalAddress ?? (paper.recipient === "employer" ? kase.employerAddress : ""),
    isConfirmed: confirmed !== undefined,
    electronicAddress: confirmed?.consentsElectronic ? confirmed.electronicAddress : "",
    officers: await certifiedOn(db(), caseId, today),
    today,
    refusal: closed,
  };
}

export type DeliveryForm = Awaited<ReturnType<typeof deliveryForm>>;
