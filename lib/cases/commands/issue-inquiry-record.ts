import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import { type IssueInquiryRecordInput, inquiryRights } from "../inquiry-input";
import { type InquiryRecord, recordOf } from "../queries/inquiry-record";
import { issueRecordPaper } from "./issue-record-paper";

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
  await issueRecordPaper(ctx, kase, record, { version, corrections: [] });
  return { id, caseId: kase.id };
}

function lackOf({ particulars }: InquiryRecord) {
  const { rightsTold, turns, endTime } = particulars;
  if (inquiryRights.some((right) => !rightsTold.includes(right))) return "rights_untold";
  if (turns.some(({ question, answer }) => question === "" || answer === "")) return "turns_incomplete";
  return endTime === "" ? "end_time_missing" : null;
}
