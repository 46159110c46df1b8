import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDecidedPenalty, aDefiedCase, conclude, decisionRow, penaltyEntry } from "@/db/factories/decisions";
import {
  AFTER_DAYS,
  aDefiedRemedy,
  aServedRemedy,
  enforcementRow,
  PERFORM_BY,
  waitingReview,
} from "@/db/factories/enforcement";
import { aCaseInHand, aFinding } from "@/db/factories/orders";
import { aRevokedDecision } from "@/db/factories/revocations";
import { decisions, documents } from "@/db/schema";
import { openChoices } from "@/lib/decisions/choices";
import { approveDecision } from "@/lib/decisions/commands/approve-decision";
import { notifyDecision } from "@/lib/decisions/commands/notify-decision";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { proceedingOnPaper } from "@/lib/decisions/paper-inputs";
import { decisionDesk } from "@/lib/decisions/queries/decision-desk";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { pdfText } from "@/lib/testing/pdf-text";
import { at, world } from "@/lib/testing/world";
import { concludeReview } from "./conclude-review";
import { recordPayment } from "./record-payment";
import { recordReview } from "./record-review";

const { officer, act } = world();
const ON = "2026-11-24";
const LATER = "2026-12-21";

type Remedy = Awaited<ReturnType<typeof aDefiedRemedy>>;

const optionsOn = async (caseId: string, kind: "penalty" | "remedy" = "penalty", on = AFTER_DAYS) =>
  (await decisionDesk(await officer("wangmin"), caseId, at(on))).optionsOf(kind);

const finesOn = async (caseId: string, on = AFTER_DAYS) =>
  (await optionsOn(caseId, "penalty", on)).filter(({ violationCode }) => violationCode === "LDJC-30-3");

type Over = Parameters<typeof penaltyEntry>[1];

const propose = async ({ caseId, findingId }: Pick<Remedy, "caseId" | "findingId">, over: Over = {}) =>
  act(await officer("wangmin"), AFTER_DAYS, (ctx) =>
    proposeDecision(ctx, penaltyEntry({ id: caseId, findingId }, over)),
  );

const approve = async (id: string, on = AFTER_DAYS) =>
  act(await officer("daduizhang"), on, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));

const notify = async (id: string) =>
  act(await officer("wangmin"), AFTER_DAYS, (ctx) => notifyDecision(ctx, { id, version: 2 }));

/** The proceeding is decided, as if the party had been heard. */
async function decideOn(id: string) {
  await notify(id);
  const head = await officer("juzhang");
  const { noticeId } = await decisionRow(id);
  const paper = { documentId: noticeId, number: "测人社监罚字〔2026〕9号" };
  const decided = { state: "decided", decidedOn: AFTER_DAYS, decidedBy: head.id, ...paper } as const;
  await db().update(decisions).set(decided).where(eq(decisions.id, id));
}

const measureOn = (choice: string, amount: string) => ({
  ...{ choice, amount, content: "拖欠木工班组劳动者的工资" },
  ...{ deviation: "已支付九成工资，劳动者书面谅解。", pastReason: "", factors: [] },
});

const fineOn = (findingId: string) => measureOn(`${findingId}/LDJC-30-3/1`, "3000");

/** One remedy to pay on two findings, found refused. */
async function aDefiedRemedyOnTwo() {
  const kase = await aCaseInHand(ON);
  const first = await aFinding(kase, ON);
  const second = await aFinding(kase, ON, { happenedFrom: "2026-10-01", happenedUntil: "2026-10-31" });
  await conclude(kase.id, ON);
  const both = [first.id, second.id] as const;
  const items = both.map((id) => measureOn(`${id}/LDJC-26-1/0`, "123456.78"));
  const remedy = await aDefiedRemedy({ id: kase.id, findingId: first.id }, { items });
  return { ...remedy, both };
}

