import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { serve } from "@/db/factories/decisions";
import { anEnforcement, aServedRemedy, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { courtApplications, deadlines, enforcementDemands, enforcementReviews } from "@/db/schema";
import { act, at, world } from "@/lib/testing/world";
import type { ReviewResult } from "../lifecycle";
import { enforcementFile } from "../queries/enforcement-file";
import { enforcementsOfCase } from "../queries/enforcements-of-case";
import { applyToCourt } from "./apply-to-court";
import { concludeReview } from "./conclude-review";
import { demand } from "./demand";
import { openServed } from "./open-served";
import { recordAnswer } from "./record-answer";
import { recordPayment } from "./record-payment";
import { recordReview } from "./record-review";

const { officer } = world();

type Fine = Awaited<ReturnType<typeof anEnforcement>>;

const versionOf = async ({ id }: Fine) => (await enforcementRow(id)).version;

async function pay(
  fine: Fine,
  amount: number,
  paidOn: string,
  over: { debt?: "fine" | "surcharge"; on?: string } = {},
) {
  const version = await versionOf(fine);
  const payment = { debt: over.debt ?? "fine", amount, paidOn, manner: "bank", voucher: "回单0001" } as const;
  return act(await officer("wangmin"), over.on ?? paidOn, (ctx) =>
    recordPayment(ctx, { id: fine.id, version, ...payment }),
  );
}

async function balance(fine: Fine, on: string) {
  const file = await enforcementFile(await officer("wangmin"), { id: fine.caseId, enforcementId: fine.id }, at(on));
  return file.balance;
}

const clock = async ({ id }: Fine, limitKey: string, state: "running" | "met" | "stopped" = "running") => {
  const which = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limitKey), eq(deadlines.state, state));
  return (await db().select().from(deadlines).where(which))[0];
};

