import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  AFTER_WINDOW,
  aConcludedCase,
  aDecidedPenalty,
  aReviewedDecision,
  aServedNotice,
  aServedPenalty,
  aSubmittedDecision,
  decideEntry,
  decisionItemRows,
  decisionRow,
  penaltyEntry,
  remedyEntry,
  reviewEntry,
  serve,
} from "@/db/factories/decisions";
import { cases, deadlines, decisionReviews, decisionStatements, documents, events } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { adjustDecision } from "./adjust-decision";
import { adoptReview } from "./adopt-review";
import { answerStatement } from "./answer-statement";
import { approveDecision } from "./approve-decision";
import { decide } from "./decide";
import { discussDecision } from "./discuss-decision";
import { notifyDecision } from "./notify-decision";
import { proposeDecision } from "./propose-decision";
import { recordStatement, stateOwnDefence } from "./record-statement";
import { recordWaiver } from "./record-waiver";
import { reviewDecision } from "./review-decision";
import { reworkDecision } from "./rework-decision";
import { submitDecision } from "./submit-decision";

const { officer, employerUser, act } = world();
const ON = "2026-11-24";

const textOf = async (documentId: string | null) => {
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, documentId ?? ""));
  return pdfText(paper?.bytes ?? Buffer.of());
};

const statement = (id: string) => ({
  ...{ id, version: 3, receivedOn: ON, manner: "written" as const, givenBy: "高志强（法定代表人）" },
  points: [{ claim: "罚款过重，已支付一半。" }, { claim: "拖欠由总承包单位造成。" }],
});

const answers = [
  { verdict: "accepted" as const, answer: "经核对银行回单，已支付一半属实。" },
  { verdict: "rejected" as const, answer: "用人单位支付工资的义务不因此免除。" },
];

const discussion = (id: string, version: number, verdict: "agreed" | "against") => ({
  ...{ id, version, heldOn: AFTER_WINDOW, place: "局会议室", chair: "赵立群", recorder: "李建国" },
  ...{ verdict, conclusion: "一致同意拟作出的决定。" },
  opinions: [
    { name: "赵立群", post: "局长", opinion: "同意。" },
    { name: "陈志远", post: "副局长", opinion: "同意从轻。" },
  ],
});

describe("T-STATEMENT: what the party says", () => {
  it("is recorded point by point, answered with a paper, and lets the proceeding go on at once", async () => {
    const { id } = await aServedNotice(ON);
    const inspector = await officer("wangmin");
    await act(inspector, ON, (ctx) => recordStatement(ctx, statement(id)));
    await expect(act(inspector, ON, (ctx) => submitDecision(ctx, { id, version: 4 }))).rejects.toMatchObject({
      reason: "statement_unanswered",
    });
    const [made] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
    const statementId = made?.id ?? "";
    await expect(
      act(inspector, ON, (ctx) => answerStatement(ctx, { id, version: 4, statementId, answers: answers.slice(0, 1) })),
    ).rejects.toMatchObject({ code: "invalid", fields: { answers: "answer_each_point" } });
    await act(inspector, ON, (ctx) => answerStatement(ctx, { id, version: 4, statementId, answers }));
    const [answered] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
    const text = await textOf(answered?.documentId ?? null);
    expect(text).toContain("采纳。经核对银行回单");
    expect(text).toContain("不予采纳。用人单位");
    await act(inspector, ON, (ctx) => submitDecision(ctx, { id, version: 5 }));
    expect(await decisionRow(id)).toMatchObject({ state: "submitted", submittedOn: ON });
  });

  it("comes from the party's own user too, and from no other employer's", async () => {
    const { id } = await aServedNotice(ON);
    const points = [{ claim: "请求从轻处罚。" }];
    const stranger = await employerUser("xdcy");
    await expect(act(stranger, ON, (ctx) => stateOwnDefence(ctx, { id, version: 3, points }))).rejects.toMatchObject({
      code: "not_found",
    });
    await act(await employerUser("ltjz"), ON, (ctx) => stateOwnDefence(ctx, { id, version: 3, points }));
    const [made] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
    expect(made).toMatchObject({ manner: "portal", receivedOn: ON, answeredOn: null });
  });

  it.each([
    ["2026-12-01", "statement_window_open"],
    ["2026-12-02", null],
  ])("silence counts only after five working days: %s", async (day, reason) => {
    const { id } = await aServedNotice(ON);
    const submitting = act(await officer("wangmin"), day, (ctx) => submitDecision(ctx, { id, version: 3 }));
    if (reason === null) await expect(submitting).resolves.toMatchObject({ id });
    else await expect(submitting).rejects.toMatchObject({ code: "refused", reason });
  });

  it("a clear waiver counts at once, once, and not beside a statement", async () => {
    const { id } = await aServedNotice(ON);
    const inspector = await officer("wangmin");
    const waiver = { waivedOn: ON, waiver: "法定代表人书面声明放弃陈述、申辩。" };
    await act(inspector, ON, (ctx) => recordWaiver(ctx, { id, version: 3, ...waiver }));
    await expect(act(inspector, ON, (ctx) => recordWaiver(ctx, { id, version: 4, ...waiver }))).rejects.toMatchObject({
      reason: "waived_before",
    });
    await expect(act(inspector, ON, (ctx) => submitDecision(ctx, { id, version: 4 }))).resolves.toMatchObject({ id });
  });
});

