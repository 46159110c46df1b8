import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { inquiryMaterials } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { materialReceipt } from "@/lib/documents/templates/material-receipt";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ReceiveMaterialsInput } from "../inquiry-input";
import { receiptOnPaper } from "../material-papers";
import { materialNotice, materialsOfNotice } from "../queries/material-notice";
import { issueMaterialPaper } from "./issue-material-paper";

type Input = z.output<typeof ReceiveMaterialsInput>;

/**
 * Ticks off materials of a notice as they come in, each as original or copy with its pages, and issues the receipt that
 * whoever brought them takes along. The last of them meets the notice's clock.
 */
export async function receiveMaterials(ctx: Context<Officer>, input: Input): Promise<{ id: string; number: string }> {
  const { id, person, personPost, receivedOn } = input;
  if (receivedOn > legalDate(ctx.now)) throw invalid({ receivedOn: "received_after_today" });
  const notice = await materialNotice(ctx.db, ctx.actor, id);
  const ordinals = input.items.filter(({ form }) => form !== "").map(({ ordinal }) => ordinal);
  await advanceCase(ctx, {
    id: notice.caseId,
    act: "gather",
    about: [id],
    particulars: { gathered: "materials", notice: id, ordinals },
  });
  // Asked anew: while this act waited for the case the notice may have been voided.
  if ((await materialNotice(ctx.db, ctx.actor, id)).voidedOn !== null) throw refused("paper_voided");
  for (const item of input.items) if (item.form !== "") await tickOff(ctx, input, item);
  const list = await materialsOfNotice(ctx.db, id);
  const wanting = list.filter((row) => row.receivedOn === null);
  const said = { ...notice, person, personPost, officer: ctx.actor.name, on: receivedOn };
  const brought = list.filter(({ ordinal }) => ordinals.includes(ordinal));
  const number = await issueMaterialPaper(ctx, {
    ...{ noticeId: id, notice, handover: "received", person, personPost, on: receivedOn },
    paper: materialReceipt,
    input: receiptOnPaper(said, brought, wanting),
  });
  if (wanting.length === 0) await meetClocks(ctx, id, ["INQUIRY-DUE"], receivedOn);
  return { id, number };
}

async function tickOff(ctx: Context, { id, receivedOn }: Input, { ordinal, form, pages }: Input["items"][number]) {
  const ticked = await ctx.db
    .update(inquiryMaterials)
    .set({ receivedOn, isOriginal: form === "original", pages })
    .where(
      and(
        eq(inquiryMaterials.noticeId, id),
        eq(inquiryMaterials.ordinal, ordinal),
        isNull(inquiryMaterials.receivedOn),
      ),
    )
    .returning({ ordinal: inquiryMaterials.ordinal });
  if (ticked.length === 0) throw new DomainError("stale", "materials_changed");
}
