import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { employers, inquiryMaterials, inquiryNotices } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openSetClock } from "@/lib/deadlines/clocks";
import { inquiryMaterials as listed } from "@/lib/documents/inquiry-materials";
import { issuePaper } from "@/lib/documents/issue";
import { inquiryNotice } from "@/lib/documents/templates/inquiry-notice";
import { instantOf, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { IssueInquiryInput } from "../inquiry-input";
import { noticeOnPaper, otherMaterialsOf } from "../inquiry-papers";
import { inspectorsOf } from "../queries/inspectors";

type Input = z.output<typeof IssueInquiryInput>;

/**
 * Issues an inquiry notice (《劳动保障监察条例》第十五条): the paper, the list that is ticked off as materials come in,
 * and a clock to the day on which to appear with them. It never moves by itself.
 */
export async function issueInquiry(ctx: Context<Officer>, input: Input): Promise<{ id: string; number: string }> {
  const today = legalDate(ctx.now);
  const appearAt = instantOf(`${input.appearOn}T${input.appearTime}:00+08:00`);
  if (appearAt <= ctx.now) throw invalid({ appearOn: "appear_in_past" });
  const id = newId();
  const { id: caseId, version } = input;
  const particulars = { gathered: "inquiry_notice", notice: id, dueOn: input.appearOn };
  const kase = await advanceCase(ctx, { id: caseId, version, act: "gather", about: [id], particulars });
  const addressee = await addresseeOf(ctx, kase.employerId, input);
  const place = {
    subject: { kind: "inquiry_notice", id },
    file: { kind: "case", id: kase.id },
    regionCode: kase.regionCode,
  };
  const inspectors = await inspectorsOf(ctx.db, kase.id, today);
  const paper = await issuePaper(ctx, {
    ...place,
    paper: inquiryNotice,
    input: await noticeOnPaper(ctx, kase, input, { addressee, inspectors }),
    organId: kase.organId,
    employerId: input.addresseeKind === "employer" ? kase.employerId : null,
  });
  await ctx.db.insert(inquiryNotices).values({
    id,
    caseId: kase.id,
    documentId: paper.id,
    addressee,
    matter: input.matter,
    appearAt,
    place: input.place,
    dueOn: input.appearOn,
  });
  await ctx.db.insert(inquiryMaterials).values(materialRows(id, input));
  const number = paper.number ?? paper.title;
  await openSetClock(ctx, { ...place, limit: "INQUIRY-DUE", basis: number, startedOn: today, dueOn: input.appearOn });
  return { id, number };
}

async function addresseeOf(ctx: Context, employerId: string, { addresseeKind, addressee }: Input): Promise<string> {
  if (addresseeKind === "other") return addressee;
  const [employer] = await ctx.db.select({ name: employers.name }).from(employers).where(eq(employers.id, employerId));
  return employer?.name ?? addressee;
}

function materialRows(noticeId: string, input: Input) {
  const ticked = input.materials.map((kind) => {
    const { name, roles = "", periodic } = listed[kind];
    return { material: `${name}${roles}`, period: periodic ? [input.periodFrom, input.periodUntil].join("/") : "" };
  });
  const others = otherMaterialsOf(input).map((material) => ({ material, period: "" }));
  return [...ticked, ...others].map((row, at) => ({ ...row, noticeId, ordinal: at + 1 }));
}
