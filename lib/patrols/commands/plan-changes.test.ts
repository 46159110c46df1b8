import { desc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anApprovedPlan, aProposedPlan, aProposedVisit, planEntry, planRow } from "@/db/factories/patrols";
import { events, inspectionPlans } from "@/db/schema";
import { reasonOf } from "@/lib/testing/reason-of";
import { act, officer, world } from "@/lib/testing/world";
import { planFile } from "../queries/plan-file";
import { plansBack } from "../queries/plans-back";
import { waitingPlans } from "../queries/waiting-plans";
import { approveVisit } from "./approve-visit";
import { changePlan } from "./change-plan";
import { giveBackPlan } from "./give-back-plan";
import { approveChange, dropChange, noteDrop } from "./settle-change";

world();

const ON = "2026-11-16";
const reason = "上级部署餐饮业检查。";
const approval = { opinion: "同意修改。" };

const lastEvent = async () => {
  const [event] = await db().select().from(events).orderBy(desc(events.seq)).limit(1);
  return event;
};

const people = () => Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
const waiting = async () => (await waitingPlans(await officer("daduizhang"))).map(({ id }) => id);

async function aVisitUnder(planId: string) {
  const going = { ground: "plan", groundNote: "年度计划第1批", planId, apartBecause: "另行核实工资支付。" } as const;
  const { id } = await aProposedVisit(ON, { ...going, itemKeys: ["contract"] });
  const leader = await officer("daduizhang");
  return () => reasonOf(act(leader, ON, (ctx) => approveVisit(ctx, { id, version: 1, opinion: "同意检查。" })));
}

it("a plan stays in force while its change waits, and what it provided for stays when that is approved", async () => {
  const [leader, inspector, other] = await people();
  const { id } = await anApprovedPlan(ON);
  const change = { ...planEntry({ title: "增加餐饮业的计划", sharePercent: 20 }), id, version: 2 };
  const changes = (who: typeof leader, because: string, version = 2) =>
    reasonOf(act(who, ON, (ctx) => changePlan(ctx, { ...change, version, reason: because })));
  expect(await changes(inspector, "")).toEqual({ reason: "revision_unexplained" });
  expect(await changes(other, reason)).toBe("not_proposer");
  expect(await waiting()).not.toContain(id);
  expect(await changes(inspector, reason)).toBe("done");
  expect(await planRow(id)).toMatchObject({
    state: "approved",
    title: "2026年度建筑业用人单位检查计划",
    decidedOn: ON,
  });
  const particulars = { items: ["contract", "wages"], reason };
  expect(await lastEvent()).toMatchObject({ act: "plan.change", toState: "approved", particulars });
  expect(await waiting()).toContain(id);
  expect(await changes(inspector, reason, 3)).toBe("change_waits");
  expect((await planFile(leader, id)).toBeNamed.map(({ name }) => name)).toEqual(["测试市龙腾建筑劳务有限公司"]);
  const approve = (who: typeof leader) =>
    reasonOf(act(who, ON, (ctx) => approveChange(ctx, { id, version: 3, ...approval })));
  expect(await approve(inspector)).toBe("not_your_post");
  expect(await approve(leader)).toBe("done");
  expect(await planRow(id)).toMatchObject({ state: "approved", title: "增加餐饮业的计划", change: null, ...approval });
  expect((await planRow(id)).frameCount).toBeGreaterThan(0);
  expect((await planFile(inspector, id)).versions).toMatchObject([
    {
      decider: leader.name,
      version: {
        ...{ title: "2026年度建筑业用人单位检查计划", sharePercent: null, because: reason },
        ...{ employers: ["测试市龙腾建筑劳务有限公司"], decidedOn: ON, opinion: "同意按计划实施。" },
      },
    },
  ]);
  expect(await waiting()).not.toContain(id);
});

it("a change is left out by who put it forward or by the leader, and the plan stays as it is", async () => {
  const [leader, inspector, other] = await people();
  const { id } = await anApprovedPlan(ON);
  const change = { ...planEntry({ itemKeys: ["wages"] }), id, reason };
  const drop = (who: typeof leader, version: number) =>
    reasonOf(act(who, ON, (ctx) => dropChange(ctx, { id, version, reason: "原计划够用。" })));
  expect(await drop(leader, 2)).toBe("no_change");
  await act(inspector, ON, (ctx) => changePlan(ctx, { ...change, version: 2 }));
  expect(await drop(other, 3)).toBe("not_your_post");
  expect(await drop(inspector, 3)).toBe("done");
  expect((await planFile(inspector, id)).again).toMatchObject({ itemKeys: ["wages"], because: reason });
  await act(inspector, ON, (ctx) => changePlan(ctx, { ...change, version: 4 }));
  expect(await planFile(inspector, id)).toMatchObject({ again: null, drops: [{ by: inspector.name }] });
  expect(await drop(leader, 5)).toBe("done");
  const { drops, again } = await planFile(inspector, id);
  const named = [{ name: "测试市龙腾建筑劳务有限公司" }];
  const kept = { itemKeys: ["wages"], because: reason, putForwardOn: ON };
  expect(again).toMatchObject({ ...kept, named });
  expect(drops).toMatchObject([
    { on: ON, by: leader.name, reason: "原计划够用。", change: kept, named },
    { by: inspector.name },
  ]);
  expect(await planRow(id)).toMatchObject({ state: "approved", change: null, itemKeys: ["contract", "wages"] });
});