describe("adjustDecision and reworkDecision", () => {
  it("makes lighter, never heavier, and never below the statute", async () => {
    const { id } = await aServedNotice(ON);
    const inspector = await officer("wangmin");
    const lighter = (fen: number) => ({
      id,
      version: 3,
      measures: [{ keeps: true, amount: fen, content: "采纳陈述，从轻。" }],
    });
    for (const [fen, fault] of [
      [300_001, "adjustment_heavier"],
      [199_999, "decision_amount_below"],
    ] as const) {
      await expect(act(inspector, ON, (ctx) => adjustDecision(ctx, lighter(fen)))).rejects.toMatchObject({
        fields: { "measures.0.amount": fault },
      });
    }
    await act(inspector, ON, (ctx) => adjustDecision(ctx, lighter(200_000)));
    expect(await decisionItemRows(id)).toMatchObject([{ amountFen: 200_000, noticedFen: 300_000 }]);
  });

  it("begins anew with nothing told, and the old notice stays in the file", async () => {
    const { id, caseId, noticeId } = await aServedNotice(ON);
    const reason = "有新的事实，须重新认定金额。";
    await act(await officer("wangmin"), ON, (ctx) => reworkDecision(ctx, { id, version: 3, reason }));
    expect(await decisionRow(id)).toMatchObject({ state: "returned", round: 2, noticeId: null, isHearingTold: false });
    expect(await decisionItemRows(id)).toMatchObject([{ isNoticed: false, noticedFen: null }]);
    expect(await db().$count(documents, and(eq(documents.id, noticeId), eq(documents.fileId, caseId)))).toBe(1);
  });
});

describe("reviewDecision", () => {
  it("prints each question, and a failed one stops the decision", async () => {
    const { id } = await aSubmittedDecision();
    const review = { id, version: 4, answers: reviewEntry({ discretion: "fail" }), opinion: "裁量理由不足。" };
    await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, review));
    const [row] = await db().select().from(decisionReviews).where(eq(decisionReviews.decisionId, id));
    expect(row).toMatchObject({ conclusion: "fail", adoptedOn: null });
    expect(await textOf(row?.documentId ?? null)).toContain("裁量不通过。见行政处罚事先告知书第二页。");
    await expect(
      act(await officer("juzhang"), AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5))),
    ).rejects.toMatchObject({ code: "refused", reason: "review_failed" });
  });

  it("with doubts waits for the officers' answer", async () => {
    const { id } = await aSubmittedDecision();
    const review = { id, version: 4, answers: reviewEntry({ papers: "doubt" }), opinion: "文书须核对。" };
    await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, review));
    const head = await officer("juzhang");
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5)))).rejects.toMatchObject({
      reason: "review_not_adopted",
    });
    const adoption = { id, version: 5, verdict: "adopted" as const, adoption: "已核对文书，更正日期。" };
    await act(await officer("wangmin"), AFTER_WINDOW, (ctx) => adoptReview(ctx, adoption));
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 6)))).resolves.toMatchObject({ id });
  });

  it("refuses one who is no reviewer", async () => {
    const { id } = await aSubmittedDecision();
    const review = { id, version: 4, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
    await expect(
      act(await officer("daduizhang"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, review)),
    ).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
  });
});

