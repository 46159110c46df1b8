import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aProposedDecision } from "@/db/factories/decisions";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { aSparedAct, aStandingMeasure, ORDERED_PAY } from "@/db/factories/past-fines";
import { aPerson } from "@/db/factories/responsible-persons";
import { aRevokedDecision, runningOn } from "@/db/factories/revocations";
import { cases, deadlines, decisions, enforcementRefunds, enforcementReviews, events, evidence } from "@/db/schema";
import { waitsForParty } from "@/lib/testing/waits-for-party";
import { world } from "@/lib/testing/world";
import type { ReviewResult } from "../lifecycle";
import { RecordRefundInput } from "../refund-input";
import { concludeReview } from "./conclude-review";
import { correctResult } from "./correct-result";
import { recordPayment } from "./record-payment";
import { recordRefund } from "./record-refund";
import { recordReview } from "./record-review";
import { reverseRefund } from "./reverse-refund";

const { officer, act } = world();

type Fine = Awaited<ReturnType<typeof anEnforcement>>;

const versionOf = async ({ id }: Fine) => (await enforcementRow(id)).version;

const judged = (result: ReviewResult, leftFine: number | null = null) => ({
  ...{ result, leftFine, leftConfiscation: null, leftOrdered: null, performBy: "" as const },
  ...{ concludedOn: "2026-12-10", receivedOn: "2026-12-11", resultNumber: "（2026）测行初1号", note: "主要证据不足。" },
});

/** A fine that a suit annulled, as it was entered on 11 December. */
async function annulled(before: (fine: Fine) => Promise<unknown> = async () => undefined) {
  const fine = await anEnforcement();
  await before(fine);
  const inspector = await officer("wangmin");
  const suit = { kind: "litigation" as const, body: "测试市示范区人民法院", number: "（2026）测行初1号" };
  await act(inspector, "2026-12-03", async (ctx) =>
    recordReview(ctx, {
      ...{ id: fine.id, version: await versionOf(fine), ...suit },
      ...{ acceptedOn: "2026-12-02", copyReceivedOn: "" },
    }),
  );
  await act(inspector, "2026-12-11", async (ctx) =>
    concludeReview(ctx, {
      ...{ id: fine.id, version: await versionOf(fine), reviewId: await waitingReview(fine.id) },
      ...judged("annulled"),
    }),
  );
  expect(await enforcementRow(fine.id)).toMatchObject({ state: "annulled" });
  return fine;
}

const correct = async (fine: Fine, result: ReviewResult, leftFine: number | null = null, login = "wangmin") =>
  act(await officer(login), "2026-12-14", async (ctx) =>
    correctResult(ctx, { id: fine.id, version: await versionOf(fine), ...judged(result, leftFine) }),
  );

const pay = async (fine: Fine) => {
  const paying = { debt: "fine", amount: 300_000, paidOn: "2026-12-01", manner: "bank", voucher: "回单0001" } as const;
  return act(await officer("wangmin"), "2026-12-01", async (ctx) =>
    recordPayment(ctx, { id: fine.id, version: await versionOf(fine), ...paying }),
  );
};

