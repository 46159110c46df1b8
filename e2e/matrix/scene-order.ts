import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { findingEntry, itemEntry } from "@/db/factories/orders";
import { evidence, orderItems, orders } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import type { Officer } from "@/lib/auth/actor";
import { addEvidence } from "@/lib/cases/commands/add-evidence";
import { AddEvidenceInput } from "@/lib/cases/evidence-input";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { ProposeOrderInput } from "@/lib/orders/input";
import { uploadOf } from "@/lib/testing/files";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

type Pair = { readonly leader: Officer; readonly lead: Officer };

/** One exhibit of the case with its stored file. */
export async function evidenceOf(lead: Officer, caseId: string) {
  const [stored] = (await storeUpload(uploadOf(`张䶮,8000,${caseId}\n`, "工资表.csv"))).files;
  const input = AddEvidenceInput.parse({
    ...{ caseId, name: "", kind: "documentary", form: "original", source: "用人单位提供", method: "复印" },
    ...{ maker: "龙腾建筑", purpose: "证明工资没有支付", obtainedOn: ON, place: "", file: stored },
  });
  const added = await act(lead, ON, (ctx) => addEvidence(ctx, input));
  const [found] = await db().select({ fileId: evidence.fileId }).from(evidence).where(eq(evidence.id, added.id));
  return { evidence: added.id, file: found?.fileId ?? "" };
}

/** An issued order of one item that stands on the exhibit, and another that was taken back. */
export async function orderOf({ leader, lead }: Pair, caseId: string, exhibit: string) {
  const entry = findingEntry(caseId, { evidenceIds: [exhibit] });
  const finding = await act(lead, ON, (ctx) => recordFinding(ctx, entry));
  const issued = async () => {
    const items = [itemEntry(finding.id, { dueOn: "2026-12-01" })];
    const { id } = await act(lead, ON, (ctx) => proposeOrder(ctx, ProposeOrderInput.parse({ caseId, items })));
    await act(leader, ON, (ctx) => issueOrder(ctx, { id, version: 1 }));
    return id;
  };
  const takenOrder = await issued();
  const taken = { state: "revoked", endedOn: ON, endedBy: leader.id, endedBecause: "认定的事实有误。" } as const;
  await db().update(orders).set(taken).where(eq(orders.id, takenOrder));
  const id = await issued();
  const [order] = await db().select().from(orders).where(eq(orders.id, id));
  const [item] = await db().select().from(orderItems).where(eq(orderItems.orderId, id));
  return { order: id, takenOrder, item: item?.id ?? "", finding: finding.id, document: order?.documentId ?? "" };
}
