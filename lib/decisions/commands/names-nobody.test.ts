import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import {
  AFTER_WINDOW,
  aProposedDecision,
  aReviewedDecision,
  aServedNotice,
  decideEntry,
  decisionRow,
  serve,
} from "@/db/factories/decisions";
import { aCertainCase, spotForm } from "@/db/factories/spot";
import {
  complaints,
  decisionDiscussions,
  decisionHearings,
  decisionItems,
  decisionStatementPoints,
  decisionStatements,
  decisions,
} from "@/db/schema";
import { informantsOf } from "@/lib/cases/queries/informants-of-case";
import { imposeOnTheSpot } from "@/lib/enforcement/commands/impose-on-the-spot";
import { world } from "@/lib/testing/world";
import { penaltyOnPaper } from "../decision-paper-inputs";
import { decisionFile } from "../queries/decision-file";
import { answersTo } from "../queries/names-people";
import { decisionsWaiting } from "../queries/waiting-decisions";
import { ImposeOnTheSpotInput } from "../spot-input";
import { answerStatement } from "./answer-statement";
import { approveDecision } from "./approve-decision";
import { askChairRecusal } from "./ask-chair-recusal";
import { decide } from "./decide";
import { decideChairRecusal } from "./decide-chair-recusal";
import { notifyDecision } from "./notify-decision";
import { recordHearing } from "./record-hearing";
import { recordStatement } from "./record-statement";
import { requestHearing } from "./request-hearing";
import { rescheduleHearing } from "./reschedule-hearing";
import { reworkDecision } from "./rework-decision";
import { scheduleHearing } from "./schedule-hearing";

const { officer, act, at } = world();
const ON = "2026-11-24";
const NAMED = "据檀小声反映，其余工资仍未支付。";
const naming = { code: "refused", reason: "paper_names_people" };

/** A tip of 檀小声 lies in the case. */
async function withTip(caseId: string) {
  const informant = { complainantName: "檀小声", complainantAddress: "测试市示范区云影巷六院" };
  const tip = await aComplaint(await officer("wangmin"), "2026-11-16", { kind: "tip", ...informant, claimLines: "" });
  await db().update(complaints).set({ caseId }).where(eq(complaints.id, tip.id));
}

const TIER = { tierName: "较轻", tierSource: "测试市裁量基准", tierLeastFen: 500_000, tierMostFen: 900_000 };

const ofDecision = (id: string, set: Partial<typeof decisions.$inferInsert>) =>
  db().update(decisions).set(set).where(eq(decisions.id, id));

const ofItems = (id: string, set: Partial<typeof decisionItems.$inferInsert>) =>
  db().update(decisionItems).set(set).where(eq(decisionItems.decisionId, id));

/** Where officers write what a notice and its decision say, each as its row keeps it. */
const places: Readonly<Record<string, (id: string, words: string) => PromiseLike<unknown>>> = {
  opinion: (id, opinion) => ofDecision(id, { opinion }),
  correctionText: (id, correctionText) => ofDecision(id, { correctionText }),
  content: (id, content) => ofItems(id, { content }),
  deviation: (id, deviation) => ofItems(id, { ...TIER, deviation }),
};

async function closedEverywhere(id: string, tried: () => Promise<unknown>) {
  for (const [name, say] of Object.entries(places)) {
    await say(id, NAMED);
    await expect(tried(), name).rejects.toMatchObject(naming);
    await say(id, "依法从轻处罚。");
  }
}

/** One point of the party, answered with the informant's name before anybody knew of the tip. */
async function anAnswered(decisionId: string, byId: string) {
  const said = { receivedOn: ON, manner: "oral" as const, givenBy: "高志强", answeredOn: ON };
  const by = { recordedBy: byId, recordedAt: at(ON), answeredBy: byId };
  const [made] = await db()
    .insert(decisionStatements)
    .values({ decisionId, round: 1, ...said, ...by })
    .returning({ statementId: decisionStatements.id });
  const point = { statementId: made?.statementId ?? "", ordinal: 1, claim: "罚款过重。", isAccepted: false };
  await db()
    .insert(decisionStatementPoints)
    .values({ ...point, answer: NAMED });
  return point.statementId;
}

