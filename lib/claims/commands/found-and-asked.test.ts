import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aClaim, aListedLedger, anAcceptedPayment, rowsOfLedger } from "@/db/factories/claims";
import {
  caseClaims,
  claimDraws,
  claimPayments,
  claimSearches,
  complaints,
  events,
  findings,
  orderItems,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { indexField } from "@/lib/auth/sealed";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { world } from "@/lib/testing/world";
import type { Calculator } from "../calculation";
import { drawn, frameHash } from "../draw";
import type { PaidAnswer } from "../lifecycle";
import { claimList } from "../queries/claim-list";
import { claimTotals } from "../queries/claim-totals";
import { drawsOfCase } from "../queries/draws";
import { ownClaims } from "../queries/own-claims";
import { addAdditional } from "./add-additional";
import { answerDraw } from "./answer-draw";
import { drawWorkers } from "./draw-workers";
import { endClaim } from "./end-claim";
import { recordSearch } from "./record-search";
import { verifyByHand } from "./verify-by-hand";
import { verifyClaim } from "./verify-claim";

const { officer, act } = world();
const ON = "2026-11-16";
const PAID = "2026-11-20";
const note = "电话核实，本人答复。";

const actsOn = async (subjectId: string) =>
  (await db().select({ act: events.act }).from(events).where(eq(events.subjectId, subjectId))).map((row) => row.act);

describe("recordSearch", () => {
  it("marks a worker as not found, and as found again, and keeps each attempt", async () => {
    const { id: caseId, rows } = await aListedLedger(ON);
    const third = rows[2]?.id ?? "";
    const inspector = await officer("wangmin");
    const search = (who: Officer, outcome: "found" | "not_found", searchedOn = PAID) =>
      act(who, PAID, (ctx) => recordSearch(ctx, { id: third, searchedOn, manner: "phone", outcome, note }));
    await search(inspector, "not_found");
    expect((await claimList(inspector, caseId, { standing: "not_found" })).rows.map(({ id }) => id)).toEqual([third]);
    expect(await claimTotals(db(), caseId)).toMatchObject({ openLines: 3 });
    await search(inspector, "found");
    expect((await claimList(inspector, caseId, { standing: "not_found" })).rows).toEqual([]);
    const kept = await db().select().from(claimSearches).where(eq(claimSearches.claimId, third));
    expect(kept.map(({ isFound }) => isFound)).toEqual([false, true]);
    expect(await actsOn(third)).toEqual(["claim.verify", "claim.search", "claim.search"]);
    await expect(search(inspector, "found", "2026-11-21")).rejects.toMatchObject({
      fields: { searchedOn: "searched_in_future" },
    });
    await expect(search(await officer("guoqi"), "found")).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(search(await officer("ylxjiancha"), "found")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("drawWorkers and answerDraw", () => {
  const draw = (who: Officer, caseId: string, size: number) =>
    act(who, PAID, (ctx) => drawWorkers(ctx, { caseId, size }));
  const answer = (who: Officer, drawId: string, claimId: string, said: PaidAnswer, received: number | null = null) =>
    act(who, PAID, (ctx) => answerDraw(ctx, { drawId, claimId, answer: said, received, note }));

  it("draws among those said to be paid, and keeps seed and frame so that anyone draws the same", async () => {
    const ledger = await aListedLedger(ON);
    const inspector = await officer("wangmin");
    await expect(draw(inspector, ledger.id, 2)).rejects.toMatchObject({ reason: "nothing_paid" });
    const [first = "", second = ""] = ledger.rows.map(({ id }) => id);
    await anAcceptedPayment(ledger, PAID, [first, second]);
    const { id } = await draw(inspector, ledger.id, 1);
    const [kept] = await db().select().from(claimDraws).where(eq(claimDraws.id, id));
    expect(kept?.frame).toHaveLength(2);
    expect(kept?.frameHash).toBe(frameHash(kept?.frame ?? []));
    const [shown] = await drawsOfCase(inspector, ledger.id);
    expect(shown?.rows.map(({ claimId }) => claimId)).toEqual(drawn(kept?.frame ?? [], kept?.seed ?? "", 1));
    expect(shown?.isReproduced).toBe(true);
    expect(await actsOn(ledger.id)).toContain("claim.draw");
    await db().update(claimDraws).set({ frame: [] }).where(eq(claimDraws.id, id));
    expect((await drawsOfCase(inspector, ledger.id))[0]?.isReproduced).toBe(false);
    expect(await drawsOfCase(await officer("ylxjiancha"), ledger.id)).toEqual([]);
  });

  it("opens again only the row of whoever says that the money did not come", async () => {
    const ledger = await aListedLedger(ON);
    const inspector = await officer("wangmin");
    const ids = ledger.rows.map(({ id }) => id);
    const [first = "", second = "", third = ""] = ids;
    await anAcceptedPayment(ledger, PAID, ids);
    const { id } = await draw(inspector, ledger.id, 3);
    await answer(inspector, id, first, "paid");
    await answer(inspector, id, second, "not_reached");
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ openLines: 0 });
    for (const wrong of [null, 0, 500_000]) {
      await expect(answer(inspector, id, third, "partly", wrong)).rejects.toMatchObject({
        fields: { received: "received_no_part" },
      });
    }
    await answer(inspector, id, third, "partly", 120_000);
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ openLines: 1, openFen: 380_000 });
    const payments = await db().select().from(claimPayments).where(eq(claimPayments.claimId, third));
    expect(payments.find(({ correctsId }) => correctsId === null)).toMatchObject({
      ...{ amountFen: 500_000, reopenedOn: PAID, reopenedBecause: note },
    });
    expect(payments.find(({ correctsId }) => correctsId !== null)).toMatchObject({
      ...{ amountFen: 120_000, reopenedOn: null, paidOn: PAID, correctsId: payments.find((p) => p.reopenedOn)?.id },
    });
    await expect(answer(inspector, id, third, "paid")).rejects.toMatchObject({ reason: "draw_answered" });
    await anAcceptedPayment(ledger, PAID, [third]);
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ openLines: 0 });
  });
});

