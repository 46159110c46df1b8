import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts, deliveryServers } from "@/db/schema";
import { invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { LockedDelivery } from "./advance";
import type { ConfirmAddressInput } from "./input";
import { electronicMeansLabels, receiptWords } from "./labels";
import type { DeliveryMethod } from "./lifecycle";
import { confirmingParties } from "./queries/confirmations";
import type { Matter } from "./queries/matter";
import { servablePapersOf } from "./queries/servable-paper";

const receiptMethods = {
  direct: "direct",
  left: "left",
  post: "post",
  electronic: "electronic",
  entrusted: "entrusted",
  handed_on: "forwarded",
  public_notice: "announcement",
} as const satisfies Readonly<Record<DeliveryMethod, string>>;

/** What the receipt says of a served delivery; signatures are left to be written. */
export async function receiptInput(ctx: Context, row: LockedDelivery, servedOn: string) {
  const paper = (await servablePapersOf(ctx.db, row.matter)).find(({ id }) => id === row.documentId);
  if (!paper) throw notFound();
  const servers = await ctx.db
    .select({ name: accounts.name, certificate: deliveryServers.certificateNumber })
    .from(deliveryServers)
    .innerJoin(accounts, eq(accounts.id, deliveryServers.accountId))
    .where(eq(deliveryServers.deliveryId, row.id))
    .orderBy(deliveryServers.certificateNumber);
  return {
    recipient: paper.recipientName,
    caseName: row.matter.title,
    papers: [{ title: paper.title, number: paper.number ?? undefined, copies: 1 }],
    place: row.place,
    method: receiptMethods[row.method],
    methodDetail: receiptWords.detail(row),
    deliveredOn: servedOn,
    substitute: receiptWords.substitute(row),
    refusal: row.method === "left" ? receiptWords.refusal(row) : undefined,
    witness: receiptWords.witness(row),
    servers,
    remarks: receiptWords.remarks(row),
  };
}

/** What an address confirmation says. Throws `invalid` for who is no party of the matter. */
export async function confirmationInput(ctx: Context, matter: Matter, input: z.output<typeof ConfirmAddressInput>) {
  const { postalAddress, postcode, receiverName, receiverRelation, phone, electronicMeans } = input;
  const party = (await confirmingParties(ctx.db, matter)).find(({ value }) => value === input.recipient);
  if (!party) throw invalid({ recipient: "recipient_no_party" });
  return {
    caseName: matter.title,
    party: party.label,
    idNumber: input.recipient === "employer" ? (matter.employer.creditCode ?? undefined) : undefined,
    address: postalAddress,
    postcode,
    receiver: receiverName,
    receiverRelation,
    phone,
    electronic:
      input.consentsElectronic && electronicMeans !== ""
        ? {
            consents: true as const,
            means: electronicMeansLabels[electronicMeans],
            account: input.electronicAddress,
          }
        : { consents: false as const },
  };
}