/** Whether it stands on its officer's desk for the words of its paper. */
const waitsToReword = async (id: string) =>
  (await decisionsWaiting(await officer("wangmin"), at(AFTER_WINDOW))).toReword.some((row) => row.id === id);

describe("《条例》第九条: what officers write of a decision in a case that rests on a tip", () => {
  it("is neither approved, nor told, where it tells the informant", async () => {
    const { id, caseId } = await aProposedDecision(ON);
    await withTip(caseId);
    const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const approve = () => act(leader, ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意。" }));
    const notify = () => act(inspector, ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
    await closedEverywhere(id, approve);
    await db().update(decisions).set({ education: NAMED }).where(eq(decisions.id, id));
    await expect(approve()).rejects.toMatchObject(naming);
    await db().update(decisions).set({ education: null }).where(eq(decisions.id, id));
    await approve();
    await closedEverywhere(id, notify);
    await notify();
    expect(await decisionRow(id)).toMatchObject({ state: "notified" });
  });

  it("is not decided", async () => {
    const { id, caseId } = await aReviewedDecision();
    await withTip(caseId);
    const head = await officer("juzhang");
    const deciding = () => act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5)));
    await closedEverywhere(id, deciding);
    const statementId = await anAnswered(id, head.id);
    await expect(deciding()).rejects.toMatchObject(naming);
    const own = eq(decisionStatementPoints.statementId, statementId);
    await db().update(decisionStatementPoints).set({ answer: "金额在法定幅度以内。" }).where(own);
    await deciding();
    expect(await decisionRow(id)).toMatchObject({ state: "decided" });
  });

  it("is worked on anew where only that stands in the way of what was agreed on together", async () => {
    const { id, caseId } = await aReviewedDecision({ isComplex: true });
    await withTip(caseId);
    const head = await officer("juzhang");
    const held = { heldOn: AFTER_WINDOW, place: "局会议室", chair: "赵立群", recorder: "李建国" };
    await db()
      .insert(decisionDiscussions)
      .values({ decisionId: id, round: 1, ...held, isAgreed: true, conclusion: "一致同意。", recordedBy: head.id });
    const rework = () => {
      const points = [{ place: "measure" as const, reason: "决定书的文字须重新拟定。" }];
      return act(head, AFTER_WINDOW, (ctx) => reworkDecision(ctx, { id, version: 5, points }));
    };
    await expect(rework()).rejects.toMatchObject({ reason: "discussion_binds" });
    expect(await waitsToReword(id)).toBe(false);
    const statementId = await anAnswered(id, head.id);
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5)))).rejects.toMatchObject(naming);
    const { refusalOf } = await decisionFile(head, { id: caseId, decisionId: id }, at(AFTER_WINDOW));
    expect(refusalOf("rework")).toBeNull();
    expect(await waitsToReword(id)).toBe(true);
    const told = await decisionRow(id);
    await rework();
    expect(await decisionRow(id)).toMatchObject({ state: "returned", round: 2 });
    const row = { ...told, round: 2 };
    await act(head, AFTER_WINDOW, async (ctx) => {
      expect(await answersTo(ctx.db, row)).toEqual([]);
      const { heard } = await penaltyOnPaper(ctx.db, row, await informantsOf(ctx.db, caseId));
      expect(heard).toContain("提出：罚款过重。经复核，不予采纳。");
      expect(heard).not.toContain("檀小声");
    });
    expect(
      await db().select().from(decisionStatementPoints).where(eq(decisionStatementPoints.statementId, statementId)),
    ).toMatchObject([{ answer: NAMED }]);
  });

  it("answers nothing with their name, though the party's own words are kept as they were said", async () => {
    const { id, caseId } = await aServedNotice(ON);
    await withTip(caseId);
    const inspector = await officer("wangmin");
    const said = { receivedOn: ON, manner: "oral" as const, givenBy: "高志强" };
    const points = [{ claim: "是檀小声举报的，与事实不符。" }];
    await act(inspector, ON, (ctx) => recordStatement(ctx, { id, version: 3, ...said, points }));
    const [made] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
    const answer = (words: string) => {
      const answers = [{ verdict: "rejected" as const, answer: words }];
      return act(inspector, ON, (ctx) =>
        answerStatement(ctx, { id, version: 4, statementId: made?.id ?? "", answers }),
      );
    };
    await expect(answer(NAMED)).rejects.toMatchObject(naming);
    await answer("经核对工资表，事实清楚。");
  });
});

