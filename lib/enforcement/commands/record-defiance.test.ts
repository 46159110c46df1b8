import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { decisionItemRows } from "@/db/factories/decisions";
import {
  AFTER_DAYS,
  aDefiedRemedy,
  anEnforcement,
  aServedRemedy,
  enforcementRow,
  PERFORM_BY,
} from "@/db/factories/enforcement";
import { decisionItems, events } from "@/db/schema";
import { newId } from "@/lib/kernel/ids";
import { at, world } from "@/lib/testing/world";
import { enforcementFile } from "../queries/enforcement-file";
import { agreeOnPerformance } from "./agree-on-performance";
import { confirmPerformance } from "./confirm-performance";
import { demand } from "./demand";
import { endEnforcement } from "./end-enforcement";
import { recordDefiance } from "./record-defiance";
import { recordPayment } from "./record-payment";
import { resumeEnforcement } from "./resume-enforcement";
import { suspendEnforcement } from "./suspend-enforcement";

const { officer, act } = world();

type By = { readonly login?: string; readonly second?: string; readonly on?: string; readonly version?: number };

async function defy(id: string, { login = "wangmin", second = "lizhe", on = AFTER_DAYS, version = 1 }: By = {}) {
  const withId = (await officer(second)).id;
  const note = "到期分文未付，单位称没有资金。";
  return act(await officer(login), on, (ctx) => recordDefiance(ctx, { id, version, withId, note }));
}

describe("recordDefiance", () => {
  it("keeps who found it with whom, on which day and how, once the days to perform are over, and once only", async () => {
    const { id, caseId } = await aServedRemedy();
    await expect(defy(id, { on: PERFORM_BY })).rejects.toMatchObject({ reason: "not_overdue" });
    await defy(id);
    const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
    expect(await enforcementRow(id)).toMatchObject({
      ...{ state: "due", payBy: PERFORM_BY, defiedOn: AFTER_DAYS, defiedBy: lead.id, defiedWith: second.id },
      defiedNote: "到期分文未付，单位称没有资金。",
    });
    const mine = and(eq(events.subjectId, id), eq(events.act, "enforcement.defy"));
    expect(await db().$count(events, mine)).toBe(1);
    await expect(defy(id, { version: 2 })).rejects.toMatchObject({ reason: "defied_before" });
    const file = await enforcementFile(lead, { id: caseId, enforcementId: id }, at(AFTER_DAYS));
    expect(file.defiers).toEqual([lead.name, second.name]);
  });

  it("is found by two officers who hold the case", async () => {
    const { id } = await aServedRemedy();
    const finders = [
      [{ second: "wangmin" }, { fields: { withId: "second_is_oneself" } }],
      [{ second: "guoqi" }, { fields: { withId: "second_not_case_officer" } }],
      [{ login: "guoqi" }, { reason: "not_case_officer" }],
      [{ login: "daduizhang" }, { reason: "not_case_officer" }],
      [{ login: "ylxjiancha" }, { code: "not_found" }],
    ] as const;
    for (const [by, refusal] of finders) await expect(defy(id, by)).rejects.toMatchObject(refusal);
    expect(await enforcementRow(id)).toMatchObject({ defiedOn: null, version: 1 });
  });

  it("is no finding on a penalty, on what was performed or ended, nor while enforcement is suspended", async () => {
    const fine = await anEnforcement();
    await expect(defy(fine.id)).rejects.toMatchObject({ reason: "not_a_remedy" });
    const paid = await aServedRemedy();
    const inspector = await officer("wangmin");
    const payment = { debt: "ordered", amount: 12_345_678, paidOn: PERFORM_BY } as const;
    const manner = { manner: "to_workers", voucher: "工资发放表" } as const;
    await act(inspector, PERFORM_BY, (ctx) => recordPayment(ctx, { id: paid.id, version: 1, ...payment, ...manner }));
    await expect(defy(paid.id, { version: 3 })).rejects.toMatchObject({ reason: "illegal_transition" });
    const { id } = await aServedRemedy();
    const head = await officer("juzhang");
    const ground = { ground: "other", note: "复议机关决定停止执行。" } as const;
    await act(head, PERFORM_BY, (ctx) => suspendEnforcement(ctx, { id, version: 1, ...ground }));
    await expect(defy(id, { version: 2 })).rejects.toMatchObject({ reason: "enforcement_suspended" });
    await act(head, AFTER_DAYS, (ctx) => resumeEnforcement(ctx, { id, version: 2, note: "复议决定维持。" }));
    const end = { ground: "object_lost", note: "执行标的灭失。" } as const;
    await act(head, AFTER_DAYS, (ctx) => endEnforcement(ctx, { id, version: 3, ...end }));
    await expect(defy(id, { version: 4 })).rejects.toMatchObject({ reason: "illegal_transition" });
  });

  it("is no finding while an agreement on performance runs, and is one again once enforcement is resumed", async () => {
    const { id } = await aServedRemedy();
    const head = await officer("juzhang");
    const agreement = { waived: null, note: "分两阶段支付，月底前付清。" } as const;
    await act(head, AFTER_DAYS, (ctx) => agreeOnPerformance(ctx, { id, version: 1, ...agreement }));
    await expect(defy(id, { version: 2 })).rejects.toMatchObject({ reason: "agreement_runs" });
    const urging = { id, version: 2, manner: "支付至劳动者本人账户。", days: 10 };
    await expect(act(await officer("wangmin"), AFTER_DAYS, (ctx) => demand(ctx, urging))).rejects.toMatchObject({
      reason: "agreement_runs",
    });
    await act(head, AFTER_DAYS, (ctx) => resumeEnforcement(ctx, { id, version: 2, note: "第一阶段未支付。" }));
    await defy(id, { version: 3 });
    expect(await enforcementRow(id)).toMatchObject({ defiedOn: AFTER_DAYS });
  });

  it("stays on record when the decision is performed late", async () => {
    const { id } = await aDefiedRemedy();
    const inspector = await officer("wangmin");
    const payment = { debt: "ordered", amount: 12_345_678, paidOn: "2026-12-20" } as const;
    const manner = { manner: "to_workers", voucher: "工资发放表" } as const;
    await act(inspector, "2026-12-20", (ctx) => recordPayment(ctx, { id, version: 2, ...payment, ...manner }));
    expect(await enforcementRow(id)).toMatchObject({ state: "performed", defiedOn: AFTER_DAYS });
  });
});

