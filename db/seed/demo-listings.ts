import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { orderItems, orders, wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { approveClosing } from "@/lib/closing/commands/approve-closing";
import { proposeClosing } from "@/lib/closing/commands/propose-closing";
import { ProposeClosingInput } from "@/lib/closing/input";
import { recordDelivery } from "@/lib/deliveries/commands/record-delivery";
import { RecordDeliveryInput } from "@/lib/deliveries/input";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { verifyItem } from "@/lib/orders/commands/verify-item";
import { ProposeOrderInput, RecordFindingInput } from "@/lib/orders/input";
import { listEmployer } from "@/lib/wage-listings/commands/list-employer";
import { notifyListing } from "@/lib/wage-listings/commands/notify-listing";
import { proposeListing } from "@/lib/wage-listings/commands/propose-listing";
import { recordListingWaiver } from "@/lib/wage-listings/commands/record-listing-waiver";
import { ProposeListingInput } from "@/lib/wage-listings/input";
import { MEASURES } from "@/lib/wage-listings/labels";
import { aCase, aPayTable, aReceipt, daysAgo, onDay, type Team } from "./demo-cases";

type Wages = {
  readonly name: string;
  readonly group: string;
  readonly workers: number;
  readonly amount: string;
  /** How many days ago the order was issued, and when its period ended. */
  readonly issued: number;
  readonly due: number;
};

/**
 * An order to pay that ran out the day before yesterday, and an employer that has been on the list for nine months: it
 * paid a week later, and its case is closed.
 */
export async function seedListings(builder: Team, caterer: Team, head: Officer): Promise<void> {
  await aPayOrder(builder, {
    ...{ name: "测试市龙腾建筑劳务有限公司", group: "示范小区一期瓦工班组", workers: 14, amount: "186,200.00" },
    ...{ issued: 12, due: 2 },
  });
  const listed = await aPayOrder(caterer, {
    ...{ name: "测试市新达餐饮管理有限公司", group: "中央厨房配餐班组", workers: 11, amount: "97,800.00" },
    ...{ issued: 300, due: 290 },
  });
  await aListing(caterer, head, listed);
  await paidUp(caterer, listed.orderId);
  await closed(caterer, listed.caseId);
}

/** A case with an order to pay one sum, handed over on the day after it was issued. */
async function aPayOrder(team: Team, { name, group, workers, amount, issued, due }: Wages) {
  const { leader, lead, second } = team;
  const kase = await aCase(leader, issued + 8, team.employerId, {
    ...{ respondentName: name.slice(3, 7), topics: ["wages"], workerCount: String(workers), claimLines: "" },
    narrative: `${group}${workers}人两个月没有领到工资，多次催要没有结果。`,
    ...{ complainantName: "尚文博", title: `${name}涉嫌拖欠${group}工资案` },
  });
  const officers = { leadId: lead.id, secondId: second.id };
  await onDay(leader, issued + 7, (ctx) => assignCase(ctx, { id: kase.id, version: 1, ...officers }));
  const exhibit = await aPayTable(lead, issued + 5, kase.id, { maker: name, place: "用人单位办公室" });
  const finding = RecordFindingInput.parse({
    ...{ caseId: kase.id, violationCode: "LDJC-26-1", provisionBroken: "《中华人民共和国劳动法》第五十条" },
    facts: `你单位未按月足额支付${group}${workers}名劳动者的工资。`,
    ...{ happenedFrom: daysAgo(issued + 70), happenedUntil: daysAgo(issued + 10), workerCount: workers, amount },
    evidenceIds: [exhibit.id],
  });
  const { id: findingId } = await onDay(lead, issued + 2, (ctx) => recordFinding(ctx, finding));
  const item = { findingId, action: `足额支付拖欠${group}的工资`, dueOn: daysAgo(due), amount, workerCount: workers };
  const proposal = { caseId: kase.id, items: [{ ...item, proofWanted: "工资支付凭证复印件（加盖公章）" }] };
  const order = await onDay(lead, issued + 1, (ctx) => proposeOrder(ctx, ProposeOrderInput.parse(proposal)));
  await onDay(leader, issued, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
  const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
  await handedOver(team, issued - 1, { caseId: kase.id, documentId: row?.documentId ?? "" });
  return { caseId: kase.id, orderId: order.id };
}

async function handedOver({ lead, second }: Team, days: number, paper: { caseId: string; documentId: string }) {
  const entry = RecordDeliveryInput.parse({
    ...{ ...paper, method: "direct", actedOn: daysAgo(days), servers: [lead.id, second.id] },
    ...{ place: "用人单位办公室", receiver: "receiving_clerk", receiverName: "收发室万师傅" },
    files: [await aReceipt(lead, days, paper.caseId)],
  });
  await onDay(lead, days, (ctx) => recordDelivery(ctx, entry));
}

/** Proposed, announced, waived, decided and handed over in nine days. */
async function aListing(team: Team, head: Officer, { caseId, orderId }: { caseId: string; orderId: string }) {
  const proposal = ProposeListingInput.parse({
    ...{ caseId, payOrder: `order/${orderId}`, ground: "event", months: null, standard: "" },
    ...{ migrants: "依据劳动者的户籍证明认定。", evidence: "2026年7月工资表\n限期改正指令书送达回证" },
    facts: "拖欠配餐班组11名劳动者的工资，劳动者集体到政府门前聚集。",
    persons: [{ name: "许丽", post: "legal_representative", title: "法定代表人" }],
  });
  const { id } = await onDay(team.lead, 288, (ctx) => proposeListing(ctx, proposal));
  await onDay(team.leader, 287, (ctx) => notifyListing(ctx, { id, version: 1 }));
  await handedOver(team, 286, { caseId, documentId: (await listingRow(id)).noticeId ?? "" });
  const waiver = { id, version: 2, waivedOn: daysAgo(285), waiver: "许丽当面表示没有异议。" };
  await onDay(team.lead, 285, (ctx) => recordListingWaiver(ctx, waiver));
  const decided = { id, version: 3, opinion: "同意列入。", measures: MEASURES, lateBecause: "" };
  await onDay(head, 280, (ctx) => listEmployer(ctx, decided));
  await handedOver(team, 279, { caseId, documentId: (await listingRow(id)).documentId ?? "" });
}

async function listingRow(id: string) {
  const [row] = await db().select().from(wageListings).where(eq(wageListings.id, id));
  if (!row) throw new Error("the demo's wage listing is gone");
  return row;
}

/** The whole sum was paid a week after the listing. */
async function paidUp({ lead, second }: Team, orderId: string) {
  const item = async () => {
    const [row] = await db()
      .select()
      .from(orderItems)
      .where(eq(orderItems.orderId, orderId))
      .orderBy(desc(orderItems.id));
    if (!row) throw new Error("the demo's order lost its item");
    return { id: row.id, version: row.version };
  };
  const proof = { ...(await item()), note: "用人单位交来全部人员的银行代发回单。" };
  await onDay(lead, 272, (ctx) => submitProof(ctx, proof));
  const checked = { manner: "papers" as const, verdict: "accepted" as const, note: "与银行回单逐笔核对，全部付清。" };
  const waiting = await item();
  await onDay(second, 271, (ctx) => verifyItem(ctx, { ...waiting, ...checked }));
}

/** What was ordered is paid: the case ends, the listing goes on. */
async function closed({ leader, lead }: Team, caseId: string) {
  const proposal = ProposeClosingInput.parse({
    ...{ caseId, ground: "ordered_matter_corrected", unrecordedBecause: "当时执法记录仪送修。" },
    course: "经调查，该单位拖欠中央厨房配餐班组11名劳动者的工资，已责令限期改正，逾期未付，已列入名单。",
    ...{ performance: "列入名单以后已经付清，经核对银行回单属实。", opinion: "建议结案。" },
  });
  const { id } = await onDay(lead, 270, (ctx) => proposeClosing(ctx, proposal));
  await onDay(leader, 269, (ctx) => approveClosing(ctx, { id, version: 1, opinion: "同意结案。" }));
}
