import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { handOver } from "@/db/factories/deliveries";
import { aDiscussionNumber } from "@/db/factories/discretion";
import { aCaseInHand, aFinding, aServedOrder } from "@/db/factories/orders";
import { cases, decisionItems, decisions, orderItems } from "@/db/schema";
import { concludeCase } from "@/lib/cases/commands/conclude-case";
import { approveDecision } from "@/lib/decisions/commands/approve-decision";
import { decide } from "@/lib/decisions/commands/decide";
import { notifyDecision } from "@/lib/decisions/commands/notify-decision";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { reviewDecision } from "@/lib/decisions/commands/review-decision";
import { submitDecision } from "@/lib/decisions/commands/submit-decision";
import { ProposeDecisionInput } from "@/lib/decisions/input";
import { type ReviewQuestion, type ReviewVerdict, reviewQuestions } from "@/lib/decisions/lifecycle";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { act, officer } from "@/lib/testing/world";

const THREE_THOUSAND = "3000";

export async function conclude(caseId: string, on: string) {
  const [row] = await db().select({ version: cases.version }).from(cases).where(eq(cases.id, caseId));
  const version = row?.version ?? 0;
  const conclusion = "经调查，该单位拖欠工资的事实清楚，证据确实充分。";
  return act(await officer("wangmin"), on, (ctx) => concludeCase(ctx, { id: caseId, version, conclusion }));
}

/** A concluded case of 龙腾建筑 whose order of one item was served, fell due on 2026-11-23 and was not obeyed. */
export async function aDefiedCase(on = "2026-11-24") {
  const order = await aServedOrder("2026-11-16", "2026-11-17", ["2026-11-23"]);
  const [item] = await db()
    .select()
    .from(orderItems)
    .where(eq(orderItems.orderId, order.id))
    .orderBy(asc(orderItems.ordinal));
  const defied = { id: item?.id ?? "", version: item?.version ?? 0, note: "到期未支付工资。" };
  await act(await officer("wangmin"), on, (ctx) => recordDefiance(ctx, defied));
  await conclude(order.caseId, on);
  return { id: order.caseId, findingId: order.findingId, exhibitId: order.exhibitId };
}

/** A concluded case with one finding and no order. */
export async function aConcludedCase(on: string, over: Parameters<typeof aFinding>[2] = {}) {
  const kase = await aCaseInHand(on);
  const finding = await aFinding(kase, on, over);
  await conclude(kase.id, on);
  return { id: kase.id, findingId: finding.id, exhibitId: kase.exhibitId };
}

type Entry = Partial<z.input<typeof ProposeDecisionInput>>;

/** What of the entry is said otherwise; of the case where it names its exhibits. */
type Over = Entry | ((kase: Awaited<ReturnType<typeof aDefiedCase>>) => Entry);

/** 减轻处罚 on the defied order: below its least of 2,000 yuan, as what it led to was made good. */
export const lightenedItems =
  (amount: string, over: Partial<NonNullable<Entry["items"]>[number]> = {}) =>
  ({ findingId, exhibitId }: { findingId: string; exhibitId: string }) => ({
    items: [
      {
        ...{ choice: `${findingId}/LDJC-30-3/1`, amount, isLightened: true, content: "决定前已付清拖欠的工资。" },
        ...{ deviation: "", pastReason: "" },
        factors: [{ code: "removed_consequences" as const, evidenceIds: [exhibitId], reason: "已全部付清。" }],
        ...over,
      },
    ],
  });

/** A fine of 3,000 yuan for ignoring the order (《条例》第三十条第（三）项), unless said otherwise, as its form sends it. */
export const penaltyForm = (kase: { id: string; findingId: string }, over: Entry = {}) => ({
  caseId: kase.id,
  kind: "penalty",
  items: [
    {
      choice: `${kase.findingId}/LDJC-30-3/1`,
      amount: THREE_THOUSAND,
      content: "初次违法，逾期后部分支付，从轻处罚。",
      deviation: "已支付九成工资，劳动者书面谅解。",
      pastReason: "",
      factors: [],
    },
  ],
  facts: [],
  partySaid: "称工程款未结，暂无资金。",
  opinion: "事实清楚，证据确凿，建议依法从轻处罚。",
  gapReason: "各项要件由工资表和当庭陈述印证，笔录正在补签。",
  noPenaltyGround: "",
  education: "",
  ...{ correction: "corrected", correctionText: "在调查期间已经付清拖欠的工资" },
  touchesPublicInterest: false,
  isComplex: false,
  ...over,
});

export const penaltyEntry = (kase: { id: string; findingId: string }, over: Entry = {}) =>
  ProposeDecisionInput.parse(penaltyForm(kase, over));

/** A decision to order the pay, on the finding's own entry. */
export const remedyEntry = (kase: { id: string; findingId: string }, over: Entry = {}) =>
  penaltyEntry(kase, {
    kind: "remedy",
    items: [
      {
        choice: `${kase.findingId}/LDJC-26-1/0`,
        amount: "123456.78",
        content: "支付木工班组12名劳动者2026年7月至9月的工资",
        deviation: "",
        pastReason: "",
        factors: [],
      },
    ],
    performDays: 15,
    ...over,
  });

export async function aProposedDecision(on = "2026-11-24", over: Over = {}) {
  const kase = await aDefiedCase(on);
  const of = typeof over === "function" ? over(kase) : over;
  const decision = await act(await officer("wangmin"), on, (ctx) => proposeDecision(ctx, penaltyEntry(kase, of)));
  return { ...decision, ...{ findingId: kase.findingId, exhibitId: kase.exhibitId } };
}

