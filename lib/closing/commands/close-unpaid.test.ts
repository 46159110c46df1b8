import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDecidedAddition, aDefiedLedger, aServedRemedy, serveRemedy } from "@/db/factories/enforcement";
import { aHandedReferral } from "@/db/factories/referrals";
import {
  cases,
  closings,
  courtAnswers,
  courtApplications,
  decisionItems,
  documents,
  enforcements,
  referrals,
} from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { act, world } from "@/lib/testing/world";
import { ProposeClosingInput } from "../input";
import type { ProposedGround } from "../lifecycle";
import { approveClosing } from "./approve-closing";
import { proposeClosing } from "./propose-closing";

const { officer } = world();
const ON = "2027-07-01";
type Remedy = Awaited<ReturnType<typeof aServedRemedy>>;

const propose = async ({ caseId }: { caseId: string }, ground: ProposedGround) => {
  const words = { course: "作出行政处理决定，催告后单位仍未支付。", performance: "分文未付。", opinion: "建议结案。" };
  const unrecordedBecause = "执法记录仪当日送修，没有录像。";
  const entry = ProposeClosingInput.parse({ caseId, ground, ...words, unrecordedBecause });
  return act(await officer("wangmin"), ON, (ctx) => proposeClosing(ctx, entry));
};

async function approvalOf({ id, caseId }: { id: string; caseId: string }): Promise<string> {
  const approval = { id, version: 1, opinion: "同意结案。" };
  await act(await officer("daduizhang"), ON, (ctx) => approveClosing(ctx, approval));
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  expect(kase).toMatchObject({ state: "closed", endedOn: ON });
  const [closing] = await db().select().from(closings).where(eq(closings.id, id));
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, closing?.documentId ?? ""));
  return pdfText(paper?.bytes ?? Buffer.of());
}

/** The court's answer to an application for that remedy. */
async function answered({ id }: Pick<Remedy, "id">, verdict: "granted" | "refused") {
  const { id: by } = await officer("juzhang");
  const asked = { court: "测试市示范区人民法院", appliedOn: "2027-06-17", owedFen: 12_345_678, object: "存款账户。" };
  const [application] = await db()
    .insert(courtApplications)
    .values({ enforcementId: id, appliedBy: by, ...asked })
    .returning({ id: courtApplications.id });
  const told = { answeredOn: "2027-06-21", receivedOn: "2027-06-21", number: "（2027）测行审1号", reason: "受理。" };
  const answer = { applicationId: application?.id ?? "", ordinal: 1, kind: "acceptance", verdict } as const;
  await db()
    .insert(courtAnswers)
    .values({ ...answer, ...told, recordedBy: by });
}

/** A served remedy of a ledger's rest with additional compensation, its rows booked by that; the court has taken it. */
async function anAdditionInCourt() {
  const ledger = await aDefiedLedger();
  const decision = await aDecidedAddition(ledger, "12345.67");
  await serveRemedy(ledger.id, decision.documentId);
  const [account] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decision.id));
  await answered({ id: account?.id ?? "" }, "granted");
  return { caseId: ledger.id, decisionId: decision.id };
}

describe("additional compensation that is not paid", () => {
  it("keeps no case open that a court goes on with where the decision orders it", async () => {
    const closing = await propose(await anAdditionInCourt(), "enforcement_handed_on");
    expect(await approvalOf(closing)).toContain("没有付清");
  });

  it("keeps it open where no decision orders it", async () => {
    const { caseId, decisionId } = await anAdditionInCourt();
    const added = and(eq(decisionItems.decisionId, decisionId), eq(decisionItems.measure, "additional_compensation"));
    await db().update(decisionItems).set({ measure: "order_correct" }).where(added);
    await expect(propose({ caseId }, "enforcement_handed_on")).rejects.toMatchObject({ reason: "claim_unordered" });
  });
});

describe("a case whose decision is not paid", () => {
  it("is closed once the court has taken its enforcement, and the approval prints what is open", async () => {
    const remedy = await aServedRemedy();
    await expect(propose(remedy, "enforcement_handed_on")).rejects.toMatchObject({ reason: "decision_not_handed_on" });
    await answered(remedy, "granted");
    const closing = await propose(remedy, "enforcement_handed_on");
    const text = await approvalOf(closing);
    expect(text).toContain(`${remedy.number}：尚有¥123,456.78没有付清`);
    expect(text).toContain("人民法院已经受理强制执行申请，或者已经依法终结执行");
  });

  it("stays open where the court did not take it", async () => {
    const remedy = await aServedRemedy();
    await answered(remedy, "refused");
    await expect(propose(remedy, "enforcement_handed_on")).rejects.toMatchObject({ reason: "decision_not_handed_on" });
  });

  it("is closed once the head has ended its enforcement", async () => {
    const remedy = await aServedRemedy();
    const ended = { state: "ended", endedOn: ON, endGround: "organisation_ended" } as const;
    await db().update(enforcements).set(ended).where(eq(enforcements.id, remedy.id));
    await approvalOf(await propose(remedy, "enforcement_handed_on"));
  });

  it("is closed once the police have filed the matter, but for a decision that nobody enforces", async () => {
    const remedy = await aServedRemedy();
    await aHandedReferral({ id: remedy.caseId, findingId: remedy.findingId }, "2026-12-18");
    await expect(propose(remedy, "police_filed")).rejects.toMatchObject({ reason: "decision_not_handed_on" });
    await answered(remedy, "granted");
    await expect(propose(remedy, "police_filed")).rejects.toMatchObject({ reason: "police_not_filed" });
    await db().update(referrals).set({ state: "police_filed" }).where(eq(referrals.caseId, remedy.caseId));
    expect(await approvalOf(await propose(remedy, "police_filed"))).toContain("涉嫌犯罪，公安机关已经立案");
  });
});
