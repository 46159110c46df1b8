import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { inquiryRecords } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { issuePaper } from "@/lib/documents/issue";
import { inquiryRecord } from "@/lib/documents/templates/inquiry-record";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import { type IssueInquiryRecordInput, inquiryRights } from "../inquiry-input";
import { recordOnPaper } from "../inquiry-papers";
import { ID_NUMBER, type InquiryRecord, recordOf } from "../queries/inquiry-record";
import { inspectorsOf } from "../queries/inspectors";

/**
 * Makes the paper of a record that has been taken to its end (《行政处罚法》第五十五条): after this nothing in it changes;
 * it is printed, read over, signed on every page and its scan comes back. Throws `refused` with what is missing.
 */
export async function issueInquiryRecord(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof IssueInquiryRecordInput>,
): Promise<{ id: string; caseId: string }> {
  const record = await recordOf(ctx.db, ctx.actor, id);
  if (record.documentId !== null) throw refused("record_issued");
  const lack = lackOf(record);
  if (lack !== null) throw refused(lack);
  const particulars = { gathered: "inquiry_record", record: id };
  const kase = await advanceCase(ctx, { id: record.caseId, act: "gather", about: [id], particulars });
  const inspectors = await questionersOf(ctx, record);
  const idNumber = openField(ID_NUMBER, record.particulars.sealedIdNumber);
  const input = recordOnPaper(kase, record, { inspectors, idNumber });
  const paper = await issuePaper(ctx, {
    paper: inquiryRecord,
    input,
    kept: { ...input, person: { ...input.person, idNumber: undefined } },
    organId: kase.organId,
    regionCode: kase.regionCode,
    subject: { kind: "inquiry_record", id },
    file: { kind: "case", id: kase.id },
  });
  const moved = await ctx.db
    .update(inquiryRecords)
    .set({ documentId: paper.id, version: version + 1 })
    .where(and(eq(inquiryRecords.id, id), eq(inquiryRecords.version, version)))
    .returning({ id: inquiryRecords.id });
  if (moved.length === 0) throw new DomainError("stale");
  return { id, caseId: kase.id };
}

function lackOf({ particulars }: InquiryRecord) {
  const { rightsTold, turns, endTime } = particulars;
  if (inquiryRights.some((right) => !rightsTold.includes(right))) return "rights_untold";
  if (turns.some(({ question, answer }) => question === "" || answer === "")) return "turns_incomplete";
  return endTime === "" ? "end_time_missing" : null;
}

/** The two who asked, in their order; both must still hold the case. */
async function questionersOf(ctx: Context, { caseId, particulars }: InquiryRecord) {
  const inspectors = await inspectorsOf(ctx.db, caseId, legalDate(ctx.now));
  const asked = [particulars.firstQuestionerId, particulars.secondQuestionerId].map((id) =>
    inspectors.find((inspector) => inspector.id === id),
  );
  const found = asked.filter((inspector) => inspector !== undefined);
  if (found.length < 2 || asked[0] === asked[1]) throw refused("questioner_not_of_case");
  return found;
}
