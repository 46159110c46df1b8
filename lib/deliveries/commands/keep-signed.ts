import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceDelivery } from "../advance";
import type { KeepSignedInput } from "../input";
import { type MatterRef, refOf } from "../matter";
import { enterProofs } from "./enter-proofs";

/** Ties pictures of what was signed to a delivery that is served; its day stands. Throws `invalid` for a stray file. */
export async function keepSigned(
  ctx: Context<Officer>,
  { id, version, files }: z.output<typeof KeepSignedInput>,
): Promise<{ id: string; matter: MatterRef }> {
  const particulars = { files: files.length };
  const { matter } = await advanceDelivery(ctx, { id, version, act: "keepSigned", particulars });
  await enterProofs(ctx, { deliveryId: id, matter, files });
  return { id, matter: refOf(matter) };
}
