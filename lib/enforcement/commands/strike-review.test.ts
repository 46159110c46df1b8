import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { runningOn } from "@/db/factories/revocations";
import { cases, deadlines, enforcementReviews, events } from "@/db/schema";
import { isOrganLate } from "@/lib/deadlines/whose";
import { at, world } from "@/lib/testing/world";
import { ConcludeReviewInput, StrikeReviewInput } from "../input";
import { enforcementFile } from "../queries/enforcement-file";
import { concludeReview } from "./conclude-review";
import { recordPayment } from "./record-payment";
import { recordReview } from "./record-review";
import { strikeReview } from "./strike-review";

const { act, officer } = world();

const [ACCEPTED, COPY] = ["2026-12-01", "2026-12-03"];
const REASON = "应当登记在另一份决定的台账。";

const entered = {
  ...({ kind: "reconsideration", procedure: "ordinary" } as const),
  ...{ body: "测试市示范区人民政府", number: "示政复〔2026〕1号", acceptedOn: ACCEPTED, copyReceivedOn: COPY },
};
const suit = {
  ...({ kind: "litigation", copyReceivedOn: "", acceptedOn: "2026-12-02" } as const),
  ...{ body: "测试市示范区人民法院", number: "（2026）测0101行初1号" },
};

type Fine = Awaited<ReturnType<typeof anEnforcement>>;

const versionOf = async ({ id }: Fine) => (await enforcementRow(id)).version;

const record = async (fine: Fine, over: Partial<typeof suit> = {}) =>
  act(await officer("wangmin"), "2026-12-04", async (ctx) =>
    recordReview(ctx, { id: fine.id, version: await versionOf(fine), ...entered, ...over }),
  );

async function asked(): Promise<Fine> {
  const fine = await anEnforcement();
  await record(fine);
  return fine;
}

type Over = { readonly version?: number; readonly reviewId?: string };

async function strike(fine: Fine, on: string, login = "wangmin", over: Over = {}) {
  const place = { id: fine.id, version: await versionOf(fine), reviewId: await waitingReview(fine.id) };
  const input = StrikeReviewInput.parse({ ...place, reason: REASON, ...over });
  return act(await officer(login), on, (ctx) => strikeReview(ctx, input));
}

const fileOf = async ({ id, caseId }: Fine, on: string) =>
  enforcementFile(await officer("wangmin"), { id: caseId, enforcementId: id }, at(on));

const clockOf = async ({ id }: Fine, limit: string) => {
  const mine = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limit));
  const [row] = await db().select().from(deadlines).where(mine);
  return row;
};

