import "server-only";
import { db } from "@/db/client";
import { organOf } from "@/lib/agencies/queries";
import type { Actor } from "@/lib/auth/actor";
import { renderPaper } from "@/lib/documents/render";
import { deliveryReceipt } from "@/lib/documents/templates/delivery-receipt";
import { env } from "@/lib/env";
import { legalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { MatterRef } from "../matter";
import { serversOn } from "./circumstances";
import { deliveriesOfMatter } from "./deliveries-of-matter";

/**
 * The receipt of a paper that is still to be delivered, to be signed at the door: everything known is printed, the rest
 * is written by hand. Nothing of it is kept; the receipt of the file is issued with the delivery. Throws `not_found`.
 */
export async function blankReceipt(actor: Actor, ref: MatterRef, documentId: string): Promise<Buffer> {
  const { matter, papers } = await deliveriesOfMatter(actor, ref);
  const paper = papers.find(({ id, state }) => id === documentId && state !== "served" && state !== "withdrawn");
  if (!paper) throw notFound();
  const organ = await organOf(db(), matter.organId);
  const officers = await serversOn(db(), matter, legalDate(now()));
  const input = {
    recipient: paper.recipientName,
    caseName: matter.title,
    papers: [{ title: paper.title, number: paper.number ?? undefined, copies: 1 }],
    // Who goes is known when two hold the case; otherwise they write their names.
    servers:
      officers.length === 2 ? officers.map((each) => ({ name: each.name, certificate: each.certificateNumber })) : [],
  };
  return (await renderPaper(deliveryReceipt, input, { organName: organ.name, fontDir: env().FONT_DIR })).bytes;
}
