import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { enforcementPayments, enforcements } from "@/db/schema";
import { act, at, world } from "@/lib/testing/world";
import { enforcementFile } from "../queries/enforcement-file";
import { casesWithRefund } from "../queries/waiting-refunds";
import { RecordRefundInput } from "../refund-input";
import { concludeReview } from "./conclude-review";
import { recordPayment } from "./record-payment";
import { recordRefund } from "./record-refund";
import { recordReview } from "./record-review";
import { reversePayment } from "./reverse-payment";

const { officer } = world();

type Account = { readonly id: string; readonly caseId: string };

const versionOf = async ({ id }: Account) => (await enforcementRow(id)).version;

async function giveBack(fine: Account, amount: string, { on, refundedOn = on }: { on: string; refundedOn?: string }) {
  const back = { receiver: "龙腾建筑有限公司", manner: "treasury", voucher: "退库单0001" } as const;
  const input = RecordRefundInput.parse({ id: fine.id, version: await versionOf(fine), amount, refundedOn, ...back });
  return act(await officer("wangmin"), on, (ctx) => recordRefund(ctx, input));
}

const waits = async ({ caseId }: Account) =>
  (await casesWithRefund(await officer("lizhe"), at("2027-01-15"))).some(({ id }) => id === caseId);

describe("recordRefund of a decision that a review has lessened", () => {
  const LATE = "2027-01-08";
  const review = async (fine: Account, kind: "reconsideration" | "litigation", on: string) =>
    act(await officer("wangmin"), on, async (ctx) =>
      recordReview(ctx, {
        ...{ id: fine.id, version: await versionOf(fine), kind, body: "测试市人民政府", acceptedOn: on },
        ...{ number: "测复〔2026〕9号", copyReceivedOn: kind === "reconsideration" ? on : "" },
      }),
    );
  const changed = async (fine: Account, leftFine: number, on: string) =>
    act(await officer("wangmin"), on, async (ctx) =>
      concludeReview(ctx, {
        ...{ id: fine.id, version: await versionOf(fine), result: "changed", performBy: "", leftFine },
        reviewId: await waitingReview(fine.id),
        ...{ leftConfiscation: null, leftOrdered: null, resultNumber: "测复决〔2026〕9号" },
        ...{ concludedOn: on, receivedOn: on, note: "数额明显不当。" },
      }),
    );

  /** A fine of 3,000 paid five days late with its surcharge, of which a reconsideration leaves 1,000. */
  async function lessened() {
    const fine = await anEnforcement();
    const entries = [
      ["fine", 300_000],
      ["surcharge", 45_000],
    ] as const;
    for (const [debt, amount] of entries) {
      const came = { debt, amount, paidOn: "2026-12-14", manner: "bank", voucher: "回单0001" } as const;
      const paying = { id: fine.id, version: await versionOf(fine), ...came };
      await act(await officer("wangmin"), "2026-12-14", (ctx) => recordPayment(ctx, paying));
    }
    await review(fine, "reconsideration", "2026-12-15");
    expect(await waits(fine)).toBe(false);
    await changed(fine, 100_000, "2026-12-28");
    return fine;
  }

  it("waits for a surcharge that came in and is not asked for any more, its decision standing as it was", async () => {
    const fine = await anEnforcement();
    const entries = [
      ["fine", 300_000],
      ["surcharge", 45_000],
    ] as const;
    for (const [debt, amount] of entries) {
      const came = { debt, amount, paidOn: "2026-12-14", manner: "bank", voucher: "回单0001" } as const;
      const paying = { id: fine.id, version: await versionOf(fine), ...came };
      await act(await officer("wangmin"), "2026-12-14", (ctx) => recordPayment(ctx, paying));
    }
    expect(await waits(fine)).toBe(false);
    await db().update(enforcements).set({ payBy: "2026-12-14" }).where(eq(enforcements.id, fine.id));
    expect(await waits(fine)).toBe(true);
    await giveBack(fine, "450", { on: LATE });
    expect(await waits(fine)).toBe(false);
  });

  const later = async ({ id, caseId }: Account) =>
    enforcementFile(await officer("wangmin"), { id: caseId, enforcementId: id }, at(LATE));

  it("gives back what is too much, the surcharge reckoned on what is left, and not a fen more", async () => {
    const fine = await lessened();
    const { facts, balance } = await later(fine);
    expect([facts.state, balance.due.surcharge, facts.toReturnFen]).toEqual(["performed", 15_000, 230_000]);
    expect(await waits(fine)).toBe(true);
    await expect(giveBack(fine, "1", { on: LATE, refundedOn: "2026-12-27" })).rejects.toMatchObject({
      fields: { refundedOn: "refund_before_fall:2026-12-28" },
    });
    await expect(giveBack(fine, "2300.01", { on: LATE })).rejects.toMatchObject({
      fields: { amount: "refund_exceeds_paid:¥2,300.00" },
    });
    await giveBack(fine, "2300", { on: LATE });
    const after = await later(fine);
    expect([after.facts.state, after.facts.toReturnFen, after.balance.totalOwedFen]).toEqual(["performed", 0, 0]);
    expect(await waits(fine)).toBe(false);
  });

  it("is owed again where a later result leaves more, and goes back where one leaves nothing", async () => {
    const fine = await lessened();
    await giveBack(fine, "2300", { on: LATE });
    await review(fine, "litigation", LATE);
    await changed(fine, 200_000, "2027-01-12");
    const { state } = await enforcementRow(fine.id);
    const { balance } = await enforcementFile(
      await officer("wangmin"),
      { id: fine.caseId, enforcementId: fine.id },
      at("2027-01-12"),
    );
    expect([state, balance.owed]).toMatchObject(["due", { fine: 115_000, surcharge: 0 }]);
    const [payment] = await db()
      .select()
      .from(enforcementPayments)
      .where(and(eq(enforcementPayments.enforcementId, fine.id), eq(enforcementPayments.debt, "fine")));
    const wrong = { id: fine.id, paymentId: payment?.id ?? "", reason: "款项已经退还当事人。" };
    const taking = act(await officer("wangmin"), "2027-01-12", async (ctx) =>
      reversePayment(ctx, { ...wrong, version: await versionOf(fine) }),
    );
    await expect(taking).rejects.toMatchObject({ fields: { paymentId: "payment_went_back" } });
    const came = { debt: "fine", amount: 115_000, paidOn: "2027-01-13", manner: "bank", voucher: "回单0002" } as const;
    const paying = { id: fine.id, version: await versionOf(fine), ...came };
    await act(await officer("wangmin"), "2027-01-13", (ctx) => recordPayment(ctx, paying));
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2027-01-13" });
  });
});
