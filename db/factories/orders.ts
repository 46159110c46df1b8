import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { handOver } from "@/db/factories/deliveries";
import { evidence, files, orderItems, orderProofFiles, orders } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { newId } from "@/lib/kernel/ids";
import { giveBackOrder } from "@/lib/orders/commands/give-back-order";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { ProposeOrderInput, RecordFindingInput } from "@/lib/orders/input";
import { act, at, employerId, officer } from "@/lib/testing/world";

const LONGTENG = "91990101MA0H00010Q";

/** A case of 龙腾建筑 under investigation, held by 王敏 and 李喆, with one exhibit. */
export async function aCaseInHand(on: string) {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anAssignedCase(leader, lead, second, on, await employerId(LONGTENG));
  return { ...kase, exhibitId: await anExhibit(kase.id, on) };
}

/** A stored file, as if a door had taken it. */
export async function aFile(on: string): Promise<string> {
  const [file] = await db()
    .insert(files)
    .values({
      sha256: newId(),
      sm3: newId(),
      size: 3,
      contentType: "application/pdf",
      name: "工资表.pdf",
      uploadedAt: at(on),
    })
    .returning({ id: files.id });
  return file?.id ?? "";
}

export async function anExhibit(caseId: string, on: string, ordinal = 1): Promise<string> {
  const [row] = await db()
    .insert(evidence)
    .values({
      caseId,
      ordinal,
      fileId: await aFile(on),
      name: "2026年7月工资表",
      kind: "documentary",
      form: "original",
      source: "用人单位提供",
      method: "复印",
      maker: "龙腾建筑",
      purpose: "证明工资没有支付",
      obtainedOn: on,
      addedAt: at(on),
    })
    .returning({ id: evidence.id });
  return row?.id ?? "";
}

type FindingOver = Partial<z.input<typeof RecordFindingInput>>;

export const findingEntry = (caseId: string, over: FindingOver = {}): z.output<typeof RecordFindingInput> =>
  RecordFindingInput.parse({
    caseId,
    violationCode: "LDJC-26-1",
    provisionBroken: "《中华人民共和国劳动法》第五十条",
    facts: "你单位未按月支付木工班组12名劳动者的工资。",
    happenedFrom: "2026-07-01",
    happenedUntil: "2026-09-30",
    workerCount: 12,
    amount: "123,456.78",
    evidenceIds: [],
    ...over,
  });

/** A finding by 王敏, proved by the case's exhibit unless said otherwise. */
export async function aFinding(kase: { id: string; exhibitId: string }, on: string, over: FindingOver = {}) {
  const inspector = await officer("wangmin");
  const entry = findingEntry(kase.id, { evidenceIds: [kase.exhibitId], ...over });
  return act(inspector, on, (ctx) => recordFinding(ctx, entry));
}

type Item = z.input<typeof ProposeOrderInput>["items"][number];

export const itemEntry = (findingId: string, over: Partial<Item> = {}): Item => ({
  findingId,
  action: "足额支付拖欠木工班组12名劳动者的工资",
  dueOn: "2026-12-01",
  amount: "123456.78",
  workerCount: 12,
  proofWanted: "工资支付凭证复印件（加盖单位公章）",
  ...over,
});

/** An order of two items that 王敏 proposed on a fresh case. */
export async function aProposedOrder(on: string, due: readonly string[] = ["2026-12-01", "2026-12-04"]) {
  const inspector = await officer("wangmin");
  const kase = await aCaseInHand(on);
  const finding = await aFinding(kase, on);
  const input = ProposeOrderInput.parse({
    caseId: kase.id,
    items: due.map((dueOn) => itemEntry(finding.id, { dueOn })),
  });
  const order = await act(inspector, on, (ctx) => proposeOrder(ctx, input));
  return { ...order, caseId: kase.id, findingId: finding.id, exhibitId: kase.exhibitId };
}

/** The same order, sent back by the squad leader in two points. */
export async function aReturnedOrder(on: string) {
  const { id } = await aProposedOrder(on);
  const points = [
    { place: "facts" as const, reason: "请写明拖欠的起止月份。" },
    { place: "due_date" as const, reason: "期限太短，请改到12月10日。" },
  ];
  return act(await officer("daduizhang"), on, (ctx) => giveBackOrder(ctx, { id, version: 1, points }));
}

/** The same order, issued by the squad leader. */
export async function anIssuedOrder(on: string, due?: readonly string[]) {
  const leader = await officer("daduizhang");
  const order = await aProposedOrder(on, due);
  const { number } = await act(leader, on, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
  const [row] = await db().select({ documentId: orders.documentId }).from(orders).where(eq(orders.id, order.id));
  const items = await db()
    .select({ id: orderItems.id, version: orderItems.version })
    .from(orderItems)
    .where(eq(orderItems.orderId, order.id))
    .orderBy(asc(orderItems.ordinal));
  return { ...order, number, documentId: row?.documentId ?? "", items };
}

/** A file that this account uploaded for an item and has not sent yet. */
export async function anUnsentFile(itemId: string, uploader: EmployerUser | Officer, on: string) {
  await db()
    .insert(orderProofFiles)
    .values({ itemId, fileId: await aFile(on), addedBy: uploader.id, addedAt: at(on) });
}

/** The same order, handed over to the employer's receiving clerk on that day by both case officers. */
export async function aServedOrder(on: string, servedOn: string, due?: readonly string[]) {
  const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
  const order = await anIssuedOrder(on, due);
  const place = { caseId: order.caseId, documentId: order.documentId, servers: [lead.id, second.id] };
  await handOver(lead, servedOn, place);
  return order;
}
