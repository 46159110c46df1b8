import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { employers, orders } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { issuePaper } from "@/lib/documents/issue";
import { orderRevocation } from "@/lib/documents/templates/order-revocation";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder } from "../advance";
import type { RevokeOrderInput } from "../input";
import { servedOn } from "../queries/served-on";
import { liftItems } from "./lift-items";

type Order = Awaited<ReturnType<typeof advanceOrder>>;

/**
 * Revokes an issued order with a paper of its own, which is delivered where the order was: what it still asked for is
 * lifted, what was corrected stays so. Throws `refused` (paper_names_people) where the reason would tell an informant.
 */
export async function revokeOrder(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof RevokeOrderInput>,
): Promise<{ id: string; caseId: string }> {
  const endedOn = legalDate(ctx.now);
  const columns = { endedOn, endedBy: ctx.actor.id, endedBecause: reason };
  const order = await advanceOrder(ctx, { id, version, act: "revoke", columns, particulars: { reason } });
  await liftItems(ctx, id, endedOn);
  await issueRevocation(ctx, order, reason);
  return { id, caseId: order.caseId };
}

async function issueRevocation(ctx: Context<Officer>, order: Order, reason: string): Promise<void> {
  const { id, caseId, organId, regionCode, employerId } = order;
  await assertNamesNobody(ctx, caseId, [reason]);
  const paper = await issuePaper(ctx, {
    paper: orderRevocation,
    input: { ...(await onPaper(ctx, order)), reason },
    ...{ organId, regionCode, employerId },
    subject: { kind: "order", id },
    file: { kind: "case", id: caseId },
  });
  await ctx.db.update(orders).set({ revocationId: paper.id }).where(eq(orders.id, id));
}

async function onPaper(ctx: Context, { organId, employerId, documentId, number, issuedOn }: Order) {
  const { address, phone, postcode } = await organOf(ctx.db, organId);
  const [employer] = await ctx.db.select({ name: employers.name }).from(employers).where(standsFor(employerId));
  if (!employer || issuedOn === null) throw new Error("an issued order without its employer or its day");
  const served = documentId === null ? null : await servedOn(ctx.db, documentId);
  return {
    ...{ employer: employer.name, orderNumber: number ?? "", issuedOn },
    ...(served !== null && { servedOn: served }),
    contact: { address, phone, postcode },
  };
}
