import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anAcceptedPayment } from "@/db/factories/claims";
import { AFTER_DAYS, aRemedyOfTheRest, enforcementRow } from "@/db/factories/enforcement";
import { cases, claimDrawAnswers, claimPayments, deadlines, events } from "@/db/schema";
import { drawWorkers } from "@/lib/claims/commands/draw-workers";
import type { PaidAnswer } from "@/lib/claims/lifecycle";
import { at, world } from "@/lib/testing/world";
import { payOrderOf } from "@/lib/wage-listings/queries/pay-orders";
import { enforcementFile } from "../queries/enforcement-file";
import { confirmPerformance } from "./confirm-performance";
import { takeDrawAnswer } from "./take-draw-answer";
import { takePaymentCorrection } from "./take-payment-correction";

const { officer, act } = world();
const PAID = "2026-12-05";

/** A remedy that the ledger settled and whose performance was confirmed, and a draw of everyone said to be paid. */
async function aPerformedRemedy() {
  const { ledger, third, remedy } = await aRemedyOfTheRest();
  await anAcceptedPayment(ledger, PAID, [third]);
  const inspector = await officer("wangmin");
  const done = { id: remedy.id, version: 1, performedOn: PAID, note: "按台账核验，已经付清。" };
  await act(inspector, PAID, (ctx) => confirmPerformance(ctx, done));
  const draw = await act(inspector, AFTER_DAYS, (ctx) => drawWorkers(ctx, { caseId: ledger.id, size: 3 }));
  const others = ledger.rows.map(({ id }) => id).filter((id) => id !== third);
  const answer = (claimId: string, said: PaidAnswer, login = "wangmin") =>
    officer(login).then((who) =>
      act(who, AFTER_DAYS, (ctx) =>
        takeDrawAnswer(ctx, { drawId: draw.id, claimId, answer: said, received: 100_000, note: "本人称没有收足。" }),
      ),
    );
  const paymentOn = async (claimId: string) =>
    (await db().select().from(claimPayments).where(eq(claimPayments.claimId, claimId)))[0]?.id ?? "";
  const correct = async (claimId: string, received: number, login = "wangmin") => {
    const said = { id: await paymentOn(claimId), received, reason: "本人到队反映，转账被退回。" };
    return act(await officer(login), AFTER_DAYS, (ctx) => takePaymentCorrection(ctx, said));
  };
  return { ledger, third, other: others[0] ?? "", remedy, answer, correct };
}

const clocks = async (subjectId: string) => {
  const rows = await db().select().from(deadlines).where(eq(deadlines.subjectId, subjectId));
  return rows.filter(({ state }) => state === "running").map(({ limitKey }) => limitKey);
};

const unpaid = async ({ ledger, remedy }: Awaited<ReturnType<typeof aPerformedRemedy>>) =>
  (await payOrderOf(db(), ledger.id, `remedy/${remedy.decisionId}`))?.isUnpaid;

it("a worker who denies the payment has the account owed again: days, demand and pay order follow", async () => {
  const ground = await aPerformedRemedy();
  const { remedy, third, answer } = ground;
  expect([(await enforcementRow(remedy.id)).state, await unpaid(ground)]).toEqual(["performed", false]);
  expect(await clocks(remedy.id)).toEqual([]);
  await answer(third, "not_paid");
  expect(await enforcementRow(remedy.id)).toMatchObject({ state: "due", performedOn: null });
  expect((await clocks(remedy.id)).toSorted()).toEqual(["PERFORM-DUE", "T-COURT-3M"]);
  const lead = await officer("wangmin");
  const file = await enforcementFile(lead, { id: remedy.caseId, enforcementId: remedy.id }, at("2026-12-21"));
  expect([file.balance.totalOwedFen, file.refusalOf("demand"), file.refusalOf("defy")]).toEqual([500_000, null, null]);
  expect(await unpaid(ground)).toBe(true);
  const told = await db().select().from(events).where(eq(events.subjectId, remedy.id)).orderBy(events.seq);
  expect(told.at(-1)).toMatchObject({ act: "enforcement.owe", fromState: "performed", toState: "due" });
});

it("a worker who comes by herself has the account owed again by what did not come", async () => {
  const ground = await aPerformedRemedy();
  const { remedy, third, correct } = ground;
  await correct(third, 200_000);
  expect(await enforcementRow(remedy.id)).toMatchObject({ state: "due", performedOn: null });
  expect((await clocks(remedy.id)).toSorted()).toEqual(["PERFORM-DUE", "T-COURT-3M"]);
  const place = { id: remedy.caseId, enforcementId: remedy.id };
  const file = await enforcementFile(await officer("wangmin"), place, at("2026-12-21"));
  expect([file.balance.totalOwedFen, await unpaid(ground)]).toEqual([300_000, true]);
});

it("what does not touch the remedy leaves it performed, and a court's case runs no days again", async () => {
  const { remedy, third, other, correct } = await aPerformedRemedy();
  await correct(other, 0);
  expect((await enforcementRow(remedy.id)).state).toBe("performed");
  const ended = { state: "closed", endedOn: AFTER_DAYS, closingGround: "enforcement_handed_on" } as const;
  await db().update(cases).set(ended).where(eq(cases.id, remedy.caseId));
  await correct(third, 0, "guoqi");
  expect((await enforcementRow(remedy.id)).state).toBe("due");
  expect(await clocks(remedy.id)).toEqual([]);
});

it("whoever says that the money came, or whose row the remedy does not order, leaves it performed", async () => {
  const ground = await aPerformedRemedy();
  const { remedy, third, other, answer } = ground;
  await answer(third, "paid");
  expect((await enforcementRow(remedy.id)).state).toBe("performed");
  await answer(other, "not_paid");
  expect([(await enforcementRow(remedy.id)).state, await unpaid(ground)]).toEqual(["performed", false]);
});

it("is the case officers' own, and leaves nothing where it is refused", async () => {
  const { remedy, other, third, answer } = await aPerformedRemedy();
  await expect(answer(third, "not_paid", "guoqi")).rejects.toMatchObject({ code: "refused" });
  expect((await enforcementRow(remedy.id)).state).toBe("performed");
  const asked = await db().select().from(claimDrawAnswers).where(eq(claimDrawAnswers.claimId, other));
  expect(asked.map((row) => row.answer)).toEqual([null]);
});

it("a second denial finds it owed already", async () => {
  const { remedy, third, other, answer } = await aPerformedRemedy();
  await answer(third, "partly");
  await answer(other, "not_paid");
  expect(await enforcementRow(remedy.id)).toMatchObject({ state: "due", version: 3 });
});