describe("a remedy that orders a correction beside the payment", () => {
  async function aPaidRemedy() {
    const remedy = await aServedRemedy();
    const [paying] = await decisionItemRows(remedy.decisionId);
    if (!paying) throw new Error("the remedy orders nothing");
    const correcting = { measure: "order_correct", amountFen: null, content: "与12名劳动者订立书面劳动合同" } as const;
    await db()
      .insert(decisionItems)
      .values({ ...paying, ...correcting, id: newId(), ordinal: 2 });
    const payment = { debt: "ordered", amount: 12_345_678, paidOn: PERFORM_BY } as const;
    const entry = { id: remedy.id, version: 1, ...payment, manner: "to_workers", voucher: "工资发放表" } as const;
    await act(await officer("wangmin"), PERFORM_BY, (ctx) => recordPayment(ctx, entry));
    expect(await enforcementRow(remedy.id)).toMatchObject({ state: "due", performedOn: null, version: 2 });
    return remedy;
  }

  it("is not performed by its money alone, and may still be found refused", async () => {
    const { id } = await aPaidRemedy();
    await defy(id, { version: 2 });
    expect(await enforcementRow(id)).toMatchObject({ state: "due", defiedOn: AFTER_DAYS });
  });

  it("is not confirmed as performed before its money was paid", async () => {
    const { id } = await aPaidRemedy();
    const done = { id, version: 2, performedOn: "2026-12-16", note: "已订立书面劳动合同。" };
    const confirming = act(await officer("wangmin"), AFTER_DAYS, (ctx) => confirmPerformance(ctx, done));
    await expect(confirming).rejects.toMatchObject({ fields: { performedOn: `performed_before_paid:${PERFORM_BY}` } });
    expect((await enforcementRow(id)).state).toBe("due");
  });

  it("is performed once an officer confirms it", async () => {
    const { id } = await aPaidRemedy();
    const done = { id, version: 2, performedOn: PERFORM_BY, note: "已订立书面劳动合同。" };
    await act(await officer("wangmin"), AFTER_DAYS, (ctx) => confirmPerformance(ctx, done));
    expect(await enforcementRow(id)).toMatchObject({ state: "performed", performedOn: PERFORM_BY });
    await expect(defy(id, { version: 3 })).rejects.toMatchObject({ reason: "illegal_transition" });
  });
});
