import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  AFTER_WINDOW,
  aConcludedCase,
  aDefiedCase,
  decisionItemRows,
  decisionRow,
  penaltyEntry,
  reviewEntry,
  serve,
} from "@/db/factories/decisions";
import { aPastCase, aPastFine } from "@/db/factories/past-fines";
import { cases, decisionItems, decisionReviews, decisions, documents, enforcements, organs } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { NO_PAST, spreadText, usualText } from "../past-labels";
import { decisionDesk } from "../queries/decision-desk";
import { decisionFile } from "../queries/decision-file";
import { groundsOfCase } from "../queries/grounds";
import { pastsOf } from "../queries/past-fines";
import { adjustDecision } from "./adjust-decision";
import { approveDecision } from "./approve-decision";
import { notifyDecision } from "./notify-decision";
import { proposeDecision } from "./propose-decision";
import { reviewDecision } from "./review-decision";
import { submitDecision } from "./submit-decision";

const { officer, employerId, act, at } = world();
const ON = "2026-11-24";
const REASON = "涉及劳动者多、拖欠时间长，劳动者反映强烈。";

/** What an officer's form shows beside the first fine that a case offers. */
async function shownTo(login: string, caseId: string) {
  const desk = await decisionDesk(await officer(login), caseId, at(ON));
  const fine = desk.optionsOf("penalty").find(({ measure, refusal }) => measure === "fine" && refusal === null);
  if (!fine?.past) throw new Error("no fine is offered");
  return fine.past;
}

async function aFine(amount: string, pastReason: string) {
  const kase = await aDefiedCase(ON);
  const choice = `${kase.findingId}/LDJC-30-3/1`;
  const items = [{ choice, amount, content: "逾期后部分支付。", deviation: "", pastReason, factors: [] }];
  return act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase, { items })));
}

/** The same with its notice handed over: version 3. */
async function aToldFine(amount: string, pastReason: string) {
  const { id, caseId } = await aFine(amount, pastReason);
  const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
  await act(leader, ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));
  await act(inspector, ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
  const { approvalId, noticeId } = await decisionRow(id);
  await serve(caseId, noticeId ?? "", ON);
  return { id, caseId, approvalId, noticeId };
}

const textOf = async (id: string | null | undefined) => {
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, id ?? ""));
  return (await pdfText(paper?.bytes ?? Buffer.of())).replace(/\s/g, "");
};

async function placeOf(caseId: string) {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  return { organId: kase?.organId ?? "", regionCode: kase?.regionCode ?? "" };
}

const organ = async (code: string) => {
  const [row] = await db().select().from(organs).where(eq(organs.code, code));
  return row?.id ?? "";
};

async function annul(decisionId: string) {
  const { caseId, organId, regionCode, employerId: owes } = await decisionRow(decisionId);
  const fine = { decidedFineFen: 300_000, fineFen: 300_000, isSurcharged: true };
  const sums = { ...fine, decidedConfiscationFen: 0, confiscationFen: 0, decidedOrderedFen: 0, orderedFen: 0 };
  const days = { servedOn: "2026-06-02", payBy: "2026-06-17", openedOn: "2026-06-02" };
  const place = { decisionId, caseId, organId, regionCode, employerId: owes, number: "9" };
  await db()
    .insert(enforcements)
    .values({ ...place, ...sums, ...days, state: "annulled" });
}

describe("what the organ fined for the same before", () => {
  it("is said to be nothing where there is nothing", async () => {
    const past = await shownTo("wangmin", (await aDefiedCase(ON)).id);
    expect([past.decisions, past.nearest, spreadText(past)]).toEqual([0, [], NO_PAST]);
  });

  it("are its own fines under the same sanction that are in force, each with what weighs in it", async () => {
    const other = await aPastCase();
    const first = await aPastFine(other, { amountFen: 500_000, workers: 3, stakeFen: null });
    const later = await aPastFine(other, { amountFen: 700_000, decidedOn: "2026-07-01", happenedFrom: "2026-03-31" });
    const county = { organId: await organ("YLX-JC"), regionCode: "990102" };
    await aPastFine(other, { amountFen: 1_900_000, ...county });
    await aPastFine(other, { amountFen: 1_900_000, decidedOn: "2026-11-25" });
    await aPastFine(other, { amountFen: 1_900_000, sanctionAt: 0, decidedOn: "2026-07-02" });
    await aPastFine(other, { amountFen: 1_900_000, violationCode: "LDJC-25", sanctionAt: 2 });
    await annul(await aPastFine(other, { amountFen: 1_900_000 }));
    const ended = { decidedOn: null, endedOn: ON, endedBecause: "事实不清。", state: "withdrawn" as const };
    await db()
      .update(decisions)
      .set(ended)
      .where(eq(decisions.id, await aPastFine(other, { amountFen: 1_900_000 })));
    const kase = await aDefiedCase(ON);
    const past = await shownTo("wangmin", kase.id);
    expect(past).toMatchObject({ unit: "CNY", decisions: 2, spread: { least: 500_000, most: 700_000 } });
    expect(past.own).toEqual({ workers: 12, stakeFen: 12_345_678, days: 91, repeats: 0 });
    expect(past.nearest).toMatchObject([
      { decisionId: first, workers: 3, stakeFen: null, days: 90, repeats: 0 },
      { decisionId: later, workers: 12, stakeFen: 12_345_678, days: 1, repeats: 1 },
    ]);
  });

  it("counts the employer's own record, and lets no other region read it", async () => {
    const mine = { employerId: await employerId("91990101MA0H00010Q"), decidedOn: "2026-08-01" };
    await aPastFine(await aPastCase(), { amountFen: 600_000, ...mine });
    const kase = await aDefiedCase(ON);
    expect(await shownTo("wangmin", kase.id)).toMatchObject({ decisions: 3, own: { repeats: 1 } });
    const [ground] = await groundsOfCase(db(), kase.id, ON);
    if (!ground) throw new Error("no ground");
    const place = { ...(await placeOf(kase.id)), decisionId: kase.id, today: ON };
    const fine = { violationCode: "LDJC-30-3", sanctionAt: 1, actOn: ON, finding: ground };
    const askedBy = async (login: string) =>
      pastsOf(db(), await officer(login), { ...place, employerId: mine.employerId, personId: null }, [fine]);
    expect(await askedBy("juzhang")).toMatchObject([{ decisions: 3, own: { repeats: 1 } }]);
    expect(await askedBy("ylxdaduizhang")).toMatchObject([{ decisions: 0, own: { repeats: 0 } }]);
  });

  it("is compared per worker where the law fines per worker", async () => {
    const other = await aPastCase();
    const deposit = { violationCode: "LDHT-84-2", sanctionAt: 1 };
    await aPastFine(other, { amountFen: 500_000, workers: 10, ...deposit });
    await aPastFine(other, { amountFen: 100_000, workers: 1, ...deposit });
    const past = await shownTo("wangmin", (await aConcludedCase(ON, { violationCode: "LDHT-84-2" })).id);
    expect(past).toMatchObject({ unit: "CNY_per_worker", spread: { least: 50_000, most: 100_000 } });
    expect(spreadText(past)).toContain("最低每人¥500.00");
  });
});

