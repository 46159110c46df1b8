import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aListedLedger, anAcceptedPayment } from "@/db/factories/claims";
import { aPublishedSetting } from "@/db/factories/discretion";
import { aServedOrder } from "@/db/factories/orders";
import {
  AFTER_OBJECTION,
  aListedEmployer,
  anObjectedListing,
  aProposedListing,
  aRunOutOrder,
  aToldListing,
  listEntry,
  listingEntry,
  listingRow,
  objectionEntry,
  PROPOSED,
  paidUp,
  TOLD,
} from "@/db/factories/wage-listings";
import { deadlines } from "@/db/schema";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { newId } from "@/lib/kernel/ids";
import { employerPapers } from "@/lib/orders/queries/employer-papers";
import { issuedText } from "@/lib/testing/issued-text";
import { world } from "@/lib/testing/world";
import { payOrderOf } from "../queries/pay-orders";
import { publicListings } from "../queries/public-listings";
import { answerListingObjection } from "./answer-listing-objection";
import { extendListing } from "./extend-listing";
import { keepOff } from "./keep-off";
import { listEmployer } from "./list-employer";
import { proposeListing } from "./propose-listing";
import { recordListingObjection } from "./record-listing-objection";
import { recordListingWaiver } from "./record-listing-waiver";
import { withdrawListing } from "./withdraw-listing";

const { officer, employerUser, act } = world();

const clockOf = async (subjectId: string, limitKey: string) => {
  const [clock] = await db()
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limitKey)));
  return clock;
};

describe("proposing", () => {
  it("counts twenty working days from the end of the pay order, over two holidays, not from the proposal", async () => {
    const order = await aServedOrder("2026-09-14", "2026-09-15", ["2026-09-22"]);
    const inspector = await officer("wangmin");
    const { id } = await act(inspector, "2026-10-15", (ctx) => proposeListing(ctx, listingEntry(order)));
    const clock = await clockOf(id, "T-LIST-DECIDE-20");
    expect(clock).toMatchObject({ startedOn: "2026-09-22", dueOn: "2026-10-27", state: "running" });
  });

  it("is refused while the period runs, and without the region's number until somebody says which applies", async () => {
    const order = await aRunOutOrder();
    const inspector = await officer("wangmin");
    const propose = (on: string, over = {}) =>
      act(inspector, on, (ctx) => proposeListing(ctx, listingEntry(order, over)));
    await expect(propose("2026-12-04")).rejects.toThrow("pay_order_runs");
    await expect(propose(PROPOSED, { ground: "amount_total" })).rejects.toThrow("amount_standard_unsaid");
    const said = { ground: "amount_total", standard: "某省高级人民法院通知，合计六万元以上。" };
    const { id } = await propose(PROPOSED, said);
    expect(await listingRow(id)).toMatchObject({ standard: said.standard, payOrderDueOn: "2026-12-04" });
    await expect(propose(PROPOSED)).rejects.toThrow("pay_order_listed");
  });

  it("reckons from the ledger what was unpaid on the last day, worker by worker", async () => {
    const ledger = await aListedLedger("2026-11-18");
    const first = ledger.rows.slice(0, 1).map(({ id }) => id);
    await anAcceptedPayment(ledger, "2026-12-01", first);
    await anAcceptedPayment(
      ledger,
      "2026-12-02",
      ledger.rows.slice(1, 2).map(({ id }) => id),
    );
    const payOrder = await payOrderOf(db(), ledger.id, `order/${ledger.orderId}`);
    expect(payOrder?.owed).toEqual({ workers: 2, totalFen: 1_260_050, mostFen: 760_050 });
    await aPublishedSetting("2026-01-05", { kind: "wage_crime_worker", value: "7600.5", effectiveFrom: "2026-01-05" });
    const inspector = await officer("wangmin");
    const propose = (months: number) =>
      act(inspector, PROPOSED, (ctx) =>
        proposeListing(
          ctx,
          listingEntry({ id: ledger.orderId, caseId: ledger.id }, { ground: "amount_worker", months }),
        ),
      );
    await expect(propose(2)).rejects.toThrow("amount_not_reached");
    expect((await listingRow((await propose(3)).id)).steps).toContain("该劳动者到期未付¥7,600.50");
  });

  it("is taken back before the party was told", async () => {
    const { id } = await aProposedListing();
    const back = { id, version: 1, reason: "事实还要核对。" };
    await act(await officer("wangmin"), PROPOSED, (ctx) => withdrawListing(ctx, back));
    expect(await listingRow(id)).toMatchObject({ state: "withdrawn", withdrawnBecause: back.reason });
    expect(await clockOf(id, "T-LIST-DECIDE-20")).toMatchObject({ state: "stopped" });
  });
});

