import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anIssuedOrder, aProposedOrder } from "@/db/factories/orders";
import { orderItems } from "@/db/schema";
import { advanceCase } from "@/lib/cases/advance";
import { at, world } from "@/lib/testing/world";
import { employerFrame } from "./employer-frame";
import { employerOrder } from "./employer-orders";
import { employerPapers } from "./employer-papers";
import { employerTasks } from "./employer-tasks";
import { orderDesk } from "./order-desk";
import { orderFile } from "./order-file";

const { act, officer, employerUser } = world();
const ON = "2026-11-16";
const NOW = at("2026-11-20");

describe("what an employer's user sees", () => {
  it("is its own issued orders, earliest day first, with nothing of the case behind them", async () => {
    const user = await employerUser("ltjz");
    const order = await anIssuedOrder(ON, ["2026-12-04", "2026-12-01"]);
    const hidden = await aProposedOrder(ON);
    const tasks = (await employerTasks(user)).rows.filter(({ orderId }) => orderId === order.id);
    expect(tasks.map(({ dueOn }) => dueOn)).toEqual(["2026-12-01", "2026-12-04"]);
    const seen = await employerOrder(user, order.id, NOW);
    expect(seen.items).toHaveLength(2);
    const words = JSON.stringify(seen);
    for (const inner of [order.caseId, order.findingId, "王敏", "provisionBroken"]) expect(words).not.toContain(inner);
    await expect(employerOrder(user, hidden.id, NOW)).rejects.toMatchObject({ code: "not_found" });
    expect((await employerPapers(user)).rows.map(({ id }) => id)).toContain(order.documentId);
  });

  it("has nothing to do in a case that has ended, whatever became of the item", async () => {
    const user = await employerUser("ltjz");
    const order = await anIssuedOrder(ON);
    const ids = async () => (await employerTasks(user)).rows.map(({ orderId }) => orderId);
    expect(await ids()).toContain(order.id);
    await db().update(orderItems).set({ state: "defied", defiedOn: ON }).where(eq(orderItems.orderId, order.id));
    expect(await ids()).toContain(order.id);
    const ended = { id: order.caseId, act: "close", columns: { endedOn: "2026-11-20" } } as const;
    await act(await officer("daduizhang"), "2026-11-20", (ctx) => advanceCase(ctx, ended));
    expect(await ids()).not.toContain(order.id);
    expect((await employerOrder(user, order.id, NOW)).items[0]?.refusalOf("proveLate")).toBe("case_not_open");
  });

  it("is nothing for another employer, for an account not tied to one, and for a broken address", async () => {
    const order = await anIssuedOrder(ON);
    const other = await employerUser("xdcy");
    await expect(employerOrder(other, order.id, NOW)).rejects.toMatchObject({ code: "not_found" });
    expect((await employerTasks(other)).rows).toEqual([]);
    expect((await employerPapers(other)).rows).toEqual([]);
    const untied = { ...other, employerId: null };
    expect((await employerTasks(untied)).rows).toEqual([]);
    expect((await employerPapers(untied)).rows).toEqual([]);
    expect(await employerFrame(untied)).toEqual({ employerName: null, help: undefined });
    await expect(employerOrder(other, "x", NOW)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("what an officer sees", () => {
  it("is the orders of the region, each under its own case", async () => {
    const order = await anIssuedOrder(ON);
    const another = await anIssuedOrder(ON);
    const inspector = await officer("wangmin");
    const file = await orderFile(inspector, { id: order.caseId, orderId: order.id }, NOW);
    expect(file).toMatchObject({ number: order.number, servedOn: null, proposer: "王敏", issuer: "周建平" });
    const wrong = { id: another.caseId, orderId: order.id };
    await expect(orderFile(inspector, wrong, NOW)).rejects.toMatchObject({ code: "not_found" });
    const stranger = await officer("ylxjiancha");
    const place = { id: order.caseId, orderId: order.id };
    await expect(orderFile(stranger, place, NOW)).rejects.toMatchObject({ code: "not_found" });
    await expect(orderDesk(stranger, order.caseId, NOW)).rejects.toMatchObject({ code: "not_found" });
  });

  it("greys what the command would refuse, by the same reason", async () => {
    const order = await anIssuedOrder(ON);
    const place = { id: order.caseId, orderId: order.id };
    const leader = await orderFile(await officer("daduizhang"), place, NOW);
    expect([leader.refusalOf("revoke"), leader.refusalOf("issue")]).toEqual([null, "illegal_transition"]);
    const inspector = await orderFile(await officer("wangmin"), place, NOW);
    expect(inspector.items[0]?.refusalOf("defy")).toBe("order_not_served");
    expect(inspector.items[0]?.refusalOf("prove")).toBeNull();
    const desk = await orderDesk(await officer("guoqi"), order.caseId, NOW);
    expect(desk.gatherRefusal).toBe("not_case_officer");
  });
});
