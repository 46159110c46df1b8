import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { violatedConstraint } from "@/db/client";
import { deliveries } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { deliveryReceipt } from "@/lib/documents/templates/delivery-receipt";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDelivery, type LockedDelivery, lockDelivery } from "../advance";
import { SERVED_OTHERWISE } from "../labels";
import { type MatterRef, refOf } from "../matter";
import { receiptInput } from "../paper-inputs";
import { servedDay } from "../queries/served-day";

export type Recorded = { readonly id: string; readonly matter: MatterRef; readonly servedOn: LegalDate | null };

export type Step = { readonly id: string; readonly version?: number };

/**
 * Records an attempt as served on the day that its facts give, issues the receipt, and closes what else
 * was under way for the same paper. Throws `refused` with the proof that is missing.
 */
export async function serve(ctx: Context<Officer>, step: Step): Promise<Recorded> {
  const on = await computedDate(ctx, step.id);
  const row = await advanceDelivery(ctx, {
    ...step,
    act: "serve",
    columns: { servedOn: on },
    particulars: { servedOn: on },
  }).catch((error: unknown) => {
    if (violatedConstraint(error) !== "deliveries_served") throw error;
    throw refused("already_served");
  });
  if (on === null) throw refused("delivery_received_on_missing");
  const metOn = row.method === "public_notice" ? row.actedOn : on;
  const receipt = await issuePaper(ctx, {
    paper: deliveryReceipt,
    input: await receiptInput(ctx, row, on),
    organId: row.matter.organId,
    regionCode: row.regionCode,
    subject: { kind: "delivery", id: row.id },
    file: refOf(row.matter),
    employerId: row.matter.employerId,
  });
  await ctx.db.update(deliveries).set({ receiptId: receipt.id }).where(eq(deliveries.id, row.id));
  await closeOthers(ctx, row);
  await meetClocks(ctx, row.documentId, ["T-DELIVER-7"], metOn);
  return { id: row.id, matter: refOf(row.matter), servedOn: on };
}

/** True for a public notice whose days are not over: it can be sent, not yet served. */
export async function isStillRunning(ctx: Context, id: string): Promise<boolean> {
  const on = await computedDate(ctx, id);
  return on !== null && on > legalDate(ctx.now);
}

async function computedDate(ctx: Context, id: string): Promise<LegalDate | null> {
  const row = await lockDelivery(ctx, id);
  if (!row) throw notFound();
  return servedDay(ctx.db, row, row.regionCode);
}

async function closeOthers(ctx: Context<Officer>, { id, documentId }: LockedDelivery): Promise<void> {
  const others = await ctx.db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.documentId, documentId), eq(deliveries.state, "attempted"), ne(deliveries.id, id)));
  for (const other of others) {
    await advanceDelivery(ctx, { id: other.id, act: "fail", columns: { failure: SERVED_OTHERWISE } });
  }
}
