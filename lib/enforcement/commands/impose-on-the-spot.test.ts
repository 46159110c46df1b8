import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDefiedCase, decisionItemRows, decisionRow, penaltyEntry } from "@/db/factories/decisions";
import { aPublishedLadder, aPublishedSetting } from "@/db/factories/discretion";
import { aCaseInHand, aFinding } from "@/db/factories/orders";
import { aCertainCase, aSpotPenalty, impose, OVERTIME, spotEntry, spotWarning } from "@/db/factories/spot";
import {
  cases,
  decisions,
  deliveries,
  documents,
  employers,
  enforcementPayments,
  enforcements,
  events,
  spotPenalties,
} from "@/db/schema";
import { closingFacts } from "@/lib/closing/queries/closing-facts";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { employerDecisions } from "@/lib/decisions/queries/employer-decisions";
import { publicTextOf } from "@/lib/publications/public-text";
import { publicationList } from "@/lib/publications/queries/publication-list";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";

const { officer, employerUser, act, at } = world();
const ON = "2026-11-24";

async function paperOf(id: string | null) {
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, id ?? ""));
  return paper;
}

const textOf = async (id: string | null) => pdfText((await paperOf(id))?.bytes ?? Buffer.of());

async function accountOf(decisionId: string) {
  const [row] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decisionId));
  if (!row) throw new Error("no account");
  const payments = await db().select().from(enforcementPayments).where(eq(enforcementPayments.enforcementId, row.id));
  return { ...row, payments };
}

const refusing = (reason: string) => ({ code: "refused", reason });
const invalid = (fields: Readonly<Record<string, string>>) => ({ code: "invalid", fields });

/** The same employer with the code of an individual business, whom the lower limit protects. */
async function asIndividual(caseId: string, run: () => Promise<void>) {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  const mine = eq(employers.id, kase?.employerId ?? "");
  const [before] = await db().select().from(employers).where(mine);
  await db().update(employers).set({ creditCode: "92990101MA0H00010Q" }).where(mine);
  await run();
  await db()
    .update(employers)
    .set({ creditCode: before?.creditCode ?? null })
    .where(mine);
}