describe("correctResult", () => {
  it("gives the decision its force back, its days run on, and the event keeps what stood before", async () => {
    const fine = await annulled();
    expect(await runningOn(fine.id)).toEqual([]);
    await correct(fine, "claims_dismissed");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due", fineFen: 300_000 });
    const running = await db().select().from(deadlines).where(eq(deadlines.subjectId, fine.id));
    expect(running.find(({ limitKey }) => limitKey === "T-PAY-15")).toMatchObject({ state: "running", endedOn: null });
    const [review] = await db().select().from(enforcementReviews).where(eq(enforcementReviews.enforcementId, fine.id));
    expect(review).toMatchObject({ result: "claims_dismissed" });
    const told = await db().select().from(events).where(eq(events.subjectId, fine.id));
    expect(told.find(({ act: name }) => name === "enforcement.correctResult")?.particulars).toMatchObject({
      before: { result: "annulled" },
      result: "claims_dismissed",
    });
  });

  it("takes what the right result leaves, and is performed where that was paid", async () => {
    const fine = await annulled(pay);
    await correct(fine, "changed", 100_000);
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", fineFen: 100_000 });
  });

  it("is entered in a case that has ended, by any inspector of its organ and nobody else", async () => {
    const fine = await annulled();
    await db().update(cases).set({ state: "closed", endedOn: "2026-12-12" }).where(eq(cases.id, fine.caseId));
    await expect(correct(fine, "upheld", null, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await correct(fine, "upheld", null, "guoqi");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due" });
  });

  it("has what went back to the party meanwhile owed again, its case ended or not", async () => {
    const fine = await annulled(pay);
    const money = { amount: "3000", refundedOn: "2026-12-12", receiver: "测试市龙腾建筑劳务有限公司" };
    const refund = { ...money, manner: "bank", voucher: "退库回单0001" };
    const inspector = await officer("wangmin");
    await act(inspector, "2026-12-12", async (ctx) =>
      recordRefund(ctx, RecordRefundInput.parse({ id: fine.id, version: await versionOf(fine), ...refund })),
    );
    await db().update(cases).set({ state: "closed", endedOn: "2026-12-13" }).where(eq(cases.id, fine.caseId));
    await correct(fine, "upheld");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due" });
    const again = { debt: "fine", amount: 300_000, paidOn: "2026-12-15", manner: "bank", voucher: "回单0002" } as const;
    await act(inspector, "2026-12-15", async (ctx) =>
      recordPayment(ctx, { id: fine.id, version: await versionOf(fine), ...again }),
    );
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2026-12-15" });
  });

  it("is performed where a refund that was never made is taken back", async () => {
    const fine = await annulled(pay);
    const money = { amount: "3000", refundedOn: "2026-12-12", receiver: "测试市龙腾建筑劳务有限公司" };
    const refund = { ...money, manner: "bank", voucher: "退库回单0001" };
    const inspector = await officer("wangmin");
    await act(inspector, "2026-12-12", async (ctx) =>
      recordRefund(ctx, RecordRefundInput.parse({ id: fine.id, version: await versionOf(fine), ...refund })),
    );
    await correct(fine, "upheld");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due" });
    const [kept] = await db().select().from(enforcementRefunds).where(eq(enforcementRefunds.enforcementId, fine.id));
    const wrong = { refundId: kept?.id ?? "", reason: "退库没有办理。" };
    await act(inspector, "2026-12-15", async (ctx) =>
      reverseRefund(ctx, { id: fine.id, version: await versionOf(fine), ...wrong }),
    );
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2026-12-01" });
  });

  it("is refused while a decision made anew of the same finding stands", async () => {
    const fine = await annulled();
    await aSparedAct({ ...fine, id: fine.caseId }, "LDJC-30-3", { proposedOn: "2026-12-10", decidedOn: "2026-12-10" });
    await expect(correct(fine, "claims_dismissed")).rejects.toMatchObject({ reason: "result_decided_anew" });
  });

  it("T08: comes after whoever decides on the same employer in another case", async () => {
    const [other, fine] = [await aProposedDecision(), await annulled()];
    expect(await waitsForParty(other.id, () => correct(fine, "claims_dismissed"))).toBe(true);
  });

  it("is open beside a decision of the same finding that stood before it fell", async () => {
    const fine = await annulled();
    await aSparedAct({ ...fine, id: fine.caseId }, "LDJC-30-3", { proposedOn: "2026-12-09", decidedOn: "2026-12-09" });
    await correct(fine, "claims_dismissed");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due" });
  });

  it("is open beside a decision on the conduct itself, where the fine was for the order that was ignored", async () => {
    const fine = await annulled();
    await aSparedAct({ ...fine, id: fine.caseId }, "LDJC-26-1", { proposedOn: "2026-12-10", decidedOn: "2026-12-12" });
    await correct(fine, "claims_dismissed");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due" });
  });

  it("is open beside a remedy of the same finding, and beside what a person answers for", async () => {
    const fine = await annulled();
    const since = { decidedOn: "2026-12-12" };
    const remedy = await aStandingMeasure({ ...fine, id: fine.caseId }, "remedy", ORDERED_PAY);
    await db().update(decisions).set(since).where(eq(decisions.id, remedy));
    const [exhibit] = await db().select().from(evidence).where(eq(evidence.caseId, fine.caseId));
    const person = await aPerson({ id: fine.caseId, exhibitId: exhibit?.id ?? "" }, "2026-12-11");
    await aSparedAct({ ...fine, id: fine.caseId }, "LDJC-30-3", { ...since, personId: person.id });
    await correct(fine, "claims_dismissed");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due" });
  });

  it("is refused where the right result annuls too, where none annulled, and where the organ revoked it", async () => {
    const fine = await annulled();
    await expect(correct(fine, "voided")).rejects.toMatchObject({ fields: { result: "result_still_annuls" } });
    await expect(correct(fine, "rejected")).rejects.toMatchObject({ fields: { result: "result_of_other_kind" } });
    const standing = await anEnforcement();
    await expect(correct(standing, "upheld")).rejects.toMatchObject({ reason: "illegal_transition" });
    const revoked = await anEnforcement();
    await aRevokedDecision(revoked.decisionId, "2026-12-05");
    await expect(correct(revoked, "upheld")).rejects.toMatchObject({ reason: "no_result_to_correct" });
  });
});
