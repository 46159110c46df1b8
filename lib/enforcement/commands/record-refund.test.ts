import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, aServedRemedy, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { aRevokedDecision, runningOn } from "@/db/factories/revocations";
import { cases, enforcementRefunds, events } from "@/db/schema";
import { act, at, world } from "@/lib/testing/world";
import { enforcementFile } from "../queries/enforcement-file";
import { casesWithRefund } from "../queries/waiting-refunds";
import { RecordRefundInput } from "../refund-input";
import { concludeReview } from "./conclude-review";
import { recordPayment } from "./record-payment";
import { recordRefund } from "./record-refund";
import { recordReview } from "./record-review";
import { reversePayment } from "./reverse-payment";
import { reverseRefund } from "./reverse-refund";

const { officer } = world();
const [PAID, REVOKED, BACK] = ["2026-12-01", "2026-12-08", "2026-12-10"];

type Account = { readonly id: string; readonly caseId: string };

const versionOf = async ({ id }: Account) => (await enforcementRow(id)).version;

async function pay(fine: Account, amount: number, debt: "fine" | "ordered" = "fine") {
  const came = { debt, amount, paidOn: PAID, manner: "bank", voucher: "回单0001" } as const;
  const version = await versionOf(fine);
  return act(await officer("wangmin"), PAID, (ctx) => recordPayment(ctx, { id: fine.id, version, ...came }));
}

/** A fine of which 1,000.00 yuan was paid before the organ revoked it. */
async function aRevokedFine() {
  const fine = await anEnforcement();
  await pay(fine, 100_000);
  await aRevokedDecision(fine.decisionId, REVOKED);
  return fine;
}

async function giveBack(
  fine: Account,
  amount: string,
  over: { login?: string; on?: string; refundedOn?: string } = {},
) {
  const { login = "wangmin", on = BACK, refundedOn = on } = over;
  const back = { receiver: "龙腾建筑有限公司", manner: "treasury", voucher: "退库单0001" } as const;
  const input = RecordRefundInput.parse({ id: fine.id, version: await versionOf(fine), amount, refundedOn, ...back });
  return act(await officer(login), on, (ctx) => recordRefund(ctx, input));
}

async function takeBack(fine: Account, refundId: string, login = "wangmin") {
  const wrong = { refundId, reason: "退库单尚未办理。", version: await versionOf(fine) };
  return act(await officer(login), BACK, (ctx) => reverseRefund(ctx, { id: fine.id, ...wrong }));
}

const fileOf = async ({ id, caseId }: Account) =>
  enforcementFile(await officer("wangmin"), { id: caseId, enforcementId: id }, at("2026-12-11"));

const waits = async ({ caseId }: Account, login = "lizhe") =>
  (await casesWithRefund(await officer(login), at("2027-01-15"))).some(({ id }) => id === caseId);

