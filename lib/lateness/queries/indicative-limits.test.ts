import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aConcludedCase, aDecidedRemedy, aProposedDecision } from "@/db/factories/decisions";
import { deadlines, decisions } from "@/db/schema";
import { gatheredIn } from "@/lib/case-scores/queries/gathered";
import { advanceCase } from "@/lib/cases/advance";
import { reopenCase } from "@/lib/cases/commands/reopen-case";
import { clocksOfCase } from "@/lib/cases/queries/binding-clocks";
import { caseList } from "@/lib/cases/queries/case-list";
import { isOrganLate } from "@/lib/deadlines/whose";
import { withdrawDecision } from "@/lib/decisions/commands/withdraw-decision";
import { world } from "@/lib/testing/world";
import { explainLateness } from "../commands/explain-lateness";
import { LateFilter } from "../filter";
import { lateCount } from "./late-list";

const { officer, employerId, act, at } = world();
const OPENED = "2026-07-01";
const DAY_90 = "2026-09-29";
const DAY_100 = "2026-10-09";
const LATER = "2026-12-08";
const only90 = LateFilter.parse({ limit: "T-PEN-90" });

async function aLongCase() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const { id } = await anAssignedCase(leader, lead, second, OPENED, await employerId("91990101MA0H00010Q"));
  return { id, leader, lead };
}

async function ninetyOf(caseId: string) {
  const clock = (await clocksOfCase(caseId)).find(({ limitKey }) => limitKey === "T-PEN-90");
  if (!clock) throw new Error("no ninety days");
  return clock;
}

const countLate = async (on: string) => lateCount(await officer("daduizhang"), only90, at(on));

describe("T-PEN-90, which only warns while no penalty is proposed", () => {
  it("is no lateness of a running case, on no list and in no score, and asks no reason", async () => {
    const before = await countLate(DAY_100);
    const { id, lead, leader } = await aLongCase();
    const clock = await ninetyOf(id);
    expect(clock).toMatchObject({ dueOn: DAY_90, state: "running", binds: false });
    expect([isOrganLate(clock, DAY_100), await countLate(DAY_100)]).toEqual([false, before]);
    const { clocks } = await gatheredIn(db(), id, DAY_100);
    expect(clocks).toEqual({ of: 1, failing: [1] });
    const because = "案情复杂，经批准延长调查期限。";
    await expect(
      act(lead, DAY_100, (ctx) => explainLateness(ctx, { id: clock.id, version: clock.version, because })),
    ).rejects.toMatchObject({ reason: "clock_not_late" });
    const row = (await caseList(leader, {})).rows.find((one) => one.id === id);
    expect(row?.limitKey).toBe("T-INV");
  });

  it("what ran out before more time was given stays late in the score", async () => {
    const { id } = await aLongCase();
    const investigating = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-INV"));
    const scored = async () => (await gatheredIn(db(), id, "2026-07-10")).clocks;
    expect(await scored()).toEqual({ of: 1, failing: [] });
    await db()
      .update(deadlines)
      .set({ state: "stopped", dueOn: "2026-07-08", endedOn: "2026-07-09" })
      .where(investigating);
    expect(await scored()).toEqual({ of: 1, failing: [1] });
    await db().update(deadlines).set({ endedOn: "2026-07-07" }).where(investigating);
    expect((await scored()).failing).toEqual([]);
  });

  it("ends with a case that ends without a penalty: stopped, not met late; and runs on when it is taken up again", async () => {
    const before = await countLate(LATER);
    const { id, leader } = await aLongCase();
    await act(leader, DAY_100, (ctx) => advanceCase(ctx, { id, act: "close", columns: { endedOn: DAY_100 } }));
    expect(await ninetyOf(id)).toMatchObject({ state: "stopped", endedOn: DAY_100 });
    expect(await countLate(LATER)).toBe(before);
    const head = await officer("juzhang");
    await act(head, LATER, (ctx) => reopenCase(ctx, { id, version: 3, reason: "发现新的违法事实。" }));
    expect(await ninetyOf(id)).toMatchObject({ state: "running", endedOn: null, dueOn: DAY_90 });
  });

  it("binds once a penalty is proposed, and only warns again when that is withdrawn", async () => {
    const { id } = await aProposedDecision();
    const [decision] = await db().select().from(decisions).where(eq(decisions.id, id));
    const caseId = decision?.caseId ?? "";
    const its = and(eq(deadlines.subjectId, caseId), eq(deadlines.limitKey, "T-PEN-90"));
    await db().update(deadlines).set({ dueOn: "2026-11-30" }).where(its);
    const late = await countLate(LATER);
    const clock = await ninetyOf(caseId);
    expect([clock.binds, isOrganLate(clock, LATER)]).toEqual([true, true]);
    const { clocks } = await gatheredIn(db(), caseId, LATER);
    expect(clocks.failing.length).toBeGreaterThan(0);
    const reason = "事实有变化，另行提出。";
    await act(await officer("wangmin"), "2026-11-25", (ctx) => withdrawDecision(ctx, { id, version: 1, reason }));
    expect((await ninetyOf(caseId)).binds).toBe(false);
    expect(await countLate(LATER)).toBe(late - 1);
  });

  it("is stopped by the last decision of a case in which no penalty was proposed", async () => {
    const kase = await aConcludedCase("2026-11-24");
    await aDecidedRemedy(kase);
    expect(await ninetyOf(kase.id)).toMatchObject({ state: "stopped", binds: false });
  });
});
