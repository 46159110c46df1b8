import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedOrder } from "@/db/factories/orders";
import { deadlines, events, orderItems, orderVerifications } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { proofsOfItems } from "@/lib/orders/queries/proofs";
import { recheckTasks } from "@/lib/orders/queries/recheck-tasks";
import { at, world } from "@/lib/testing/world";
import { recordDefiance } from "./record-defiance";
import { retractCorrection } from "./retract-correction";
import { submitProof } from "./submit-proof";
import { verifyItem } from "./verify-item";

const { officer, act } = world();
const ISSUED = "2026-11-16";
const SERVED = "2026-11-18";
const CHECKED = "2026-11-25";
const LATER = "2026-12-03";
const reason = "劳动者张三否认收到转账，银行回单系伪造。";

async function corrected() {
  const order = await aServedOrder(ISSUED, SERVED);
  const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
  const id = order.items[0]?.id ?? "";
  await act(lead, CHECKED, (ctx) => submitProof(ctx, { id, version: 1, note: "单位交来转账凭证。" }));
  await accept(second, id, 2, CHECKED);
  return { id, caseId: order.caseId, lead, second };
}

const accept = (who: Officer, id: string, version: number, on: string) =>
  act(who, on, (ctx) => verifyItem(ctx, { id, version, manner: "papers", verdict: "accepted", note: "凭证齐全。" }));

const retract = (who: Officer, id: string, version: number) =>
  act(who, LATER, (ctx) => retractCorrection(ctx, { id, version, reason }));

const rowOf = async (id: string) => (await db().select().from(orderItems).where(eq(orderItems.id, id)))[0];

describe("retractCorrection", () => {
  it("opens the item with its day, its clock runs again, and what was not corrected can be defied", async () => {
    const { id, lead } = await corrected();
    const due = (await rowOf(id))?.dueOn;
    await retract(lead, id, 3);
    expect(await rowOf(id)).toMatchObject({ state: "open", correctedOn: null, dueOn: due, version: 4 });
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ state: "running", endedOn: null, dueOn: due });
    const [verdict] = await proofsOfItems([id]);
    expect(verdict).toMatchObject({ isAccepted: true, retractedOn: LATER, retractedBecause: reason });
    await act(lead, LATER, (ctx) => recordDefiance(ctx, { id, version: 4, note: "工资仍未支付，逾期未改正。" }));
    const told = await db()
      .select({ act: events.act, to: events.toState })
      .from(events)
      .where(eq(events.subjectId, id));
    expect(told.slice(-2)).toEqual([
      { act: "order_item.retract", to: "open" },
      { act: "order_item.defy", to: "defied" },
    ]);
  });

  it("is asked for where a payment on what was corrected did not come", async () => {
    const { id, caseId } = await corrected();
    expect(await recheckTasks(caseId, at(LATER), [])).toEqual([]);
    expect(await recheckTasks(caseId, at(LATER), [id])).toMatchObject([{ itemId: id, because: "payment_denied" }]);
  });

  it("puts what had been defied back as defied, on its first day, and takes new proof of it", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
    const id = order.items[0]?.id ?? "";
    await act(lead, "2026-12-02", (ctx) => recordDefiance(ctx, { id, version: 1, note: "工资仍未支付。" }));
    await act(lead, "2026-12-02", (ctx) => submitProof(ctx, { id, version: 2, note: "单位交来转账凭证。" }));
    await accept(second, id, 3, "2026-12-02");
    await retract(second, id, 4);
    expect(await rowOf(id)).toMatchObject({ state: "defied", correctedOn: null, defiedOn: "2026-12-02" });
    await act(lead, LATER, (ctx) => submitProof(ctx, { id, version: 5, note: "单位再次交来转账凭证。" }));
    await accept(second, id, 6, LATER);
    await retract(lead, id, 7);
    const verdicts = await db()
      .select()
      .from(orderVerifications)
      .where(eq(orderVerifications.retractedBecause, reason));
    expect(verdicts.filter(({ retractedOn }) => retractedOn === LATER).length).toBeGreaterThanOrEqual(2);
  });

  it("refuses what is not corrected, who does not hold the case, another region, and a stale page", async () => {
    const { id, lead } = await corrected();
    await expect(retract(await officer("guoqi"), id, 3)).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(retract(await officer("ylxjiancha"), id, 3)).rejects.toMatchObject({ code: "not_found" });
    await expect(retract(lead, id, 2)).rejects.toMatchObject({ code: "stale" });
    await retract(lead, id, 3);
    await expect(retract(lead, id, 4)).rejects.toMatchObject({ reason: "illegal_transition" });
  });
});
