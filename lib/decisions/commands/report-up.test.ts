import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { AFTER_WINDOW, aConcludedCase, aDecidedPenalty, aDecidedRemedy } from "@/db/factories/decisions";
import { aRevokedDecision } from "@/db/factories/revocations";
import { aSpotPenalty } from "@/db/factories/spot";
import {
  accounts,
  cases,
  deadlines,
  decisionReports,
  decisions,
  events,
  organs,
  outbox,
  regionSettings,
} from "@/db/schema";
import { stopFileClocks } from "@/lib/deadlines/clocks";
import { limits } from "@/lib/deadlines/limits";
import { explainLateness } from "@/lib/lateness/commands/explain-lateness";
import { lateClock } from "@/lib/lateness/queries/late-clock";
import { world } from "@/lib/testing/world";
import { decisionFile } from "../queries/decision-file";
import { superiorNameOf } from "../queries/reports";
import { reportUp } from "./report-up";

const { officer, act, at } = world();
const [DUE, LATE] = ["2026-12-16", "2026-12-17"];

/** Sets the region's own number, also where it is that of the standard. */
async function setDays(amount: number) {
  const { id, regionCode } = await officer("xitong");
  const key = "limits.T-UP-10";
  await db().delete(regionSettings).where(eq(regionSettings.key, key));
  await db()
    .insert(regionSettings)
    .values({ regionCode, key, amount, setBy: id, setAt: at("2026-11-01") });
}

async function versionOf(id: string) {
  const [row] = await db().select({ version: decisions.version }).from(decisions).where(eq(decisions.id, id));
  return row?.version ?? 0;
}

const sent = { superiorName: "测试市人力资源和社会保障局", manner: "electronic", receipt: "收文〔2026〕35号" } as const;

type Over = { login?: string; on?: string; reportedOn?: string; superiorName?: string };

const report = async (id: string, { login = "wangmin", on = DUE, reportedOn = on, ...over }: Over = {}) => {
  const version = await versionOf(id);
  return act(await officer(login), on, (ctx) => reportUp(ctx, { id, version, reportedOn, ...sent, ...over }));
};

async function clockOf(id: string) {
  const [row] = await db()
    .select({ clock: deadlines })
    .from(deadlines)
    .innerJoin(decisions, eq(decisions.documentId, deadlines.subjectId))
    .where(and(eq(decisions.id, id), eq(deadlines.limitKey, "T-UP-10")));
  return row?.clock ?? null;
}

/** Moves a reviewer and a leader to the bureau of the city above; nobody works there before. */
async function peopleTheCity() {
  const [city] = await db().select().from(organs).where(eq(organs.name, sent.superiorName));
  const moved = inArray(accounts.login, ["ylxjiancha", "ylxdaduizhang"]);
  await db()
    .update(accounts)
    .set({ organId: city?.id ?? "" })
    .where(moved);
  await db().update(accounts).set({ role: "legal_reviewer" }).where(eq(accounts.login, "ylxjiancha"));
}

