import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  aClosing,
  aCorrectedCase,
  anInvestigatedCase,
  anOrderedCase,
  CORRECTED,
  correct,
  itemsOf,
  report,
  serve,
  team,
} from "@/db/factories/closing";
import { itemEntry } from "@/db/factories/orders";
import { caseOfficers, cases, closings, deadlines, documents, events, outbox } from "@/db/schema";
import { withoutGuard } from "@/lib/kernel/guard";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { ProposeOrderInput } from "@/lib/orders/input";
import { filesFolder } from "@/lib/testing/files";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { closingsOfCase } from "../queries/reports";
import { approveClosing } from "./approve-closing";
import { giveBackClosing } from "./give-back-closing";
import { reviseClosing } from "./revise-closing";
import { withdrawClosing } from "./withdraw-closing";

filesFolder();
const { officer, act } = world();
const ON = "2026-12-02";
const opinion = "同意结案。";

const approve = async (id: string, version = 1, login = "daduizhang", on = ON) =>
  act(await officer(login), on, (ctx) => approveClosing(ctx, { id, version, opinion }));

describe("proposeClosing", () => {
  it("puts the report forward once, and refuses who does not hold the case", async () => {
    const kase = await aCorrectedCase();
    const { id } = await aClosing(kase.id);
    const [row] = await db().select().from(closings).where(eq(closings.id, id));
    expect(row).toMatchObject({ state: "proposed", version: 1, round: 1, ground: "ordered_matter_corrected" });
    const acts = await db()
      .select({ act: events.act, about: events.about })
      .from(events)
      .where(eq(events.subjectId, id));
    expect(acts).toEqual([{ act: "closing.propose", about: expect.arrayContaining([id, kase.id]) }]);
    await expect(aClosing(kase.id)).rejects.toMatchObject({ reason: "closing_pending" });
    await db().update(caseOfficers).set({ until: ON }).where(eq(caseOfficers.caseId, kase.id));
    await expect(aClosing(kase.id)).rejects.toMatchObject({ reason: "not_case_officer" });
  });

  it("refuses while a proof is missing, each by its name", async () => {
    const bare = await anInvestigatedCase();
    await expect(aClosing(bare.id)).rejects.toMatchObject({ code: "refused", reason: "no_order_issued" });
    await expect(aClosing(bare.id, "minor_and_corrected")).rejects.toMatchObject({ reason: "correction_not_shown" });
    await expect(aClosing(bare.id, "facts_not_established")).rejects.toMatchObject({ reason: "nothing_gathered" });
    const kase = await anOrderedCase();
    await expect(aClosing(kase.id)).rejects.toMatchObject({ reason: "order_undelivered" });
    await serve(kase);
    await expect(aClosing(kase.id)).rejects.toMatchObject({ reason: "item_unchecked" });
    const [first, second] = await itemsOf(kase.orderId);
    if (!first || !second) throw new Error("two items");
    await correct(first);
    const { lead } = await team();
    const defied = { id: second.id, version: second.version, note: "期限届满仍未支付。" };
    await act(lead, ON, (ctx) => recordDefiance(ctx, defied));
    await expect(aClosing(kase.id, "ordered_matter_corrected", ON)).rejects.toMatchObject({ reason: "item_defied" });
    await withoutGuard("closing.item_defied", () => aClosing(kase.id, "ordered_matter_corrected", ON));
  });
});

