import "server-only";
import { and, eq, inArray, isNull, lte } from "drizzle-orm";
import type { z } from "zod";
import { inquiryMaterials } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ReturnMaterialsInput } from "../inquiry-input";
import { mayReturnOriginals } from "../inquiry-policy";
import { caseOfNotice } from "./receive-materials";

/** Gives originals back to whoever brought them. It stays possible after the case has ended, and moves no state. */
export async function returnMaterials(
  ctx: Context<Officer>,
  input: z.output<typeof ReturnMaterialsInput>,
): Promise<{ id: string; caseId: string }> {
  if (input.returnedOn > legalDate(ctx.now)) throw invalid({ returnedOn: "received_after_today" });
  const caseId = await caseOfNotice(ctx, input.id);
  const refusal = mayReturnOriginals(ctx.actor);
  if (refusal !== null) throw refused(refusal);
  const returned = await ctx.db
    .update(inquiryMaterials)
    .set({ returnedOn: input.returnedOn })
    .where(
      and(
        eq(inquiryMaterials.noticeId, input.id),
        inArray(inquiryMaterials.ordinal, input.ordinals),
        eq(inquiryMaterials.isOriginal, true),
        isNull(inquiryMaterials.returnedOn),
        lte(inquiryMaterials.receivedOn, input.returnedOn),
      ),
    )
    .returning({ ordinal: inquiryMaterials.ordinal });
  if (returned.length !== new Set(input.ordinals).size) throw invalid({ ordinals: "returned_before_received" });
  ctx.record({
    act: "inquiry.returnOriginals",
    subject: { kind: "inquiry_notice", id: input.id },
    about: [caseId],
    particulars: { ordinals: input.ordinals, returnedOn: input.returnedOn },
  });
  return { id: input.id, caseId };
}