async function annul({ id }: Remedy) {
  const inspector = await officer("wangmin");
  const filed = {
    body: "测试市示范区人民政府",
    number: "示政复〔2026〕8号",
    acceptedOn: AFTER_DAYS,
    copyReceivedOn: AFTER_DAYS,
  };
  await act(inspector, AFTER_DAYS, (ctx) => recordReview(ctx, { id, version: 2, kind: "reconsideration", ...filed }));
  const days = { concludedOn: LATER, receivedOn: LATER, resultNumber: "示政复决〔2026〕8号" };
  const result = {
    result: "annulled",
    leftFine: null,
    leftConfiscation: null,
    leftOrdered: null,
    performBy: "",
    note: "事实不清，撤销决定。",
    ...days,
  } as const;
  const reviewId = await waitingReview(id);
  await act(inspector, LATER, (ctx) => concludeReview(ctx, { id, version: 3, reviewId, ...result }));
}

async function textOf(id: string, paperKey: "case-handling-approval" | "advance-notice") {
  const { approvalId, noticeId } = await decisionRow(id);
  const documentId = (paperKey === "advance-notice" ? noticeId : approvalId) ?? "";
  const which = and(eq(documents.id, documentId), eq(documents.paperKey, paperKey));
  const [paper] = await db().select().from(documents).where(which);
  return pdfText(paper?.bytes ?? Buffer.of());
}

describe("《条例》第三十条第（三）项: a remedy that is ignored", () => {
  it("is fined with 2,000 to 20,000 yuan from the day it was found so, and not because its days are over", async () => {
    const due = await aServedRemedy();
    expect(await finesOn(due.caseId, LATER)).toEqual([]);
    const { caseId, number } = await aDefiedRemedy();
    expect(await finesOn(caseId, PERFORM_BY)).toEqual([]);
    expect(await finesOn(caseId)).toMatchObject([
      { measure: "fine", actOn: AFTER_DAYS, leastFen: 200_000, mostFen: 2_000_000, refusal: null },
    ]);
    const [choice] = openChoices(await finesOn(caseId));
    expect(choice?.label).toContain(`拒不履行行政处理决定（${number}）：罚款`);
  });

  it("is no ignored order: what presupposes an order to pay stays closed", async () => {
    const { caseId } = await aDefiedRemedy();
    const asked = (await optionsOn(caseId, "remedy")).find(({ measure }) => measure === "additional_compensation");
    expect(asked).toMatchObject({ violationCode: "LDJC-26-1", refusal: "precondition_missing" });
  });

  it("is named with its number in the proposal, on its page and in the notice", async () => {
    const remedy = await aDefiedRemedy();
    const { id } = await propose(remedy);
    await approve(id);
    await notify(id);
    for (const paper of ["case-handling-approval", "advance-notice"] as const) {
      const text = await textOf(id, paper);
      expect(text).toContain(`拒不履行行政处理决定（${remedy.number}）：决定书于2026年12月2日送达`);
      expect(text).not.toContain("责令改正拒不改正（");
    }
    const place = { id: remedy.caseId, decisionId: id };
    const { items } = await decisionFile(await officer("wangmin"), place, at(AFTER_DAYS));
    expect(items.map(({ title }) => title)).toEqual([`拒不履行行政处理决定（${remedy.number}）`]);
  });

  it("stays so when the decision is performed late", async () => {
    const { id, caseId } = await aDefiedRemedy();
    const payment = { debt: "ordered", amount: 12_345_678, paidOn: LATER, manner: "to_workers" } as const;
    const entry = { id, version: 2, voucher: "工资发放表", ...payment };
    await act(await officer("wangmin"), LATER, (ctx) => recordPayment(ctx, entry));
    expect(await finesOn(caseId, LATER)).toMatchObject([{ actOn: AFTER_DAYS, refusal: null }]);
  });

  it("counts for nothing when it was performed in its days and recorded later", async () => {
    const { id, caseId } = await aDefiedRemedy();
    const payment = { debt: "ordered", amount: 12_345_678, paidOn: PERFORM_BY, manner: "to_workers" } as const;
    const entry = { id, version: 2, voucher: "工资发放表", ...payment };
    await act(await officer("wangmin"), LATER, (ctx) => recordPayment(ctx, entry));
    expect(await finesOn(caseId, LATER)).toEqual([]);
  });

  it("stays so when a part that was paid in time is entered after one that was not", async () => {
    const { id, caseId } = await aDefiedRemedy();
    const pay = async (version: number, amount: number, paidOn: string) => {
      const entry = { id, version, debt: "ordered", amount, paidOn, manner: "to_workers", voucher: "发放表" } as const;
      await act(await officer("wangmin"), LATER, (ctx) => recordPayment(ctx, entry));
    };
    await pay(2, 12_000_000, LATER);
    await pay(3, 345_678, PERFORM_BY);
    expect(await enforcementRow(id)).toMatchObject({ state: "performed", performedOn: LATER });
    expect(await finesOn(caseId, LATER)).toMatchObject([{ actOn: AFTER_DAYS, refusal: null }]);
  });

  it("counts for nothing once the organ has revoked the decision", async () => {
    const { decisionId, caseId } = await aDefiedRemedy();
    await aRevokedDecision(decisionId, LATER);
    expect(await finesOn(caseId, LATER)).toEqual([]);
  });

  it("is named where nothing is imposed for it, and asked for again when the proposal is approved", async () => {
    const remedy = await aDefiedRemedy();
    const none = { choice: `${remedy.findingId}/LDJC-30-3/`, amount: "", content: "", deviation: "", pastReason: "" };
    const factors = [{ code: "first_offence" as const, evidenceIds: [], reason: "经查本机关处罚记录，没有同类处罚。" }];
    const { id } = await propose(remedy, {
      ...{ kind: "no_penalty", items: [{ ...none, content: "初次违法，及时改正，不予处罚", factors }] },
      ...{ noPenaltyGround: "first_offence", education: "按期履行行政处理决定，依法支付工资。" },
    });
    const { facts } = await proceedingOnPaper(db(), await decisionRow(id));
    expect(facts.join("")).toContain(`拒不履行行政处理决定（${remedy.number}）：决定书于2026年12月2日送达`);
    await annul(remedy);
    await expect(approve(id, LATER)).rejects.toMatchObject({ reason: "order_not_ignored" });
  });

  it("counts for nothing once the decision is annulled, for a proposal that waits as well", async () => {
    const remedy = await aDefiedRemedy();
    const { id } = await propose(remedy);
    await annul(remedy);
    expect(await finesOn(remedy.caseId, LATER)).toEqual([]);
    await expect(approve(id, LATER)).rejects.toMatchObject({ reason: "order_not_ignored" });
  });
});