describe("an amount outside the middle half of enough earlier decisions", () => {
  it("asks for no reason while there are fewer", async () => {
    const { id } = await aFine("20000", "不需要的理由，不会保留。");
    expect((await decisionItemRows(id))[0]).toMatchObject({ pastCount: null, pastLowFen: null, pastReason: "" });
  });

  it("is refused by its field without a reason, and needs none on the limits", async () => {
    const other = await aPastCase();
    for (const amountFen of [300_000, 400_000, 800_000, 900_000, 1_000_000]) await aPastFine(other, { amountFen });
    for (const [amount, reason] of [
      ["3999.99", ""],
      ["8000.01", "太轻。"],
    ] as const) {
      await expect(aFine(amount, reason)).rejects.toMatchObject({
        code: "invalid",
        fields: { "items.0.pastReason": "past_reason_missing" },
      });
    }
  });

  it("keeps the usual range, and the reason only where one was needed", async () => {
    const inside = (await decisionItemRows((await aFine("8000", "不需要的理由，不会保留。")).id))[0];
    expect(inside).toMatchObject({ pastCount: 8, pastLowFen: 400_000, pastHighFen: 800_000, pastReason: "" });
    const outside = (await decisionItemRows((await aFine("8000.01", REASON)).id))[0];
    expect(outside).toMatchObject({ amountFen: 800_001, pastReason: REASON });
  });

  it("says why in 案件处理报批表 and 法制审核意见书, to nobody outside, and on the page of the decision", async () => {
    const { id, caseId, approvalId, noticeId } = await aToldFine("15000", REASON);
    const [inspector, reviewer] = [await officer("wangmin"), await officer("fazhi")];
    await act(inspector, AFTER_WINDOW, (ctx) => submitDecision(ctx, { id, version: 3 }));
    const review = { id, version: 4, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
    await act(reviewer, AFTER_WINDOW, (ctx) => reviewDecision(ctx, review));
    const [opinion] = await db().select().from(decisionReviews).where(eq(decisionReviews.decisionId, id));
    expect(await textOf(approvalId)).toContain(REASON);
    expect(await textOf(opinion?.documentId)).toContain(REASON);
    expect(await textOf(noticeId)).not.toContain(REASON);
    for (const login of ["fazhi", "juzhang"]) {
      const file = await decisionFile(await officer(login), { id: caseId, decisionId: id }, at(AFTER_WINDOW));
      const [item] = file.items;
      expect(item && usualText(item)).toContain(`未在其中确定的理由：${REASON}`);
      expect(item?.past).toMatchObject({ decisions: 8, spread: { low: 400_000, high: 800_000 } });
    }
  });

  it("asks for it too where a proposal that was told is made lighter", async () => {
    const usual = { pastCount: 8, pastLowFen: 300_000, pastHighFen: 600_000 };
    const { id } = await aToldFine("8000", "");
    await db().update(decisionItems).set(usual).where(eq(decisionItems.decisionId, id));
    const adjusting = async (pastReason: string) =>
      act(await officer("wangmin"), ON, (ctx) =>
        adjustDecision(ctx, {
          ...{ id, version: 3 },
          measures: [{ keeps: true, amount: 299_999, content: "采纳陈述。", deviation: "", pastReason }],
        }),
      );
    await expect(adjusting("")).rejects.toMatchObject({
      fields: { "measures.0.pastReason": "past_reason_missing" },
    });
    await adjusting(REASON);
    expect(await decisionItemRows(id)).toMatchObject([{ amountFen: 299_999, pastReason: REASON }]);
  });
});