describe("addAdditional", () => {
  const LATER = "2026-12-10";
  const add = (who: Officer, id: string, percent: number) =>
    act(who, LATER, (ctx) => addAdditional(ctx, { id, percent }));

  it("rests on an ignored order, on what was unpaid when its period ran out, and stands as a row of its own", async () => {
    const ledger = await aListedLedger(ON);
    const inspector = await officer("wangmin");
    const [first = "", second = ""] = ledger.rows.map(({ id }) => id);
    await expect(add(inspector, first, 50)).rejects.toMatchObject({ reason: "order_not_ignored" });
    await anAcceptedPayment(ledger, PAID, [second]);
    const [item] = await db().select().from(orderItems).where(eq(orderItems.id, ledger.itemId));
    await act(inspector, LATER, (ctx) =>
      recordDefiance(ctx, { id: ledger.itemId, version: item?.version ?? 0, note: "期限届满，只支付了一人。" }),
    );
    await expect(add(inspector, first, 49)).rejects.toMatchObject({
      fields: { percent: "calculation_rate_outside" },
    });
    const added = await add(inspector, first, 50);
    const [row] = await db().select().from(caseClaims).where(eq(caseClaims.id, added.id));
    expect(row).toMatchObject({
      ...{ workerName: "张䶮", basedOnId: first, verifiedFen: 400_000, claimedFen: 0, ordinal: 4 },
      calculator: "additional_compensation",
    });
    expect(row?.workerKey).toBe(ledger.rows[0]?.workerKey);
    expect(await claimTotals(db(), ledger.id)).toMatchObject({ additionalFen: 400_000, workers: 3, lines: 4 });
    await expect(add(inspector, first, 60)).rejects.toMatchObject({ reason: "additional_known" });
    await expect(add(inspector, second, 50)).rejects.toMatchObject({ fields: { percent: "calculation_nothing_owed" } });
    expect(await rowsOfLedger(ledger.id)).toHaveLength(4);
  });
});

