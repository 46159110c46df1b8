import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, orderItems, orders } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import { addEvidence } from "@/lib/cases/commands/add-evidence";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { extendCase } from "@/lib/cases/commands/extend-case";
import { proposeExtension } from "@/lib/cases/commands/propose-extension";
import { AddEvidenceInput } from "@/lib/cases/evidence-input";
import { proposeClosing } from "@/lib/closing/commands/propose-closing";
import { ProposeClosingInput } from "@/lib/closing/input";
import type { ProposedGround } from "@/lib/closing/lifecycle";
import { recordDelivery } from "@/lib/deliveries/commands/record-delivery";
import { updateEmployer } from "@/lib/employers/commands/update-employer";
import { employerFile } from "@/lib/employers/queries/employer-file";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { verifyItem } from "@/lib/orders/commands/verify-item";
import { ProposeOrderInput } from "@/lib/orders/input";
import { uploadOf } from "@/lib/testing/files";
import { act, employerId, officer } from "@/lib/testing/world";
import { type aComplaint, anOpenedCase } from "./complaints";
import { aStoredReceipt, completeDelivery } from "./deliveries";
import { findingEntry, itemEntry } from "./orders";

export const OPENED = "2026-11-16";
export const ISSUED = "2026-11-18";
export const SERVED = "2026-11-19";
export const CORRECTED = "2026-11-30";
const LONGTENG = "91990101MA0H00010Q";

export async function team() {
  const [leader, lead, second, head] = await Promise.all(["daduizhang", "wangmin", "lizhe", "juzhang"].map(officer));
  if (!leader || !lead || !second || !head) throw new Error("the demo town has four of them");
  return { leader, lead, second, head };
}

/** A case that a complaint without claim lines gave rise to, held by 王敏 and 李喆. `over` changes the complaint. */
export async function anInvestigatedCase(over: Parameters<typeof aComplaint>[2] = {}) {
  const { leader, lead, second } = await team();
  const kase = await anOpenedCase(leader, OPENED, await employerId(LONGTENG), { claimLines: "", ...over });
  await act(leader, OPENED, (ctx) =>
    assignCase(ctx, { id: kase.id, version: 1, leadId: lead.id, secondId: second.id }),
  );
  return kase;
}

export const RENAMED = "测试市龙腾建设劳务有限公司";

type Days = { readonly renamedOn: string; readonly extendedOn: string };

/** The employer takes another name before the case is extended, so that two papers differ. Answers its first name. */
export async function renamedMidway(id: string, { renamedOn, extendedOn }: Days): Promise<string> {
  const { lead, head } = await team();
  const kase = async () => {
    const [row] = await db().select().from(cases).where(eq(cases.id, id));
    return { employerId: row?.employerId ?? "", version: row?.version ?? 0 };
  };
  const file = await employerFile(lead, (await kase()).employerId);
  const { address, location, legalRepresentative, contactName, contactPhone, industry, version } = file;
  const contact = { legalRepresentative, contactName, contactPhone };
  const values = { address, location, ...contact, industry, confirmed: [], version };
  const headcount = file.headcount === null ? "" : String(file.headcount);
  await act(lead, renamedOn, (ctx) =>
    updateEmployer(ctx, { ...values, id: file.id, name: RENAMED, headcount, source: "变更登记" }),
  );
  const words = { investigated: "已询问十二名劳动者。", reason: "账目需要审计。" };
  await act(lead, extendedOn, async (ctx) => proposeExtension(ctx, { id, version: (await kase()).version, ...words }));
  const granted = { decision: "granted", opinion: "同意延期。" } as const;
  await act(head, extendedOn, async (ctx) => extendCase(ctx, { id, version: (await kase()).version, ...granted }));
  return file.name;
}

/** A piece of evidence with bytes of its own in the store; the test file calls `filesFolder()`. */
export async function aStoredExhibit(caseId: string, content: Uint8Array<ArrayBuffer> | string, name: string) {
  const { lead } = await team();
  const { files } = await storeUpload(uploadOf(content, name));
  const input = AddEvidenceInput.parse({
    caseId,
    name: "",
    kind: "documentary",
    form: "original",
    source: "用人单位提供",
    method: "现场复印",
    maker: "王敏",
    purpose: "2026年7月应付工资数额",
    obtainedOn: OPENED,
    file: files[0],
  });
  return { ...(await act(lead, OPENED, (ctx) => addEvidence(ctx, input))), file: input.file };
}

/** An issued order of two items in such a case. */
export async function anOrderedCase(over: Parameters<typeof aComplaint>[2] = {}) {
  const { leader, lead } = await team();
  const kase = await anInvestigatedCase(over);
  const exhibit = await aStoredExhibit(kase.id, "张䶮,8000\n", "工资表.csv");
  const finding = await act(lead, OPENED, (ctx) =>
    recordFinding(ctx, findingEntry(kase.id, { evidenceIds: [exhibit.id] })),
  );
  const entry = ProposeOrderInput.parse({ caseId: kase.id, items: [itemEntry(finding.id), itemEntry(finding.id)] });
  const order = await act(lead, OPENED, (ctx) => proposeOrder(ctx, entry));
  const { number } = await act(leader, ISSUED, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
  const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
  return { ...kase, findingId: finding.id, orderId: order.id, orderNumber: number, documentId: row?.documentId ?? "" };
}

type Ordered = { readonly id: string; readonly documentId: string; readonly orderId: string };

/** The order is handed over at the employer's door. */
export async function serve(kase: Ordered) {
  const { lead, second } = await team();
  const place = { caseId: kase.id, documentId: kase.documentId, servers: [lead.id, second.id] };
  const fileId = await aStoredReceipt(lead, SERVED, kase.id);
  await act(lead, SERVED, (ctx) => recordDelivery(ctx, completeDelivery("direct", SERVED, place, fileId)));
}

export const itemsOf = (orderId: string) =>
  db().select().from(orderItems).where(eq(orderItems.orderId, orderId)).orderBy(asc(orderItems.ordinal));

/** One item is proved by what the employer brought, and looked at by the other officer. */
export async function correct(item: { readonly id: string; readonly version: number }, on: string = CORRECTED) {
  const { lead, second } = await team();
  const note = "用人单位到场提交银行转账凭证。";
  await act(lead, on, (ctx) => submitProof(ctx, { id: item.id, version: item.version, note }));
  await act(second, on, (ctx) =>
    verifyItem(ctx, { id: item.id, version: item.version + 1, manner: "papers", verdict: "accepted", note }),
  );
}

/** A case in which everything ordered was served and corrected. */
export async function aCorrectedCase(over: Parameters<typeof aComplaint>[2] = {}) {
  const kase = await anOrderedCase(over);
  await serve(kase);
  for (const item of await itemsOf(kase.orderId)) await correct(item);
  return kase;
}

export const report = {
  course: "经调查，该单位拖欠木工班组12名劳动者2026年7月至9月工资，已责令限期改正。",
  performance: "该单位已于期限内足额支付，复查属实。",
  opinion: "建议结案。",
};

export const UNRECORDED = "执法记录仪送修。";

/** A proposal by 王敏. */
export async function aClosing(caseId: string, ground: ProposedGround = "ordered_matter_corrected", on = CORRECTED) {
  const { lead } = await team();
  const input = ProposeClosingInput.parse({ caseId, ground, ...report, unrecordedBecause: UNRECORDED });
  return act(lead, on, (ctx) => proposeClosing(ctx, input));
}
