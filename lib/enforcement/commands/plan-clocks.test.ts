import { and, asc, desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, aServedRemedy, enforcementRow } from "@/db/factories/enforcement";
import { deadlines, decisions, documents, enforcementDeferrals, enforcementPayments } from "@/db/schema";
import { recipientOf } from "@/lib/deliveries/lifecycle";
import { pdfText } from "@/lib/testing/pdf-text";
import { at, world } from "@/lib/testing/world";
import type { Debt } from "../lifecycle";
import { enforcementState } from "../queries/enforcement-facts";
import { applyDeferral } from "./apply-deferral";
import { confirmPerformance } from "./confirm-performance";
import { decideDeferral } from "./decide-deferral";
import { recordPayment } from "./record-payment";
import { reversePayment } from "./reverse-payment";

const { act, officer } = world();

type Account = { readonly id: string; readonly caseId: string };

const versionOf = async ({ id }: Account) => (await enforcementRow(id)).version;

/** `[last day, state, day on which it ended]` of each clock by that key. */
async function clocks({ id }: Account, limitKey: string) {
  const rows = await db()
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limitKey)))
    .orderBy(asc(deadlines.dueOn), asc(deadlines.state));
  return rows.map(({ dueOn, state, endedOn }) => [dueOn, state, endedOn]);
}

async function pay(account: Account, amount: number, paidOn: string, debt: Debt = "fine") {
  const version = await versionOf(account);
  const payment = { debt, amount, paidOn, manner: "bank" as const, voucher: `回单${amount}` };
  await act(await officer("wangmin"), paidOn, (ctx) => recordPayment(ctx, { id: account.id, version, ...payment }));
}

async function reverseLast(account: Account, on: string) {
  const mine = eq(enforcementPayments.enforcementId, account.id);
  const [last] = await db()
    .select()
    .from(enforcementPayments)
    .where(mine)
    .orderBy(desc(enforcementPayments.recordedAt))
    .limit(1);
  const wrong = { paymentId: last?.id ?? "", reason: "误登记到本案。" };
  const version = await versionOf(account);
  await act(await officer("wangmin"), on, (ctx) => reversePayment(ctx, { id: account.id, version, ...wrong }));
}

const plan = [
  { dueOn: "2026-12-31", amount: 100_000 },
  { dueOn: "2027-01-29", amount: 200_000 },
];

const reasons = { approved: "当事人资金周转确有困难。", refused: "当事人账户余额足以缴纳。" };

type Asked = { readonly instalments?: typeof plan; readonly on?: string; readonly opinion?: string };

async function decided(verdict: "approved" | "refused", over: Asked = {}) {
  const fine = await anEnforcement();
  await planned(fine, verdict, over);
  return fine;
}

async function planned(fine: Account, verdict: "approved" | "refused", over: Asked = {}) {
  const { instalments = plan, on = "2026-12-01", opinion = reasons[verdict] } = over;
  const asked = { kind: "instalments" as const, appliedOn: on, reason: "确有经济困难。", proposal: "建议同意。" };
  const { id } = fine;
  const version = await versionOf(fine);
  await act(await officer("wangmin"), on, (ctx) => applyDeferral(ctx, { id, version, ...asked, instalments }));
  await act(await officer("juzhang"), on, (ctx) => decideDeferral(ctx, { id, version: version + 1, verdict, opinion }));
}

describe("INSTALMENT-DUE", () => {
  it("runs for each day of an approved plan, and is met on the day on which the payments reached it", async () => {
    const fine = await decided("approved");
    expect(await clocks(fine, "T-PAY-15")).toMatchObject([[expect.any(String), "stopped", "2026-12-01"]]);
    expect(await clocks(fine, "INSTALMENT-DUE")).toEqual([
      ["2026-12-31", "running", null],
      ["2027-01-29", "running", null],
    ]);
    await pay(fine, 50_000, "2026-12-20");
    expect((await clocks(fine, "INSTALMENT-DUE"))[0]).toEqual(["2026-12-31", "running", null]);
    await pay(fine, 60_000, "2026-12-30");
    expect(await clocks(fine, "INSTALMENT-DUE")).toEqual([
      ["2026-12-31", "met", "2026-12-30"],
      ["2027-01-29", "running", null],
    ]);
    await reverseLast(fine, "2027-01-04");
    expect((await clocks(fine, "INSTALMENT-DUE"))[0]).toEqual(["2026-12-31", "running", null]);
  });

  it("is met by the whole fine, and runs again when the payment that settled it is taken back", async () => {
    const fine = await decided("approved");
    await pay(fine, 100_000, "2026-12-30");
    await pay(fine, 200_000, "2027-01-28");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed" });
    const met = await clocks(fine, "INSTALMENT-DUE");
    expect(met).toEqual([
      ["2026-12-31", "met", "2026-12-30"],
      ["2027-01-29", "met", "2027-01-28"],
    ]);
    await reverseLast(fine, "2027-02-01");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due" });
    expect(await clocks(fine, "INSTALMENT-DUE")).toEqual([
      ["2026-12-31", "met", "2026-12-30"],
      ["2027-01-29", "running", null],
    ]);
  });

  it("of an earlier plan runs no more once another is approved", async () => {
    const fine = await decided("approved", { instalments: [{ dueOn: "2026-12-04", amount: 300_000 }] });
    await planned(fine, "approved", { on: "2026-12-07" });
    expect(await clocks(fine, "INSTALMENT-DUE")).toEqual([
      ["2026-12-04", "stopped", "2026-12-07"],
      ["2026-12-31", "running", null],
      ["2027-01-29", "running", null],
    ]);
  });

  it("shields nobody by a plan that another replaced: its later days count no more", async () => {
    const fine = await decided("approved", { instalments: [{ dueOn: "2026-12-31", amount: 300_000 }] });
    const next = [
      { dueOn: "2026-12-10", amount: 100_000 },
      { dueOn: "2027-01-29", amount: 200_000 },
    ];
    await planned(fine, "approved", { on: "2026-12-07", instalments: next });
    const endsOn = async () =>
      (await enforcementState(db(), await enforcementRow(fine.id), at("2026-12-11"))).deferralEndsOn;
    expect(await endsOn()).toBe("2026-12-10");
    await pay(fine, 100_000, "2026-12-09");
    expect(await endsOn()).toBe("2027-01-29");
  });

  it("is of no plan that was refused: the fine's own days run on", async () => {
    const fine = await decided("refused");
    expect(await clocks(fine, "INSTALMENT-DUE")).toEqual([]);
    expect(await clocks(fine, "T-PAY-15")).toMatchObject([[expect.any(String), "running", null]]);
  });
});