describe("addAdditional on sums that Article 85 does not name", () => {
  const LATER = "2026-12-10";

  /** The first row of a list whose period ran out unpaid, reckoned by this calculator. */
  async function aDefiedRow(calculator: Calculator | null, violationCode = "LDJC-26-1") {
    const ledger = await aListedLedger(ON);
    const id = ledger.rows[0]?.id ?? "";
    const [item] = await db().select().from(orderItems).where(eq(orderItems.id, ledger.itemId));
    const { version = 0, findingId = "" } = item ?? {};
    const said = { id: ledger.itemId, version, note: "期限届满，没有支付。" };
    await act(await officer("wangmin"), LATER, (ctx) => recordDefiance(ctx, said));
    await db().update(caseClaims).set({ calculator }).where(eq(caseClaims.id, id));
    await db().update(findings).set({ violationCode }).where(eq(findings.id, findingId));
    return id;
  }

  const add = async (id: string, percent = 100) =>
    act(await officer("wangmin"), LATER, (ctx) => addAdditional(ctx, { id, percent }));

  it.each(["double_wage", "probation", "unlawful_termination"] as const)("refuses what %s reckoned", async (kind) => {
    await expect(add(await aDefiedRow(kind))).rejects.toMatchObject({ reason: "additional_not_named" });
  });

  it.each(["arrears", "overtime", "minimum_wage", "annual_leave"] as const)(
    "adds to what %s reckoned",
    async (kind) => {
      expect(await add(await aDefiedRow(kind))).toHaveProperty("id");
    },
  );

  it("asks the entry of the finding where a row was verified by hand", async () => {
    await expect(add(await aDefiedRow(null, "LDHT-82-1"))).rejects.toMatchObject({ reason: "additional_not_named" });
    expect(await add(await aDefiedRow(null, "LDHT-85-4"))).toHaveProperty("id");
  });

  it("adds nothing to what was added, which is never verified again but ended and added anew", async () => {
    const base = await aDefiedRow(null);
    const added = await add(base, 50);
    const inspector = await officer("wangmin");
    const item = await db().select().from(caseClaims).where(eq(caseClaims.id, base));
    const { orderItemId = null, orderedFen = null } = item[0] ?? {};
    const version = async () => (await rowsOfLedger(added.caseId)).find(({ id }) => id === added.id)?.version ?? 0;
    const by = async (reason: string) => ({ id: added.id, version: await version(), amount: 4_000_000, reason });
    const again = await by("改为五倍。");
    await expect(act(inspector, LATER, (ctx) => verifyByHand(ctx, again))).rejects.toMatchObject({
      reason: "additional_reckoned",
    });
    const months = { ...again, calculation: { calculator: "arrears" as const, months: [] } };
    await expect(act(inspector, LATER, (ctx) => verifyClaim(ctx, months))).rejects.toMatchObject({
      reason: "additional_reckoned",
    });
    await act(inspector, LATER, (ctx) => endClaim(ctx, { ...again, reason: "比例有误。" }));
    expect(await add(base, 60)).toHaveProperty("id");
    await db().update(caseClaims).set({ orderItemId, orderedFen }).where(eq(caseClaims.id, added.id));
    await expect(add(added.id)).rejects.toMatchObject({ reason: "additional_not_named" });
  });
});

describe("ownClaims", () => {
  it("tells a complainant what became of the own money and nothing of anyone else's", async () => {
    const ledger = await aListedLedger(ON);
    const shown = async () => ownClaims(ledger.complaintId);
    expect((await shown()).map(({ dueFen, paidFen, standing }) => [dueFen, paidFen, standing])).toEqual([
      [800_000, 0, "ordered"],
    ]);
    await anAcceptedPayment(
      ledger,
      PAID,
      ledger.rows.map(({ id }) => id),
    );
    const rows = await shown();
    expect(rows).toMatchObject([{ paidFen: 800_000, openFen: 0, standing: "paid", lastPaidOn: PAID }]);
    expect(JSON.stringify(rows)).not.toMatch(/周堃|罗三|760050|500000/);
  });

  it("knows a complainant by the number in the whole case, and no namesake with another number", async () => {
    const ledger = await aListedLedger(ON);
    const own = { personIdIndex: indexField("140105199003079914") };
    await db().update(complaints).set(own).where(eq(complaints.id, ledger.complaintId));
    await aClaim(ledger.id, ON, { item: "加班费", claimed: "500" });
    await aClaim(ledger.id, ON, { personId: "", item: "另一人", claimed: "600" });
    expect((await ownClaims(ledger.complaintId)).map(({ item }) => item)).toEqual(["工资", "加班费"]);
  });
});
