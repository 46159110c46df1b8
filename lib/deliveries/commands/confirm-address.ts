import "server-only";
import type { z } from "zod";
import { addressConfirmations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { sealField } from "@/lib/auth/sealed";
import { issuePaper } from "@/lib/documents/issue";
import { deliveryAddressConfirmation } from "@/lib/documents/templates/delivery-address-confirmation";
import { parsePhone } from "@/lib/kernel/phone";
import type { Context } from "@/lib/workflow/context";
import { assertDesk, lockMatter } from "../advance";
import type { ConfirmAddressInput } from "../input";
import { matterNamed, namesOf, refOf } from "../matter";
import { confirmationInput } from "../paper-inputs";

type Input = z.output<typeof ConfirmAddressInput>;

/** Records where a party wants its papers and issues the confirmation for it to sign (《行政处罚法》第六十一条第二款). */
export async function confirmAddress(ctx: Context<Officer>, input: Input): Promise<{ id: string }> {
  const matter = await lockMatter(ctx, matterNamed(input));
  await assertDesk(ctx, matter);
  const phone = parsePhone(input.phone);
  const { phone: _raw, caseId: _case, complaintId: _complaint, ...columns } = input;
  const paper = await issuePaper(ctx, {
    paper: deliveryAddressConfirmation,
    input: await confirmationInput(ctx, matter, input),
    organId: matter.organId,
    regionCode: matter.regionCode,
    subject: refOf(matter),
    file: refOf(matter),
    employerId: input.recipient === "employer" ? matter.employerId : null,
  });
  const [row] = await ctx.db
    .insert(addressConfirmations)
    .values({
      ...columns,
      ...(input.consentsElectronic ? {} : { electronicAddress: "" }),
      electronicMeans: input.consentsElectronic ? input.electronicMeans || null : null,
      ...namesOf(matter),
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
    about: [matter.id, matter.employerId],
    particulars: { recipient: input.recipient, consentsElectronic: input.consentsElectronic },
  });
  return { id: row.id };
}