describe("recordRefund", () => {
  it("takes less than was paid, then exactly what is left, and never a fen more", async () => {
    const fine = await aRevokedFine();
    expect((await fileOf(fine)).facts).toMatchObject({ toReturnFen: 100_000, refundedFen: 0 });
    await expect(giveBack(fine, "1000.01")).rejects.toMatchObject({
      fields: { amount: "refund_exceeds_paid:¥1,000.00" },
    });
    await giveBack(fine, "999.99");
    await expect(giveBack(fine, "0.02")).rejects.toMatchObject({ fields: { amount: "refund_exceeds_paid:¥0.01" } });
    expect(await waits(fine)).toBe(true);
    await giveBack(fine, "0.01", { on: "2026-12-11" });
    expect(await waits(fine)).toBe(false);
    const { balance, facts, refunds } = await fileOf(fine);
    expect([balance.paid.fine, balance.refundedFen, facts.toReturnFen]).toEqual([100_000, 100_000, 0]);
    expect(refunds.map(({ amountFen }) => amountFen)).toEqual([99_999, 1]);
    await expect(giveBack(fine, "0.01", { on: "2026-12-11" })).rejects.toMatchObject({ reason: "nothing_to_refund" });
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, fine.id));
    expect(acts.filter((event) => event.act === "enforcement.recordRefund")).toHaveLength(2);
  });

  it("is of the day of the revocation or later, and of today at most", async () => {
    const fine = await aRevokedFine();
    await expect(giveBack(fine, "1", { refundedOn: "2026-12-07" })).rejects.toMatchObject({
      fields: { refundedOn: `refund_before_fall:${REVOKED}` },
    });
    await expect(giveBack(fine, "1", { refundedOn: "2026-12-11" })).rejects.toMatchObject({
      fields: { refundedOn: "refund_in_future" },
    });
    await giveBack(fine, "1", { refundedOn: REVOKED });
    await giveBack(fine, "1", { refundedOn: BACK });
    expect((await fileOf(fine)).balance.refundedFen).toBe(200);
  });

  it("gives nothing back while the decision stands, of what was not paid, and of what reached workers", async () => {
    const standing = await anEnforcement();
    await pay(standing, 100_000);
    expect(await waits(standing)).toBe(false);
    await expect(giveBack(standing, "1")).rejects.toMatchObject({ reason: "nothing_to_refund" });
    const unpaid = await anEnforcement();
    await aRevokedDecision(unpaid.decisionId, REVOKED);
    await expect(giveBack(unpaid, "1")).rejects.toMatchObject({ reason: "nothing_to_refund" });
    const remedy = await aServedRemedy();
    const entry = {
      debt: "ordered",
      amount: 100,
      paidOn: "2026-12-05",
      manner: "to_workers",
      voucher: "回单",
    } as const;
    await act(await officer("wangmin"), "2026-12-05", (ctx) =>
      recordPayment(ctx, { id: remedy.id, version: 1, ...entry }),
    );
    await aRevokedDecision(remedy.decisionId, REVOKED);
    expect(await waits(remedy)).toBe(false);
    await expect(giveBack(remedy, "1")).rejects.toMatchObject({ reason: "nothing_to_refund" });
  });

  it("is the case officers'; in a case that has ended any inspector's of the organ", async () => {
    const fine = await aRevokedFine();
    await expect(giveBack(fine, "1", { login: "guoqi" })).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(giveBack(fine, "1", { login: "juzhang" })).rejects.toMatchObject({ code: "refused" });
    await expect(giveBack(fine, "1", { login: "ylxjiancha" })).rejects.toMatchObject({ code: "not_found" });
    expect(await waits(fine, "guoqi")).toBe(false);
    await db().update(cases).set({ state: "closed", endedOn: REVOKED }).where(eq(cases.id, fine.caseId));
    await giveBack(fine, "1", { login: "guoqi" });
    const { refusalOf } = await fileOf(fine);
    expect([refusalOf("recordRefund"), refusalOf("recordPayment")]).toEqual([null, "illegal_transition"]);
  });

  it("follows a decision that a court has annulled as well, and stops no day of a review that goes on", async () => {
    const fine = await anEnforcement();
    await pay(fine, 100_000);
    const review = async (kind: "litigation" | "reconsideration", copyReceivedOn: string) =>
      act(await officer("wangmin"), PAID, async (ctx) =>
        recordReview(ctx, {
          ...{ id: fine.id, version: await versionOf(fine), kind, body: "测试市人民政府", copyReceivedOn },
          ...{ number: "测复〔2026〕9号", acceptedOn: "2026-11-30" },
        }),
      );
    await review("reconsideration", PAID);
    await aRevokedDecision(fine.decisionId, "2026-12-02");
    const running = await runningOn(fine.id);
    expect(running.toSorted()).toEqual(["T-RECON-DECIDE", "T-REPLY-10"]);
    await giveBack(fine, "400");
    expect((await runningOn(fine.id)).toSorted()).toEqual(running.toSorted());
    const court = await anEnforcement();
    await pay(court, 100_000);
    await act(await officer("wangmin"), "2026-12-02", async (ctx) =>
      recordReview(ctx, {
        ...{ id: court.id, version: await versionOf(court), kind: "litigation", body: "示范区人民法院" },
        ...{ number: "（2026）测行初1号", acceptedOn: "2026-12-02", copyReceivedOn: "" },
      }),
    );
    await act(await officer("wangmin"), BACK, async (ctx) =>
      concludeReview(ctx, {
        ...{ id: court.id, version: await versionOf(court), result: "annulled", performBy: "" },
        reviewId: await waitingReview(court.id),
        ...{ leftFine: null, leftConfiscation: null, leftOrdered: null, resultNumber: "（2026）测行初1号判决" },
        ...{ concludedOn: "2026-12-09", receivedOn: BACK, note: "主要证据不足。" },
      }),
    );
    expect(await waits(court)).toBe(true);
    await expect(giveBack(court, "1", { refundedOn: REVOKED })).rejects.toMatchObject({
      fields: { refundedOn: "refund_before_fall:2026-12-09" },
    });
    await giveBack(court, "1000");
    expect(await waits(court)).toBe(false);
  });
});

describe("reverseRefund", () => {
  it("keeps the wrong entry with its reason, and its sum is open anew", async () => {
    const fine = await aRevokedFine();
    const nothing = takeBack(fine, fine.id);
    await expect(nothing).rejects.toMatchObject({ code: "refused", reason: "no_refund_to_reverse" });
    await giveBack(fine, "1000");
    const [refund] = await db().select().from(enforcementRefunds).where(eq(enforcementRefunds.enforcementId, fine.id));
    const id = refund?.id ?? "";
    await expect(takeBack(fine, fine.id)).rejects.toMatchObject({ fields: { refundId: "refund_unknown" } });
    await expect(takeBack(fine, id, "guoqi")).rejects.toMatchObject({ reason: "not_case_officer" });
    await takeBack(fine, id);
    expect(await waits(fine)).toBe(true);
    expect((await fileOf(fine)).refunds).toMatchObject([{ reversedOn: BACK, reversedBecause: "退库单尚未办理。" }]);
    await giveBack(fine, "1");
    await expect(takeBack(fine, id)).rejects.toMatchObject({ fields: { refundId: "refund_reversed" } });
    await giveBack(fine, "999");
    const standing = and(eq(enforcementRefunds.enforcementId, fine.id));
    expect(await db().$count(enforcementRefunds, standing)).toBe(3);
  });

  it("leaves the payments of a fallen decision as they are", async () => {
    const fine = await aRevokedFine();
    const wrong = { id: fine.id, version: await versionOf(fine), paymentId: fine.id, reason: "误登记到本案。" };
    await expect(act(await officer("wangmin"), BACK, (ctx) => reversePayment(ctx, wrong))).rejects.toMatchObject({
      reason: "illegal_transition",
    });
  });
});