describe("the notice", () => {
  it("names the pay order, the right to object and the way of article 7, and is served like other papers", async () => {
    const { noticeId, caseId } = await aToldListing();
    const text = await issuedText(noticeId);
    for (const words of [
      "支付期限至2026年12月4日届满",
      "5个工作日内向本机关提出异议",
      "第七条",
      "书面信用承诺的，可以不予列入",
    ])
      expect(text).toContain(words);
    const { papers } = await deliveriesOfMatter(await officer("wangmin"), { kind: "case", id: caseId });
    expect(papers.find(({ id }) => id === noticeId)).toMatchObject({ state: "served", servedOn: "2026-12-08" });
    expect((await employerPapers(await employerUser("ltjz"))).rows.map(({ id }) => id)).toContain(noticeId);
  });

  it("is objected to in writing, checked within five working days, and answered", async () => {
    const { id, objectionId } = await anObjectedListing();
    expect(await clockOf(objectionId, "T-LIST-CHECK-5")).toMatchObject({ dueOn: "2026-12-17" });
    const inspector = await officer("wangmin");
    const said = { answer: "派出所出警记录证实聚集因欠薪引起。", told: "当面告知，王龙签收。", lateBecause: "" };
    const answer = { id, version: 3, objectionId, verdict: "dismissed" as const, ...said };
    await expect(act(inspector, "2026-12-18", (ctx) => answerListingObjection(ctx, answer))).rejects.toMatchObject({
      fields: { lateBecause: "listing_late_unsaid" },
    });
    const late = { ...answer, lateBecause: "等待派出所回函。" };
    const none = act(inspector, "2026-12-18", (ctx) => answerListingObjection(ctx, { ...late, objectionId: newId() }));
    await expect(none).rejects.toMatchObject({ fields: { objectionId: "listing_objection_gone" } });
    await act(inspector, "2026-12-18", (ctx) => answerListingObjection(ctx, late));
    expect(await clockOf(objectionId, "T-LIST-CHECK-5")).toMatchObject({ state: "met", endedOn: "2026-12-18" });
    await act(await officer("juzhang"), "2026-12-18", (ctx) => listEmployer(ctx, listEntry(id, 4)));
    expect(await issuedText((await listingRow(id)).documentId)).toContain(
      "派出所出警记录证实聚集因欠薪引起。异议不成立。",
    );
  });

  it("keeps the day of an objection between service and today", async () => {
    const { id } = await aToldListing();
    const inspector = await officer("wangmin");
    for (const day of ["2026-12-07", "2026-12-11"]) {
      const entry = objectionEntry(id, 2, day);
      const made = act(inspector, "2026-12-10", (ctx) => recordListingObjection(ctx, entry));
      await expect(made).rejects.toMatchObject({ fields: { receivedOn: "listing_day_ahead" } });
    }
  });
});

