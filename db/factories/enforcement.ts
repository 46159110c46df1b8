import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { aListedLedger, anAcceptedPayment } from "@/db/factories/claims";
import { AFTER_WINDOW, aConcludedCase, aDecidedRemedy, aServedNotice, conclude, serve } from "@/db/factories/decisions";
import { decisions, enforcementReviews, enforcements, findings, orderItems } from "@/db/schema";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { recordDefiance } from "@/lib/enforcement/commands/record-defiance";
import { act, at, officer } from "@/lib/testing/world";

/**
 * A fine of 3,000 yuan that was decided and handed over on that day, and the account that its service opened. Its
 * conduct is moved into the past, so that the same employer may be fined in the next case.
 */
export async function anEnforcement(on = "2026-11-24", over: Parameters<typeof aServedNotice>[1] = {}) {
  const notice = await aServedNotice(on, over);
  const head = await officer("juzhang");
  const decided = { state: "decided", decidedOn: on, decidedBy: head.id, number: "测人社监罚字〔2026〕1号" } as const;
  await db()
    .update(decisions)
    .set({ ...decided, documentId: notice.noticeId })
    .where(eq(decisions.id, notice.id));
  const longAgo = { happenedFrom: "2001-01-01", happenedUntil: "2001-01-31" };
  await db().update(findings).set(longAgo).where(eq(findings.id, notice.findingId));
  await openServed(at(on));
  const [row] = await db().select().from(enforcements).where(eq(enforcements.decisionId, notice.id));
  if (!row) throw new Error("service opened no account");
  return { id: row.id, caseId: row.caseId, decisionId: notice.id, findingId: notice.findingId };
}

/** What a penalty orders to be corrected within ten days of its service. */
export const TEN_DAYS_TO_CORRECT = {
  correction: "within",
  correctionText: "停止超时安排工作",
  correctDays: 10,
} as const;

/** The last day of the fifteen that `aServedRemedy` gives, and the day after it. */
export const PERFORM_BY = "2026-12-17";
export const AFTER_DAYS = "2026-12-18";

type Ground = { readonly id: string; readonly findingId: string };
type RemedyOver = Parameters<typeof aDecidedRemedy>[1];

/** A remedy that was decided and handed over on 2026-12-02, on a finding no order asked for, and its account. */
export async function aServedRemedy(of?: Ground, over: RemedyOver = {}) {
  const kase = of ?? (await aConcludedCase("2026-11-24"));
  const decision = await aDecidedRemedy(kase, over);
  await serveRemedy(kase.id, decision.documentId);
  const [row] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decision.id));
  if (!row) throw new Error("service opened no account");
  const { number } = decision;
  return { id: row.id, caseId: kase.id, decisionId: decision.id, findingId: kase.findingId, number };
}

/** Two of three workers were paid on the order; the remedy orders the third's 5,000 yuan, served on 2026-12-02. */
export async function aRemedyOfTheRest() {
  const ledger = await aListedLedger("2026-11-16");
  const [first = "", second = "", third = ""] = ledger.rows.map(({ id }) => id);
  await anAcceptedPayment(ledger, "2026-11-20", [first, second]);
  await conclude(ledger.id, "2026-11-24");
  const ofCase = and(eq(findings.caseId, ledger.id), isNull(findings.withdrawnOn));
  const [finding] = await db().select({ id: findings.id }).from(findings).where(ofCase);
  const findingId = finding?.id ?? "";
  const rest = { choice: `${findingId}/LDJC-26-1/0`, amount: "5000", content: "支付其余劳动者的工资" };
  const items = [{ ...rest, deviation: "", pastReason: "", factors: [] }];
  const remedy = await aServedRemedy({ id: ledger.id, findingId }, { items });
  return { ledger, third, remedy };
}

const itemOf = (findingId: string, at: number, amount: string) => ({
  ...{ choice: `${findingId}/LDJC-26-1/${at}`, amount, content: "支付其余劳动者的工资并加付赔偿金" },
  ...{ deviation: "拖欠时间长。", pastReason: "", factors: [] },
});

/** One of three workers was paid on an order that was found ignored; the other two wait for what is decided. */
export async function aDefiedLedger() {
  const ledger = await aListedLedger("2026-11-16");
  await anAcceptedPayment(ledger, "2026-11-17", [ledger.rows[0]?.id ?? ""]);
  const defied = { state: "defied", dueOn: "2026-11-20", defiedOn: "2026-11-23" } as const;
  await db().update(orderItems).set(defied).where(eq(orderItems.id, ledger.itemId));
  await conclude(ledger.id, "2026-11-24");
  const ofCase = and(eq(findings.caseId, ledger.id), isNull(findings.withdrawnOn));
  const [finding] = await db().select({ id: findings.id }).from(findings).where(ofCase);
  return { ...ledger, findingId: finding?.id ?? "" };
}

/** A remedy decided on such a ledger, not yet served: what is open of the two, and that additional compensation. */
export const aDecidedAddition = ({ id, findingId }: Ground, added: string) =>
  aDecidedRemedy({ id, findingId }, { items: [itemOf(findingId, 0, "12600.50"), itemOf(findingId, 1, added)] });

/** Hands a decided remedy over, which opens its account. */
export async function serveRemedy(caseId: string, documentId: string) {
  await serve(caseId, documentId, AFTER_WINDOW);
  await openServed(at(AFTER_WINDOW));
}

/** A served remedy, found by both case officers not to have been performed in its days. */
export async function aDefiedRemedy(of?: Ground, over: RemedyOver = {}) {
  const remedy = await aServedRemedy(of, over);
  const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
  const found = { id: remedy.id, version: 1, withId: second.id, note: "到期分文未付，单位称没有资金。" };
  await act(lead, AFTER_DAYS, (ctx) => recordDefiance(ctx, found));
  return remedy;
}

/** The id of the review of an account that has waited longest for its result. */
export async function waitingReview(enforcementId: string): Promise<string> {
  const { result, acceptedOn, id, struckOn } = enforcementReviews;
  const [review] = await db()
    .select({ id })
    .from(enforcementReviews)
    .where(and(eq(enforcementReviews.enforcementId, enforcementId), isNull(result), isNull(struckOn)))
    .orderBy(asc(acceptedOn), asc(id))
    .limit(1);
  return review?.id ?? "";
}

export async function enforcementRow(id: string) {
  const [row] = await db().select().from(enforcements).where(eq(enforcements.id, id));
  if (!row) throw new Error("the enforcement is gone");
  return row;
}
