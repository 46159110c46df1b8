import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { serve } from "@/db/factories/decisions";
import { anEnforcement, enforcementRow, TEN_DAYS_TO_CORRECT } from "@/db/factories/enforcement";
import { deadlines, enforcementDemands, events } from "@/db/schema";
import type { CorrectionManner } from "@/lib/decisions/lifecycle";
import { decisionOutcomes } from "@/lib/decisions/queries/decision-outcomes";
import { ignoredActs } from "@/lib/decisions/queries/ignored-acts";
import { issuedText } from "@/lib/testing/issued-text";
import { at, world } from "@/lib/testing/world";
import { enforcementFile } from "../queries/enforcement-file";
import { confirmCorrection } from "./confirm-correction";
import { confirmPerformance } from "./confirm-performance";
import { demand } from "./demand";
import { openServed } from "./open-served";
import { recordDefiance } from "./record-defiance";
import { recordPayment } from "./record-payment";

const { officer, act } = world();
const SERVED = "2026-11-24";
const CORRECT_BY = "2026-12-04";
const AFTER = "2026-12-07";

type Ordering = { readonly correction?: CorrectionManner; readonly correctDays?: undefined };

const ordered = (over: Ordering = {}) => anEnforcement(SERVED, { ...TEN_DAYS_TO_CORRECT, ...over });

type Fine = Awaited<ReturnType<typeof ordered>>;

const versionOf = async ({ id }: Fine) => (await enforcementRow(id)).version;

async function confirm(fine: Fine, correctedOn: string, { on = correctedOn, login = "wangmin" } = {}) {
  const version = await versionOf(fine);
  const note = "到单位查看考勤，抽查五人，未再超时安排工作。";
  return act(await officer(login), on, (ctx) => confirmCorrection(ctx, { id: fine.id, version, correctedOn, note }));
}

async function pay(fine: Fine, paidOn: string) {
  const paid = { debt: "fine", amount: 300_000, paidOn, manner: "bank", voucher: "回单0001" } as const;
  const version = await versionOf(fine);
  return act(await officer("wangmin"), paidOn, (ctx) => recordPayment(ctx, { id: fine.id, version, ...paid }));
}

async function defy(fine: Fine, on: string) {
  const [version, withId] = [await versionOf(fine), (await officer("lizhe")).id];
  const found = { version, withId, note: "期满仍每日安排工作十二小时。" };
  return act(await officer("wangmin"), on, (ctx) => recordDefiance(ctx, { id: fine.id, ...found }));
}

async function urge(fine: Fine, on: string) {
  const asked = { version: await versionOf(fine), manner: "停止超时安排工作并报送考勤。", days: 10 };
  await act(await officer("wangmin"), on, (ctx) => demand(ctx, { id: fine.id, ...asked }));
  const letters = await db().select().from(enforcementDemands).where(eq(enforcementDemands.enforcementId, fine.id));
  return letters.find(({ issuedOn }) => issuedOn === on);
}

const isPerformed = async ({ caseId }: Fine) => (await decisionOutcomes(db(), caseId))[0]?.isPerformed;

const clockOf = async ({ id }: Fine) => {
  const mine = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "CORRECT-BY"));
  return (await db().select().from(deadlines).where(mine))[0];
};

