import type { z } from "zod";
import { db } from "@/db/client";
import { aCaseInHand, aFinding } from "@/db/factories/orders";
import { findings } from "@/db/schema";
import { ImposeOnTheSpotInput } from "@/lib/decisions/spot-input";
import { imposeOnTheSpot } from "@/lib/enforcement/commands/impose-on-the-spot";
import { addDays, proseDate } from "@/lib/kernel/clock";
import { tieElements } from "@/lib/orders/commands/tie-elements";
import { TieElementsInput } from "@/lib/orders/input";
import { act, officer } from "@/lib/testing/world";
import { violationOf } from "@/lib/violations/catalogue";
import { provedByExhibits } from "@/lib/violations/elements";

export const OVERTIME = "LDJC-25";

/** Ties the case's exhibit to each element that a warning or a fine for the finding asks for. */
export async function prove(finding: { id: string; exhibitId: string }, code: string, on: string) {
  const violation = violationOf(code);
  if (violation === null) throw new Error("no such entry");
  const asked = new Set(violation.sanctions.flatMap((_, at) => provedByExhibits(violation, at)));
  const ties = [...asked].map((element) => ({ element, evidenceIds: [finding.exhibitId] }));
  const input = TieElementsInput.parse({ id: finding.id, version: 1, ties });
  await act(await officer("wangmin"), on, (ctx) => tieElements(ctx, input));
}

/** A case under investigation with one finding of overtime (《条例》第二十五条: 100 to 500 yuan a worker), all proved. */
export async function aCertainCase(on: string, workerCount = 1) {
  const kase = await aCaseInHand(on);
  // A day of its own for each, as one act is fined once.
  const day = addDays("2026-03-01", await db().$count(findings));
  const finding = await aFinding(kase, on, {
    ...{ violationCode: OVERTIME, provisionBroken: "《中华人民共和国劳动法》第四十一条", amount: "", workerCount },
    facts: `你单位于${proseDate(day)}安排劳动者延长工作时间4小时。`,
    ...{ happenedFrom: day, happenedUntil: day },
  });
  await prove({ id: finding.id, exhibitId: kase.exhibitId }, OVERTIME, on);
  return { id: kase.id, findingId: finding.id, exhibitId: kase.exhibitId };
}

type Entry = Partial<z.input<typeof ImposeOnTheSpotInput>>;

const fine = (findingId: string, yuan: string) => ({
  ...{ choice: `${findingId}/${OVERTIME}/2`, amount: yuan, content: "初次违法，当场改正，从轻处罚。" },
  ...{ deviation: "", pastReason: "只涉及一日，当场改正，较此前各案为轻。" },
});

type Kase = { readonly id: string; readonly findingId: string };

/** A fine of that many yuan as its form sends it: signed for by the clerk, to be paid to the bank. */
export const spotForm = (kase: Kase, yuan: string): z.input<typeof ImposeOnTheSpotInput> => ({
  ...{ caseId: kase.id, items: [fine(kase.findingId, yuan)], toldAmount: yuan },
  ...{ opinion: "事实清楚，证据确凿，依法从轻处罚。", told: "已口头告知事实、理由、依据和陈述申辩的权利。" },
  ...{ correction: "corrected", correctionText: "已当场停止延长工作时间" },
  ...{ saidBy: "王强（行政经理）", word: "stated", waiver: "" },
  points: [{ claim: "订单集中，下月不再安排", verdict: "rejected", answer: "延长工作时间不得超过法定上限。" }],
  ...{ atTime: "11:30", place: "测试市示范区建设路88号一楼办公室" },
  ...{ handing: "signed", receiver: "receiving_clerk", receiverName: "刘会计" },
  ...{ refusal: "", witnessName: "", witnessFrom: "" },
  ...{ collect: "none", collectReason: "", receiptNumber: "", isSurcharged: true },
  ...{ bankName: "测试银行示范支行", bankAddress: "测试市示范区建设路20号", bankAccount: "" },
});

/** The same, told and decided unless said otherwise. */
export const spotEntry = (kase: Kase, yuan: string, over: Entry = {}) =>
  ImposeOnTheSpotInput.parse({ ...spotForm(kase, yuan), ...over });

/** A warning in place of the fine: nothing to be paid. */
export const spotWarning = (kase: Kase, over: Entry = {}) => {
  const item = { ...fine(kase.findingId, ""), choice: `${kase.findingId}/${OVERTIME}/0` };
  return spotEntry(kase, "", { items: [item], ...over });
};

export const impose = async (entry: z.output<typeof ImposeOnTheSpotInput>, on: string, login = "wangmin") =>
  act(await officer(login), on, (ctx) => imposeOnTheSpot(ctx, entry));

/** A fine of 300 yuan on the spot in a case of its own. */
export async function aSpotPenalty(on: string, over: Entry = {}) {
  const kase = await aCertainCase(on);
  return { ...(await impose(spotEntry(kase, "300", over), on)), findingId: kase.findingId };
}
