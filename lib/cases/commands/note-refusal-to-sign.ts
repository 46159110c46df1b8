import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { inquiryRecords } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { NoteRefusalToSignInput } from "../inquiry-input";
import { recordOf } from "../queries/inquiry-record";

/** Notes that the person did not sign, and how it went; the inspectors write the same on the paper and sign it. */
export async function noteRefusalToSign(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof NoteRefusalToSignInput>,
): Promise<{ id: string; caseId: string }> {
  const record = await recordOf(ctx.db, ctx.actor, id);
  if (record.documentId === null) throw refused("record_not_issued");
  if (record.signedFileId !== null || record.refusedToSign !== null) throw refused("record_signed");
  const particulars = { gathered: "refusal_to_sign", record: id };
  await advanceCase(ctx, { id: record.caseId, act: "gather", about: [id], particulars });
  const moved = await ctx.db
    .update(inquiryRecords)
    .set({ refusedToSign: reason, version: version + 1 })
    .where(and(eq(inquiryRecords.id, id), eq(inquiryRecords.version, version)))
    .returning({ id: inquiryRecords.id });
  if (moved.length === 0) throw new DomainError("stale");
  return { id, caseId: record.caseId };
}
