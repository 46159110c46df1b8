import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { claimEntry } from "@/db/factories/claims";
import { anEnforcement, aRemedyOfTheRest, enforcementRow } from "@/db/factories/enforcement";
import { caseOfficers, cases, deadlines, enforcementPayments } from "@/db/schema";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { judgePayments } from "@/lib/claims/commands/judge-payments";
import { payInFull } from "@/lib/claims/commands/pay-in-full";
import { PayInFullInput } from "@/lib/claims/payment-input";
import { assertMayPay, payingDesk } from "@/lib/claims/queries/paying";
import { casesWithPayments } from "@/lib/claims/queries/waiting-payments";
import type { ClosingGround } from "@/lib/closing/lifecycle";
import { stopFileClocks } from "@/lib/deadlines/clocks";
import { act, at, world } from "@/lib/testing/world";
import { type EnforcementAct, enforcementLifecycle } from "../lifecycle";
import { enforcementFile } from "../queries/enforcement-file";
import { confirmPerformance } from "./confirm-performance";
import { recordPayment } from "./record-payment";
import { reversePayment } from "./reverse-payment";

const { officer, employerUser } = world();
const [ENDED, CAME] = ["2026-12-15", "2027-01-11"];

/** Ends a case on that ground, as its approval does; its clocks end with it. */
async function end(caseId: string, closingGround: ClosingGround) {
  const ended = { state: "closed", endedOn: ENDED, closingGround } as const;
  await db().update(cases).set(ended).where(eq(cases.id, caseId));
  await act(await officer("daduizhang"), ENDED, (ctx) => stopFileClocks(ctx, caseId, ENDED));
}

type Account = { readonly id: string; readonly caseId: string };

const versionOf = async ({ id }: Account) => (await enforcementRow(id)).version;

async function pay(fine: Account, amount: number, login = "guoqi") {
  const came = { debt: "fine", amount, paidOn: "2026-12-01", manner: "court", voucher: "法院拨款0001" } as const;
  const version = await versionOf(fine);
  return act(await officer(login), CAME, (ctx) => recordPayment(ctx, { id: fine.id, version, ...came }));
}

async function takeBack(fine: Account, login = "guoqi") {
  const mine = eq(enforcementPayments.enforcementId, fine.id);
  const [payment] = await db().select({ id: enforcementPayments.id }).from(enforcementPayments).where(mine);
  const wrong = { paymentId: payment?.id ?? "", reason: "法院拨款属于另一案件。", version: await versionOf(fine) };
  return act(await officer(login), CAME, (ctx) => reversePayment(ctx, { id: fine.id, ...wrong }));
}

const openActs = async ({ id, caseId }: Account, login: string) => {
  const file = await enforcementFile(await officer(login), { id: caseId, enforcementId: id }, at(CAME));
  const acts = Object.keys(enforcementLifecycle.acts).filter((name): name is EnforcementAct =>
    Object.hasOwn(enforcementLifecycle.acts, name),
  );
  return acts.filter((name) => file.refusalOf(name) === null);
};

