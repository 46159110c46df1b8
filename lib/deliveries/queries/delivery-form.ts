import "server-only";
import { db } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { legalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { courseOf } from "../course";
import type { addressSourceLabels } from "../labels";
import type { Recipient } from "../lifecycle";
import { type MatterRef, refOf } from "../matter";
import type { DeliveryRefusal } from "../policy";
import { servicePlan } from "../service-plan";
import { confirmationOn, serversOn } from "./circumstances";
import { deliveriesOfMatter } from "./deliveries-of-matter";
import type { Matter } from "./matter";

/**
 * What the forms about one paper need: the paper, who can serve today, the addresses that its recipient confirmed, the
 * ways of delivering in their order with the one proposed now, what was tried, and why this actor may not record (null
 * when they may). Throws `not_found`.
 */
export async function deliveryForm(actor: Actor, ref: MatterRef, documentId: string) {
  const { matter, papers } = await deliveriesOfMatter(actor, ref);
  const paper = papers.find(({ id }) => id === documentId);
  if (!paper) throw notFound();
  const today = legalDate(now());
  const confirmed = await confirmationOn(db(), matter, paper, today);
  const closed: DeliveryRefusal | null = paper.refusal ?? (paper.state === "served" ? "already_served" : null);
  const { recipient, attempts } = paper;
  const canBeElectronic = confirmed?.consentsElectronic === true;
  return {
    matter: refOf(matter),
    paper: { id: paper.id, title: paper.title, number: paper.number, issuedOn: paper.issuedOn },
    recipient: paper.recipient,
    recipientName: paper.recipientName,
    ...(confirmed ? addressFrom("confirmation", confirmed.postalAddress) : knownAddress(matter, paper)),
    electronicAddress: confirmed?.consentsElectronic ? confirmed.electronicAddress : "",
    plan: servicePlan({ recipient, attempts, canBeElectronic }),
    course: courseOf(attempts.filter(({ state }) => state === "failed")),
    officers: await serversOn(db(), matter, today),
    today,
    refusal: closed,
  };
}

type AddressSource = keyof typeof addressSourceLabels;

const addressFrom = (addressSource: AddressSource, address: string) => ({
  address,
  addressSource: address === "" ? null : addressSource,
});

type Sought = { readonly recipient: Recipient; readonly personAddress: string };

/** Where a recipient who has confirmed no address is first looked for. */
function knownAddress({ employer, complainant }: Matter, { recipient, personAddress }: Sought) {
  if (recipient === "person") return addressFrom("persons", personAddress);
  if (recipient === "employer") return addressFrom("register", employer.address);
  if (recipient === "other") return addressFrom("register", "");
  return addressFrom("complaint", recipient === "complainant" ? (complainant?.address ?? "") : "");
}

export type DeliveryForm = Awaited<ReturnType<typeof deliveryForm>>;
