import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { reopenClock } from "@/lib/deadlines/revived-clocks";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDelivery, lockDelivery } from "../advance";
import { attemptOf, type FailDeliveryInput, type RecordFailedAttemptInput, RecordFields } from "../input";
import { type MatterRef, matterNamed, refOf } from "../matter";
import { enterAttempt } from "./enter-attempt";
import { enterProofs } from "./enter-proofs";

/** Enters an attempt that came to nothing, with its reason: it stays in the register and no clock starts. */
export async function recordFailedAttempt(
  ctx: Context<Officer>,
  { failure, ...input }: z.output<typeof RecordFailedAttemptInput>,
): Promise<{ id: string }> {
  const attempt = attemptOf(RecordFields.parse(input));
  const id = await enterAttempt(ctx, { ...input, matter: matterNamed(input), attempt, remarks: "" });
  await advanceDelivery(ctx, { id, act: "fail", columns: { failure } });
  return { id };
}

/**
 * Ends a delivery under way that came to nothing: mail returned, the entrusted organ could not find them. With a public
 * notice falls what was met by its posting.
 */
export async function failDelivery(
  ctx: Context<Officer>,
  { id, version, failure, files }: z.output<typeof FailDeliveryInput>,
): Promise<{ id: string; matter: MatterRef }> {
  const row = await lockDelivery(ctx, id);
  if (!row) throw notFound();
  await enterProofs(ctx, { deliveryId: id, matter: row.matter, files });
  await advanceDelivery(ctx, { id, version, act: "fail", columns: { failure } });
  if (row.method === "public_notice") await reopenClock(ctx, row.documentId, "T-DELIVER-7", row.actedOn);
  return { id, matter: refOf(row.matter) };
}
