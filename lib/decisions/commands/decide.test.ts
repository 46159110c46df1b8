import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  AFTER_WINDOW,
  aConcludedCase,
  aDecidedPenalty,
  aReviewedDecision,
  aServedPenalty,
  aSubmittedDecision,
  decideEntry,
  decisionRow,
  penaltyEntry,
  remedyEntry,
  reviewEntry,
  serve,
} from "@/db/factories/decisions";
import { aDiscussionNumber } from "@/db/factories/discretion";
import { cases, deadlines, decisionReviews, events } from "@/db/schema";
import { issuedText } from "@/lib/testing/issued-text";
import { world } from "@/lib/testing/world";
import { adoptReview } from "./adopt-review";
import { approveDecision } from "./approve-decision";
import { decide } from "./decide";
import { discussDecision } from "./discuss-decision";
import { notifyDecision } from "./notify-decision";
import { proposeDecision } from "./propose-decision";
import { reviewDecision } from "./review-decision";
import { reworkDecision } from "./rework-decision";
import { submitDecision } from "./submit-decision";
import { withdrawDecision } from "./withdraw-decision";

const { officer, act } = world();
const ON = "2026-11-24";

const discussion = (id: string, version: number, verdict: "agreed" | "against") => ({
  ...{ id, version, heldOn: AFTER_WINDOW, place: "局会议室", chair: "赵立群", recorder: "李建国" },
  ...{ verdict, conclusion: "一致同意拟作出的决定。" },
  opinions: [
    { name: "赵立群", post: "局长", opinion: "同意。" },
    { name: "陈志远", post: "副局长", opinion: "同意从轻。" },
  ],
});

describe("reviewDecision", () => {
  it("prints each question, and a failed one stops the decision", async () => {
    const { id } = await aSubmittedDecision();
    const review = { id, version: 4, answers: reviewEntry({ discretion: "fail" }), opinion: "裁量理由不足。" };
    await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, review));
    const [row] = await db().select().from(decisionReviews).where(eq(decisionReviews.decisionId, id));
    expect(row).toMatchObject({ conclusion: "fail", adoptedOn: null });
    expect(await issuedText(row?.documentId ?? null)).toContain("裁量不通过。见行政处罚事先告知书第二页。");
    await expect(
      act(await officer("juzhang"), AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5))),
    ).rejects.toMatchObject({ code: "refused", reason: "review_failed" });
  });

  it("with doubts waits for the officers' answer", async () => {
    const [{ id }] = [await aSubmittedDecision(), await aDiscussionNumber(AFTER_WINDOW)];
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
    const points = [{ place: "measure" as const, reason: "想再改一改处理意见。" }];
    await expect(
      act(head, AFTER_WINDOW, (ctx) => reworkDecision(ctx, { id, version: 6, points })),
    ).rejects.toMatchObject({ reason: "discussion_binds" });
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 6)))).resolves.toMatchObject({ id });
  });

  it("waits for the review", async () => {
    const { id } = await aSubmittedDecision({ isComplex: true });
    await expect(
      act(await officer("juzhang"), AFTER_WINDOW, (ctx) => discussDecision(ctx, discussion(id, 4, "agreed"))),
    ).rejects.toMatchObject({ code: "refused", reason: "review_missing" });
  });

  it("is of a day on which it was submitted and reviewed, and not ahead", async () => {
    const { id } = await aSubmittedDecision({ isComplex: true });
    const [head, on] = [await officer("juzhang"), "2026-12-04"];
    const review = { id, version: 4, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
    await act(await officer("fazhi"), on, (ctx) => reviewDecision(ctx, review));
    const discussed = (heldOn: string) =>
      act(head, on, (ctx) => discussDecision(ctx, { ...discussion(id, 5, "agreed"), heldOn }));
    const faults = { "2026-12-01": "discussed_before_submission", "2026-12-03": "discussed_before_review" };
    for (const [day, heldOn] of Object.entries(faults)) {
      await expect(discussed(day)).rejects.toMatchObject({ fields: { heldOn } });
    }
    await expect(discussed("2026-12-05")).rejects.toMatchObject({ fields: { heldOn: "statement_day_ahead" } });
    await expect(discussed(on)).resolves.toMatchObject({ id });
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
    const text = await issuedText(documentId);
    for (const words of [
      "测试市龙腾建筑劳务有限公司",
      "地址：测试市示范区建设路88号",
      "以上事实有以下证据证明",
      "2026年7月工资表（来源：用人单位提供",
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

  it("T-PEN-90: is kept by the penalty; T-DECIDE-15 only once nothing waits, on the day of the decision", async () => {
    const penalty = await aReviewedDecision();
    const kase = { id: penalty.caseId, findingId: penalty.findingId };
    const inspector = await officer("wangmin");
    const remedy = await act(inspector, AFTER_WINDOW, (ctx) => proposeDecision(ctx, remedyEntry(kase)));
    await act(await officer("juzhang"), AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(penalty.id, 5)));
    const states = async () => {
      const clocks = await db().select().from(deadlines).where(eq(deadlines.fileId, kase.id));
      return ["T-DECIDE-15", "T-PEN-90"].map((key) => {
        const clock = clocks.find(({ limitKey }) => limitKey === key);
        return [clock?.state, clock?.endedOn];
      });
    };
    expect(await states()).toEqual([
      ["running", null],
      ["met", AFTER_WINDOW],
    ]);
    const reason = "劳动者已经收到全部工资。";
    await act(inspector, "2026-12-04", (ctx) => withdrawDecision(ctx, { id: remedy.id, version: 1, reason }));
    expect(await states()).toEqual([
      ["met", AFTER_WINDOW],
      ["met", AFTER_WINDOW],
    ]);
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
      items: [
        {
          choice: `${kase.findingId}/LDJC-26-1/`,
          amount: "",
          content: "已全部支付，没有造成危害后果。",
          deviation: "",
          pastReason: "",
          factors: [{ code: "minor_corrected_no_harm", evidenceIds: [kase.exhibitId], reason: "" }],
        },
      ],
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
      const text = await issuedText((await decisionRow(id)).documentId);
      expect(text).toContain(title);
      expect(text.includes("行业：建筑业")).toBe(title === "行政处理决定书");
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
