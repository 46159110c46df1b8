import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand } from "@/db/factories/orders";
import { aReportedReferral, referralEntry } from "@/db/factories/referrals";
import { visitedBy } from "@/db/factories/ties";
import { cases, deadlines, events, referrals } from "@/db/schema";
import { deskClocks, deskDecisions } from "@/lib/desk/queries";
import { addHours } from "@/lib/kernel/clock";
import { issuedText } from "@/lib/testing/issued-text";
import { world } from "@/lib/testing/world";
import { decideReferral } from "./decide-referral";
import { endorseReferral } from "./endorse-referral";
import { handOverReferral } from "./hand-over-referral";
import { reportReferral } from "./report-referral";

const { officer, act, at } = world();
const ON = "2026-11-24";
const approval = (id: string) => ({ id, version: 1, verdict: "approved" as const, opinion: "事实清楚，批准移送。" });

const rowOf = async (id: string) => {
  const [row] = await db().select().from(referrals).where(eq(referrals.id, id));
  if (!row) throw new Error("the referral is gone");
  return row;
};

const clocksOf = (id: string) =>
  db().select().from(deadlines).where(eq(deadlines.subjectId, id)).orderBy(asc(deadlines.limitKey));

describe("reportReferral", () => {
  it("T-REF-3D: starts three days for the principal head, and goes once at a time", async () => {
    const { id, caseId, findingId } = await aReportedReferral(ON);
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ limitKey: "T-REF-3D", state: "running", dueOn: "2026-11-27" });
    const inspector = await officer("lizhe");
    await expect(
      act(inspector, ON, (ctx) => reportReferral(ctx, referralEntry(caseId, [findingId]))),
    ).rejects.toMatchObject({
      code: "refused",
      reason: "referral_pending",
    });
  });
});

describe("a report that cannot be", () => {
  it("names a finding of another case, or comes when the case has ended", async () => {
    const [kase, other] = [await aCaseInHand(ON), await aReportedReferral(ON)];
    const inspector = await officer("wangmin");
    const report = (findingIds: string[]) =>
      act(inspector, ON, (ctx) => reportReferral(ctx, referralEntry(kase.id, findingIds)));
    await expect(report([other.findingId])).rejects.toMatchObject({
      fields: { findingIds: "referral_finding_unknown" },
    });
    await db().update(cases).set({ state: "closed", endedOn: ON }).where(eq(cases.id, kase.id));
    await expect(report([other.findingId])).rejects.toMatchObject({ reason: "referral_case_ended" });
    expect(await db().$count(referrals, eq(referrals.caseId, kase.id))).toBe(0);
  });
});

describe("endorseReferral", () => {
  const said = (id: string, version = 1) => ({ id, version, opinion: "事实清楚，同意移送公安机关。" });

  it("is the opinion of the inspection body's head, given once, on the leader's desk and on the form", async () => {
    const { id, caseId } = await aReportedReferral(ON);
    const [leader, head] = [await officer("daduizhang"), await officer("juzhang")];
    const waits = async () => (await deskDecisions(leader)).referral.some((row) => row.id === caseId);
    expect(await waits()).toBe(true);
    for (const login of ["juzhang", "wangmin"]) {
      const other = await officer(login);
      await expect(act(other, ON, (ctx) => endorseReferral(ctx, said(id)))).rejects.toMatchObject({
        reason: "not_your_post",
      });
    }
    await act(leader, ON, (ctx) => endorseReferral(ctx, said(id)));
    expect(await waits()).toBe(false);
    await expect(act(leader, ON, (ctx) => endorseReferral(ctx, said(id, 2)))).rejects.toMatchObject({
      reason: "referral_endorsed_before",
    });
    await act(head, ON, (ctx) => decideReferral(ctx, { ...approval(id), version: 2 }));
    const row = await rowOf(id);
    expect(row).toMatchObject({ endorsedBy: leader.id, endorsedOn: ON, state: "approved" });
    expect(await issuedText(row.approvalId)).toContain("同意移送公安机关。周建平2026年11月24日");
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts.map(({ act: name }) => name)).toContain("referral.endorseReferral");
    await expect(act(leader, ON, (ctx) => endorseReferral(ctx, said(id, 3)))).rejects.toMatchObject({
      reason: "illegal_transition",
    });
  });

  it("is not given by a leader who has held the case or reported it, and does not stand on that desk", async () => {
    const { id, caseId } = await aReportedReferral(ON);
    const leader = await officer("daduizhang");
    const waits = async (of = leader) => (await deskDecisions(of)).referral.some((row) => row.id === caseId);
    expect(await waits()).toBe(true);
    expect(await waits({ ...leader, organKind: "bureau" })).toBe(false);
    await db().update(referrals).set({ reportedBy: leader.id }).where(eq(referrals.id, id));
    expect(await waits()).toBe(false);
    await db()
      .update(referrals)
      .set({ reportedBy: (await officer("lizhe")).id })
      .where(eq(referrals.id, id));
    await visitedBy(caseId, ["daduizhang", "wangmin"], ON);
    await expect(act(leader, ON, (ctx) => endorseReferral(ctx, said(id)))).rejects.toMatchObject({
      reason: "referral_own_report",
    });
    expect(await waits()).toBe(false);
  });
});

