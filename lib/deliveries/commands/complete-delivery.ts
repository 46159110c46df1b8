import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { deliveries } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { lockDelivery } from "../advance";
import { faultsAtFields } from "../fault-fields";
import type { CompleteDeliveryInput } from "../input";
import { enterProofs } from "./enter-proofs";
import { type Recorded, serve } from "./serve";

/**
 * Records what came back of a delivery under way; a public notice needs nothing but its thirty days. What is refused
 * for the day or the files stands at their fields.
 */
export async function completeDelivery(
  ctx: Context<Officer>,
  { id, version, receivedOn, files }: z.output<typeof CompleteDeliveryInput>,
): Promise<Recorded> {
  const row = await lockDelivery(ctx, id);
  if (!row) throw notFound();
  await enterProofs(ctx, { deliveryId: id, matter: row.matter, files });
  if (receivedOn !== "" && row.state === "attempted" && row.method !== "public_notice") {
    await ctx.db.update(deliveries).set({ receivedOn }).where(eq(deliveries.id, id));
  }
  return serve(ctx, { id, version }).catch((error: unknown) => {
    if (!(error instanceof DomainError) || error.code !== "refused") throw error;
    throw new DomainError(error.code, error.reason, faultsAtFields(error.reason));
  });
}