describe("discussDecision", () => {
  it("is asked of what is complex, prints who said what, and binds", async () => {
    const { id } = await aReviewedDecision({ isComplex: true });
    const head = await officer("juzhang");
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5)))).rejects.toMatchObject({
      reason: "discussion_missing",
    });
    await act(head, AFTER_WINDOW, (ctx) => discussDecision(ctx, discussion(id, 5, "agreed")));
    const reason = "想再改一改处理意见。";
    await expect(
      act(head, AFTER_WINDOW, (ctx) => reworkDecision(ctx, { id, version: 6, reason })),
    ).rejects.toMatchObject({ reason: "discussion_binds" });
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 6)))).resolves.toMatchObject({ id });
  });

  it("against the proposal stops the decision", async () => {
    const { id } = await aReviewedDecision({ isComplex: true });
    const head = await officer("juzhang");
    await act(head, AFTER_WINDOW, (ctx) => discussDecision(ctx, discussion(id, 5, "against")));
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 6)))).rejects.toMatchObject({
      reason: "discussion_against",
    });
  });
});

describe("decide", () => {
  it("numbers the 行政处罚决定书 with its six items, bank and surcharge, and decides the case", async () => {
    const { id, caseId, number, documentId } = await aDecidedPenalty();
    expect(number).toMatch(/罚字〔2026〕\d+号$/);
    expect(await decisionRow(id)).toMatchObject({ state: "decided", decidedOn: AFTER_WINDOW, documentId });
    const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
    expect(kase?.state).toBe("decided");
    const text = await textOf(documentId);
    for (const words of [
      "测试市龙腾建筑劳务有限公司",
      "地址：测试市示范区建设路88号",
      "以上事实有2026年7月工资表等证据证明",
      "罚款¥3,000.00（大写：人民币叁仟元整）",
      "自收到本决定书之日起15日内",
      "测试银行示范支行（地址：测试市示范区建设路20号）",
      "每日按罚款数额的百分之三加处罚款",
      "60日内向测试市示范区人民政府申请行政复议",
      "6个月内直接向测试市示范区人民法院提起行政诉讼",
    ]) {
      expect(text).toContain(words);
    }
    const clocks = await db().select().from(deadlines).where(eq(deadlines.fileId, caseId));
    const state = (key: string) => clocks.find(({ limitKey }) => limitKey === key)?.state;
    expect([state("T-DECIDE-15"), state("T-PEN-90"), state("T-DELIVER-7")]).toEqual(["met", "met", "running"]);
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, caseId));
    expect(acts.map(({ act: name }) => name)).toContain("case.decide");
  });

  it("T-DELIVER-7: is met by the service of the decision", async () => {
    const { caseId, documentId } = await aServedPenalty();
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, documentId));
    expect(clock).toMatchObject({ limitKey: "T-DELIVER-7", fileId: caseId, state: "met", endedOn: AFTER_WINDOW });
  });

  it("wants the bank of a fine, and the review", async () => {
    const head = await officer("juzhang");
    const { id } = await aReviewedDecision();
    await expect(
      act(head, AFTER_WINDOW, (ctx) => decide(ctx, { ...decideEntry(id, 5), bankName: "" })),
    ).rejects.toMatchObject({ code: "invalid", fields: { bankName: "bank_missing" } });
    const unreviewed = await aSubmittedDecision();
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(unreviewed.id, 4)))).rejects.toMatchObject({
      code: "refused",
      reason: "review_missing",
    });
  });

  it("decides a remedy and a no-penalty by their own papers, without a review", async () => {
    const kase = await aConcludedCase(ON);
    const nothing = penaltyEntry(kase, {
      kind: "no_penalty",
      items: [{ choice: `${kase.findingId}/LDJC-26-1/`, amount: "", content: "已全部支付，没有造成危害后果。" }],
      noPenaltyGround: "minor_corrected",
      education: "2026年11月24日当面进行教育，当事人承诺按月支付工资。",
    });
    for (const [entry, title, words] of [
      [remedyEntry(kase), "行政处理决定书", "自收到本决定书之日起15日内履行完毕"],
      [nothing, "不予行政处罚决定书", "本机关决定对你单位不予行政处罚。"],
    ] as const) {
      const inspector = await officer("wangmin");
      const { id } = await act(inspector, ON, (ctx) => proposeDecision(ctx, entry));
      const approval = { id, version: 1, opinion: "同意。" };
      await act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, approval));
      await act(inspector, ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
      await serve(kase.id, (await decisionRow(id)).noticeId ?? "", ON);
      await act(inspector, AFTER_WINDOW, (ctx) => submitDecision(ctx, { id, version: 3 }));
      await act(await officer("juzhang"), AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 4)));
      const text = await textOf((await decisionRow(id)).documentId);
      expect(text).toContain(title);
      expect(text).toContain(words);
    }
  });

  it("refuses one who is not the head", async () => {
    const { id } = await aReviewedDecision();
    await expect(
      act(await officer("daduizhang"), AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5))),
    ).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
  });
});
