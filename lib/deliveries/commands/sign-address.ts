import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { addressConfirmations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { isVoid } from "@/lib/documents/queries";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { assertDesk } from "../advance";
import type { SignAddressInput } from "../input";
import { type MatterRef, refOf } from "../matter";
import { confirmationForSigning } from "../queries/confirmations";
import { assertProofs } from "./enter-proofs";

/** Files the confirmation that the party has signed; only now does it bind. */
export async function signAddress(
  ctx: Context<Officer>,
  { id, signedOn, files }: z.output<typeof SignAddressInput>,
): Promise<{ id: string; matter: MatterRef }> {
  const found = await confirmationForSigning(ctx, id);
  if (!found) throw notFound();
  const { confirmation, matter } = found;
  await assertDesk(ctx, matter);
  if (confirmation.documentId !== null && (await isVoid(ctx.db, confirmation.documentId)))
    throw refused("paper_voided");
  if (confirmation.signedOn !== null) throw refused("confirmation_signed");
  if (signedOn > legalDate(ctx.now)) throw invalid({ signedOn: "delivered_in_future" });
  if (signedOn < legalDate(confirmation.recordedAt)) throw invalid({ signedOn: "delivered_before_issue" });
  await assertProofs(ctx, matter, files);
  await ctx.db
    .update(addressConfirmations)
    .set({ signedOn, signedFileId: files[0] })
    .where(eq(addressConfirmations.id, id));
  ctx.record({
    act: "delivery.signAddress",
    subject: { kind: "address_confirmation", id },
    about: [matter.id, matter.employerId],
    particulars: { recipient: confirmation.recipient, signedOn },
  });
  return { id, matter: refOf(matter) };
}
