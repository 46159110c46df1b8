import "server-only";
import type { z } from "zod";
import { employers, inquiryMaterials, inquiryNotices } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { openSetClock } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { inquiryNotice } from "@/lib/documents/templates/inquiry-notice";
import { standsFor } from "@/lib/employers/queries/files-of";
import { instantOf, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { IssueInquiryInput } from "../inquiry-input";
import { materialsAsked, noticeOnPaper } from "../inquiry-papers";
import { inspectorsOf } from "../queries/inspectors";
import { assertNamesNobody } from "./assert-names-nobody";

type Input = z.output<typeof IssueInquiryInput>;

/**
 * Issues an inquiry notice (《劳动保障监察条例》第十五条): the paper, the list that is ticked off as materials come in,
 * and a clock to the day on which to appear with them. It never moves by itself. Throws `refused` (paper_names_people)
 * where its words would tell an informant (《条例》第九条).
 */
export async function issueInquiry(ctx: Context<Officer>, input: Input): Promise<{ id: string; number: string }> {
  const { appearOn, appearTime, matter, place } = input;
  const today = legalDate(ctx.now);
  const appearAt = instantOf(`${appearOn}T${appearTime}:00+08:00`);
  if (appearAt <= ctx.now) throw invalid({ appearOn: "appear_in_past" });
  const id = newId();
  const particulars = { gathered: "inquiry_notice", notice: id, dueOn: appearOn };
  const step = { id: input.id, version: input.version, about: [id], particulars };
  const { organId, employerId, regionCode, id: caseId } = await advanceCase(ctx, { ...step, act: "gather" });
  const addressee = await addresseeOf(ctx, employerId, input);
  await assertNamesNobody(ctx, caseId, [addressee, matter, place, input.otherMaterials]);
  const inspectors = await inspectorsOf(ctx.db, caseId, today);
  const file = { subject: { kind: "inquiry_notice", id }, file: { kind: "case", id: caseId }, regionCode };
  const paper = await issuePaper(ctx, {
    ...file,
    paper: inquiryNotice,
    input: noticeOnPaper(input, { addressee, inspectors, organ: await organOf(ctx.db, organId) }),
    organId,
    employerId: input.addresseeKind === "employer" ? employerId : null,
  });
  const number = paper.number ?? paper.title;
  await ctx.db
    .insert(inquiryNotices)
    .values({ id, caseId, documentId: paper.id, addressee, matter, appearAt, place, dueOn: appearOn });
  await ctx.db.insert(inquiryMaterials).values(materialsAsked(input).map((row) => ({ ...row, noticeId: id })));
  await openSetClock(ctx, { ...file, limit: "INQUIRY-DUE", basis: number, startedOn: today, dueOn: appearOn });
  return { id, number };
}

async function addresseeOf(ctx: Context, employerId: string, { addresseeKind, addressee }: Input): Promise<string> {
  if (addresseeKind === "other") return addressee;
  const [employer] = await ctx.db.select({ name: employers.name }).from(employers).where(standsFor(employerId));
  return employer?.name ?? addressee;
}