describe("a reconsideration or a suit", () => {
  const accept = async (fine: Pick<Fine, "id">, on: string) =>
    act(await officer("wangmin"), on, async (ctx) =>
      recordReview(ctx, {
        ...{
          id: fine.id,
          version: (await enforcementRow(fine.id)).version,
          kind: "reconsideration",
          acceptedOn: on,
          copyReceivedOn: on,
        },
        ...{ body: "测试市示范区人民政府", number: "示政复〔2026〕1号" },
      }),
    );
  type Over = { result: ReviewResult; leftFine?: number; leftOrdered?: number; concludedOn?: string };
  const conclude = async (
    fine: Pick<Fine, "id">,
    on: string,
    { result, leftFine, leftOrdered, concludedOn = on }: Over,
  ) =>
    act(await officer("wangmin"), on, async (ctx) =>
      concludeReview(ctx, {
        ...{ id: fine.id, version: (await enforcementRow(fine.id)).version, result, concludedOn, receivedOn: on },
        ...{ leftFine: leftFine ?? null, leftConfiscation: null, leftOrdered: leftOrdered ?? null, performBy: "" },
        ...{ reviewId: await waitingReview(fine.id), resultNumber: "示政复决〔2027〕1号", note: "结果的主要内容。" },
      }),
    );

  it("stops surcharge and court clock; upheld, both go on from its receipt", async () => {
    const fine = await anEnforcement();
    await accept(fine, "2026-12-12");
    expect(await clock(fine, "T-COURT-3M")).toBeUndefined();
    expect(await clock(fine, "T-COURT-3M", "stopped")).toBeDefined();
    expect((await balance(fine, "2027-01-31")).due.surcharge).toBe(18_000);
    await expect(accept(fine, "2026-12-13")).rejects.toMatchObject({ fields: { kind: "review_same_kind" } });
    await conclude(fine, "2027-02-01", { result: "upheld" });
    expect((await balance(fine, "2027-02-02")).due.surcharge).toBe(27_000);
    expect(await clock(fine, "T-COURT-3M")).toMatchObject({ startedOn: "2027-02-16", dueOn: "2027-05-17" });
  });

  it("may lower the fine, which stays in sight beside what was decided; never raise it", async () => {
    const fine = await anEnforcement();
    await accept(fine, "2026-12-01");
    const higher = conclude(fine, "2027-01-11", { result: "changed", leftFine: 300_001 });
    await expect(higher).rejects.toMatchObject({ fields: { leftFine: "left_above_decided:¥3,000.00" } });
    await expect(conclude(fine, "2027-01-11", { result: "changed" })).rejects.toMatchObject({
      fields: { leftFine: "left_missing" },
    });
    await conclude(fine, "2027-01-11", { result: "changed", leftFine: 200_000 });
    expect(await enforcementRow(fine.id)).toMatchObject({ decidedFineFen: 300_000, fineFen: 200_000, state: "due" });
    const [row] = (await enforcementsOfCase(await officer("wangmin"), fine.caseId, at("2027-01-12"))) ?? [];
    expect(row).toMatchObject({ amounts: { noticedFen: 300_000, decidedFen: 300_000 }, fineFen: 200_000 });
    const file = await enforcementFile(
      await officer("juzhang"),
      { id: fine.caseId, enforcementId: fine.id },
      at("2027-06-01"),
    );
    expect(file.facts.court).toMatchObject({ path: "reconsideration_organ", window: null });
  });

  it("lowers what a remedy orders to the workers: demand, payments and performance follow, the decided sum stays", async () => {
    const remedy = await aServedRemedy();
    const { orderedFen } = await enforcementRow(remedy.id);
    await accept(remedy, "2026-12-18");
    const left = orderedFen - 200_000;
    await conclude(remedy, "2027-01-11", { result: "partly_annulled", leftOrdered: left });
    expect(await enforcementRow(remedy.id)).toMatchObject({ decidedOrderedFen: orderedFen, orderedFen: left });
    const [review] = await db()
      .select()
      .from(enforcementReviews)
      .where(eq(enforcementReviews.enforcementId, remedy.id));
    expect(review).toMatchObject({ leftFineFen: 0, leftConfiscationFen: 0, leftOrderedFen: left });
    const versionNow = async () => (await enforcementRow(remedy.id)).version;
    await act(await officer("wangmin"), "2027-01-12", async (ctx) =>
      demand(ctx, {
        id: remedy.id,
        version: await versionNow(),
        manner: "直接支付给各劳动者，回单报送本机关。",
        days: 10,
      }),
    );
    const [letter] = await db()
      .select()
      .from(enforcementDemands)
      .where(eq(enforcementDemands.enforcementId, remedy.id));
    expect(letter?.owedFen).toBe(left);
    const paying = async (amount: number) =>
      act(await officer("wangmin"), "2027-01-13", async (ctx) =>
        recordPayment(ctx, {
          ...{ id: remedy.id, version: await versionNow(), debt: "ordered", amount, paidOn: "2027-01-13" },
          ...{ manner: "to_workers", voucher: "回单0002" },
        }),
      );
    await expect(paying(left + 1)).rejects.toMatchObject({ code: "invalid" });
    await paying(left);
    expect((await enforcementRow(remedy.id)).state).toBe("performed");
  });

  it("found unlawful or rejected leaves the sums; a later judgment may restore what the reconsideration took", async () => {
    const fine = await anEnforcement();
    await accept(fine, "2026-12-01");
    await conclude(fine, "2026-12-30", { result: "confirmed_unlawful" });
    expect(await enforcementRow(fine.id)).toMatchObject({ fineFen: 300_000, state: "due" });
    await accept(fine, "2027-01-04");
    await conclude(fine, "2027-01-11", { result: "changed", leftFine: 100_000 });
    await pay(fine, 100_000, "2027-01-11");
    const surcharge = (await balance(fine, "2027-01-11")).owed.surcharge;
    if (surcharge > 0) await pay(fine, surcharge, "2027-01-11", { debt: "surcharge" });
    expect((await enforcementRow(fine.id)).state).toBe("performed");
    await accept(fine, "2027-01-20");
    await conclude(fine, "2027-02-20", { result: "changed", leftFine: 300_000 });
    expect(await enforcementRow(fine.id)).toMatchObject({ fineFen: 300_000, state: "due", performedOn: null });
  });

  it("takes the decision away when it is found void", async () => {
    const fine = await anEnforcement();
    await accept(fine, "2026-12-01");
    await conclude(fine, "2027-01-11", { result: "voided" });
    expect((await enforcementRow(fine.id)).state).toBe("annulled");
  });

  it("may take the decision away: nothing is owed and no clock runs", async () => {
    const fine = await anEnforcement();
    await accept(fine, "2026-12-01");
    const early = conclude(fine, "2027-01-11", { result: "annulled", concludedOn: "2026-11-30" });
    await expect(early).rejects.toMatchObject({ fields: { concludedOn: "review_ends_before_it_begins" } });
    await conclude(fine, "2027-01-11", { result: "annulled" });
    expect((await enforcementRow(fine.id)).state).toBe("annulled");
    const running = and(eq(deadlines.subjectId, fine.id), eq(deadlines.state, "running"));
    expect(await db().$count(deadlines, running)).toBe(0);
  });
});

