import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { addressConfirmations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { sealField } from "@/lib/auth/sealed";
import { issuePaper } from "@/lib/documents/issue";
import { deliveryAddressConfirmation } from "@/lib/documents/templates/delivery-address-confirmation";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import { parsePhone } from "@/lib/kernel/phone";
import type { Context } from "@/lib/workflow/context";
import { assertDesk, lockCase } from "../advance";
import type { ConfirmAddressInput, SignAddressInput } from "../input";
import { confirmationInput } from "../paper-inputs";
import { confirmationForSigning } from "../queries/confirmations";
import { assertProofs } from "./enter-attempt";

type Input = z.output<typeof ConfirmAddressInput>;

/** Records where a party wants its papers and issues the confirmation for it to sign (《行政处罚法》第六十一条第二款). */
export async function confirmAddress(ctx: Context<Officer>, input: Input): Promise<{ id: string }> {
  const kase = await lockCase(ctx, input.caseId);
  if (!kase) throw notFound();
  await assertDesk(ctx, kase);
  const phone = parsePhone(input.phone);
  const { phone: _raw, caseId, ...columns } = input;
  const paper = await issuePaper(ctx, {
    paper: deliveryAddressConfirmation,
    input: await confirmationInput(ctx, kase, input),
    organId: kase.organId,
    regionCode: kase.regionCode,
    subject: { kind: "case", id: kase.id },
    file: { kind: "case", id: kase.id },
    employerId: input.recipient === "employer" ? kase.employerId : null,
  });
  const [row] = await ctx.db
    .insert(addressConfirmations)
    .values({
      ...columns,
      ...(input.consentsElectronic ? {} : { electronicAddress: "" }),
      electronicMeans: input.consentsElectronic ? input.electronicMeans || null : null,
      caseId,
      phoneSealed: sealField("address_confirmations.phone", phone.ok ? phone.value : null),
      documentId: paper.id,
      recordedBy: ctx.actor.id,
      recordedAt: ctx.now,
    })
    .returning({ id: addressConfirmations.id });
  if (!row) throw new Error("an address confirmation was not stored");
  ctx.record({
    act: "delivery.confirmAddress",
    subject: { kind: "address_confirmation", id: row.id },
    about: [kase.id, kase.employerId],
    particulars: { recipient: input.recipient, consentsElectronic: input.consentsElectronic },
  });
  return { id: row.id };
}

/** Files the confirmation that the party has signed; only now does it bind. */
export async function signAddress(
  ctx: Context<Officer>,
  { id, signedOn, files }: z.output<typeof SignAddressInput>,
): Promise<{ id: string }> {
  const found = await confirmationForSigning(ctx, id);
  if (!found) throw notFound();
  const { confirmation, kase } = found;
  await assertDesk(ctx, kase);
  if (confirmation.signedOn !== null) throw refused("confirmation_signed");
  if (signedOn > legalDate(ctx.now)) throw invalid({ signedOn: "delivered_in_future" });
  if (signedOn < legalDate(confirmation.recordedAt)) throw invalid({ signedOn: "delivered_before_issue" });
  await assertProofs(ctx, kase.id, files);
  await ctx.db
    .update(addressConfirmations)
    .set({ signedOn, signedFileId: files[0] })
    .where(eq(addressConfirmations.id, id));
  ctx.record({
    act: "delivery.signAddress",
    subject: { kind: "address_confirmation", id },
    about: [kase.id, kase.employerId],
    particulars: { recipient: confirmation.recipient, signedOn },
  });
  return { id };
}
