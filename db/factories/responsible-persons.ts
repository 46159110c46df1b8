import { eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { conclude, penaltyForm, serve } from "@/db/factories/decisions";
import { handOver } from "@/db/factories/deliveries";
import { aCaseInHand, aFinding, itemEntry } from "@/db/factories/orders";
import { prove } from "@/db/factories/spot";
import { orderItems, orders } from "@/db/schema";
import { ProposeDecisionInput } from "@/lib/decisions/input";
import type { Receiver } from "@/lib/deliveries/lifecycle";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { ProposeOrderInput } from "@/lib/orders/input";
import { enterPerson } from "@/lib/responsible-persons/commands/enter-person";
import { EnterPersonInput } from "@/lib/responsible-persons/input";
import { act, officer } from "@/lib/testing/world";

/** Numbers whose check digits fit and that belong to nobody. */
export const NUMBERS = ["11010519491231002X", "110101198505050032"] as const;

type Entry = Partial<z.input<typeof EnterPersonInput>>;

/** The supervisor of a unit, both exhibits the case's own, unless said otherwise; as the form sends it. */
export const personEntry = (kase: { id: string; exhibitId: string }, over: Entry = {}) =>
  EnterPersonInput.parse({
    ...{ caseId: kase.id, role: "supervisor", name: "覃立勇", idKind: "resident", idNumber: NUMBERS[0] },
    ...{ post: "项目经理", duty: "负责该项目用工和工资支付，收到指令书后没有组织改正。" },
    ...{ address: "测试市示范区和平路3号2单元501室", phone: "13800138000" },
    ...{ identityExhibitId: kase.exhibitId, dutyExhibitId: kase.exhibitId },
    ...over,
  });

export const aPerson = async (kase: { id: string; exhibitId: string }, on: string, over: Entry = {}) =>
  act(await officer("wangmin"), on, (ctx) => enterPerson(ctx, personEntry(kase, over)));

const [ORDERED, SERVED, DUE] = ["2026-11-16", "2026-11-17", "2026-11-23"];
/** The day on which the order of such a case is found ignored, and the first that its proposals have. */
export const DEFIED = "2026-11-24";

/** A concluded case with a finding of each of these entries, proved, all in one order that was ignored. */
export async function anIgnoredOrderOf(codes: readonly string[]) {
  const [kase, inspector, leader] = [await aCaseInHand(ORDERED), await officer("wangmin"), await officer("daduizhang")];
  const findings = new Map<string, string>();
  for (const code of codes) {
    const over = { violationCode: code, amount: "66000", happenedUntil: "2026-09-30" };
    const finding = await aFinding(kase, ORDERED, over);
    await prove({ id: finding.id, exhibitId: kase.exhibitId }, code, ORDERED);
    findings.set(code, finding.id);
  }
  const items = [...findings.values()].map((id) => itemEntry(id, { dueOn: DUE }));
  const input = ProposeOrderInput.parse({ caseId: kase.id, items });
  const { id } = await act(inspector, ORDERED, (ctx) => proposeOrder(ctx, input));
  await act(leader, ORDERED, (ctx) => issueOrder(ctx, { id, version: 1 }));
  const [order] = await db().select().from(orders).where(eq(orders.id, id));
  await serve(kase.id, order?.documentId ?? "", SERVED);
  for (const item of await db().select().from(orderItems).where(eq(orderItems.orderId, id))) {
    const defied = { id: item.id, version: item.version, note: "到期没有改正。" };
    await act(inspector, DEFIED, (ctx) => recordDefiance(ctx, defied));
  }
  await conclude(kase.id, DEFIED);
  return { id: kase.id, exhibitId: kase.exhibitId, findings };
}

type Aim = { readonly id: string; readonly choice: string; readonly amount: string; readonly personId?: string };

/** A fine as its form sends it, on the person named, on the unit where none is. */
export const fineOn = ({ id, choice, amount, personId = "" }: Aim) => {
  const item = { choice, amount, content: "经责令逾期没有改正。", deviation: "", pastReason: "", factors: [] };
  return ProposeDecisionInput.parse({
    ...penaltyForm({ id, findingId: "" }, { items: [item], correction: "", correctionText: "" }),
    personId,
  });
};

/** Hands a paper of a case to the person to whom it is addressed. */
export async function serveSelf(caseId: string, documentId: string, on: string, receiver: Receiver = "self") {
  const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
  const place = { caseId, documentId, servers: [lead.id, second.id] };
  await handOver(lead, on, place, { receiver, receiverName: "覃立勇" });
}