describe("approveClosing", () => {
  it("closes the case, stops its clocks and prints the approval with what was served and done", async () => {
    const kase = await aCorrectedCase({ complainantEmail: "zhang.yan@example.test" });
    const { id } = await aClosing(kase.id);
    await approve(id);
    const told = await db().select().from(outbox).where(eq(outbox.address, "zhang.yan@example.test"));
    expect(told.map(({ payload }) => payload.outcome)).toContain("ended");
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(row).toMatchObject({
      state: "closed",
      endedOn: ON,
      closingGround: "ordered_matter_corrected",
      closingNote: report.performance,
    });
    const clocks = await db().select().from(deadlines).where(eq(deadlines.fileId, kase.id));
    expect(clocks.length).toBeGreaterThan(2);
    expect(clocks.filter(({ state }) => state !== "met" && state !== "stopped")).toEqual([]);
    const [closing] = await db().select().from(closings).where(eq(closings.id, id));
    expect(closing).toMatchObject({ state: "approved", endedOn: ON, endedBecause: opinion });
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, closing?.documentId ?? ""));
    const words = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    for (const said of [
      "劳动保障监察结案审批表",
      `${kase.orderNumber}，2026年11月19日送达`,
      report.course,
      report.performance,
      "责令改正的事项已经全部改正",
      "王敏",
      "示监证0003",
      "同意结案。周建平2026年12月2日",
    ]) {
      expect(words).toContain(said);
    }
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, kase.id), eq(events.act, "case.close")));
    expect(event).toMatchObject({
      fromState: "investigating",
      toState: "closed",
      about: expect.arrayContaining([kase.id]),
    });
  });

  it("refuses a case officer, the proposer, another post, another region, a stale form and a second click", async () => {
    const kase = await aCorrectedCase();
    const { id } = await aClosing(kase.id);
    const { leader, lead } = await team();
    await expect(approve(id, 1, "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(approve(id, 1, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(approve(id, 1, "ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    await expect(approve(id, 7)).rejects.toMatchObject({ code: "stale" });
    const part = and(eq(caseOfficers.caseId, kase.id), eq(caseOfficers.part, "lead"));
    await db().update(caseOfficers).set({ accountId: leader.id }).where(part);
    await expect(approve(id)).rejects.toMatchObject({ reason: "closing_approver_holds_case" });
    await db().update(caseOfficers).set({ accountId: lead.id }).where(part);
    await db().update(closings).set({ proposedBy: leader.id }).where(eq(closings.id, id));
    await expect(approve(id)).rejects.toMatchObject({ reason: "closing_own_proposal" });
    await db().update(closings).set({ proposedBy: lead.id }).where(eq(closings.id, id));
    await approve(id);
    await expect(approve(id)).rejects.toMatchObject({ code: "stale" });
    await expect(approve(id, 2)).rejects.toMatchObject({ reason: "illegal_transition" });
  });

  it("lets a squad leader who holds the case close it only when the guard is off", async () => {
    const kase = await aCorrectedCase();
    const { id } = await aClosing(kase.id);
    const { leader } = await team();
    const part = and(eq(caseOfficers.caseId, kase.id), eq(caseOfficers.part, "second"));
    await db().update(caseOfficers).set({ accountId: leader.id }).where(part);
    await expect(approve(id)).rejects.toMatchObject({ reason: "closing_approver_holds_case" });
    await withoutGuard("closing.approver", () => approve(id));
  });

  it("refuses when a proof has gone since the proposal", async () => {
    const kase = await aCorrectedCase();
    const { id } = await aClosing(kase.id);
    const { lead } = await team();
    const entry = ProposeOrderInput.parse({
      caseId: kase.id,
      items: [itemEntry(kase.findingId, { dueOn: "2026-12-30" })],
    });
    await act(lead, CORRECTED, (ctx) => proposeOrder(ctx, entry));
    await expect(approve(id)).rejects.toMatchObject({ reason: "order_undecided" });
  });

  it("does not refuse for lateness", async () => {
    const kase = await aCorrectedCase();
    const { id } = await aClosing(kase.id);
    await approve(id, 1, "daduizhang", "2027-08-02");
    const [clock] = await db()
      .select()
      .from(deadlines)
      .where(and(eq(deadlines.subjectId, kase.id), eq(deadlines.limitKey, "T-INV")));
    expect(clock).toMatchObject({ state: "met", endedOn: "2027-08-02" });
  });
});

describe("giving back and putting forward again", () => {
  it("keeps every round and every point, and counts them", async () => {
    const kase = await aCorrectedCase();
    const { id } = await aClosing(kase.id);
    const { leader, lead } = await team();
    const points = [
      { place: "performance" as const, reason: "请写明支付的金额和人数。" },
      { place: "proof" as const, reason: "请附银行回单。" },
    ];
    await expect(act(lead, ON, (ctx) => giveBackClosing(ctx, { id, version: 1, points }))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await act(leader, ON, (ctx) => giveBackClosing(ctx, { id, version: 1, points }));
    await expect(approve(id, 2)).rejects.toMatchObject({ reason: "illegal_transition" });
    const better = { ...report, performance: "已足额支付12名劳动者123456.78元，有银行回单。" };
    await act(lead, ON, (ctx) => reviseClosing(ctx, { id, version: 2, ...better, unrecordedBecause: "" }));
    const [row] = await closingsOfCase(leader, kase.id);
    expect(row).toMatchObject({ state: "proposed", version: 3, round: 2 });
    expect(row?.rounds.map(({ performance, points }) => [performance, points.length])).toEqual([
      [report.performance, 2],
      [better.performance, 0],
    ]);
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "closing.giveBack")));
    expect(event?.particulars).toEqual({ places: ["performance", "proof"] });
    await approve(id, 3);
  });

  it("lets its officers withdraw it, so that another can be put forward", async () => {
    const kase = await aCorrectedCase();
    const { id } = await aClosing(kase.id);
    const { leader, lead } = await team();
    const input = { id, version: 1, reason: "有新的投诉材料，需要核对。" };
    await expect(act(leader, ON, (ctx) => withdrawClosing(ctx, input))).rejects.toMatchObject({
      reason: "not_case_officer",
    });
    await act(lead, ON, (ctx) => withdrawClosing(ctx, input));
    const [row] = await db().select().from(closings).where(eq(closings.id, id));
    expect(row).toMatchObject({ state: "withdrawn", endedBecause: input.reason, endedOn: ON });
    await expect(act(lead, ON, (ctx) => withdrawClosing(ctx, { ...input, version: 2 }))).rejects.toMatchObject({
      reason: "illegal_transition",
    });
    await aClosing(kase.id);
  });
});