describe("the decision", () => {
  it("lists for three years, tells early removal and the remedies, and is public once served", async () => {
    const { id } = await aListedEmployer();
    const row = await listingRow(id);
    expect(row).toMatchObject({ state: "listed", listedOn: AFTER_OBJECTION, listedUntil: "2029-12-16" });
    expect(await clockOf(id, "T-LIST-DECIDE-20")).toMatchObject({ state: "met" });
    const text = await issuedText(row.documentId);
    for (const words of [
      "联合惩戒措施提示",
      "自改正之日起被列入名单满6个月",
      "60日内",
      "6个月内直接向",
      "没有提出异议",
    ])
      expect(text).toContain(words);
    const [shown] = (await publicListings({})).rows.filter((each) => each.id === id);
    expect(shown).toMatchObject({ persons: ["王龙"], number: row.number, creditCode: "91990101MA0H00010Q" });
  });

  it("comes at once after a waiver, and late only with its reason", async () => {
    const { id } = await aToldListing();
    const waiver = { id, version: 2, waivedOn: "2026-12-09", waiver: "王龙当面表示没有异议。" };
    await act(await officer("wangmin"), "2026-12-09", (ctx) => recordListingWaiver(ctx, waiver));
    const head = await officer("juzhang");
    const list = (lateBecause: string) =>
      act(head, "2027-01-20", (ctx) => listEmployer(ctx, { ...listEntry(id, 3), lateBecause }));
    await expect(list("")).rejects.toMatchObject({ fields: { lateBecause: "listing_late_unsaid" } });
    await list("当事人多次变更住所。");
    expect(await listingRow(id)).toMatchObject({ state: "listed", lateBecause: "当事人多次变更住所。" });
  });

  it("is given twenty working days more by the head, once", async () => {
    const order = await aServedOrder("2026-09-14", "2026-09-15", ["2026-09-22"]);
    const inspector = await officer("wangmin");
    const { id } = await act(inspector, "2026-10-15", (ctx) => proposeListing(ctx, listingEntry(order)));
    const more = { id, version: 1, reason: "涉及多个项目，情况复杂。" };
    await act(await officer("juzhang"), "2026-10-16", (ctx) => extendListing(ctx, more));
    expect(await clockOf(id, "T-LIST-DECIDE-20")).toMatchObject({ dueOn: "2026-11-24", amount: 40 });
    const again = act(await officer("juzhang"), "2026-10-16", (ctx) => extendListing(ctx, { ...more, version: 2 }));
    await expect(again).rejects.toThrow("listing_extended");
  });

  it("keeps why it stayed off late, and no reason of one that was in time", async () => {
    const keptOff = async (on: string) => {
      const { id, orderId } = await aToldListing();
      await paidUp(orderId, "2026-12-09");
      const off = { id, version: 2, correctedOn: "2026-12-09", promisedOn: "2026-12-09", opinion: "已经改正并承诺。" };
      const said = { ...off, ground: "corrected_promised" as const, lateBecause: "等待银行核对回单。" };
      await act(await officer("juzhang"), on, (ctx) => keepOff(ctx, said));
      return (await listingRow(id)).lateBecause;
    };
    expect(await keptOff(AFTER_OBJECTION)).toBeNull();
    expect(await keptOff("2027-01-20")).toBe("等待银行核对回单。");
  });

  it("leaves off whom a notice of an event names that proves wrong; the sum is told in a new notice", async () => {
    await aPublishedSetting("2026-01-03", { kind: "wage_crime_total", value: "60000", effectiveFrom: "2026-01-03" });
    const { id, orderId, caseId } = await aToldListing();
    const off = { id, version: 2, correctedOn: "", promisedOn: "", lateBecause: "" };
    const said = { ...off, ground: "facts_disproved" as const, opinion: "经核实，聚集与该单位拖欠工资无关。" };
    await act(await officer("juzhang"), AFTER_OBJECTION, (ctx) => keepOff(ctx, said));
    expect(await listingRow(id)).toMatchObject({ state: "not_listed", keepOffGround: "facts_disproved" });
    const entry = listingEntry({ id: orderId, caseId }, { ground: "amount_total" });
    const again = await act(await officer("wangmin"), AFTER_OBJECTION, (ctx) => proposeListing(ctx, entry));
    expect(await listingRow(again.id)).toMatchObject({ state: "proposed", ground: "amount_total", orderId });
  });

  it("leaves off whom a notice of the sum names, unless the region's number is reached on the last day", async () => {
    await aPublishedSetting("2026-01-04", { kind: "wage_crime_total", value: "50000", effectiveFrom: "2026-01-04" });
    const { id, orderId } = await aToldListing(TOLD, { ground: "amount_total" });
    await paidUp(orderId, "2026-12-09");
    const off = { id, version: 2, correctedOn: "", promisedOn: "", lateBecause: "" };
    const said = { ...off, ground: "facts_disproved" as const, opinion: "经核实，聚集与该单位拖欠工资无关。" };
    const keep = async () => act(await officer("juzhang"), AFTER_OBJECTION, (ctx) => keepOff(ctx, said));
    await aPublishedSetting("2026-01-05", { kind: "wage_crime_total", value: "60000", effectiveFrom: "2026-01-05" });
    await expect(keep()).rejects.toThrow("listing_amount_reached");
    await aPublishedSetting("2026-01-06", { kind: "wage_crime_total", value: "900000", effectiveFrom: "2026-01-06" });
    await keep();
    expect(await listingRow(id)).toMatchObject({ state: "not_listed", keepOffGround: "facts_disproved" });
  });

  it("leaves off whoever has paid and promised, and nobody who has not paid", async () => {
    const { id } = await aToldListing();
    const off = { id, version: 2, correctedOn: "2026-12-09", promisedOn: "2026-12-09", lateBecause: "" };
    const decided = { ...off, ground: "corrected_promised" as const, opinion: "已经改正并承诺。" };
    await expect(act(await officer("juzhang"), AFTER_OBJECTION, (ctx) => keepOff(ctx, decided))).rejects.toThrow(
      "not_corrected",
    );
  });
});
