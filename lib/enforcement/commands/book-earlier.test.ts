import { and, asc, eq, isNotNull } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { serve } from "@/db/factories/decisions";
import { aDecidedAddition, aDefiedLedger } from "@/db/factories/enforcement";
import { caseClaims, decisions, enforcementReviews, enforcements } from "@/db/schema";
import { addAdditional } from "@/lib/claims/commands/add-additional";
import { AddAdditionalInput } from "@/lib/claims/input";
import { at, world } from "@/lib/testing/world";
import { enforcementFile } from "../queries/enforcement-file";
import { correctResult } from "./correct-result";
import { openServed } from "./open-served";

const { officer, act } = world();
const ON = "2026-12-04";

const shares = [744_679, 489_888];

const addedTo = (caseId: string) =>
  db()
    .select({ id: caseClaims.id, basedOnId: caseClaims.basedOnId, fen: caseClaims.verifiedFen })
    .from(caseClaims)
    .where(and(eq(caseClaims.caseId, caseId), isNotNull(caseClaims.basedOnId)))
    .orderBy(asc(caseClaims.ordinal));

/** The account of that decision as it was opened before the service booked the ledger. */
async function anEarlierAccount(over: Partial<typeof enforcements.$inferInsert> = {}) {
  const ledger = await aDefiedLedger();
  const decision = await aDecidedAddition(ledger, "12345.67");
  await serve(ledger.id, decision.documentId, ON);
  const [row] = await db().select().from(decisions).where(eq(decisions.id, decision.id));
  const [ordered, sums] = [1_260_050 + 1_234_567, { decidedFineFen: 0, fineFen: 0, confiscationFen: 0 }];
  await db()
    .insert(enforcements)
    .values({
      ...{ decisionId: decision.id, caseId: ledger.id, organId: row?.organId ?? "", regionCode: row?.regionCode ?? "" },
      ...{ employerId: row?.employerId ?? "", number: row?.number ?? "", ...sums, decidedConfiscationFen: 0 },
      ...{ decidedOrderedFen: ordered, orderedFen: ordered, isSurcharged: false },
      ...{ servedOn: ON, payBy: ON, openedOn: ON, ...over },
    });
  return ledger;
}

it("is booked once on an account that was opened before the service booked it", async () => {
  const ledger = await anEarlierAccount();
  expect(await addedTo(ledger.id)).toEqual([]);
  await openServed(at(ON));
  const rows = await addedTo(ledger.id);
  expect(rows.map(({ fen }) => fen)).toEqual(shares);
  await db()
    .update(caseClaims)
    .set({ endedOn: ON, endedBecause: "另案处理。" })
    .where(eq(caseClaims.caseId, ledger.id));
  await openServed(at(ON));
  expect(await addedTo(ledger.id)).toEqual(rows);
});

it.each<[string, Partial<typeof enforcements.$inferInsert>]>([
  ["a review has left less of", { orderedFen: 1_890_075 }],
  ["was performed", { state: "performed", performedOn: ON }],
  ["has fallen", { state: "annulled" }],
])("is left to its officers on such an account that %s", async (_what, over) => {
  const ledger = await anEarlierAccount(over);
  await openServed(at(ON));
  expect(await addedTo(ledger.id)).toEqual([]);
});

/** Such an account, annulled by a reconsideration before it was booked, whose result is corrected to another. */
async function anAccountGoneOn(result: "upheld" | "changed", leftOrdered: number | null) {
  const ledger = await anEarlierAccount({ state: "annulled" });
  await openServed(at(ON));
  const [account] = await db().select().from(enforcements).where(eq(enforcements.caseId, ledger.id));
  const { id = "", version = 0, regionCode = "" } = account ?? {};
  const wangmin = await officer("wangmin");
  const paper = { body: "测试市人民政府", number: "测政复〔2026〕1号", resultNumber: "测政复决〔2026〕1号" };
  await db()
    .insert(enforcementReviews)
    .values({
      ...{ enforcementId: id, regionCode, kind: "reconsideration", ...paper, note: "", result: "annulled" },
      ...{ acceptedOn: ON, concludedOn: ON, receivedOn: ON, recordedBy: wangmin.id, concludedBy: wangmin.id },
    });
  const sums = { leftFine: null, leftConfiscation: null, leftOrdered };
  const said = { concludedOn: ON, receivedOn: ON, resultNumber: paper.resultNumber, note: "结果登记有误。" };
  await act(wangmin, ON, (ctx) => correctResult(ctx, { id, version, result, performBy: "", ...sums, ...said }));
  const file = async () => enforcementFile(wangmin, { id: ledger.id, enforcementId: id }, at(ON));
  return { ledger, file };
}

it("is booked where such an account goes on again as it was decided", async () => {
  const { ledger, file } = await anAccountGoneOn("upheld", null);
  expect((await addedTo(ledger.id)).map(({ fen }) => fen)).toEqual(shares);
  expect(await file()).toMatchObject({ state: "due", unbookedId: null });
});

it("is asked on the account that goes on by less until it is entered", async () => {
  const { ledger, file } = await anAccountGoneOn("changed", 1_890_075);
  expect(await addedTo(ledger.id)).toEqual([]);
  const id = ledger.rows[1]?.id ?? "";
  expect(await file()).toMatchObject({ state: "due", unbookedId: id });
  const total = AddAdditionalInput.parse({ id, by: "total", amount: "6300.25" });
  await act(await officer("wangmin"), ON, (ctx) => addAdditional(ctx, total));
  expect((await addedTo(ledger.id)).map(({ fen }) => fen)).toEqual([380_025, 250_000]);
  expect((await file()).unbookedId).toBeNull();
});
