import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { evidence, inquiryRecordScans, inquiryRecords } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { StrikeExhibitInput, StruckPage } from "../evidence-input";
import { exhibitStrikeRefusal } from "../evidence-policy";
import { exhibitUses } from "../queries/exhibit-uses";
import { holdExhibit } from "./hold-exhibit";

/**
 * Strikes an exhibit on which nothing rests, such as a picture that belongs to another case or that would tell an
 * informant (《条例》第九条). Row, number and bytes stay with who struck it and why. Of a signed record it is no page then,
 * and it is said whether it was one. Throws `refused`, or `invalid` (page_unsaid).
 */
export async function strikeExhibit(
  ctx: Context<Officer>,
  { caseId, id, reason, page }: z.output<typeof StrikeExhibitInput>,
): Promise<{ caseId: string }> {
  const exhibit = await holdExhibit(ctx, { caseId, id, gathered: "evidence_struck" });
  const facts = { isStruck: exhibit.struckAt !== null, uses: await exhibitUses(ctx.db, id) };
  const refusal = exhibitStrikeRefusal(facts);
  if (refusal !== null) throw refused(refusal);
  await ctx.db
    .update(evidence)
    .set({ struckBecause: reason, struckBy: ctx.actor.id, struckAt: ctx.now })
    .where(eq(evidence.id, id));
  await strikeScan(ctx, exhibit, page);
  return { caseId };
}

type Exhibit = typeof evidence.$inferSelect;

/** The scan of a signed record is struck with its exhibit: the record has those that stand, or waits for another. */
async function strikeScan(ctx: Context<Officer>, { caseId, fileId }: Exhibit, page: StruckPage | ""): Promise<void> {
  const [record] = await ctx.db
    .select({ id: inquiryRecords.id })
    .from(inquiryRecordScans)
    .innerJoin(inquiryRecords, eq(inquiryRecords.id, inquiryRecordScans.recordId))
    .where(and(eq(inquiryRecordScans.fileId, fileId), eq(inquiryRecords.caseId, caseId)));
  if (!record) return;
  if (page === "") throw invalid({ page: "page_unsaid" });
  const struck = { struckAt: ctx.now, wasOfRecord: page === "of_record" };
  await ctx.db.update(inquiryRecordScans).set(struck).where(eq(inquiryRecordScans.fileId, fileId));
  const ofRecord = and(eq(inquiryRecordScans.recordId, record.id), isNull(inquiryRecordScans.struckAt));
  const [first] = await ctx.db
    .select({ fileId: inquiryRecordScans.fileId })
    .from(inquiryRecordScans)
    .where(ofRecord)
    .orderBy(asc(inquiryRecordScans.ordinal))
    .limit(1);
  await ctx.db
    .update(inquiryRecords)
    .set({ signedFileId: first?.fileId ?? null, version: sql`${inquiryRecords.version} + 1` })
    .where(eq(inquiryRecords.id, record.id));
}
