import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { AFTER_WINDOW } from "@/db/factories/decisions";
import { anEnforcement, aServedRemedy, enforcementRow } from "@/db/factories/enforcement";
import {
  deadlines,
  decisions,
  documents,
  enforcementDeferrals,
  enforcementPayments,
  enforcements,
  events,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { newId } from "@/lib/kernel/ids";
import { act, at, world } from "@/lib/testing/world";
import { enforcementFile } from "../queries/enforcement-file";
import { applyDeferral } from "./apply-deferral";
import { decideDeferral } from "./decide-deferral";
import { demand } from "./demand";
import { openServed } from "./open-served";
import { recordPayment } from "./record-payment";
import { reversePayment } from "./reverse-payment";

const { officer } = world();
const SERVED = "2026-11-24";

type Fine = Awaited<ReturnType<typeof anEnforcement>>;

const versionOf = async ({ id }: Fine) => (await enforcementRow(id)).version;

async function pay(
  fine: Fine,
  amount: number,
  paidOn: string,
  over: { debt?: "fine" | "surcharge"; on?: string } = {},
) {
  const version = await versionOf(fine);
  const payment = { debt: over.debt ?? "fine", amount, paidOn, manner: "bank", voucher: "回单0001" } as const;
  return act(await officer("wangmin"), over.on ?? paidOn, (ctx) =>
    recordPayment(ctx, { id: fine.id, version, ...payment }),
  );
}

async function balance(fine: Fine, on: string) {
  const file = await enforcementFile(await officer("wangmin"), { id: fine.caseId, enforcementId: fine.id }, at(on));
  return file.balance;
}

const clock = async ({ id }: Fine, limitKey: string, state: "running" | "met" | "stopped" = "running") => {
  const which = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limitKey), eq(deadlines.state, state));
  return (await db().select().from(deadlines).where(which))[0];
};

describe("openServed", () => {
  it("opens one account on the service of a decision, with the day to pay by and the court's months", async () => {
    const fine = await anEnforcement();
    expect(await enforcementRow(fine.id)).toMatchObject({
      ...{ state: "due", decidedFineFen: 300_000, fineFen: 300_000, orderedFen: 0 },
      ...{ servedOn: SERVED, payBy: "2026-12-09", isSurcharged: true },
    });
    expect(await clock(fine, "T-PAY-15")).toMatchObject({ startedOn: SERVED, dueOn: "2026-12-09" });
    expect(await clock(fine, "T-COURT-3M")).toMatchObject({ startedOn: "2027-05-24", dueOn: "2027-08-24" });
    await openServed(at(SERVED));
    expect(await db().$count(enforcements, eq(enforcements.decisionId, fine.decisionId))).toBe(1);
    const told = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, fine.id));
    expect(told).toEqual([{ act: "enforcement.open" }]);
    const [decision] = await db()
      .select({ hasAccount: decisions.hasAccount })
      .from(decisions)
      .where(eq(decisions.id, fine.decisionId));
    expect(decision).toEqual({ hasAccount: true });
  });
});

