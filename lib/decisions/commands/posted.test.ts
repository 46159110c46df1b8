import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  AFTER_WINDOW,
  aDecidedPenalty,
  aReviewedDecision,
  aSubmittedDecision,
  decideEntry,
  decisionRow,
  reviewEntry,
} from "@/db/factories/decisions";
import { anExhibit } from "@/db/factories/orders";
import {
  answerPosted as answer,
  bringIn as bring,
  CAME,
  LAST,
  saidIn,
  settleIn as settle,
} from "@/db/factories/postings";
import {
  decisionDiscussions,
  decisionHearings,
  decisionPostings,
  decisionReviews,
  decisionStatements,
  decisions,
  events,
} from "@/db/schema";
import { strikeExhibit } from "@/lib/cases/commands/strike-exhibit";
import { world } from "@/lib/testing/world";
import { penaltyOnPaper } from "../decision-paper-inputs";
import { postedLine } from "../posted-labels";
import { decisionFile } from "../queries/decision-file";
import { postingsOfDecision } from "../queries/postings";
import { reviewsOfDecision } from "../queries/reviews";
import { decide } from "./decide";
import { discussDecision } from "./discuss-decision";
import { reviewDecision } from "./review-decision";
import { scheduleHearing } from "./schedule-hearing";
import { submitDecision } from "./submit-decision";

const { officer, act, at } = world();
const hearing = { kind: "hearing", points: [{ claim: "要求举行听证，核对支付凭证。" }] };

const agrees = { name: "赵立群", post: "局长", opinion: "同意。" };

async function discuss(id: string, heldOn = AFTER_WINDOW) {
  const { version } = await decisionRow(id);
  const held = { heldOn, place: "局会议室", chair: "赵立群", recorder: "李建国", opinions: [agrees, agrees] };
  const said = { verdict: "agreed" as const, conclusion: "一致同意。" };
  await act(await officer("juzhang"), heldOn, (ctx) => discussDecision(ctx, { id, version, ...held, ...said }));
}