describe("what a penalty orders to be corrected", () => {
  it("is waited for by a clock of its own, and money alone does not perform the decision", async () => {
    const fine = await ordered();
    expect(await enforcementRow(fine.id)).toMatchObject({ correctBy: CORRECT_BY });
    expect(await clockOf(fine)).toMatchObject({ startedOn: SERVED, dueOn: CORRECT_BY, state: "running" });
    await pay(fine, "2026-12-01");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due", performedOn: null });
    expect(await isPerformed(fine)).toBe(false);
    await confirm(fine, "2026-12-03");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2026-12-03" });
    expect(await clockOf(fine)).toMatchObject({ state: "met", endedOn: "2026-12-03" });
    expect(await isPerformed(fine)).toBe(true);
    const told = await db()
      .select({ act: events.act, particulars: events.particulars })
      .from(events)
      .where(and(eq(events.subjectId, fine.id), eq(events.act, "enforcement.confirmCorrection")));
    expect(told).toMatchObject([{ particulars: { correctedOn: "2026-12-03" } }]);
  });

  it("corrected first, the decision is performed by the payment; on one officer's word it is both", async () => {
    const fine = await ordered();
    await confirm(fine, "2026-11-30");
    expect((await enforcementRow(fine.id)).state).toBe("due");
    await pay(fine, "2026-12-02");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2026-12-02" });
    const other = await ordered();
    await pay(other, "2026-12-02");
    const done = { id: other.id, version: await versionOf(other), performedOn: "2026-12-03", note: "已经改正并核实。" };
    await act(await officer("wangmin"), "2026-12-03", (ctx) => confirmPerformance(ctx, done));
    expect(await enforcementRow(other.id)).toMatchObject({ state: "performed", correctedOn: "2026-12-03" });
  });

  it("is corrected on a day between the decision and today, once, and as the case officers know it", async () => {
    const fine = await ordered();
    const faults = [
      [{ correctedOn: "2026-12-02", on: "2026-12-01" }, "day_in_future"],
      [{ correctedOn: "2026-11-23", on: "2026-12-01" }, "corrected_before_decided"],
    ] as const;
    for (const [{ correctedOn, on }, fault] of faults)
      await expect(confirm(fine, correctedOn, { on })).rejects.toMatchObject({ fields: { correctedOn: fault } });
    await expect(confirm(fine, "2026-12-01", { login: "juzhang" })).rejects.toMatchObject({ code: "refused" });
    await expect(confirm(fine, "2026-12-01", { login: "ylxjiancha" })).rejects.toMatchObject({ code: "not_found" });
    await confirm(fine, "2026-12-01");
    await expect(confirm(fine, "2026-12-01")).rejects.toMatchObject({ reason: "nothing_to_correct" });
  });

  it("to be corrected at once, is late from the day after its service; what was corrected before is not waited for", async () => {
    const fine = await ordered({ correction: "at_once", correctDays: undefined });
    expect(await clockOf(fine)).toMatchObject({ dueOn: SERVED });
    await expect(defy(fine, SERVED)).rejects.toMatchObject({ reason: "not_overdue" });
    await defy(fine, "2026-11-25");
    const corrected = await ordered({ correction: "corrected", correctDays: undefined });
    expect(await clockOf(corrected)).toBeUndefined();
    await expect(confirm(corrected, SERVED)).rejects.toMatchObject({ reason: "nothing_to_correct" });
  });
});

describe("a correction that was not made", () => {
  it("is found by two once its days are over, and is an act of its own until it shows to have been in time", async () => {
    const fine = await ordered();
    await expect(defy(fine, CORRECT_BY)).rejects.toMatchObject({ reason: "not_overdue" });
    await defy(fine, AFTER);
    const ignored = () => ignoredActs(db(), [fine.findingId], AFTER);
    const found = { kind: "penalty", servedOn: SERVED, dueOn: CORRECT_BY, defiedOn: AFTER };
    expect((await ignored()).filter(({ kind }) => kind === "penalty")).toMatchObject([found]);
    await confirm(fine, CORRECT_BY, { on: "2026-12-08" });
    expect((await ignored()).filter(({ kind }) => kind === "penalty")).toEqual([]);
    const late = await ordered();
    await defy(late, AFTER);
    await confirm(late, "2026-12-08");
    expect(await ignoredActs(db(), [late.findingId], AFTER)).toMatchObject([{}, found]);
  });

  it("is urged before the fine is due without asking for it, and that letter does not open the court for the fine", async () => {
    const fine = await ordered();
    const letter = await urge(fine, AFTER);
    expect(letter?.owedFen).toBe(0);
    const text = await issuedText(letter?.documentId ?? "");
    expect(text).toContain("改正期限至2026年12月4日届满");
    expect(text).toContain("停止超时安排工作");
    expect(text).not.toContain("¥");
    await serve(fine.caseId, letter?.documentId ?? "", "2026-12-08");
    await openServed(at("2026-12-08"));
    const file = async (on: string) =>
      enforcementFile(await officer("juzhang"), { id: fine.caseId, enforcementId: fine.id }, at(on));
    expect((await file("2027-06-03")).refusalOf("applyToCourt")).toBe("no_demand_served");
    const second = await urge(fine, "2027-06-03");
    expect(second?.owedFen).toBeGreaterThan(0);
    expect(await issuedText(second?.documentId ?? "")).toContain(
      "履行期限至2026年12月9日、改正期限至2026年12月4日届满",
    );
    await serve(fine.caseId, second?.documentId ?? "", "2027-06-04");
    expect((await file("2027-06-22")).refusalOf("applyToCourt")).toBeNull();
  });
});