describe("《行政处罚法》第二十九条: an order and a remedy ignored on one finding", () => {
  it("are one measure, of the earlier day", async () => {
    const kase = await aDefiedCase();
    await aDefiedRemedy(kase);
    const fines = await finesOn(kase.id);
    expect(fines).toMatchObject([{ actOn: "2026-11-24", ignored: [{ kind: "order" }, { kind: "decision" }] }]);
  });

  it("are two acts where the order was fined before the remedy was refused, and the remedy is fined once", async () => {
    const { caseId, findingId } = await aDecidedPenalty();
    await aDefiedRemedy({ id: caseId, findingId });
    const { id } = await propose({ caseId, findingId });
    await approve(id);
    await decideOn(id);
    const again = await propose({ caseId, findingId });
    await expect(approve(again.id)).rejects.toMatchObject({ reason: "fined_before" });
  });

  it("do not stand in for each other after the proposal", async () => {
    const kase = await aDefiedCase();
    const inspector = await officer("wangmin");
    const { id } = await act(inspector, "2026-11-24", (ctx) => proposeDecision(ctx, penaltyEntry(kase)));
    await aDefiedRemedy(kase);
    await approve(id);
    const text = await textOf(id, "case-handling-approval");
    expect(text).toContain("责令改正拒不改正（");
    expect(text).not.toContain("拒不履行行政处理决定（");
  });
});

describe("《行政处罚法》第二十九条: one remedy ignored on two findings", () => {
  it("is fined once in one proposal", async () => {
    const { caseId, both } = await aDefiedRemedyOnTwo();
    const { id } = await propose({ caseId, findingId: both[0] }, { items: both.map(fineOn) });
    await expect(approve(id)).rejects.toMatchObject({ reason: "fined_twice" });
  });

  it("is fined once over two proceedings", async () => {
    const { caseId, both } = await aDefiedRemedyOnTwo();
    const { id } = await propose({ caseId, findingId: both[0] });
    await approve(id);
    await decideOn(id);
    const again = await propose({ caseId, findingId: both[1] });
    await expect(approve(again.id)).rejects.toMatchObject({ reason: "fined_before" });
  });
});
