import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { cases, inquiryMaterials, inquiryNotices } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ReceiveMaterialsInput } from "../inquiry-input";
import { caseScope } from "../scope";

/** Ticks off materials of a notice as they come in, originals or copies. The last of them meets the notice's clock. */
export async function receiveMaterials(
  ctx: Context<Officer>,
  input: z.output<typeof ReceiveMaterialsInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  if (input.receivedOn > today) throw invalid({ receivedOn: "received_after_today" });
  const caseId = await caseOfNotice(ctx, input.id);
  const isOriginal = input.form === "original";
  await advanceCase(ctx, {
    id: caseId,
    act: "gather",
    about: [input.id],
    particulars: { gathered: "materials", notice: input.id, ordinals: input.ordinals, isOriginal },
  });
  const ofNotice = eq(inquiryMaterials.noticeId, input.id);
  const received = await ctx.db
    .update(inquiryMaterials)
    .set({ receivedOn: input.receivedOn, isOriginal })
    .where(and(ofNotice, inArray(inquiryMaterials.ordinal, input.ordinals), isNull(inquiryMaterials.receivedOn)))
    .returning({ ordinal: inquiryMaterials.ordinal });
  if (received.length !== new Set(input.ordinals).size) throw new DomainError("stale", "materials_changed");
  const missing = await ctx.db
    .select({ ordinal: inquiryMaterials.ordinal })
    .from(inquiryMaterials)
    .where(and(ofNotice, isNull(inquiryMaterials.receivedOn)));
  if (missing.length === 0) await meetClocks(ctx, input.id, ["INQUIRY-DUE"], input.receivedOn);
  return { id: input.id, caseId };
}

/** The case of a notice that exists for the actor. Throws `not_found`. */
export async function caseOfNotice(ctx: Context, noticeId: string): Promise<string> {
  const [notice] = await ctx.db
    .select({ caseId: inquiryNotices.caseId })
    .from(inquiryNotices)
    .innerJoin(cases, eq(cases.id, inquiryNotices.caseId))
    .where(and(eq(inquiryNotices.id, noticeId), caseScope(ctx.actor)));
  if (!notice) throw notFound();
  return notice.caseId;
}
