import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { inquiryRecords } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { sealField } from "@/lib/auth/sealed";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { DomainError, type FieldFaults, invalid, notFound, refused } from "@/lib/kernel/errors";
import { parsePersonId } from "@/lib/kernel/person-id";
import type { Context } from "@/lib/workflow/context";
import { InquiryParticulars, type SaveInquiryRecordInput } from "../inquiry-input";
import { heldOnFault, questionerFault } from "../inquiry-policy";
import { assertGathers } from "../queries/gathering";
import { ID_NUMBER, recordOf } from "../queries/inquiry-record";
import { holdersOn } from "../queries/inspectors";

type Input = z.output<typeof SaveInquiryRecordInput>;

/** Saves a record while it is taken, as often as one likes; nothing is issued by it and the case does not move. */
export async function saveInquiryRecord(ctx: Context<Officer>, input: Input): Promise<{ id: string }> {
  const { openedOn } = await assertGathers(ctx, input.caseId);
  const faults = await faultsOf(ctx, input, openedOn);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { caseId, recordId, version, heldOn, personName, idNumber, ...said } = input;
  const known = recordId === "" ? null : await recordOf(ctx.db, ctx.actor, recordId);
  if (known !== null && known.caseId !== caseId) throw notFound();
  if (known?.documentId) throw refused("record_issued");
  const sealedIdNumber = idNumber === "" ? (known?.particulars.sealedIdNumber ?? null) : sealField(ID_NUMBER, idNumber);
  const row = { personName, heldOn, particulars: InquiryParticulars.parse({ ...said, sealedIdNumber }) };
  const saved = known === null ? await enter(ctx, caseId, row) : await revise(ctx, recordId, version, row);
  const [record] = saved;
  if (!record) throw new DomainError("stale");
  ctx.record({
    act: "inquiry.save",
    subject: { kind: "inquiry_record", id: record.id },
    about: [caseId],
    particulars: { turns: input.turns.length },
  });
  return { id: record.id };
}

type Row = Pick<typeof inquiryRecords.$inferInsert, "personName" | "heldOn" | "particulars">;

const enter = (ctx: Context<Officer>, caseId: string, row: Row) =>
  ctx.db
    .insert(inquiryRecords)
    .values({ ...row, caseId, recordedBy: ctx.actor.id })
    .returning({ id: inquiryRecords.id });

const revise = (ctx: Context<Officer>, id: string, version: number, row: Row) =>
  ctx.db
    .update(inquiryRecords)
    .set({ ...row, version: version + 1 })
    .where(and(eq(inquiryRecords.id, id), eq(inquiryRecords.version, version), isNull(inquiryRecords.documentId)))
    .returning({ id: inquiryRecords.id });

async function faultsOf(ctx: Context, input: Input, openedOn: LegalDate): Promise<FieldFaults> {
  const today = legalDate(ctx.now);
  const { firstQuestionerId: first, secondQuestionerId: second, heldOn } = input;
  const ids = (await holdersOn(ctx.db, input.caseId, heldOn)).map((holder) => holder.id);
  const dayFault = heldOnFault({ heldOn, openedOn, today });
  const [firstFault, secondFault] = [questionerFault(ids, first), questionerFault(ids, second)];
  const isChinese = input.idKind === "resident" && input.idNumber !== "";
  return {
    ...(dayFault !== null && { heldOn: dayFault }),
    ...(input.endTime !== "" && input.endTime < input.startTime && { endTime: "record_times_reversed" }),
    ...(firstFault !== null && { firstQuestionerId: firstFault }),
    ...(secondFault !== null && { secondQuestionerId: secondFault }),
    ...(first === second && { secondQuestionerId: "questioner_twice" }),
    ...(isChinese && !parsePersonId(input.idNumber, { today }).ok && { idNumber: "id_number_wrong" }),
  };
}
