import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { AFTER_WINDOW, aDefiedCase, decideEntry, decisionRow, reviewEntry, serve } from "@/db/factories/decisions";
import { decisions, orders } from "@/db/schema";
import { notifyDecision } from "@/lib/decisions/commands/notify-decision";
import { reviewDecision } from "@/lib/decisions/commands/review-decision";
import { act, officer } from "@/lib/testing/world";
import {
  actedOnDay,
  dueOnDay,
  finedBefore,
  finedTwice,
  hearingUntold,
  reviewFailed,
  servedOnDay,
  toldBefore,
  toldOf,
  unanswered,
  unserved,
} from "./eleven-faults";
import { aServedFine, FINE, fineForm, ON } from "./eleven-ground";
import type { Attack, Fault } from "./trial";
import type { Way } from "./way";

const [ORDER_SERVED, ORDER_DUE] = ["2026-11-17", "2026-11-23"];
/** More than two years before the case was opened. */
const LONG_AGO = "2024-03-01";

type Life = {
  readonly caseId: string;
  readonly findingId: string;
  readonly id: string;
  readonly order: { readonly id: string; readonly documentId: string };
};

/** Guards 2 to 6, 8 and 11 along one fine, from its proposal to its decision. */
export async function penaltyAttacks(way: Way): Promise<void> {
  const other = await aServedFine();
  const kase = await aDefiedCase(ON);
  const [order] = await db().select().from(orders).where(eq(orders.caseId, kase.id));
  const paper = { id: order?.id ?? "", documentId: order?.documentId ?? "" };
  await way.clock(ON);
  await proposing(way, kase, paper);
  const [row] = await db().select().from(decisions).where(eq(decisions.caseId, kase.id));
  const life: Life = { caseId: kase.id, findingId: kase.findingId, id: row?.id ?? "", order: paper };
  await approving(way, life);
  await act(await officer("wangmin"), ON, (ctx) => notifyDecision(ctx, { id: life.id, version: 2 }));
  await way.clock(AFTER_WINDOW);
  await submitting(way, life);
  await deciding(way, life, other);
}

/** An order that was not served, or not before its day, or whose day is not over, carries no fine for ignoring it. */
const orderFaults = ({ id, documentId }: Life["order"]): readonly (readonly [what: string, fault: Fault])[] => [
  ["the order is not served", unserved(documentId, ORDER_SERVED)],
  ["the order was served on its last day", servedOnDay(documentId, ORDER_DUE, ORDER_SERVED)],
  ["the order's day is not over", dueOnDay(id, ON, ORDER_DUE)],
];

async function proposing({ trial, calls }: Way, kase: { id: string; findingId: string }, order: Life["order"]) {
  const proposes = calls("decisions.propose", "wangmin", [kase.id], fineForm(kase));
  const comesTo = { field: "items.0.choice", fault: "measure_unknown" };
  for (const [what, fault] of orderFaults(order))
    await trial.refused({ guard: 6, door: "decisions.propose", what, comesTo }, proposes, fault);
  await trial.passes("decision.propose", proposes);
}

const attacking = (door: string) => (guard: number, what: string, comesTo: string) => ({ guard, door, what, comesTo });
type Row = readonly [attack: Attack, fault: Fault];

/** What holds of the measures themselves wherever they are settled. */
const inSubstance = (of: ReturnType<typeof attacking>, { id, order }: Life): readonly Row[] => [
  ...orderFaults(order).map(([what, fault]): Row => [of(6, what, "order_not_ignored"), fault]),
  [of(11, "the act is over two years old", "past_limitation"), actedOnDay(id, LONG_AGO, ON)],
];

async function approving({ trial, calls }: Way, life: Life) {
  const { caseId, id } = life;
  const of = attacking("decisions.approve");
  const approves = calls("decisions.approve", "daduizhang", [caseId, id], { id, version: 1, opinion: "同意告知。" });
  for (const [attack, fault] of inSubstance(of, life)) await trial.refused(attack, approves, fault);
  await trial.refused(of(8, "two fines on one finding", "fined_twice"), approves, finedTwice(id));
  const lower = toldBefore(life, life.order.documentId, { fen: FINE - 1, on: ON });
  await trial.refused(of(5, "a notice before this one said less", "raised_without_facts"), approves, lower);
  await trial.passes("decision.approve", approves);
}

/** What the party was told, and whether it was heard, as the submission and the decision ask it. */
async function toldFaults(of: ReturnType<typeof attacking>, { id }: Life): Promise<readonly Row[]> {
  const { noticeId, proposedBy } = await decisionRow(id);
  return [
    [of(2, "the notice is not served", "notice_not_served"), unserved(noticeId ?? "", ON)],
    [of(2, "a statement is not answered", "statement_unanswered"), unanswered(id, proposedBy, ON)],
    [of(4, "the right to a hearing was not told", "hearing_not_told"), hearingUntold(id)],
    [of(5, "one fen more than was told", "heavier_than_noticed"), toldOf(id, FINE - 1, FINE)],
  ];
}

async function submitting({ trial, calls }: Way, life: Life) {
  const { caseId, id } = life;
  const of = attacking("decisions.submit");
  const submits = calls("decisions.submit", "wangmin", [caseId, id], { id, version: 3 });
  await trial.refused(of(2, "the notice lies in the office", "notice_not_served"), submits);
  await serve(caseId, (await decisionRow(id)).noticeId ?? "", ON);
  for (const [attack, fault] of await toldFaults(of, life)) await trial.refused(attack, submits, fault);
  await trial.passes("decision.submit", submits);
}

async function deciding({ trial, calls }: Way, life: Life, other: { id: string; findingId: string }) {
  const { caseId, id, findingId } = life;
  const of = attacking("decisions.decide");
  const decides = (version: number) => calls("decisions.decide", "juzhang", [caseId, id], decideEntry(id, version));
  await trial.refused(of(3, "nobody has reviewed it", "review_missing"), decides(4));
  const review = { id, version: 4, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
  await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, review));
  const faults: readonly Row[] = [
    [of(3, "the review failed", "review_failed"), reviewFailed(id)],
    ...(await toldFaults(of, life)),
    ...inSubstance(of, life),
    [of(8, "the same act was fined before", "fined_before"), finedBefore(other, findingId, ON)],
  ];
  for (const [attack, fault] of faults) await trial.refused(attack, decides(5), fault);
  await trial.passes("decision.decide", decides(5));
}
