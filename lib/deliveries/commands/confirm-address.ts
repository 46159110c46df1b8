import "server-only";
import type { z } from "zod";
import { addressConfirmations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { sealField } from "@/lib/auth/sealed";
import { issuePaper } from "@/lib/documents/issue";
import { deliveryAddressConfirmation } from "@/lib/documents/templates/delivery-address-confirmation";
import { notFound } from "@/lib/kernel/errors";
import { parsePhone } from "@/lib/kernel/phone";
import type { Context } from "@/lib/workflow/context";
import { assertDesk, lockCase } from "../advance";
import type { ConfirmAddressInput } from "../input";
import { confirmationInput } from "../paper-inputs";

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
