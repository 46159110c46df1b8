import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anAcceptedPayment } from "@/db/factories/claims";
import { AFTER_DAYS, aRemedyOfTheRest, enforcementRow } from "@/db/factories/enforcement";
import { claimDrawAnswers, deadlines, events } from "@/db/schema";
import { drawWorkers } from "@/lib/claims/commands/draw-workers";
import type { PaidAnswer } from "@/lib/claims/lifecycle";
import { at, world } from "@/lib/testing/world";
import { payOrderOf } from "@/lib/wage-listings/queries/pay-orders";
import { enforcementFile } from "../queries/enforcement-file";
import { confirmPerformance } from "./confirm-performance";
import { takeDrawAnswer } from "./take-draw-answer";

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
        takeDrawAnswer(ctx, { drawId: draw.id, claimId, answer: said, note: "本人称分文未收。" }),
      ),
    );
  return { ledger, third, other: others[0] ?? "", remedy, answer };
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
  const told = await db().select().from(events).where(eq(events.subjectId, remedy.id));
  expect(told.at(-1)).toMatchObject({ act: "enforcement.owe", fromState: "performed", toState: "due" });
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
