import { and, eq, isNull } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aListedLedger, anAcceptedPayment } from "@/db/factories/claims";
import { conclude } from "@/db/factories/decisions";
import { aServedRemedy, enforcementRow } from "@/db/factories/enforcement";
import { findings } from "@/db/schema";
import { act, at, world } from "@/lib/testing/world";
import { enforcementFile } from "../queries/enforcement-file";
import { confirmPerformance } from "./confirm-performance";
import { recordPayment } from "./record-payment";

const { officer } = world();
const ORDERED = "2026-11-16";
const PAID = "2026-12-05";

/** Two of three workers were paid on the order; the remedy orders the third's 5,000 yuan, served on 2026-12-02. */
async function aRemedyOfTheRest() {
  const ledger = await aListedLedger(ORDERED);
  const [first = "", second = "", third = ""] = ledger.rows.map(({ id }) => id);
  await anAcceptedPayment(ledger, "2026-11-20", [first, second]);
  await conclude(ledger.id, "2026-11-24");
  const ofCase = and(eq(findings.caseId, ledger.id), isNull(findings.withdrawnOn));
  const [finding] = await db().select({ id: findings.id }).from(findings).where(ofCase);
  const findingId = finding?.id ?? "";
  const rest = { choice: `${findingId}/LDJC-26-1/0`, amount: "5000", content: "支付其余劳动者的工资" };
  const items = [{ ...rest, deviation: "", pastReason: "", factors: [] }];
  const remedy = await aServedRemedy({ id: ledger.id, findingId }, { items });
  return { ledger, third, remedy };
}

const fileOf = async ({ id, caseId }: { id: string; caseId: string }) =>
  enforcementFile(await officer("wangmin"), { id: caseId, enforcementId: id }, at("2026-12-10"));

it("what reaches the workers of a remedy is booked once, in the ledger, and settles its account", async () => {
  const { ledger, third, remedy } = await aRemedyOfTheRest();
  expect(await enforcementRow(remedy.id)).toMatchObject({ decidedOrderedFen: 500_000, orderedFen: 500_000 });
  expect((await fileOf(remedy)).balance.owed.ordered).toBe(500_000);
  const entry = { debt: "ordered", amount: 500_000, paidOn: PAID, manner: "to_workers", voucher: "回单0001" } as const;
  const entering = act(await officer("wangmin"), PAID, (ctx) =>
    recordPayment(ctx, { id: remedy.id, version: 1, ...entry }),
  );
  await expect(entering).rejects.toMatchObject({ fields: { debt: "paid_through_ledger" } });
  await anAcceptedPayment(ledger, PAID, [third]);
  const { balance } = await fileOf(remedy);
  expect([balance.paid.ordered, balance.owed.ordered]).toEqual([500_000, 0]);
  const done = { id: remedy.id, version: 1, performedOn: PAID, note: "按台账核验，已经付清。" };
  await act(await officer("wangmin"), PAID, (ctx) => confirmPerformance(ctx, done));
  expect((await enforcementRow(remedy.id)).state).toBe("performed");
});

it("where the ledger has no row of it, it is entered in the account", async () => {
  const remedy = await aServedRemedy();
  const entry = { debt: "ordered", amount: 100, paidOn: PAID, manner: "to_workers", voucher: "回单0001" } as const;
  await act(await officer("wangmin"), PAID, (ctx) => recordPayment(ctx, { id: remedy.id, version: 1, ...entry }));
  expect((await fileOf(remedy)).balance.paid.ordered).toBe(100);
});
