import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anApprovedPlan, aProposedVisit, visitEntry } from "@/db/factories/patrols";
import { patrolVisits } from "@/db/schema";
import { act, employerId, officer, world } from "@/lib/testing/world";
import { visitBudget } from "../queries/visit-budget";
import { giveBackVisit } from "./give-back-visit";
import { joinVisit } from "./join-visit";
import { reviseVisit } from "./revise-visit";
import { setCap } from "./set-cap";

world();

const ON = "2026-11-16";
const XINDA = "91990101MA0H00029M";
const apart = { apartBecause: "与前次检查事项不同。" };

async function anExemptVisit() {
  const employer = await employerId(XINDA);
  const { id } = await aProposedVisit(ON, { ...apart, employerId: employer, ground: "danger" });
  const used = async () => (await visitBudget(db(), { employerId: employer, regionCode: "990101002", on: ON })).used;
  return { id, employer, used };
}

const join = async (id: string, planId: string, version = 1) =>
  act(await officer("lizhe"), ON, (ctx) =>
    joinVisit(ctx, { id, version, planId, itemKeys: ["insurance"], reason: "年度计划也查同一单位" }),
  );

const rowOf = async (id: string) => (await db().select().from(patrolVisits).where(eq(patrolVisits.id, id)))[0];

describe("a checklist of the yearly plan that is joined to an exempt visit", () => {
  it("makes it one that counts, also after it went back; what belongs to no plan does not", async () => {
    const { id, employer, used } = await anExemptVisit();
    const plan = await anApprovedPlan(ON, { itemKeys: ["insurance"], sharePercent: 20 });
    const before = await used();
    await join(id, "");
    expect([await used(), (await rowOf(id))?.isCounted]).toEqual([before, false]);
    await join(id, plan.id, 2);
    expect([await used(), (await rowOf(id))?.isCounted]).toEqual([before + 1, true]);
    await join(id, plan.id, 3);
    expect(await used()).toBe(before + 1);
    const points = [{ place: "planned_on" as const, reason: "请改到下周检查。" }];
    await act(await officer("daduizhang"), ON, (ctx) => giveBackVisit(ctx, { id, version: 4, points }));
    const { employerId: _employer, ...entry } = await visitEntry({ ...apart, employerId: employer, ground: "danger" });
    await act(await officer("wangmin"), ON, (ctx) => reviseVisit(ctx, { ...entry, id, version: 5 }));
    expect([await used(), (await rowOf(id))?.isCounted]).toEqual([before + 1, true]);
  });

  it("is refused where the employer's year has no place left", async () => {
    const { id, used } = await anExemptVisit();
    const plan = await anApprovedPlan(ON, { itemKeys: ["insurance"], sharePercent: 20 });
    const cap = { mostPerYear: await used(), sinceOn: "2026-01-01", basis: "年度频次上限公告" };
    await act(await officer("juzhang"), ON, (ctx) => setCap(ctx, cap));
    await expect(join(id, plan.id)).rejects.toMatchObject({ reason: "visit_cap_reached" });
    expect(await rowOf(id)).toMatchObject({ isCounted: false, version: 1 });
    await expect(join(id, "")).resolves.toBeDefined();
  });
});
