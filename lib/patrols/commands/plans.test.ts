import { desc, like } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anApprovedPlan, aProposedPlan, planEntry, planRow } from "@/db/factories/patrols";
import { employers, events } from "@/db/schema";
import { returnPointsOf } from "@/lib/returns/queries/return-points";
import { reasonOf } from "@/lib/testing/reason-of";
import { act, officer, world } from "@/lib/testing/world";
import { planCount, planList } from "../queries/plan-list";
import { approvePlan } from "./approve-plan";
import { giveBackPlan } from "./give-back-plan";
import { proposePlan } from "./propose-plan";
import { revisePlan } from "./revise-plan";
import { withdrawPlan } from "./withdraw-plan";

world();

const ON = "2026-11-16";

const lastEvent = async () => {
  const [event] = await db().select().from(events).orderBy(desc(events.seq)).limit(1);
  return event;
};

describe("年度检查计划", () => {
  it("is proposed with the employers it names, by name or code", async () => {
    const employers = "测试市龙腾建筑劳务有限公司\n91990101MA0H00029M\n\n测试市龙腾建筑劳务有限公司";
    const { id } = await aProposedPlan(ON, { employers });
    expect(await planRow(id)).toMatchObject({ state: "proposed", year: 2026, regionCode: "990101", version: 1 });
    expect(await lastEvent()).toMatchObject({ act: "plan.propose", particulars: { employers: 2 } });
  });

  it("names the lines that are no employer of the register, also those of another county", async () => {
    const employers = "测试市龙腾建筑劳务有限公司\n样例县永兴纺织厂\n没有这个单位";
    expect(await reasonOf(aProposedPlan(ON, { employers }))).toEqual({ employers: "employers_unknown:2、3" });
  });

  it("is no plan without employers and share, nor for a year that is over", async () => {
    expect(await reasonOf(aProposedPlan(ON, { employers: "" }))).toEqual({ employers: "nothing_planned" });
    expect(await reasonOf(aProposedPlan(ON, { year: 2025 }))).toEqual({ year: "year_over" });
    expect(await reasonOf(aProposedPlan(ON, { year: 2027 }))).toBe("done");
  });

  it("is approved by the head of the inspection body, who counts what the share is of", async () => {
    const { id } = await anApprovedPlan(ON, { employers: "", sharePercent: 50, shareIndustry: "纺织" });
    expect(await planRow(id)).toMatchObject({ state: "approved", frameCount: 0, decidedOn: ON, version: 2 });
    expect(await lastEvent()).toMatchObject({ act: "plan.approve", fromState: "proposed", toState: "approved" });
    const all = await anApprovedPlan(ON, { employers: "", sharePercent: 50 });
    const district = await db().$count(employers, like(employers.regionCode, "990101%"));
    expect((await planRow(all.id))?.frameCount).toBe(district);
    expect(await db().$count(employers)).toBeGreaterThan(district);
  });

  it("goes back with what is to be changed, is revised, or withdrawn by whoever proposed it", async () => {
    const [leader, inspector, other] = await Promise.all(["daduizhang", "wangmin", "lizhe"].map(officer));
    if (!leader || !inspector || !other) throw new Error("nobody");
    const { id } = await aProposedPlan(ON);
    const points = [{ place: "employers" as const, reason: "请补充餐饮业单位。" }];
    await act(leader, ON, (ctx) => giveBackPlan(ctx, { id, version: 1, points }));
    expect(await planRow(id)).toMatchObject({ state: "returned", decidedBy: leader.id });
    expect(await returnPointsOf(id)).toMatchObject(points);
    const revised = { ...planEntry({ title: "2026年度检查计划（修改）" }), id, version: 2 };
    expect(await reasonOf(act(other, ON, (ctx) => revisePlan(ctx, revised)))).toBe("not_proposer");
    await act(inspector, ON, (ctx) => revisePlan(ctx, revised));
    expect(await planRow(id)).toMatchObject({ state: "proposed", title: "2026年度检查计划（修改）" });
    await act(inspector, ON, (ctx) => withdrawPlan(ctx, { id, version: 3, reason: "与上级计划重复。" }));
    expect(await planRow(id)).toMatchObject({ state: "withdrawn", endedBecause: "与上级计划重复。" });
  });

  it("is refused to assistants with the reason, to those of other posts, and to its proposer's own approval", async () => {
    const refusals = { xieguan: "assistant_may_not", juzhang: "not_your_post", wangmin: "done" };
    for (const [login, reason] of Object.entries(refusals)) {
      const person = await officer(login);
      expect(await reasonOf(act(person, ON, (ctx) => proposePlan(ctx, planEntry())))).toBe(reason);
    }
    const leader = await officer("daduizhang");
    const { id } = await act(leader, ON, (ctx) => proposePlan(ctx, planEntry()));
    const approval = { id, version: 1, opinion: "同意。" };
    expect(await reasonOf(act(leader, ON, (ctx) => approvePlan(ctx, approval)))).toBe("own_plan");
    const neighbour = await officer("ylxdaduizhang");
    expect(await reasonOf(act(neighbour, ON, (ctx) => approvePlan(ctx, approval)))).toBe("not_found");
  });

  it("stands in the list of its region, page after page, filtered", async () => {
    const inspector = await officer("wangmin");
    const first = await planList(inspector, { state: "approved" }, 1);
    expect(first.rows).toHaveLength(1);
    const second = await planList(inspector, { state: "approved", after: first.next ?? "" }, 1);
    expect(second.rows[0]?.id).not.toBe(first.rows[0]?.id);
    expect(await planCount(inspector, { year: 2027 })).toBe(1);
    expect(await planCount(await officer("ylxjiancha"), {})).toBe(0);
  });
});