it("a change is not approved by the leader who put it forward", async () => {
  const leader = await officer("daduizhang");
  const { id } = await anApprovedPlan(ON);
  await db().update(inspectionPlans).set({ proposedBy: leader.id }).where(eq(inspectionPlans.id, id));
  await act(leader, ON, (ctx) => changePlan(ctx, { ...planEntry(), id, version: 2, reason }));
  const own = reasonOf(act(leader, ON, (ctx) => approveChange(ctx, { id, version: 3, ...approval })));
  expect(await own).toBe("own_plan");
  expect(await waiting()).not.toContain(id);
});

it("a visit goes by the plan in force while a change waits, and by the changed one from then on", async () => {
  const [leader, inspector] = await people();
  const { id } = await anApprovedPlan(ON);
  const [before, after] = [await aVisitUnder(id), await aVisitUnder(id)];
  await act(inspector, ON, (ctx) =>
    changePlan(ctx, { ...planEntry({ itemKeys: ["wages"] }), id, version: 2, reason: "只查工资支付。" }),
  );
  expect(await before()).toBe("done");
  await act(leader, ON, (ctx) => approveChange(ctx, { id, version: 3, ...approval }));
  expect(await after()).toEqual({ itemKeys: "plan_other_items" });
});

it("a plan that was put forward stands before its approver alone; a visit by it waits, and is told so", async () => {
  const { id } = await aProposedPlan(ON);
  expect(await waiting()).toContain(id);
  for (const login of ["wangmin", "juzhang", "ylxdaduizhang"])
    expect((await waitingPlans(await officer(login))).map((row) => row.id)).not.toContain(id);
  const approve = await (async () => {
    await db().update(inspectionPlans).set({ state: "approved", frameCount: 0 }).where(eq(inspectionPlans.id, id));
    const visit = await aVisitUnder(id);
    await db().update(inspectionPlans).set({ state: "proposed" }).where(eq(inspectionPlans.id, id));
    return visit;
  })();
  expect(await approve()).toEqual({ planId: "plan_unapproved" });
  const points = [{ place: "employers" as const, reason: "请补充餐饮业单位。" }];
  await act(await officer("daduizhang"), ON, (ctx) => giveBackPlan(ctx, { id, version: 1, points }));
  expect(await waiting()).not.toContain(id);
});

it("what was not approved stands before who put it forward, until noted or put forward anew", async () => {
  const [leader, inspector, other] = await people();
  const { id } = await anApprovedPlan(ON);
  const change = (version: number) =>
    act(inspector, ON, (ctx) => changePlan(ctx, { ...planEntry({ itemKeys: ["wages"] }), id, version, reason }));
  const drop = (who: typeof leader, version: number) =>
    act(who, ON, (ctx) => dropChange(ctx, { id, version, reason: "原计划够用。" }));
  const note = (who: typeof leader, version: number) => reasonOf(act(who, ON, (ctx) => noteDrop(ctx, { id, version })));
  const dropped = async (who: typeof leader) =>
    (await plansBack(who)).planDropped.filter((row) => row.id === id).map(({ closed }) => closed);
  expect(await note(inspector, 2)).toBe("nothing_dropped");
  await change(2);
  await drop(leader, 3);
  expect(await dropped(inspector)).toEqual([`${ON}没有批准：原计划够用。`]);
  expect(await dropped(leader)).toEqual([]);
  expect(await note(other, 4)).toBe("not_proposer");
  expect(await note(leader, 4)).toBe("not_proposer");
  await change(4);
  expect(await dropped(inspector)).toEqual([]);
  await drop(inspector, 5);
  expect(await dropped(inspector)).toEqual([]);
  await change(6);
  await drop(leader, 7);
  expect(await note(inspector, 8)).toBe("done");
  expect(await dropped(inspector)).toEqual([]);
  expect(await lastEvent()).toMatchObject({ act: "plan.noteDrop", subjectId: id });
  expect((await planFile(inspector, id)).again).toMatchObject({ itemKeys: ["wages"] });
});

it("a plan that was given back stands before who proposed it alone", async () => {
  const [leader, inspector] = await people();
  const { id } = await aProposedPlan(ON);
  const back = async (who: typeof leader) => (await plansBack(who)).planReturned.map((row) => row.id);
  expect(await back(inspector)).not.toContain(id);
  const points = [{ place: "employers" as const, reason: "请补充餐饮业单位。" }];
  await act(leader, ON, (ctx) => giveBackPlan(ctx, { id, version: 1, points }));
  expect(await back(inspector)).toContain(id);
  expect(await back(leader)).not.toContain(id);
});