describe("decideReferral", () => {
  it("T-REF-24H: is the principal head's alone, with the 移送审批表 and twenty-four hours to hand over", async () => {
    const { id } = await aReportedReferral(ON);
    const head = await officer("juzhang");
    const deputy = { ...head, principal: false };
    await expect(act(deputy, ON, (ctx) => decideReferral(ctx, approval(id)))).rejects.toMatchObject({
      code: "refused",
      reason: "referral_not_principal",
    });
    await act(head, ON, (ctx) => decideReferral(ctx, approval(id)));
    const row = await rowOf(id);
    expect(row).toMatchObject({ state: "approved", handOverBy: addHours(at(ON), 24) });
    const hours = { limitKey: "T-REF-24H", amount: 24, unit: "hours", startedOn: ON, dueOn: "2026-11-25" };
    expect(await clocksOf(id)).toMatchObject([
      { ...hours, state: "running" },
      { limitKey: "T-REF-3D", state: "met" },
    ]);
    const waiting = await deskClocks(await officer("wangmin"), "mine");
    expect(waiting.filter(({ subjectId }) => subjectId === id).map(({ limitKey }) => limitKey)).toEqual(["T-REF-24H"]);
    const text = await issuedText(row.approvalId);
    expect(text).toContain("建议移送公安机关追究刑事责任。");
    expect(text).toContain("批准移送。");
    expect(text).toContain("监察机构负责人意见");
    expect(text).toContain("报告人王敏报告日期");
    expect(text).toContain("行业建筑业");
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts.map(({ act: name }) => name)).toContain("referral.approveReferral");
  });

  it("refuses with its reason, and nothing is handed over", async () => {
    const { id } = await aReportedReferral(ON);
    const refusal = { id, version: 1, verdict: "refused" as const, opinion: "数额没有达到较大标准。" };
    await act(await officer("juzhang"), ON, (ctx) => decideReferral(ctx, refusal));
    expect(await rowOf(id)).toMatchObject({ state: "refused", handOverBy: null });
    expect((await clocksOf(id)).map(({ limitKey }) => limitKey)).toEqual(["T-REF-3D"]);
    const handing = { id, version: 2, police: "测试市公安局示范分局" };
    await expect(act(await officer("wangmin"), ON, (ctx) => handOverReferral(ctx, handing))).rejects.toMatchObject({
      code: "refused",
      reason: "illegal_transition",
    });
  });
});

describe("handOverReferral", () => {
  it("numbers the 移送书 with its list, and the administrative case stands where it stood", async () => {
    const { id, caseId } = await aReportedReferral(ON);
    await act(await officer("juzhang"), ON, (ctx) => decideReferral(ctx, approval(id)));
    const handing = { id, version: 2, police: "测试市公安局示范分局" };
    const { number } = await act(await officer("wangmin"), ON, (ctx) => handOverReferral(ctx, handing));
    expect(number).toMatch(/移字〔2026〕\d+号$/);
    expect((await clocksOf(id)).map(({ limitKey, state }) => [limitKey, state])).toEqual([
      ...[["T-REF-24H", "met"] as const, ["T-REF-3D", "met"] as const],
      ["T-REF-POLICE", "running"],
    ]);
    const text = await issuedText((await rowOf(id)).documentId);
    expect(text).toContain("测试市公安局示范分局：");
    expect(text).toContain("2.限期改正指令书及送达回证");
    const [kase] = await db().select({ state: cases.state }).from(cases).where(eq(cases.id, caseId));
    expect(kase?.state).toBe("investigating");
  });
});