describe("《条例》第九条: what is written of a hearing", () => {
  const day = async (place: string) => ({
    ...{ heldOn: "2026-12-10", heldAt: "09:30", place, listeners: "", recorder: "何静", isPublic: true },
    chairId: (await officer("lingdao")).id,
  });

  it("tells them neither in its notices, nor of its chair, nor in its record", async () => {
    const { id, caseId } = await aServedNotice(ON);
    await withTip(caseId);
    const [inspector, head] = [await officer("wangmin"), await officer("juzhang")];
    const asked = { id, version: 3, requestedOn: ON, request: "法定代表人高志强申请听证。" };
    await act(inspector, ON, (ctx) => requestHearing(ctx, asked));
    const schedule = async (place: string) => {
      const input = { id, version: 4, ...(await day(place)) };
      return act(inspector, ON, (ctx) => scheduleHearing(ctx, input));
    };
    await expect(schedule("测试市示范区云影巷六院")).rejects.toMatchObject(naming);
    await schedule("局会议室");
    const change = async (reason: string) => {
      const input = { id, version: 5, ...(await day("局会议室")), reason };
      return act(inspector, ON, (ctx) => rescheduleHearing(ctx, input));
    };
    await expect(change(NAMED)).rejects.toMatchObject(naming);
    await change("会议室另有安排。");
    const recuse = (asker: "party" | "chair") =>
      act(inspector, ON, (ctx) => askChairRecusal(ctx, { id, version: 6, asker, reason: NAMED }));
    await expect(recuse("chair")).rejects.toMatchObject(naming);
    await recuse("party");
    const answer = (reason: string) =>
      act(head, ON, (ctx) => decideChairRecusal(ctx, { id, version: 7, decision: "refused", reason }));
    await expect(answer(NAMED)).rejects.toMatchObject(naming);
    await answer("没有直接利害关系。");
    const [row] = await db().select().from(decisionHearings).where(eq(decisionHearings.decisionId, id));
    await serve(caseId, row?.noticeId ?? "", ON);
    const record = (officersSaid: string) => {
      const said = { attended: "高志强", officersSaid, partySaid: NAMED, closingWords: "坚持申辩意见。" };
      const held = { id, version: 8, outcome: "held" as const, ...said, finding: "建议维持拟作出的处罚。" };
      return act(inspector, "2026-12-10", (ctx) => recordHearing(ctx, held));
    };
    await expect(record(NAMED)).rejects.toMatchObject(naming);
    await record("提出事实和证据。");
  });
});

describe("《条例》第九条: what is written of a penalty on the spot", () => {
  it.each([
    ["told", { told: NAMED }],
    ["opinion", { opinion: NAMED }],
    ["correctionText", { correctionText: NAMED }],
    ["answer", { points: [{ claim: "订单集中。", verdict: "rejected" as const, answer: NAMED }] }],
  ])("tells them nowhere: %s", async (_place, over) => {
    const kase = await aCertainCase(ON);
    await withTip(kase.id);
    const impose = async (words: typeof over | Record<string, never>) => {
      const input = ImposeOnTheSpotInput.parse({ ...spotForm(kase, "300"), ...words });
      return act(await officer("wangmin"), ON, (ctx) => imposeOnTheSpot(ctx, input));
    };
    await expect(impose(over)).rejects.toMatchObject(naming);
    await impose({});
  });
});