async function review(id: string) {
  const { version } = await decisionRow(id);
  const entry = { id, version, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
  await act(await officer("fazhi"), CAME, (ctx) => reviewDecision(ctx, entry));
}

const submit = async (id: string) => {
  const { version } = await decisionRow(id);
  await act(await officer("wangmin"), CAME, (ctx) => submitDecision(ctx, { id, version }));
};

describe("a statement that was posted in time and came once the proceeding had been reviewed and discussed", () => {
  it("is of a day that the postmark shows, within the days of the notice, with an exhibit of the case", async () => {
    const decision = await aSubmittedDecision();
    const { id, caseId } = decision;
    const evidenceId = await anExhibit(caseId, CAME, 9);
    const other = await aSubmittedDecision();
    const foreign = await anExhibit(other.caseId, CAME, 9);
    const faulty: [Record<string, unknown>, Record<string, string>][] = [
      [{ postedOn: "2026-12-02" }, { postedOn: "posted_late" }],
      [{ postedOn: "2026-11-23" }, { postedOn: "posted_before_service" }],
      [{ receivedOn: "2026-11-30" }, { postedOn: "posted_after_arrival" }],
      [{ receivedOn: "2026-12-04" }, { receivedOn: "statement_day_ahead" }],
      [{ evidenceId: foreign }, { evidenceId: "postmark_unknown" }],
    ];
    for (const [over, fields] of faulty) {
      await expect(bring(decision, { evidenceId, ...over })).rejects.toMatchObject({ code: "invalid", fields });
    }
    expect(await db().$count(decisionPostings, eq(decisionPostings.decisionId, id))).toBe(0);
    await bring(decision, { evidenceId, postedOn: "2026-11-24" });
  });

  it("is confirmed by the leader and answered point by point, and nothing is decided before it is reviewed anew", async () => {
    const decision = await aReviewedDecision();
    const { id } = decision;
    await bring(decision);
    const head = await officer("juzhang");
    const deciding = async () => decideEntry(id, (await decisionRow(id)).version);
    const tried = await deciding();
    await expect(act(head, CAME, (ctx) => decide(ctx, tried))).rejects.toMatchObject({ reason: "posted_waits" });
    await settle(id, "in_time");
    expect(await decisionRow(id)).toMatchObject({ state: "notified", round: 1, reviewRound: 2, submittedOn: null });
    await expect(submit(id)).rejects.toMatchObject({ reason: "statement_unanswered" });
    expect(await saidIn(await answer(id))).toContain("邮寄，2026年12月1日交邮");
    await submit(id);
    const unreviewed = await deciding();
    await expect(act(head, CAME, (ctx) => decide(ctx, unreviewed))).rejects.toMatchObject({ reason: "review_missing" });
    const ofPosting = (name: string) => and(eq(events.subjectId, id), eq(events.act, `decision.${name}`));
    expect(await db().$count(events, ofPosting("bringPosted"))).toBe(1);
    expect(await db().$count(events, ofPosting("confirmPosted"))).toBe(1);
  });

  it("leaves the earlier review and discussion in the file, and the new ones say why they were asked again", async () => {
    const decision = await aReviewedDecision();
    const { id, caseId } = decision;
    await discuss(id);
    await bring(decision);
    await settle(id, "in_time");
    await answer(id);
    await submit(id);
    await review(id);
    await discuss(id, CAME);
    const reviews = await db().select().from(decisionReviews).where(eq(decisionReviews.decisionId, id));
    const discussions = await db().select().from(decisionDiscussions).where(eq(decisionDiscussions.decisionId, id));
    expect(reviews.map(({ round }) => round).sort()).toEqual([1, 2]);
    expect(discussions.map(({ round }) => round).sort()).toEqual([1, 2]);
    const because = "认定当事人于2026年12月1日交邮、本机关于2026年12月3日收到的陈述申辩在期限内提出";
    for (const row of [...reviews, ...discussions].filter(({ round }) => round === 2)) {
      expect(await saidIn(row.documentId ?? "")).toContain(because);
      expect(await saidIn(row.documentId ?? "")).toContain("此前的法制审核、集体讨论不再作为决定的依据，重新办理");
    }
    const file = await decisionFile(await officer("wangmin"), { id: caseId, decisionId: id }, at(CAME));
    const [posting] = file.postings;
    expect(posting && postedLine(posting)).toContain("确认按期提出，退回听取意见：已核对信封原件，邮戳清晰。");
    const { heard } = await penaltyOnPaper(db(), await decisionRow(id));
    expect(heard).toContain("1.你单位于2026年12月1日交邮材料提出：罚款过重，已支付一半。经复核，予以采纳");
    const entry = decideEntry(id, (await decisionRow(id)).version);
    await act(await officer("juzhang"), CAME, (ctx) => decide(ctx, entry));
  });

  it.each([
    ["neither review nor discussion", false, '在期限内提出"'],
    ["a review", true, '在期限内提出；此前的法制审核不再作为决定的依据，重新办理"'],
  ])("that found %s before it names no other", async (_what, isReviewed, said) => {
    const decision = await (isReviewed ? aReviewedDecision() : aSubmittedDecision());
    const { id } = decision;
    await bring(decision);
    await settle(id, "in_time");
    await answer(id);
    await submit(id);
    await review(id);
    const [last] = (await reviewsOfDecision(db(), id)).slice(-1);
    expect(await saidIn(last?.documentId ?? "")).toContain(said);
  });

  it("stays in the file where the leader does not find it to be in time, and what had been agreed on stands", async () => {
    const decision = await aReviewedDecision();
    const { id } = decision;
    const evidenceId = await bring(decision);
    const strike = { caseId: decision.caseId, id: evidenceId, reason: "误传其他案件的信封。", page: "" as const };
    const inspector = await officer("wangmin");
    await expect(act(inspector, CAME, (ctx) => strikeExhibit(ctx, strike))).rejects.toMatchObject({
      reason: "exhibit_used:按期提出的认定",
    });
    await settle(id, "late");
    await act(inspector, CAME, (ctx) => strikeExhibit(ctx, strike));
    expect(await decisionRow(id)).toMatchObject({ state: "submitted", reviewRound: 1, submittedOn: AFTER_WINDOW });
    expect(await postingsOfDecision(db(), id)).toMatchObject([{ isInTime: false, settler: "周建平" }]);
    expect(await db().$count(decisionStatements, eq(decisionStatements.decisionId, id))).toBe(0);
    const entry = decideEntry(id, (await decisionRow(id)).version);
    await act(await officer("juzhang"), CAME, (ctx) => decide(ctx, entry));
  });

  it("is put forward by a case officer, once at a time, and judged by a leader who did not investigate", async () => {
    const decision = await aSubmittedDecision();
    const { id } = decision;
    await expect(settle(id, "in_time")).rejects.toMatchObject({ reason: "nothing_posted" });
    const evidenceId = await anExhibit(decision.caseId, CAME, 9);
    const byAnother = bring(decision, { evidenceId }, "guoqi");
    await expect(byAnother).rejects.toMatchObject({ reason: "not_case_officer" });
    await bring(decision, { evidenceId });
    await expect(bring(decision, { evidenceId })).rejects.toMatchObject({ reason: "posted_before" });
    await expect(settle(id, "in_time", "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    const leader = await officer("daduizhang");
    await db().update(decisions).set({ proposedBy: leader.id }).where(eq(decisions.id, id));
    await expect(settle(id, "in_time")).rejects.toMatchObject({ reason: "decision_own_proposal" });
  });
});

describe("《行政处罚法》第六十四条: a request for a hearing that was posted in time", () => {
  it("is of its day of posting and is arranged; nothing is submitted before it has ended", async () => {
    const decision = await aReviewedDecision();
    const { id } = decision;
    await bring(decision, hearing);
    await settle(id, "in_time");
    const [asked] = await db().select().from(decisionHearings).where(eq(decisionHearings.decisionId, id));
    const request = "高志强（法定代表人）：要求举行听证，核对支付凭证。";
    expect(asked).toMatchObject({ requestedOn: LAST, round: 1, isLate: false, request });
    await expect(submit(id)).rejects.toMatchObject({ reason: "hearing_waits" });
    const bench = { chairId: (await officer("lingdao")).id, listeners: "", recorder: "何静", isPublic: true };
    const day = { heldOn: "2026-12-16", heldAt: "09:30", place: "局会议室", ...bench };
    const { version } = await decisionRow(id);
    await act(await officer("wangmin"), CAME, (ctx) => scheduleHearing(ctx, { id, version, ...day }));
  });

  it("follows where the right was told, and once", async () => {
    const decision = await aSubmittedDecision();
    const { id } = decision;
    const evidenceId = await anExhibit(decision.caseId, CAME, 9);
    const ask = () => bring(decision, { ...hearing, evidenceId });
    await db().update(decisions).set({ isHearingTold: false }).where(eq(decisions.id, id));
    await expect(ask()).rejects.toMatchObject({ fields: { kind: "posted_hearing_untold" } });
    await db().update(decisions).set({ isHearingTold: true }).where(eq(decisions.id, id));
    const before = { decisionId: id, round: 1, requestedOn: "2026-11-25", request: "申请听证。" };
    await db().insert(decisionHearings).values(before);
    await expect(ask()).rejects.toMatchObject({ fields: { kind: "posted_hearing_twice" } });
    const two = { ...hearing, points: [...hearing.points, { claim: "另外要求更换承办人。" }] };
    await expect(bring(decision, { ...two, evidenceId })).rejects.toThrow("听证申请写在一栏里");
  });
});

it("what came after the decision is told what is left to do, to the case officers alone", async () => {
  const decision = await aDecidedPenalty();
  await expect(bring(decision)).rejects.toMatchObject({ reason: "posted_after_decision" });
  const file = async (login: string) =>
    decisionFile(await officer(login), { id: decision.caseId, decisionId: decision.id }, at(CAME));
  expect((await file("wangmin")).refusalOf("bringPosted")).toBe("posted_after_decision");
  expect((await file("daduizhang")).refusalOf("bringPosted")).toBe("not_case_officer");
});
