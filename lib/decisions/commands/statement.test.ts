import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  AFTER_WINDOW,
  aNotifiedDecision,
  aServedNotice,
  aServedRemedyNotice,
  decisionItemRows,
  decisionRow,
  serve,
} from "@/db/factories/decisions";
import { decisionItems, decisionStatements, documents, outbox, regionSettings } from "@/db/schema";
import { returnPointsOf } from "@/lib/returns/queries/return-points";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { adjustDecision } from "./adjust-decision";
import { answerStatement } from "./answer-statement";
import { recordStatement, stateOwnDefence } from "./record-statement";
import { recordWaiver } from "./record-waiver";
import { reworkDecision } from "./rework-decision";
import { submitDecision } from "./submit-decision";

const { officer, employerUser, act, at } = world();
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

type Lighter = { keeps: boolean; amount: number; content: string; deviation: string; pastReason: string };

const answers = [
  { verdict: "accepted" as const, answer: "经核对银行回单，已支付一半属实。" },
  { verdict: "rejected" as const, answer: "用人单位支付工资的义务不因此免除。" },
];

describe("T-STATEMENT: what the party says", () => {
  it("is recorded point by point and answered with a paper; the days that the notice printed run on", async () => {
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
    await expect(act(inspector, "2026-12-01", (ctx) => submitDecision(ctx, { id, version: 5 }))).rejects.toMatchObject({
      reason: "statement_window_open",
    });
    await act(inspector, AFTER_WINDOW, (ctx) => submitDecision(ctx, { id, version: 5 }));
    expect(await decisionRow(id)).toMatchObject({ state: "submitted", submittedOn: AFTER_WINDOW });
  });

  it("and a waiver are of a day after the notice and not ahead; a waiver follows no statement", async () => {
    const { id } = await aServedNotice(ON);
    const inspector = await officer("wangmin");
    const say = (receivedOn: string) =>
      act(inspector, ON, (ctx) => recordStatement(ctx, { ...statement(id), receivedOn }));
    const waive = (waivedOn: string, version = 3) =>
      act(inspector, ON, (ctx) => recordWaiver(ctx, { id, version, waivedOn, waiver: "书面声明放弃。" }));
    const fields = (field: string, fault: string) => ({ code: "invalid", fields: { [field]: fault } });
    await expect(say("2026-11-25")).rejects.toMatchObject(fields("receivedOn", "statement_day_ahead"));
    await expect(say("2026-11-23")).rejects.toMatchObject(fields("receivedOn", "statement_before_notice"));
    await expect(waive("2026-11-25")).rejects.toMatchObject(fields("waivedOn", "statement_day_ahead"));
    await expect(waive("2026-11-23")).rejects.toMatchObject(fields("waivedOn", "waiver_before_service"));
    expect(await decisionRow(id)).toMatchObject({ version: 3, waivedOn: null });
    await say(ON);
    await expect(waive(ON, 4)).rejects.toMatchObject({ reason: "statement_made" });
    expect(await decisionRow(id)).toMatchObject({ version: 4, waivedOn: null });
  });

  it("gives nothing up before its notice was served, whatever day the notice bears", async () => {
    const { id, caseId, noticeId } = await aNotifiedDecision(ON);
    await serve(caseId, noticeId, "2026-11-26");
    const waive = async (waivedOn: string) => {
      const waiver = { id, version: 3, waivedOn, waiver: "书面声明放弃。" };
      return act(await officer("wangmin"), "2026-11-26", (ctx) => recordWaiver(ctx, waiver));
    };
    await expect(waive("2026-11-25")).rejects.toMatchObject({ fields: { waivedOn: "waiver_before_service" } });
    await expect(waive("2026-11-26")).resolves.toMatchObject({ id });
  });

  it("may come within the days that the region gave when the notice went out, which the notice prints", async () => {
    const { id: setBy } = await officer("xitong");
    const own = { regionCode: "990101", key: "decisions.statement_days", setBy, setAt: at(ON) };
    await db()
      .insert(regionSettings)
      .values({ ...own, amount: 10 });
    const { id } = await aServedNotice(ON);
    await db().delete(regionSettings);
    expect(await textOf((await decisionRow(id)).noticeId)).toContain("之日起10个工作日内，书面或者当面");
    const inspector = await officer("wangmin");
    const submit = (on: string) => act(inspector, on, (ctx) => submitDecision(ctx, { id, version: 3 }));
    await expect(submit("2026-12-08")).rejects.toMatchObject({ reason: "statement_window_open" });
    await submit("2026-12-09");
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
    const told = await db().select().from(outbox).where(eq(outbox.kind, "party-spoke"));
    const ours = told.filter(({ payload }) => payload.decisionId === id);
    expect(ours.map(({ payload }) => payload.said)).toEqual(["statement", "statement"]);
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

  it("a clear waiver counts once, and gives up no hearing", async () => {
    const { id } = await aServedNotice(ON);
    const inspector = await officer("wangmin");
    const waiver = { waivedOn: ON, waiver: "法定代表人书面声明放弃陈述、申辩。" };
    await act(inspector, ON, (ctx) => recordWaiver(ctx, { id, version: 3, ...waiver }));
    await expect(act(inspector, ON, (ctx) => recordWaiver(ctx, { id, version: 4, ...waiver }))).rejects.toMatchObject({
      reason: "waived_before",
    });
    await expect(act(inspector, ON, (ctx) => submitDecision(ctx, { id, version: 4 }))).rejects.toMatchObject({
      reason: "hearing_window_open",
    });
  });

  it("may go on until the last of the days, though something was said and answered before", async () => {
    const { id } = await aServedRemedyNotice(ON);
    const inspector = await officer("wangmin");
    await act(inspector, ON, (ctx) => recordStatement(ctx, statement(id)));
    const [made] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
    const answer = { id, version: 4, statementId: made?.id ?? "", answers };
    await act(inspector, ON, (ctx) => answerStatement(ctx, answer));
    const early = act(inspector, ON, (ctx) => submitDecision(ctx, { id, version: 5 }));
    await expect(early).rejects.toMatchObject({ reason: "statement_window_open" });
    const points = [{ claim: "又支付了一部分。" }];
    await act(await employerUser("ltjz"), "2026-11-26", (ctx) => stateOwnDefence(ctx, { id, version: 5, points }));
  });

  it("a clear waiver counts at once where no hearing was to be told of", async () => {
    const { id } = await aServedRemedyNotice(ON);
    const inspector = await officer("wangmin");
    const waiver = { waivedOn: ON, waiver: "法定代表人书面声明放弃陈述、申辩。" };
    await act(inspector, ON, (ctx) => recordWaiver(ctx, { id, version: 3, ...waiver }));
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
      measures: [{ keeps: true, amount: fen, content: "采纳陈述，从轻。", deviation: "", pastReason: "" }],
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

  it("writes each measure by itself, though one before it was left out", async () => {
    const { id } = await aServedRemedyNotice(ON);
    const inspector = await officer("wangmin");
    const adjusting = (version: number, measures: readonly Lighter[]) =>
      act(inspector, ON, (ctx) => adjustDecision(ctx, { id, version, measures: [...measures] }));
    await adjusting(3, [
      { keeps: false, amount: 100_000, content: "已经支付。", deviation: "", pastReason: "" },
      { keeps: true, amount: 9_000_000, content: "采纳陈述。", deviation: "", pastReason: "" },
    ]);
    await adjusting(4, [{ keeps: true, amount: 7_000_000, content: "再次采纳陈述。", deviation: "", pastReason: "" }]);
    expect(await decisionItemRows(id)).toMatchObject([
      { measure: "additional_compensation", amountFen: 7_000_000, content: "再次采纳陈述。" },
    ]);
  });

  it("leaves the tier of the region's ladder only for a reason", async () => {
    const { id } = await aServedNotice(ON);
    const tier = { tierName: "较轻", tierSource: "测人社规〔2026〕1号", tierLeastFen: 250_000, tierMostFen: 600_000 };
    await db().update(decisionItems).set(tier).where(eq(decisionItems.decisionId, id));
    const inspector = await officer("wangmin");
    const adjusting = (amount: number, deviation: string) =>
      act(inspector, ON, (ctx) =>
        adjustDecision(ctx, {
          id,
          version: 3,
          measures: [{ keeps: true, amount, content: "从轻。", deviation, pastReason: "" }],
        }),
      );
    await expect(adjusting(249_999, "太轻。")).rejects.toMatchObject({
      fields: { "measures.0.deviation": "deviation_missing" },
    });
    await adjusting(249_999, "已付清全部工资，劳动者书面谅解。");
    expect(await decisionItemRows(id)).toMatchObject([
      { deviation: "已付清全部工资，劳动者书面谅解。", pastReason: "" },
    ]);
  });

  it("begins anew with nothing told, and the old notice stays in the file", async () => {
    const { id, caseId, noticeId } = await aServedNotice(ON);
    const points = [{ place: "amount" as const, reason: "有新的事实，须重新认定金额。" }];
    await act(await officer("wangmin"), ON, (ctx) => reworkDecision(ctx, { id, version: 3, points }));
    expect(await decisionRow(id)).toMatchObject({ state: "returned", round: 2, noticeId: null, isHearingTold: false });
    expect(await decisionItemRows(id)).toMatchObject([{ isNoticed: false, noticedFen: null }]);
    expect(await returnPointsOf(id)).toMatchObject(points);
    expect(await db().$count(documents, and(eq(documents.id, noticeId), eq(documents.fileId, caseId)))).toBe(1);
  });
});
