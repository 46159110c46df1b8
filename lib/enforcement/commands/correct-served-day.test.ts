import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedNotice, aServedPenalty, aSubmittedDecision } from "@/db/factories/decisions";
import { correctionOf } from "@/db/factories/deliveries";
import { enforcementRow, TEN_DAYS_TO_CORRECT } from "@/db/factories/enforcement";
import { deadlines, decisions, enforcements, events } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { correctServedDay } from "./correct-served-day";
import { openServed } from "./open-served";
import { recordPayment } from "./record-payment";

const { officer, act } = world();

const SERVED = "2026-12-03";
const TODAY = "2026-12-08";

async function anAccount(over: Parameters<typeof aServedPenalty>[1] = {}) {
  const decision = await aServedPenalty(SERVED, over);
  await openServed(at(SERVED));
  const [row] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decision.id));
  if (!row) throw new Error("service opened no account");
  return { ...decision, enforcementId: row.id };
}

const correct = async (documentId: string, on: string, today = TODAY, over: object = {}) => {
  const [leader, input] = [await officer("daduizhang"), await correctionOf(documentId, on, over)];
  return act(leader, today, (ctx) => correctServedDay(ctx, input));
};

const clocksOf = (id: string, limit: string) =>
  db()
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limit), eq(deadlines.state, "running")));

describe("correctServedDay", () => {
  it("reckons the account of a decision and its clocks from the corrected day, each with an event", async () => {
    const { documentId, enforcementId } = await anAccount();
    expect(await enforcementRow(enforcementId)).toMatchObject({ servedOn: SERVED, payBy: "2026-12-18" });
    const [court] = await clocksOf(enforcementId, "T-COURT-3M");
    await correct(documentId, "2026-12-07");
    expect(await enforcementRow(enforcementId)).toMatchObject({ servedOn: "2026-12-07", payBy: "2026-12-22" });
    expect(await clocksOf(enforcementId, "T-PAY-15")).toMatchObject([{ startedOn: "2026-12-07", dueOn: "2026-12-22" }]);
    const [moved] = await clocksOf(enforcementId, "T-COURT-3M");
    expect(moved?.dueOn).not.toBe(court?.dueOn);
    const told = await db()
      .select({ particulars: events.particulars })
      .from(events)
      .where(and(eq(events.subjectId, enforcementId), eq(events.act, "deadline.restart")));
    expect(told.map(({ particulars }) => particulars)).toEqual([
      { limit: "T-PAY-15", from: "2026-12-18", to: "2026-12-22" },
      { limit: "T-COURT-3M", from: court?.dueOn, to: moved?.dueOn },
    ]);
  });

  it("reckons the days to correct that a penalty gives anew", async () => {
    const { documentId, enforcementId } = await anAccount(TEN_DAYS_TO_CORRECT);
    expect(await clocksOf(enforcementId, "CORRECT-BY")).toMatchObject([{ startedOn: SERVED, dueOn: "2026-12-14" }]);
    await correct(documentId, "2026-12-07");
    expect(await enforcementRow(enforcementId)).toMatchObject({ correctBy: "2026-12-17" });
    expect(await clocksOf(enforcementId, "CORRECT-BY")).toMatchObject([
      { startedOn: "2026-12-07", dueOn: "2026-12-17" },
    ]);
  });

  it("keeps the day once something stands on the account, and still corrects who received it", async () => {
    const { documentId, enforcementId } = await anAccount();
    const payment = { debt: "fine", amount: 100_000, paidOn: "2026-12-07", manner: "bank", voucher: "1" } as const;
    await act(await officer("wangmin"), "2026-12-07", (ctx) =>
      recordPayment(ctx, { id: enforcementId, version: 1, ...payment }),
    );
    await expect(correct(documentId, "2026-12-07")).rejects.toMatchObject({ reason: "relied_account" });
    await expect(correct(documentId, "2026-12-02")).rejects.toMatchObject({ reason: "relied_account" });
    await correct(documentId, SERVED, TODAY, { receiverName: "张经理" });
    expect(await enforcementRow(enforcementId)).toMatchObject({ servedOn: SERVED, payBy: "2026-12-18" });
  });

  it("moves the party's days to speak while nothing rests on them, and not once it was submitted", async () => {
    const open = await aServedNotice("2026-11-24");
    await correct(open.noticeId, "2026-11-26", "2026-11-27");
    const submitted = await aSubmittedDecision();
    const [row] = await db().select().from(decisions).where(eq(decisions.id, submitted.id));
    const later = correct(row?.noticeId ?? "", "2026-11-26", "2026-12-03");
    await expect(later).rejects.toMatchObject({ reason: "relied_decision" });
  });
});
