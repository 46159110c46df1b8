import "server-only";
import { and, eq, inArray, isNull, lte } from "drizzle-orm";
import type { z } from "zod";
import { inquiryMaterials } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { materialReturn } from "@/lib/documents/templates/material-return";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ReturnMaterialsInput } from "../inquiry-input";
import { mayReturnOriginals } from "../inquiry-policy";
import { returnOnPaper } from "../material-papers";
import { materialNotice, materialsOfNotice } from "../queries/material-notice";
import { issueMaterialPaper } from "./issue-material-paper";

type Input = z.output<typeof ReturnMaterialsInput>;

/** Gives originals back against a receipt. It stays possible after the case has ended, and moves no state. */
export async function returnMaterials(ctx: Context<Officer>, input: Input): Promise<{ id: string; number: string }> {
  const { id, ordinals, person, personPost, returnedOn } = input;
  if (returnedOn > legalDate(ctx.now)) throw invalid({ returnedOn: "received_after_today" });
  const notice = await materialNotice(ctx.db, ctx.actor, id);
  const refusal = mayReturnOriginals(ctx.actor);
  if (refusal !== null) throw refused(refusal);
  const returned = await ctx.db
    .update(inquiryMaterials)
    .set({ returnedOn })
    .where(
      and(
        eq(inquiryMaterials.noticeId, id),
        inArray(inquiryMaterials.ordinal, ordinals),
        eq(inquiryMaterials.isOriginal, true),
        isNull(inquiryMaterials.returnedOn),
        lte(inquiryMaterials.receivedOn, returnedOn),
      ),
    )
    .returning({ ordinal: inquiryMaterials.ordinal });
  if (returned.length !== new Set(ordinals).size) throw invalid({ ordinals: "returned_before_received" });
  ctx.record({
    act: "inquiry.returnOriginals",
    subject: { kind: "inquiry_notice", id },
    about: [notice.caseId],
    particulars: { ordinals, returnedOn },
  });
  const given = (await materialsOfNotice(ctx.db, id)).filter(({ ordinal }) => ordinals.includes(ordinal));
  const said = { ...notice, person, personPost, officer: ctx.actor.name, on: returnedOn };
  const number = await issueMaterialPaper(ctx, {
    ...{ noticeId: id, notice, handover: "returned", person, personPost, on: returnedOn },
    paper: materialReturn,
    input: returnOnPaper(said, given),
  });
  return { id, number };
}