describe("strikeReview", () => {
  it("keeps the entry with its reason, tells it in the event, and counts it no more", async () => {
    const fine = await asked();
    await strike(fine, "2026-12-20");
    const [row] = await db().select().from(enforcementReviews).where(eq(enforcementReviews.enforcementId, fine.id));
    const striker = await officer("wangmin");
    expect(row).toMatchObject({ struckOn: "2026-12-20", struckBy: striker.id, struckBecause: REASON, result: null });
    const { facts, reviews, claim, struckReviews, balance } = await fileOf(fine, "2026-12-20");
    expect([facts.pendingReviews, facts.isReplyDue, reviews, claim.pauses]).toEqual([[], false, [], []]);
    expect(struckReviews).toMatchObject([{ number: entered.number, struckOn: "2026-12-20", struckBecause: REASON }]);
    expect(balance.totalOwedFen).toBe(300_000 + 11 * 9_000);
    const told = await db().select().from(events).where(eq(events.subjectId, fine.id));
    expect(told.find(({ act: name }) => name === "enforcement.strikeReview")?.particulars).toEqual({
      reviewId: row?.id,
      reason: REASON,
    });
  });

  it("T-REPLY-10, T-RECON-DECIDE, T-COURT-3M: nobody was late with it, and the time for the court is known again", async () => {
    const fine = await anEnforcement();
    const before = await clockOf(fine, "T-COURT-3M");
    await record(fine);
    await strike(fine, "2027-03-01");
    const dropped = await Promise.all(["T-REPLY-10", "T-RECON-DECIDE"].map((limit) => clockOf(fine, limit)));
    expect(dropped).toMatchObject([
      { state: "stopped", endedOn: COPY },
      { state: "stopped", endedOn: ACCEPTED },
    ]);
    expect(dropped.map((clock) => clock && isOrganLate(clock, "2027-03-01"))).toEqual([false, false]);
    expect(await runningOn(fine.id)).toContain("T-COURT-3M");
    const courts = await db().select().from(deadlines).where(eq(deadlines.subjectId, fine.id));
    const running = courts.find(({ limitKey, state }) => limitKey === "T-COURT-3M" && state === "running");
    expect([running?.startedOn, running?.dueOn]).toEqual([before?.startedOn, before?.dueOn]);
  });

  it("T-SURCHARGE: owes again what was settled while the entry kept the surcharge from running", async () => {
    const fine = await asked();
    const paid = { debt: "fine", amount: 300_000, paidOn: "2026-12-20", manner: "bank", voucher: "回单0001" } as const;
    await act(await officer("wangmin"), "2026-12-21", async (ctx) =>
      recordPayment(ctx, { id: fine.id, version: await versionOf(fine), ...paid }),
    );
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed" });
    await strike(fine, "2026-12-22");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due", performedOn: null });
    expect((await fileOf(fine, "2026-12-22")).balance.totalOwedFen).toBe(11 * 9_000);
  });

  it("leaves the other kind pending, and makes room for the right entry of its own", async () => {
    const fine = await asked();
    await record(fine, suit);
    await strike(fine, "2026-12-20");
    const { facts } = await fileOf(fine, "2026-12-20");
    expect(facts.pendingReviews).toEqual(["litigation"]);
    expect(await runningOn(fine.id)).not.toContain("T-COURT-3M");
    await record(fine);
    expect((await fileOf(fine, "2026-12-20")).facts.pendingReviews.toSorted()).toEqual([
      "litigation",
      "reconsideration",
    ]);
  });

  it("is done in a case that has ended, by any inspector of its organ", async () => {
    const fine = await asked();
    await db().update(cases).set({ state: "closed", endedOn: "2026-12-12" }).where(eq(cases.id, fine.caseId));
    await expect(strike(fine, "2026-12-20", "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await strike(fine, "2026-12-20", "guoqi");
    expect((await fileOf(fine, "2026-12-20")).reviews).toEqual([]);
  });

  it("refuses what does not wait, what has a result, a second time, and other posts", async () => {
    const fine = await asked();
    await expect(strike(fine, "2026-12-20", "wangmin", { version: 9 })).rejects.toMatchObject({ code: "stale" });
    await expect(strike(fine, "2026-12-20", "fazhi")).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(strike(fine, "2026-12-20", "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    const other = { reviewId: crypto.randomUUID() };
    await expect(strike(fine, "2026-12-20", "wangmin", other)).rejects.toMatchObject({
      ...{ code: "invalid", fields: { reviewId: "review_not_waiting" } },
    });
    const reviewId = await waitingReview(fine.id);
    await strike(fine, "2026-12-20");
    await expect(strike(fine, "2026-12-20", "wangmin", { reviewId })).rejects.toMatchObject({
      reason: "no_review_pending",
    });
    const judged = await asked();
    const place = { id: judged.id, version: await versionOf(judged), reviewId: await waitingReview(judged.id) };
    const upheld = {
      ...{ result: "upheld", concludedOn: "2026-12-10", receivedOn: "2026-12-10", performBy: "", note: "予以维持。" },
      ...{ resultNumber: "示政复决〔2026〕1号", leftFine: "", leftConfiscation: "", leftOrdered: "" },
    };
    await act(await officer("wangmin"), "2026-12-10", (ctx) =>
      concludeReview(ctx, ConcludeReviewInput.parse({ ...place, ...upheld })),
    );
    await expect(strike(judged, "2026-12-20", "wangmin", { reviewId: place.reviewId })).rejects.toMatchObject({
      reason: "no_review_pending",
    });
  });
});