export async function anApprovedDecision(on = "2026-11-24", over: Over = {}) {
  const decision = await aProposedDecision(on, over);
  await approve(decision.id, on);
  return decision;
}

const approve = async (id: string, on: string) =>
  act(await officer("daduizhang"), on, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));

/** The same of an order to pay what a defied order asked for and the compensation on it: version 3. */
export async function aServedRemedyNotice(on = "2026-11-24") {
  const kase = await aDefiedCase(on);
  const of = (at: number) => `${kase.findingId}/LDJC-26-1/${at}`;
  const items = [
    {
      choice: of(0),
      amount: "123456.78",
      content: "支付木工班组12名劳动者的工资",
      deviation: "",
      pastReason: "",
      factors: [],
    },
    { choice: of(1), amount: "100000", content: "逾期不支付，加付赔偿金", deviation: "", pastReason: "", factors: [] },
  ];
  const inspector = await officer("wangmin");
  const decision = await act(inspector, on, (ctx) => proposeDecision(ctx, remedyEntry(kase, { items })));
  await approve(decision.id, on);
  await act(inspector, on, (ctx) => notifyDecision(ctx, { id: decision.id, version: 2 }));
  await serve(kase.id, (await decisionRow(decision.id)).noticeId ?? "", on);
  return decision;
}

/** The same proceeding with its notice issued: version 3. */
export async function aNotifiedDecision(on = "2026-11-24", over: Over = {}) {
  const decision = await anApprovedDecision(on, over);
  const { number } = await act(await officer("wangmin"), on, (ctx) =>
    notifyDecision(ctx, { id: decision.id, version: 2 }),
  );
  return { ...decision, number, noticeId: (await decisionRow(decision.id)).noticeId ?? "" };
}

/** A remedy of one payment on that finding, unless said otherwise, decided once the party's window was over. */
export async function aDecidedRemedy(kase: { id: string; findingId: string }, over: Entry = {}, on = "2026-11-24") {
  const inspector = await officer("wangmin");
  const { id } = await act(inspector, on, (ctx) => proposeDecision(ctx, remedyEntry(kase, over)));
  await approve(id, on);
  await act(inspector, on, (ctx) => notifyDecision(ctx, { id, version: 2 }));
  await serve(kase.id, (await decisionRow(id)).noticeId ?? "", on);
  await act(inspector, AFTER_WINDOW, (ctx) => submitDecision(ctx, { id, version: 3 }));
  const { number } = await act(await officer("juzhang"), AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 4)));
  return { id, number, documentId: (await decisionRow(id)).documentId ?? "" };
}

/** The same with its notice handed over on that day by both case officers. */
export async function aServedNotice(on = "2026-11-24", over: Over = {}) {
  const decision = await aNotifiedDecision(on, over);
  await serve(decision.caseId, decision.noticeId, on);
  return decision;
}

/** Hands a paper of a case to the employer's receiving clerk. */
export async function serve(caseId: string, documentId: string, on: string) {
  const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
  const place = { caseId, documentId, servers: [lead.id, second.id] };
  await handOver(lead, on, place);
}

export async function decisionRow(id: string) {
  const [row] = await db().select().from(decisions).where(eq(decisions.id, id));
  if (!row) throw new Error("the decision is gone");
  return row;
}

export const decisionItemRows = (id: string) =>
  db().select().from(decisionItems).where(eq(decisionItems.decisionId, id)).orderBy(asc(decisionItems.ordinal));

/** 2026-11-24 and five working days: the first day on which silence lets the proceeding go on. */
export const AFTER_WINDOW = "2026-12-02";

/** The same submitted for decision once the window was over: version 4. */
export async function aSubmittedDecision(over: Over = {}) {
  const decision = await aServedNotice("2026-11-24", over);
  await act(await officer("wangmin"), AFTER_WINDOW, (ctx) => submitDecision(ctx, { id: decision.id, version: 3 }));
  return decision;
}

export const reviewEntry = (over: Partial<Record<ReviewQuestion, ReviewVerdict>> = {}) =>
  reviewQuestions.map((question) => {
    const verdict = over[question] ?? "pass";
    return { question, verdict, note: verdict === "pass" ? "" : "见行政处罚事先告知书第二页。" };
  });

/** The same, passed by the reviewer: version 5. */
export async function aReviewedDecision(over: Over = {}) {
  await aDiscussionNumber(AFTER_WINDOW);
  const decision = await aSubmittedDecision(over);
  const review = { id: decision.id, version: 4, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
  await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, review));
  return decision;
}

export const decideEntry = (id: string, version: number) => ({
  ...{ id, version, opinion: "同意。", isSurcharged: true },
  ...{ bankName: "测试银行示范支行", bankAddress: "测试市示范区建设路20号", bankAccount: "" },
});

/** The same, decided by the head: version 6. */
export async function aDecidedPenalty(over: Over = {}) {
  const decision = await aReviewedDecision(over);
  const { number } = await act(await officer("juzhang"), AFTER_WINDOW, (ctx) =>
    decide(ctx, decideEntry(decision.id, 5)),
  );
  return { ...decision, number, documentId: (await decisionRow(decision.id)).documentId ?? "" };
}

/** The same, its paper handed over on that day. */
export async function aServedPenalty(on = AFTER_WINDOW, over: Over = {}) {
  const decision = await aDecidedPenalty(over);
  await serve(decision.caseId, decision.documentId, on);
  return decision;
}
