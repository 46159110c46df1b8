import "server-only";
import { and, eq } from "drizzle-orm";
import { inquiryRecords } from "@/db/schema";
import { openField } from "@/lib/auth/sealed";
import { issuePaper } from "@/lib/documents/issue";
import { inquiryRecord } from "@/lib/documents/templates/inquiry-record";
import { DomainError, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { type RecordAdditions, recordOnPaper } from "../inquiry-papers";
import { ID_NUMBER, type InquiryRecord } from "../queries/inquiry-record";
import { holdersOn } from "../queries/inspectors";

type Kase = {
  readonly id: string;
  readonly title: string;
  readonly organId: string;
  readonly regionCode: string;
};

type Changes = Partial<Pick<typeof inquiryRecords.$inferInsert, "refusedToSign" | "refusalWitness">>;

/**
 * Issues the paper of a record, again when something was added to it: the newest is signed, those
 * before it stay in the file. Throws `stale` when the record moved.
 */
export async function issueRecordPaper(
  ctx: Context,
  kase: Kase,
  record: InquiryRecord,
  { version, changes = {}, ...additions }: RecordAdditions & { readonly version: number; readonly changes?: Changes },
): Promise<void> {
  const inspectors = await questionersOf(ctx, record);
  const idNumber = openField(ID_NUMBER, record.particulars.sealedIdNumber);
  const input = recordOnPaper(kase, record, { inspectors, idNumber, ...additions });
  const paper = await issuePaper(ctx, {
    paper: inquiryRecord,
    input,
    kept: { ...input, person: { ...input.person, idNumber: undefined } },
    organId: kase.organId,
    regionCode: kase.regionCode,
    subject: { kind: "inquiry_record", id: record.id },
    file: { kind: "case", id: kase.id },
  });
  const moved = await ctx.db
    .update(inquiryRecords)
    .set({ ...changes, documentId: paper.id, version: version + 1 })
    .where(and(eq(inquiryRecords.id, record.id), eq(inquiryRecords.version, version)))
    .returning({ id: inquiryRecords.id });
  if (moved.length === 0) throw new DomainError("stale");
}

/** The two who asked, in their order, with the certificates of that day: both held the case on it. */
async function questionersOf(ctx: Context, { caseId, heldOn, particulars }: InquiryRecord) {
  const holders = await holdersOn(ctx.db, caseId, heldOn);
  const { firstQuestionerId: first, secondQuestionerId: second } = particulars;
  const found = [first, second].flatMap((id) => holders.find((holder) => holder.id === id) ?? []);
  if (found.length < 2 || first === second) throw refused("questioner_not_of_case");
  return found;
}