describe("demand and court (guard 10)", () => {
  const urge = async (fine: Fine, on: string, days = 10) =>
    act(await officer("wangmin"), on, async (ctx) =>
      demand(ctx, {
        id: fine.id,
        version: await versionOf(fine),
        manner: "缴至测试市银行示范支行财政专户。",
        days,
      }),
    );
  const court = async (fine: Fine, on: string, login = "juzhang") =>
    act(await officer(login), on, async (ctx) =>
      applyToCourt(ctx, {
        ...{ id: fine.id, version: await versionOf(fine), court: "测试市示范区人民法院" },
        ...{ object: "基本存款账户一个。", opinion: "对违法事实没有异议。" },
      }),
    );
  const letter = async ({ id }: Fine) =>
    (await db().select().from(enforcementDemands).where(eq(enforcementDemands.enforcementId, id)))[0];

  it("urges only who is overdue, with the amounts of the day and a number", async () => {
    const fine = await anEnforcement();
    await expect(urge(fine, "2026-12-09")).rejects.toMatchObject({ reason: "not_overdue" });
    const { number } = await urge(fine, "2026-12-14");
    expect(number).toMatch(/催字〔2026〕\d+号$/);
    expect(await letter(fine)).toMatchObject({ owedFen: 345_000, issuedOn: "2026-12-14", answer: null });
    const said = { answeredOn: "2026-12-16", answer: "请求宽限。", reexamined: "理由不成立，不予采纳。" };
    await act(await officer("wangmin"), "2026-12-16", async (ctx) =>
      recordAnswer(ctx, { id: fine.id, version: await versionOf(fine), ...said }),
    );
    expect(await letter(fine)).toMatchObject(said);
  });

  it("applies within the window, after the demand's ten working days, by the head; refused before, after and by others", async () => {
    const fine = await anEnforcement();
    await expect(court(fine, "2027-05-24")).rejects.toMatchObject({ reason: "suit_still_possible" });
    await expect(court(fine, "2027-05-25")).rejects.toMatchObject({ reason: "no_demand_served" });
    await urge(fine, "2027-06-01");
    await expect(court(fine, "2027-06-02")).rejects.toMatchObject({ reason: "no_demand_served" });
    await serve(fine.caseId, (await letter(fine))?.documentId ?? "", "2027-06-02");
    await openServed(at("2027-06-02"));
    expect(await clock(fine, "T-DEMAND-10")).toMatchObject({ startedOn: "2027-06-02", dueOn: "2027-06-16" });
    await expect(court(fine, "2027-06-16")).rejects.toMatchObject({ reason: "demand_days_running" });
    await expect(court(fine, "2027-06-17", "wangmin")).rejects.toMatchObject({ code: "refused" });
    await expect(court(fine, "2027-08-25")).rejects.toMatchObject({ reason: "court_window_over" });
    const { number } = await court(fine, "2027-06-17");
    expect(number).toMatch(/强字〔2027〕\d+号$/);
    const [application] = await db()
      .select()
      .from(courtApplications)
      .where(eq(courtApplications.enforcementId, fine.id));
    expect(application).toMatchObject({ owedFen: 600_000, appliedOn: "2027-06-17" });
    expect(await clock(fine, "T-COURT-3M", "met")).toBeDefined();
  });

  it("waits for the longer period that a letter gives, whichever letter gives it", async () => {
    const fine = await anEnforcement();
    await urge(fine, "2027-06-01");
    await serve(fine.caseId, (await letter(fine))?.documentId ?? "", "2027-06-02");
    await openServed(at("2027-06-02"));
    await urge(fine, "2027-06-03", 15);
    const second = (await db().select().from(enforcementDemands)).find(({ days }) => days === 15);
    await serve(fine.caseId, second?.documentId ?? "", "2027-06-03");
    await openServed(at("2027-06-03"));
    const longerClock = and(eq(deadlines.subjectId, fine.id), eq(deadlines.dueOn, "2027-06-24"));
    expect(await db().$count(deadlines, longerClock)).toBe(1);
    await expect(court(fine, "2027-06-24")).rejects.toMatchObject({ reason: "demand_days_running" });
    await court(fine, "2027-06-25");
  });
});