describe("the answer to an application", () => {
  const answerOf = async ({ id }: Account) => {
    const [answer] = await db()
      .select({ number: documents.number, key: documents.paperKey, to: documents.employerId, bytes: documents.bytes })
      .from(enforcementDeferrals)
      .innerJoin(documents, eq(documents.id, enforcementDeferrals.answerId))
      .where(eq(enforcementDeferrals.enforcementId, id));
    if (!answer) throw new Error("no answer");
    return { ...answer, words: (await pdfText(answer.bytes)).replaceAll(/\s/g, "") };
  };

  it("is a numbered notice to the party with the days and what follows from being late", async () => {
    const answer = await answerOf(await decided("approved"));
    expect(answer.number).toMatch(/缓缴字〔2026〕\d+号$/);
    expect(recipientOf("case", answer.key)).toBe("employer");
    expect(answer.to).not.toBeNull();
    for (const words of [
      "本机关决定准予分期缴纳。当事人资金周转确有困难。",
      "2027年1月29日前（含当日）缴纳¥2,000.00",
      "每日按罚款数额的3%",
    ])
      expect(answer.words).toContain(words);
  });

  it("says as well that nothing was granted, and by when the fine is to be paid", async () => {
    const { words } = await answerOf(await decided("refused"));
    expect(words).toContain("本机关决定不准予分期缴纳。当事人账户余额足以缴纳。缴纳罚款的期限仍为2026年12月");
    expect(words).not.toContain("请你单位按下列日期缴纳");
  });

  it("does not repeat an opinion that is the verdict alone", async () => {
    const { words } = await answerOf(await decided("approved", { opinion: "同意。" }));
    expect(words).toContain("本机关决定准予分期缴纳。请你单位按下列日期缴纳");
  });
});

describe("PERFORM-DUE", () => {
  it("runs by the remedy's own days from its service, with the decision as its basis, and a fine has none", async () => {
    const remedy = await aServedRemedy();
    const { servedOn, payBy, decisionId } = await enforcementRow(remedy.id);
    const [decision] = await db().select().from(decisions).where(eq(decisions.id, decisionId));
    const [clock] = await db()
      .select()
      .from(deadlines)
      .where(and(eq(deadlines.subjectId, remedy.id), eq(deadlines.limitKey, "PERFORM-DUE")));
    const basis = `${decision?.number}：自送达之日起${decision?.performDays}日内履行`;
    expect(clock).toMatchObject({ startedOn: servedOn, dueOn: payBy, state: "running", basis, fileId: remedy.caseId });
    expect(await clocks(await anEnforcement(), "PERFORM-DUE")).toEqual([]);
  });

  it("is met when it is performed, and runs again when a payment is taken back", async () => {
    const remedy = await aServedRemedy();
    const { orderedFen, payBy } = await enforcementRow(remedy.id);
    await pay(remedy, orderedFen, "2026-12-14", "ordered");
    if ((await enforcementRow(remedy.id)).state === "due") {
      const done = { performedOn: "2026-12-14", note: "全部付清，已核对回单。" };
      const version = await versionOf(remedy);
      await act(await officer("wangmin"), "2026-12-14", (ctx) =>
        confirmPerformance(ctx, { id: remedy.id, version, ...done }),
      );
    }
    expect(await clocks(remedy, "PERFORM-DUE")).toEqual([[payBy, "met", "2026-12-14"]]);
    await reverseLast(remedy, "2026-12-15");
    expect(await clocks(remedy, "PERFORM-DUE")).toEqual([[payBy, "running", null]]);
  });
});

it("T-PAY-15 and the way to the court run again when the payment that settled a fine is taken back", async () => {
  const fine = await anEnforcement();
  const [[dueOn] = []] = await clocks(fine, "T-PAY-15");
  await pay(fine, 300_000, "2026-12-01");
  expect(await clocks(fine, "T-PAY-15")).toEqual([[dueOn, "met", "2026-12-01"]]);
  await reverseLast(fine, "2026-12-02");
  expect(await clocks(fine, "T-PAY-15")).toEqual([[dueOn, "running", null]]);
  const court = await clocks(fine, "T-COURT-3M");
  expect(court.filter(([, state]) => state === "running")).toHaveLength(1);
});