describe("an account in a case that was closed as the court has its enforcement", () => {
  it("takes what the court brings in, and a wrong entry of it back, without any day running again", async () => {
    const fine = await anEnforcement();
    await end(fine.caseId, "enforcement_handed_on");
    await pay(fine, 300_000);
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2026-12-01" });
    await takeBack(fine);
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due", performedOn: null });
    const running = and(eq(deadlines.fileId, fine.caseId), eq(deadlines.state, "running"));
    expect(await db().$count(deadlines, running)).toBe(0);
    await pay(fine, 300_000);
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed" });
    const [kase] = await db().select({ state: cases.state }).from(cases).where(eq(cases.id, fine.caseId));
    expect(kase?.state).toBe("closed");
  });

  it("opens just these acts, to the inspectors of the organ", async () => {
    const fine = await anEnforcement();
    await end(fine.caseId, "enforcement_handed_on");
    expect(await openActs(fine, "wangmin")).toEqual(["recordPayment", "reversePayment", "recordReview", "annul"]);
    expect(await openActs(fine, "juzhang")).toEqual(["revoke"]);
    await pay(fine, 100_000);
    await expect(takeBack(fine, "juzhang")).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
    await expect(takeBack(fine, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
  });

  it.each(["decided_and_performed", "police_filed", "ordered_matter_corrected"] as const)(
    "on another ground (%s) keeps its entries as they are",
    async (ground) => {
      const fine = await anEnforcement();
      await pay(fine, 300_000, "wangmin");
      await end(fine.caseId, ground);
      expect(await openActs(fine, "wangmin")).not.toContain("reversePayment");
      await expect(takeBack(fine, "wangmin")).rejects.toMatchObject({ code: "refused", reason: "case_has_ended" });
    },
  );
});

describe("the ledger of such a case", () => {
  const distribute = async (caseId: string, claimId: string, login: string) => {
    const said = { caseId, claimIds: [claimId], paidOn: CAME, manner: "bank", reference: "法院发放0001" } as const;
    const input = PayInFullInput.parse({ ...said, note: "人民法院执行到位后发放给劳动者。" });
    return act(await officer(login), CAME, (ctx) => payInFull(ctx, input));
  };

  const judge = async (id: string, login: string) => {
    const judged = { id, version: 1, verdict: "accepted", note: "与法院发放表一致。" } as const;
    return act(await officer(login), CAME, (ctx) => judgePayments(ctx, judged));
  };

  it("takes what the court has handed to the workers, looked at by a second inspector; then it is performed", async () => {
    const { ledger, third, remedy } = await aRemedyOfTheRest();
    await end(ledger.id, "enforcement_handed_on");
    const proof = await distribute(ledger.id, third, "guoqi");
    await expect(judge(proof.id, "guoqi")).rejects.toMatchObject({ reason: "own_payment_proof" });
    expect((await casesWithPayments(await officer("lizhe"))).map(({ id }) => id)).toContain(ledger.id);
    await judge(proof.id, "lizhe");
    expect((await casesWithPayments(await officer("lizhe"))).map(({ id }) => id)).not.toContain(ledger.id);
    const done = { id: remedy.id, version: 1, performedOn: CAME, note: "按台账核验，法院已经发放。" };
    await act(await officer("wangmin"), CAME, (ctx) => confirmPerformance(ctx, done));
    expect(await enforcementRow(remedy.id)).toMatchObject({ state: "performed", performedOn: CAME });
  });

  it("lies on the desks of the organ's other inspectors once those who hold it are gone", async () => {
    const { ledger, third } = await aRemedyOfTheRest();
    await end(ledger.id, "enforcement_handed_on");
    await distribute(ledger.id, third, "guoqi");
    const onDeskOf = async (login: string) =>
      (await casesWithPayments(await officer(login))).some(({ id }) => id === ledger.id);
    const others = ["daduizhang", "guoqi", "juzhang", "ylxjiancha"];
    const desks = async () => (await Promise.all(others.map(onDeskOf))).map(Number);
    expect(await desks()).toEqual([0, 0, 0, 0]);
    await db().update(caseOfficers).set({ until: CAME }).where(eq(caseOfficers.caseId, ledger.id));
    expect(await desks()).toEqual([1, 0, 0, 0]);
    const own = await aRemedyOfTheRest();
    await distribute(own.ledger.id, own.third, "wangmin");
    await db().update(cases).set({ openedOn: "2026-01-05" }).where(eq(cases.id, ledger.id));
    const ids = (await casesWithPayments(await officer("lizhe"))).map(({ id }) => id);
    expect(ids[0]).toBe(ledger.id);
    expect(ids).toContain(own.ledger.id);
  }, 90_000);

  it("lies on the desk of its officers after the decision as before", async () => {
    const { ledger, third } = await aRemedyOfTheRest();
    await distribute(ledger.id, third, "wangmin");
    const [kase] = await db().select({ state: cases.state }).from(cases).where(eq(cases.id, ledger.id));
    expect(kase?.state).toBe("decided");
    expect((await casesWithPayments(await officer("lizhe"))).map(({ id }) => id)).toContain(ledger.id);
  });

  it("is not the employer's, the head's or another county's to fill, and takes no new row", async () => {
    const { ledger, third } = await aRemedyOfTheRest();
    await end(ledger.id, "enforcement_handed_on");
    const user = await employerUser("ltjz");
    await expect(assertMayPay(user, { orderId: ledger.orderId }, at(CAME))).rejects.toMatchObject({
      reason: "case_not_open",
    });
    await expect(distribute(ledger.id, third, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(distribute(ledger.id, third, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    const row = act(await officer("wangmin"), CAME, (ctx) => addClaim(ctx, claimEntry(ledger.id)));
    await expect(row).rejects.toMatchObject({ code: "refused", reason: "case_not_open" });
  });

  it("stays closed where the case ended on another ground", async () => {
    const { ledger, third } = await aRemedyOfTheRest();
    const waiting = await distribute(ledger.id, third, "wangmin");
    await end(ledger.id, "police_filed");
    expect((await payingDesk(await officer("wangmin"), { caseId: ledger.id }, at(CAME))).refusal).toBe("case_not_open");
    await expect(distribute(ledger.id, third, "wangmin")).rejects.toMatchObject({ reason: "case_not_open" });
    await expect(judge(waiting.id, "lizhe")).rejects.toMatchObject({ reason: "case_not_open" });
  });
});
