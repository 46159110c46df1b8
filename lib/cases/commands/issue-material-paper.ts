import "server-only";
import type { z } from "zod";
import { materialReceipts } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import type { Paper } from "@/lib/documents/template";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { materialHandovers } from "../inquiry-input";
import type { MaterialNotice } from "../queries/material-notice";

type Handover<Schema extends z.ZodType> = {
  readonly noticeId: string;
  readonly notice: MaterialNotice;
  readonly handover: (typeof materialHandovers)[number];
  readonly person: string;
  readonly personPost: string;
  readonly on: LegalDate;
  readonly paper: Paper<Schema>;
  readonly input: z.input<Schema>;
};

/** Issues the paper of a handing over and keeps who stood on the other side. */
export async function issueMaterialPaper<Schema extends z.ZodType>(
  ctx: Context<Officer>,
  { noticeId, notice, handover, person, personPost, on, paper, input }: Handover<Schema>,
): Promise<string> {
  const issued = await issuePaper(ctx, {
    paper,
    input,
    organId: notice.organId,
    regionCode: notice.regionCode,
    subject: { kind: "inquiry_notice", id: noticeId },
    file: { kind: "case", id: notice.caseId },
  });
  await ctx.db.insert(materialReceipts).values({
    ...{ noticeId, handover, person, personPost, handedOn: on },
    documentId: issued.id,
    recordedBy: ctx.actor.id,
  });
  return issued.number ?? issued.title;
}
