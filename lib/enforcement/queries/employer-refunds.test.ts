import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, enforcementRow } from "@/db/factories/enforcement";
import { aRevokedDecision } from "@/db/factories/revocations";
import { enforcementRefunds } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { recordPayment } from "../commands/record-payment";
import { recordRefund } from "../commands/record-refund";
import { reverseRefund } from "../commands/reverse-refund";
import { employerRefunds } from "./employer-refunds";

const { officer, employerUser, act } = world();
const [PAID, REVOKED, BACK] = ["2026-12-01", "2026-12-08", "2026-12-10"];

type Fine = Awaited<ReturnType<typeof anEnforcement>>;

const place = async ({ id }: Fine) => ({ id, version: (await enforcementRow(id)).version });

const pay = async (fine: Fine, amount: number) =>
  act(await officer("wangmin"), PAID, async (ctx) =>
    recordPayment(ctx, {
      ...(await place(fine)),
      ...{ debt: "fine", amount, paidOn: PAID, manner: "bank", voucher: "回单0001" },
    }),
  );

const giveBack = async (fine: Fine, amount: number, refundedOn: string) =>
  act(await officer("wangmin"), BACK, async (ctx) =>
    recordRefund(ctx, {
      ...{ ...(await place(fine)), amount, refundedOn, receiver: "龙腾建筑有限公司", manner: "treasury" },
      voucher: "内部退库单0001",
    }),
  );

const shown = async (fine: Fine, login = "ltjz") =>
  employerRefunds(await employerUser(login), fine.decisionId, at(BACK));

it("tells the employer what it paid, what went back when and how, and what is open", async () => {
  const fine = await anEnforcement();
  await pay(fine, 100_000);
  expect(await shown(fine)).toBeNull();
  await aRevokedDecision(fine.decisionId, REVOKED);
  expect(await shown(fine)).toEqual({ paidFen: 100_000, refundedFen: 0, toReturnFen: 100_000, refunds: [] });
  await giveBack(fine, 40_000, "2026-12-09");
  const partly = await shown(fine);
  expect(partly).toEqual({
    ...{ paidFen: 100_000, refundedFen: 40_000, toReturnFen: 60_000 },
    refunds: [{ id: expect.any(String), refundedOn: "2026-12-09", amountFen: 40_000, manner: "treasury" }],
  });
  await giveBack(fine, 60_000, BACK);
  expect(await shown(fine)).toMatchObject({ refundedFen: 100_000, toReturnFen: 0 });
});

it("leaves out what was entered wrongly", async () => {
  const fine = await anEnforcement();
  await pay(fine, 100_000);
  await aRevokedDecision(fine.decisionId, REVOKED);
  await giveBack(fine, 40_000, BACK);
  const [refund] = await db().select().from(enforcementRefunds).where(eq(enforcementRefunds.enforcementId, fine.id));
  const wrong = { refundId: refund?.id ?? "", reason: "退库单尚未办理。", ...(await place(fine)) };
  await act(await officer("wangmin"), BACK, (ctx) => reverseRefund(ctx, wrong));
  expect(await shown(fine)).toMatchObject({ refundedFen: 0, toReturnFen: 100_000, refunds: [] });
});

it("tells nothing where nothing was paid, and nothing to another employer", async () => {
  const unpaid = await anEnforcement();
  await aRevokedDecision(unpaid.decisionId, REVOKED);
  expect(await shown(unpaid)).toBeNull();
  const fine = await anEnforcement();
  await pay(fine, 100_000);
  await aRevokedDecision(fine.decisionId, REVOKED);
  expect(await shown(fine, "xdcy")).toBeNull();
});