describe("imposeOnTheSpot", () => {
  it("decides, numbers, hands over and opens the account in one act, and lets the investigation go on", async () => {
    const { id, caseId, number } = await aSpotPenalty(ON);
    expect(number).toMatch(/当罚字〔2026〕\d+号$/);
    const row = await decisionRow(id);
    expect(row).toMatchObject({ state: "decided", procedure: "spot", decidedOn: ON, noticeId: null, approvalId: null });
    expect(await decisionItemRows(id)).toMatchObject([{ amountFen: 30_000, noticedFen: 30_000, isNoticed: true }]);
    const [delivery] = await db()
      .select()
      .from(deliveries)
      .where(eq(deliveries.documentId, row.documentId ?? ""));
    expect(delivery).toMatchObject({ state: "served", method: "direct", servedOn: ON, receiverName: "刘会计" });
    expect(await accountOf(id)).toMatchObject({ state: "due", fineFen: 30_000, servedOn: ON, payBy: "2026-12-09" });
    const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
    expect(kase?.state).toBe("investigating");
    const recorded = await db().select().from(events).where(eq(events.subjectId, id));
    expect(recorded.map((event) => event.act)).toEqual(["decision.decideOnTheSpot"]);
  });

  it("prints the act, who decided when and where, what was said, and that reconsideration comes first", async () => {
    const { id } = await aSpotPenalty(ON);
    const text = await textOf((await decisionRow(id)).documentId);
    for (const words of [
      "当场行政处罚决定书",
      "测试市龙腾建筑劳务有限公司",
      "2026年11月24日11时30分在测试市示范区建设路88号一楼办公室当场决定",
      "罚款¥300.00（大写：人民币叁佰元整）",
      "1.你单位提出：订单集中，下月不再安排。经复核，不予采纳：延长工作时间不得超过法定上限。",
      "王敏（执法证号：",
      "李喆（执法证号：",
      "自收到本决定书之日起15日内",
      "应当自收到本决定书之日起60日内先向测试市示范区人民政府申请行政复议",
      "未经行政复议，不能直接提起行政诉讼",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/一份当场交付被处罚人，一份由本机关备案。/);
    expect(text).not.toContain("也可以自收到本决定书之日起6个月内");
  });

  it("keeps a refusal to sign with its witness, on the paper and in the register", async () => {
    const refusal = { refusal: "经理看过后拒绝签字。", witnessName: "冯社工", witnessFrom: "建设街道社区居民委员会" };
    const { id } = await aSpotPenalty(ON, { handing: "refused", receiver: "", receiverName: "", ...refusal });
    const { documentId } = await decisionRow(id);
    const [delivery] = await db()
      .select()
      .from(deliveries)
      .where(eq(deliveries.documentId, documentId ?? ""));
    expect(delivery).toMatchObject({ method: "left", witnessName: "冯社工", servedOn: ON });
    expect(await textOf(documentId)).toContain("当事人拒绝签收：经理看过后拒绝签字。见证人：冯社工");
  });

  it("a warning has nothing to be paid, and the case may end as performed", async () => {
    const kase = await aCertainCase(ON);
    const { id } = await impose(spotWarning(kase, { word: "waived", points: [], waiver: "当场表示没有意见。" }), ON);
    expect(await accountOf(id)).toMatchObject({ fineFen: 0, payments: [] });
    expect(await decisionRow(id)).toMatchObject({ waivedOn: ON, waiver: "当场表示没有意见。" });
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    const facts = row && (await closingFacts(db(), row, at(ON)));
    expect(facts?.decisions).toMatchObject([{ state: "decided", servedOn: ON, isPerformed: true }]);
  });

  it("waits to be made public as other penalties do, with its own words and nothing of what was said", async () => {
    const { id } = await aSpotPenalty(ON);
    const rows = (await publicationList(await officer("wangmin"), { shelf: "waiting" })).rows;
    expect(rows.map((row) => row.id)).toContain(id);
    const { party, text } = publicTextOf((await paperOf((await decisionRow(id)).documentId))?.input);
    expect(party.name).toBe("测试市龙腾建筑劳务有限公司");
    expect(text.measures[0]).toContain("罚款¥300.00");
    expect(JSON.stringify(text)).not.toContain("订单集中");
  });

  it("is seen by its employer, and by no other", async () => {
    const { id } = await aSpotPenalty(ON);
    const ids = async (login: string) => (await employerDecisions(await employerUser(login))).rows.map((row) => row.id);
    expect(await ids("ltjz")).toContain(id);
    expect(await ids("xdcy")).not.toContain(id);
  });
});

describe("T-SPOT: the limit", () => {
  it("of an organisation is three thousand yuan", async () => {
    const kase = await aCertainCase(ON, 8);
    const above = impose(spotEntry(kase, "3000.01"), ON);
    await expect(above).rejects.toMatchObject(refusing("spot_above_limit"));
    await expect(impose(spotEntry(kase, "3001"), ON)).rejects.toMatchObject(refusing("spot_above_limit"));
    await expect(impose(spotEntry(kase, "3000"), ON)).resolves.toMatchObject({ caseId: kase.id });
  });

  it("of an individual business is the citizen's two hundred", async () => {
    const kase = await aCertainCase(ON);
    await asIndividual(kase.id, async () => {
      await expect(impose(spotEntry(kase, "201"), ON)).rejects.toMatchObject(refusing("spot_above_limit"));
      await expect(impose(spotEntry(kase, "200"), ON)).resolves.toMatchObject({ caseId: kase.id });
    });
  });

  it("closes a fine whose lowest amount lies above it, by the statute or by the tier", async () => {
    const many = await aCertainCase(ON, 31);
    const least = impose(spotEntry(many, "3100"), ON);
    await expect(least).rejects.toMatchObject(invalid({ "items.0.choice": "spot_least_above" }));
    await expect(impose(spotWarning(many), ON)).resolves.toMatchObject({ caseId: many.id });
    await aPublishedLadder(ON);
    const defied = await aDefiedCase(ON);
    const item = { choice: `${defied.findingId}/LDJC-30-3/1`, amount: "3000", content: "从轻处罚的理由。" };
    const items = [{ ...item, deviation: "已支付九成工资，取得书面谅解。", pastReason: "" }];
    const tier = impose(spotEntry(defied, "3000", { items }), ON);
    await expect(tier).rejects.toMatchObject(invalid({ "items.0.choice": "spot_tier_above" }));
  });
});

describe("T-SPOT-COLLECT", () => {
  const receipt = { receiptNumber: "财罚2026-000117", bankName: "", bankAddress: "" };

  it("takes one hundred yuan on the spot against a receipt, and not one fen more for being small", async () => {
    const kase = await aCertainCase(ON);
    const small = { collect: "small" as const, ...receipt };
    const above = impose(spotEntry(kase, "101", small), ON);
    await expect(above).rejects.toMatchObject(invalid({ collect: "spot_collect_above" }));
    const unreceipted = impose(spotEntry(kase, "100", { ...small, receiptNumber: "" }), ON);
    await expect(unreceipted).rejects.toMatchObject(invalid({ receiptNumber: "spot_receipt_missing" }));
    const { id } = await impose(spotEntry(kase, "100", small), ON);
    const { state, performedOn, payments } = await accountOf(id);
    expect([state, performedOn]).toEqual(["performed", ON]);
    expect(payments).toMatchObject([{ amountFen: 10_000, manner: "on_the_spot", voucher: "财罚2026-000117" }]);
    expect(await textOf((await decisionRow(id)).documentId)).toContain("已由执法人员当场收缴，理由：罚款一百元以下");
  });

  it.each(["hard", "remote"] as const)("for being %s asks why", async (collect) => {
    const kase = await aCertainCase(ON);
    const silent = impose(spotEntry(kase, "300", { collect, ...receipt }), ON);
    await expect(silent).rejects.toMatchObject(invalid({ collectReason: "spot_collect_reason_missing" }));
    const collectReason = "工地当日撤场，负责人书面提出当场缴纳。";
    const { id } = await impose(spotEntry(kase, "300", { collect, collectReason, ...receipt }), ON);
    const [spot] = await db().select().from(spotPenalties).where(eq(spotPenalties.decisionId, id));
    expect(spot).toMatchObject({ collectGround: collect, collectReason, receiptNumber: "财罚2026-000117" });
  });

  it("takes nothing for a warning, and names the bank where nothing was taken", async () => {
    const kase = await aCertainCase(ON);
    const warned = impose(spotWarning(kase, { collect: "small", ...receipt }), ON);
    await expect(warned).rejects.toMatchObject(invalid({ collect: "spot_nothing_to_collect" }));
    await expect(impose(spotEntry(kase, "300", { bankName: "" }), ON)).rejects.toMatchObject(
      invalid({ bankName: "bank_missing" }),
    );
  });
});

describe("what else stands against it", () => {
  it("facts of which an element is not proved", async () => {
    const kase = await aCaseInHand(ON);
    const finding = await aFinding(kase, ON, { violationCode: OVERTIME, amount: "", workerCount: 1 });
    const open = impose(spotEntry({ id: kase.id, findingId: finding.id }, "300"), ON);
    await expect(open).rejects.toMatchObject(invalid({ "items.0.choice": "spot_facts_uncertain" }));
  });

  it("a heavier fine than was told, a told amount that is missing, a minute that has not come", async () => {
    const kase = await aCertainCase(ON);
    const heavier = impose(spotEntry(kase, "300", { toldAmount: "299.99" }), ON);
    await expect(heavier).rejects.toMatchObject(refusing("heavier_than_noticed"));
    const untold = impose(spotEntry(kase, "300", { toldAmount: "" }), ON);
    await expect(untold).rejects.toMatchObject(invalid({ toldAmount: "spot_told_amount_missing" }));
    const later = impose(spotEntry(kase, "300", { atTime: "12:01" }), ON);
    await expect(later).rejects.toMatchObject(invalid({ atTime: "spot_time_ahead" }));
    await expect(impose(spotEntry(kase, "300", { toldAmount: "400" }), ON)).resolves.toMatchObject({ caseId: kase.id });
  });

  it("the same act fined before, whichever the procedure; a penalty under way; who does not hold the case", async () => {
    const kase = await aCertainCase(ON);
    await expect(impose(spotEntry(kase, "300"), ON, "daduizhang")).rejects.toMatchObject(refusing("not_case_officer"));
    await expect(impose(spotEntry(kase, "300"), ON, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await impose(spotEntry(kase, "300"), ON);
    await expect(impose(spotEntry(kase, "300"), ON)).rejects.toMatchObject(refusing("fined_before"));
    const defied = await aDefiedCase(ON);
    await act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, penaltyEntry(defied)));
    await expect(impose(spotEntry(defied, "300"), ON)).rejects.toMatchObject(refusing("decision_pending"));
    expect(await db().$count(decisions, eq(decisions.caseId, defied.id))).toBe(1);
  });

  it("an amount that the region's own number calls large, for that is heard", async () => {
    await aPublishedSetting(ON, { value: "300" });
    const kase = await aCertainCase(ON);
    await expect(impose(spotEntry(kase, "300"), ON)).rejects.toMatchObject(refusing("spot_hearing_due"));
    await expect(impose(spotEntry(kase, "299"), ON)).resolves.toMatchObject({ caseId: kase.id });
  });
});
