import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anIssuedOrder, anUnsentFile, aServedOrder } from "@/db/factories/orders";
import { deadlines, events, orderItems } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { withoutGuard } from "@/lib/kernel/guard";
import { ordersOfCase } from "@/lib/orders/queries/orders-of-case";
import { recheckTasks } from "@/lib/orders/queries/recheck-tasks";
import { at, world } from "@/lib/testing/world";
import { recordDefiance } from "./record-defiance";
import { submitProof } from "./submit-proof";
import { verifyItem } from "./verify-item";

const { officer, employerUser, act } = world();
const ISSUED = "2026-11-16";
const SERVED = "2026-11-18";
const DUE = "2026-12-01";
const AFTER = "2026-12-02";

const defy = (who: Officer, id: string, on: string, version = 1) =>
  act(who, on, (ctx) => recordDefiance(ctx, { id, version, note: "12月2日复查，工资仍未支付。" }));

const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error("none");
  return first;
};

const rowOf = async (id: string) => firstOf(await db().select().from(orderItems).where(eq(orderItems.id, id)));

describe("recordDefiance", () => {
  it("records the day after the due date of a served order what was not corrected, and ends its clock", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const { id } = firstOf(order.items);
    const inspector = await officer("wangmin");
    await defy(inspector, id, AFTER);
    expect(await rowOf(id)).toMatchObject({
      state: "defied",
      defiedOn: AFTER,
      defiedBy: inspector.id,
      correctedOn: null,
    });
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ state: "met", endedOn: AFTER });
    const acts = await db()
      .select({ act: events.act, to: events.toState })
      .from(events)
      .where(eq(events.subjectId, id));
    expect(acts).toEqual([{ act: "order_item.defy", to: "defied" }]);
  });

  it("refuses on the due date itself, and before the order was served at all", async () => {
    const served = await aServedOrder(ISSUED, SERVED);
    const inspector = await officer("wangmin");
    await expect(defy(inspector, firstOf(served.items).id, DUE)).rejects.toMatchObject({ reason: "not_yet_due" });
    const unserved = await anIssuedOrder(ISSUED);
    const { id } = firstOf(unserved.items);
    await expect(defy(inspector, id, AFTER)).rejects.toMatchObject({ reason: "order_not_served" });
    await withoutGuard("order_items.served_and_due", () => defy(inspector, id, AFTER));
  });

  it("refuses when service left no time: on the due date or after it", async () => {
    const inspector = await officer("wangmin");
    const late = await aServedOrder(ISSUED, DUE);
    await expect(defy(inspector, firstOf(late.items).id, AFTER)).rejects.toMatchObject({ reason: "served_too_late" });
    const inTime = await aServedOrder(ISSUED, "2026-11-30");
    await defy(inspector, firstOf(inTime.items).id, AFTER);
  });

  it("refuses while proof waits, who does not hold the case, another region, and a second time", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const { id } = firstOf(order.items);
    const [inspector, other] = await Promise.all([officer("wangmin"), officer("lizhe")]);
    await expect(defy(await officer("guoqi"), id, AFTER)).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(defy(await officer("ylxjiancha"), id, AFTER)).rejects.toMatchObject({ code: "not_found" });
    await act(inspector, "2026-11-30", (ctx) => submitProof(ctx, { id, version: 1, note: "单位交来部分转账凭证。" }));
    await expect(defy(inspector, id, AFTER, 2)).rejects.toMatchObject({ reason: "proof_waits" });
    const verdict = { manner: "papers" as const, verdict: "rejected" as const, note: "凭证只有5名劳动者的。" };
    await act(other, AFTER, (ctx) => verifyItem(ctx, { id, version: 2, ...verdict }));
    await defy(inspector, id, AFTER, 3);
    await expect(defy(other, id, AFTER, 4)).rejects.toMatchObject({ reason: "illegal_transition" });
  });

  it("late proof is taken, and what was defied stays on record when it is corrected", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const { id } = firstOf(order.items);
    const [inspector, user] = await Promise.all([officer("wangmin"), employerUser("ltjz")]);
    await defy(inspector, id, AFTER);
    await anUnsentFile(id, user, AFTER);
    await act(user, "2026-12-05", (ctx) => submitProof(ctx, { id, version: 2, note: "12月5日已补发全部工资。" }));
    expect(await rowOf(id)).toMatchObject({ state: "defied", version: 3 });
    const verdict = { manner: "workers" as const, verdict: "accepted" as const, note: "已向劳动者核实到账。" };
    await act(inspector, "2026-12-07", (ctx) => verifyItem(ctx, { id, version: 3, ...verdict }));
    expect(await rowOf(id)).toMatchObject({ state: "corrected", correctedOn: "2026-12-07", defiedOn: AFTER });
  });
});

describe("ordersOfCase and recheckTasks", () => {
  it("count partial compliance, and ask for a re-check at the due date and where proof waits", async () => {
    const order = await aServedOrder(ISSUED, SERVED, [DUE, "2026-12-04", "2026-12-10"]);
    const [first, second, third] = order.items.map(({ id }) => id);
    const [lead, other] = await Promise.all([officer("wangmin"), officer("lizhe")]);
    const prove = (id = "") =>
      act(lead, SERVED, (ctx) => submitProof(ctx, { id, version: 1, note: "单位交来转账凭证。" }));
    const tasksOn = async (on: string) =>
      (await recheckTasks(order.caseId, at(on), [])).map(({ itemId, because }) => [itemId, because]);
    expect(await tasksOn("2026-11-30")).toEqual([]);
    expect(await tasksOn(DUE)).toEqual([[first, "day_has_come"]]);
    await prove(second);
    await act(other, SERVED, (ctx) =>
      verifyItem(ctx, { id: second ?? "", version: 2, manner: "visit", verdict: "accepted", note: "实地复查属实。" }),
    );
    await prove(third);
    expect(await tasksOn(SERVED)).toEqual([[third, "proof_waits"]]);
    await defy(lead, first ?? "", AFTER);
    expect(await ordersOfCase(db(), order.caseId)).toEqual({
      issued: 1,
      pending: 0,
      settled: 0,
      documentIds: [order.documentId],
      items: { corrected: 1, open: 1, defied: 1 },
    });
  });
});