describe("recordPayment", () => {
  it("takes what is owed and no more, never before service or in the future", async () => {
    const fine = await anEnforcement();
    const faults = [
      [() => pay(fine, 300_001, "2026-12-01"), { amount: "payment_exceeds_owed:¥3,000.00" }],
      [() => pay(fine, 100, "2026-11-23", { on: "2026-12-01" }), { paidOn: "payment_before_service" }],
      [() => pay(fine, 100, "2026-12-02", { on: "2026-12-01" }), { paidOn: "payment_in_future" }],
      [() => pay(fine, 1, "2026-12-09", { debt: "surcharge" }), { amount: "payment_exceeds_owed:¥0.00" }],
    ] as const;
    for (const [paying, fields] of faults) await expect(paying()).rejects.toMatchObject({ code: "invalid", fields });
    expect((await enforcementRow(fine.id)).version).toBe(1);
  });

  it("is performed when fine and surcharge are paid, and owed again when an entry is reversed", async () => {
    const fine = await anEnforcement();
    await pay(fine, 200_000, "2026-12-09");
    await pay(fine, 100_000, "2026-12-12");
    expect((await balance(fine, "2026-12-20")).owed).toMatchObject({ fine: 0, surcharge: 27_000 });
    expect((await enforcementRow(fine.id)).state).toBe("due");
    await pay(fine, 27_000, "2026-12-20", { debt: "surcharge" });
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2026-12-20" });
    expect(await clock(fine, "T-COURT-3M", "met")).toBeDefined();
    const [payment] = await db()
      .select()
      .from(enforcementPayments)
      .where(and(eq(enforcementPayments.enforcementId, fine.id), eq(enforcementPayments.debt, "surcharge")));
    const wrong = { paymentId: payment?.id ?? "", reason: "误登记到本案。" };
    const version = await versionOf(fine);
    await act(await officer("wangmin"), "2026-12-21", (ctx) => reversePayment(ctx, { id: fine.id, version, ...wrong }));
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due", performedOn: null });
    expect((await balance(fine, "2026-12-21")).totalOwedFen).toBe(27_000);
    const again = act(await officer("wangmin"), "2026-12-21", (ctx) =>
      reversePayment(ctx, { id: fine.id, version: version + 1, ...wrong }),
    );
    await expect(again).rejects.toMatchObject({ fields: { paymentId: "payment_reversed" } });
    const unknown = act(await officer("wangmin"), "2026-12-21", (ctx) =>
      reversePayment(ctx, { id: fine.id, version: version + 1, ...wrong, paymentId: newId() }),
    );
    await expect(unknown).rejects.toMatchObject({ fields: { paymentId: "payment_unknown" } });
  });

  it("is the case officers' alone", async () => {
    const fine = await anEnforcement();
    const paying = { debt: "fine", amount: 1, paidOn: SERVED, manner: "bank", voucher: "回单" } as const;
    const entering = act(await officer("juzhang"), SERVED, (ctx) =>
      recordPayment(ctx, { id: fine.id, version: 1, ...paying }),
    );
    await expect(entering).rejects.toMatchObject({ code: "refused" });
    const stranger = act(await officer("ylxjiancha"), SERVED, (ctx) =>
      recordPayment(ctx, { id: fine.id, version: 1, ...paying }),
    );
    await expect(stranger).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a deferral", () => {
  const application = {
    kind: "instalments",
    appliedOn: "2026-12-01",
    reason: "确有经济困难。",
    proposal: "建议同意。",
  } as const;
  const apply = async (fine: Fine, instalments: { dueOn: string; amount: number }[]) =>
    act(await officer("wangmin"), "2026-12-01", (ctx) =>
      applyDeferral(ctx, { id: fine.id, version: 1, ...application, instalments }),
    );
  const plan = [
    { dueOn: "2026-12-31", amount: 100_000 },
    { dueOn: "2027-01-29", amount: 200_000 },
  ];
  const decide = (who: Officer, fine: Fine, verdict: "approved" | "refused") =>
    act(who, "2026-12-03", (ctx) => decideDeferral(ctx, { id: fine.id, version: 2, verdict, opinion: "同意。" }));

  it("adds up to the fine that is owed, each part later than the one before", async () => {
    const fine = await anEnforcement();
    await expect(apply(fine, plan.slice(0, 1))).rejects.toMatchObject({
      fields: { instalments: "instalments_not_the_fine:¥3,000.00" },
    });
    const backwards = [
      { dueOn: "2026-12-31", amount: 100_000 },
      { dueOn: "2026-12-31", amount: 200_000 },
    ];
    await expect(apply(fine, backwards)).rejects.toMatchObject({
      fields: { "instalments.1.dueOn": "instalment_not_later" },
    });
  });

  it("is the head's to decide; approved, it has its paper and no surcharge runs while it is kept", async () => {
    const fine = await anEnforcement();
    await apply(fine, plan);
    await expect(decide(await officer("wangmin"), fine, "approved")).rejects.toMatchObject({ code: "refused" });
    await decide(await officer("juzhang"), fine, "approved");
    const [deferral] = await db()
      .select({ state: enforcementDeferrals.state, title: documents.title, input: documents.input })
      .from(enforcementDeferrals)
      .innerJoin(documents, eq(documents.id, enforcementDeferrals.documentId))
      .where(eq(enforcementDeferrals.enforcementId, fine.id));
    expect(deferral).toMatchObject({
      ...{ state: "approved", title: "延期（分期）缴纳罚款审批表" },
      input: { proposal: expect.stringMatching(/^建议同意。\n王敏　2026年/), opinion: "同意。\n赵立群　2026年12月3日" },
    });
    expect((await balance(fine, "2026-12-31")).due.surcharge).toBe(0);
    expect((await balance(fine, "2027-01-02")).due.surcharge).toBe(18_000);
    await pay(fine, 100_000, "2026-12-31", { on: "2027-01-05" });
    expect((await balance(fine, "2027-01-29")).due.surcharge).toBe(0);
    expect((await balance(fine, "2027-01-30")).due.surcharge).toBe(9_000);
  });

  it("counts only what comes in after the plan, and not a payment that was taken back", async () => {
    const fine = await anEnforcement();
    await pay(fine, 100_000, "2026-11-27");
    const inspector = await officer("wangmin");
    const rest = plan.map(({ dueOn }) => ({ dueOn, amount: 100_000 }));
    await act(inspector, "2026-12-01", (ctx) =>
      applyDeferral(ctx, { id: fine.id, version: 2, ...application, instalments: rest }),
    );
    await act(await officer("juzhang"), "2026-12-03", (ctx) =>
      decideDeferral(ctx, { id: fine.id, version: 3, verdict: "approved", opinion: "同意。" }),
    );
    expect((await balance(fine, "2027-01-01")).due.surcharge).toBe(9_000);
    await pay(fine, 100_000, "2026-12-31");
    expect((await balance(fine, "2027-01-29")).due.surcharge).toBe(0);
    expect((await balance(fine, "2027-01-30")).due.surcharge).toBe(9_000);
    const first = and(eq(enforcementPayments.enforcementId, fine.id), eq(enforcementPayments.paidOn, "2026-11-27"));
    const [before] = await db().select().from(enforcementPayments).where(first);
    const wrong = { paymentId: before?.id ?? "", reason: "误登记到本案。" };
    const version = await versionOf(fine);
    await act(inspector, "2027-01-04", (ctx) => reversePayment(ctx, { id: fine.id, version, ...wrong }));
    expect((await balance(fine, "2027-01-29")).due.surcharge).toBe(0);
  });

  it("is one at a time, of a fine, applied for between service and today; nobody is urged while it runs", async () => {
    const fine = await anEnforcement();
    const inspector = await officer("wangmin");
    const early = (appliedOn: string) =>
      act(inspector, "2026-12-01", (ctx) =>
        applyDeferral(ctx, { id: fine.id, version: 1, ...application, appliedOn, instalments: plan }),
      );
    await expect(early("2026-12-02")).rejects.toMatchObject({ fields: { appliedOn: "day_in_future" } });
    await expect(early("2026-11-23")).rejects.toMatchObject({ fields: { appliedOn: "day_before_service" } });
    await apply(fine, plan);
    await expect(
      act(inspector, "2026-12-01", (ctx) =>
        applyDeferral(ctx, { id: fine.id, version: 2, ...application, instalments: plan }),
      ),
    ).rejects.toMatchObject({ reason: "deferral_waits" });
    await decide(await officer("juzhang"), fine, "approved");
    const asking = { id: fine.id, version: 3, manner: "缴至测试市银行示范支行财政专户。", days: 10 };
    await expect(act(inspector, "2026-12-14", (ctx) => demand(ctx, asking))).rejects.toMatchObject({
      reason: "deferral_runs",
    });
    const remedy = await aServedRemedy();
    await expect(
      act(inspector, AFTER_WINDOW, (ctx) =>
        applyDeferral(ctx, { id: remedy.id, version: 1, ...application, appliedOn: AFTER_WINDOW, instalments: plan }),
      ),
    ).rejects.toMatchObject({ reason: "no_fine_to_defer" });
    expect(await db().$count(enforcementDeferrals, eq(enforcementDeferrals.enforcementId, fine.id))).toBe(1);
  });

  it("refused, it changes nothing", async () => {
    const fine = await anEnforcement();
    await apply(fine, plan);
    await decide(await officer("juzhang"), fine, "refused");
    expect((await balance(fine, "2026-12-10")).due.surcharge).toBe(9_000);
    await expect(decide(await officer("juzhang"), fine, "refused")).rejects.toMatchObject({ code: "stale" });
  });
});