describe("T-UP-10: a penalty's report to the superior organ", () => {
  it("has no clock where the region has set no number, and is not asked; set later, it may be recorded", async () => {
    const { id, caseId } = await aDecidedPenalty();
    expect(await clockOf(id)).toBeNull();
    await expect(report(id)).rejects.toMatchObject({ reason: "report_not_asked" });
    await setDays(10);
    await report(id);
    const file = await decisionFile(await officer("wangmin"), { id: caseId, decisionId: id }, at(DUE));
    expect(file.report).toMatchObject({ reportedOn: DUE, superiorName: sent.superiorName, recorder: "王敏" });
  });

  it("runs from the decision where a number is set, also that of the standard, and nothing is set by 0", async () => {
    await setDays(0);
    expect(await clockOf((await aSpotPenalty("2026-11-24")).id)).toBeNull();
    await setDays(10);
    const { id } = await aDecidedPenalty();
    expect(await clockOf(id)).toMatchObject({
      ...{ startedOn: AFTER_WINDOW, dueOn: DUE, state: "running", amount: 10 },
      basis: `${limits["T-UP-10"].basis}；本地区设定为10个工作日`,
    });
    expect(await clockOf((await aSpotPenalty("2026-11-24")).id)).toMatchObject({ dueOn: "2026-12-08" });
    const remedy = await aDecidedRemedy(await aConcludedCase("2026-11-24"));
    expect(await clockOf(remedy.id)).toBeNull();
  });

  it("is met on the day of the report, in time or late, and outlasts the file", async () => {
    await setDays(10);
    const [inTime, late] = [await aDecidedPenalty(), await aDecidedPenalty()];
    await act(await officer("wangmin"), DUE, (ctx) => stopFileClocks(ctx, late.caseId, DUE));
    await report(inTime.id, { on: LATE, reportedOn: DUE });
    await report(late.id, { on: LATE });
    expect(await clockOf(inTime.id)).toMatchObject({ state: "met", endedOn: DUE });
    expect(await clockOf(late.id)).toMatchObject({ state: "met", endedOn: LATE, dueOn: DUE });
    const leader = await officer("daduizhang");
    const [kept, missed] = [await clockOf(inTime.id), await clockOf(late.id)];
    await expect(lateClock(leader, kept?.id ?? "", at(LATE))).rejects.toMatchObject({ code: "not_found" });
    const asked = await lateClock(leader, missed?.id ?? "", at(LATE));
    expect(asked).toMatchObject({ limitKey: "T-UP-10", lateBecause: null, refusal: null, workingDays: 1 });
    const reason = { id: asked.id, version: asked.version, because: "上级机关的系统当日停机。" };
    await act(leader, LATE, (ctx) => explainLateness(ctx, reason));
    expect(await clockOf(late.id)).toMatchObject({ lateBecause: reason.because, lateSaidBy: leader.id });
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, inTime.id));
    expect(acts.map((event) => event.act)).toContain("decision.reportUp");
  });

  it("is not waited for once the organ has revoked the decision", async () => {
    await setDays(10);
    const { id } = await aDecidedPenalty();
    await aRevokedDecision(id, "2026-12-08");
    expect(await clockOf(id)).toMatchObject({ state: "stopped", endedOn: "2026-12-08" });
    await expect(report(id)).rejects.toMatchObject({ code: "refused", reason: "report_fallen" });
  });
});

describe("reportUp", () => {
  it("refuses a day before the decision or after today, a second report, and what is no penalty", async () => {
    const { id } = await aDecidedPenalty();
    await expect(report(id, { reportedOn: "2026-12-01" })).rejects.toMatchObject({
      fields: { reportedOn: "report_before_decision" },
    });
    await expect(report(id, { reportedOn: LATE })).rejects.toMatchObject({
      fields: { reportedOn: "report_day_ahead" },
    });
    await report(id, { on: AFTER_WINDOW });
    await expect(report(id)).rejects.toMatchObject({ reason: "reported_before" });
    expect(await db().$count(decisionReports, eq(decisionReports.decisionId, id))).toBe(1);
    const remedy = await aDecidedRemedy(await aConcludedCase("2026-11-24"));
    await expect(report(remedy.id)).rejects.toMatchObject({ reason: "report_not_penalty" });
  });

  it("is the case officers' and their leader's; in an ended case any inspector's of the organ", async () => {
    const { id, caseId } = await aDecidedPenalty();
    for (const login of ["juzhang", "fazhi"])
      await expect(report(id, { login })).rejects.toMatchObject({ code: "refused" });
    await expect(report(id, { login: "guoqi" })).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(report(id, { login: "ylxdaduizhang" })).rejects.toMatchObject({ code: "not_found" });
    await db().update(cases).set({ state: "closed", endedOn: DUE }).where(eq(cases.id, caseId));
    await report(id, { login: "guoqi" });
    await report((await aSpotPenalty("2026-11-24")).id, { login: "daduizhang" });
  });

  it("tells those of the superior organ who review and decide, where it works with this installation", async () => {
    const told = () => db().select().from(outbox).where(eq(outbox.kind, "penalty-reported"));
    expect(await superiorNameOf((await officer("wangmin")).regionCode)).toBe(sent.superiorName);
    await peopleTheCity();
    const elsewhere = await aDecidedPenalty();
    await report(elsewhere.id, { superiorName: "外省某市人力资源和社会保障局" });
    expect(await told()).toEqual([]);
    const { id, caseId, number } = await aDecidedPenalty();
    await report(id);
    const reviewer = await officer("ylxjiancha");
    const [message, ...more] = await told();
    expect(more).toEqual([]);
    expect(message).toMatchObject({ accountId: reviewer.id, payload: { caseId, decisionId: id, number } });
    expect((await decisionFile(reviewer, { id: caseId, decisionId: id }, at(DUE))).report).not.toBeNull();
  });
});
