import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { deliveries, deliveryFiles } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { reopenClock } from "@/lib/deadlines/revived-clocks";
import { putOutOfUse } from "@/lib/documents/put-out-of-use";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDelivery, type LockedDelivery, lockDelivery } from "../advance";
import { correctedDayRefusal } from "../correction-policy";
import { attemptOf, type CorrectDeliveryInput } from "../input";
import { type MatterRef, refOf } from "../matter";
import { relianceOn } from "../queries/reliance";
import { enterAttempt } from "./enter-attempt";
import { serve } from "./serve";

type Entry = z.output<typeof CorrectDeliveryInput>;

export type Corrected = {
  readonly id: string;
  readonly matter: MatterRef;
  readonly documentId: string;
  /** The day of service as it was recorded, and as it is now. */
  readonly from: LegalDate;
  readonly to: LegalDate;
};

/**
 * Puts another record in the place of one that was wrongly entered: the old one stays, with who, when and why; the new
 * one is judged as any delivery, and has a receipt of its own. Throws `refused` where something was done in reliance on
 * the day that was recorded.
 */
export async function correctDelivery(ctx: Context<Officer>, input: Entry): Promise<Corrected> {
  const { id, version, why } = input;
  const old = await lockDelivery(ctx, id);
  if (!old) throw notFound();
  await advanceDelivery(ctx, {
    ...{ id, version, act: "correct", particulars: { reason: why } },
    columns: { correctedOn: legalDate(ctx.now), correctedBy: ctx.actor.id, correctedBecause: why },
  });
  if (old.servedOn === null) throw new Error("a served delivery without its day");
  const newId = await enterInstead(ctx, old, input);
  await reopenClock(ctx, old.documentId, "T-DELIVER-7", old.method === "public_notice" ? old.actedOn : old.servedOn);
  const { servedOn, matter } = await serve(ctx, { id: newId });
  const to = servedOn ?? old.servedOn;
  const reason = correctedDayRefusal({ from: old.servedOn, to, reliance: await relianceOn(ctx.db, old.documentId) });
  if (reason !== null) throw refused(reason);
  await replaceReceipt(ctx, old, newId, why);
  return { id: newId, matter, documentId: old.documentId, from: old.servedOn, to };
}

/** The record that takes the other's place; what proved the same way of delivering proves it still. */
async function enterInstead(ctx: Context<Officer>, old: LockedDelivery, input: Entry): Promise<string> {
  const { servers, remarks } = input;
  const kept = input.method === old.method ? await proofsOf(ctx, old.id) : [];
  const attempt = { ...attemptOf(input), files: [...new Set([...kept, ...input.files])] };
  const entry = { matter: refOf(old.matter), documentId: old.documentId, attempt, servers, remarks };
  const newId = await enterAttempt(ctx, entry);
  await ctx.db.update(deliveries).set({ correctsId: old.id }).where(eq(deliveries.id, newId));
  return newId;
}

async function proofsOf(ctx: Context, id: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: deliveryFiles.fileId })
    .from(deliveryFiles)
    .where(eq(deliveryFiles.deliveryId, id));
  return rows.map((row) => row.id);
}

async function replaceReceipt(ctx: Context<Officer>, old: LockedDelivery, newId: string, why: string) {
  const [made] = await ctx.db
    .select({ receiptId: deliveries.receiptId })
    .from(deliveries)
    .where(eq(deliveries.id, newId));
  if (old.receiptId === null) return;
  await putOutOfUse(ctx, { documentId: old.receiptId, replacedById: made?.receiptId ?? null, reason: why });
}
