import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aRecord } from "@/db/factories/inquiries";
import { aCaseInHand, findingEntry } from "@/db/factories/orders";
import { evidence, inquiryRecordScans } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { correctInquiryRecord } from "@/lib/cases/commands/correct-inquiry-record";
import { issueInquiryRecord } from "@/lib/cases/commands/issue-inquiry-record";
import { noteRefusalToSign } from "@/lib/cases/commands/note-refusal-to-sign";
import { restateExhibit } from "@/lib/cases/commands/restate-exhibit";
import { strikeExhibit } from "@/lib/cases/commands/strike-exhibit";
import { CorrectInquiryRecordInput, NoteRefusalToSignInput } from "@/lib/cases/inquiry-input";
import { caseFile } from "@/lib/cases/queries/case-file";
import { opensStruckOf } from "@/lib/cases/queries/evidence";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { act, at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-11-02";
const ground = once(() => aCaseInHand(ON));
const stated = {
  form: "original",
  source: "投诉人提供",
  method: "复印",
  maker: "龙腾建筑",
  purpose: "证明工资",
} as const;

/** An issued record of which a signed page was brought in. */
const signed = once(async () => {
  const [kase, lead, second] = [await ground(), await officer("wangmin"), await officer("lizhe")];
  const { id } = await aRecord(lead, ON, kase.id, [lead, second], { heldOn: ON });
  await act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
  const [exhibit] = await db().select().from(evidence).where(eq(evidence.id, kase.exhibitId));
  const scan = { recordId: id, ordinal: 1, fileId: exhibit?.fileId ?? "" };
  await db().insert(inquiryRecordScans).values(scan);
  return id;
});

const afterSigning = (run: (ctx: Context<Officer>, id: string) => Promise<object>) => ({
  comesTo: "refused record_signed",
  attack: async () => {
    const id = await signed();
    return attempt(await officer("wangmin"), ON, async (ctx) => Object.keys(await run(ctx, id)));
  },
});

export const probes: Probes = {
  "cases.refusal_after_signing": afterSigning((ctx, id) =>
    noteRefusalToSign(ctx, NoteRefusalToSignInput.parse({ id, version: 2, reason: "拒绝签名。", manner: "filmed" })),
  ),
  "cases.correction_after_signing": afterSigning((ctx, id) => {
    const corrections = [{ place: "1.answer", replacement: "木工，2026年8月进场。" }];
    return correctInquiryRecord(ctx, CorrectInquiryRecordInput.parse({ id, version: 2, corrections }));
  }),
  "cases.exhibit_stands": {
    comesTo: "refused exhibit_struck",
    attack: async () => {
      const [{ id: caseId, exhibitId: id }, lead] = [await ground(), await officer("wangmin")];
      const restated = { ...stated, caseId, id, restated: 0, obtainedOn: ON, checkedBy: "", reason: "来源写错了。" };
      return attempt(lead, ON, async (ctx) => {
        const struck = { struckBecause: "误传了材料。", struckBy: lead.id, struckAt: at(ON) };
        await ctx.db.update(evidence).set(struck).where(eq(evidence.id, id));
        return Object.keys(await restateExhibit(ctx, restated));
      });
    },
  },
  "cases.exhibit_unused": {
    comesTo: "refused exhibit_used:认定的事实1",
    attack: async () => {
      const [{ id: caseId, exhibitId: id }, lead] = [await ground(), await officer("wangmin")];
      return attempt(lead, ON, async (ctx) => {
        await recordFinding(ctx, findingEntry(caseId, { evidenceIds: [id] }));
        return Object.keys(await strikeExhibit(ctx, { caseId, id, reason: "误传了材料。", page: "" }));
      });
    },
  },
  "cases.struck_exhibit": {
    comesTo: "false",
    attack: async () => {
      const lead = await officer("wangmin");
      return opensStruckOf(lead, (await caseFile(lead, (await ground()).id)).organId);
    },
  },
};
