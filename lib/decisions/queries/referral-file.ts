import "server-only";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import {
  cases,
  decisionItems,
  decisions,
  evidence,
  findings,
  judicialAnswers,
  policeAnswers,
  referralFindings,
  referrals,
} from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { filesOf } from "@/lib/employers/queries/files-of";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { exhibitsOfCase } from "@/lib/orders/queries/order-desk";
import { regionScope } from "@/lib/workflow/scope";
import { isSameAct } from "../prior-fines";
import { handedStates, notFined, type ReferralAct, type ReferralState } from "../referral-lifecycle";
import { type ReferralFacts, referralActRefusal, reportRefusal } from "../referral-policy";

type Row = typeof referrals.$inferSelect;

export const referralScope = (actor: Actor) => regionScope("referrals.scope", actor, referrals.regionCode);

/** What the policy of a referral looks at. */
export async function referralFacts(reader: Reader, referral: Row, now: Date): Promise<ReferralFacts> {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, referral.caseId));
  if (!kase) throw new Error("a referral without a case");
  const { state, reportedBy } = referral;
  return {
    ...{ state, reportedBy, kase: await caseFacts(reader, kase, now) },
    isEndorsed: referral.endorsedOn !== null,
    ...{ isReconsidered: referral.askedOn !== null, isHandedWhole: referral.goodsOn !== null },
  };
}

/** The referrals of a case, newest first, and what may be done. Throws `not_found` outside the scope. */
export async function referralDesk(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const [kase] = await db()
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(actor)));
  if (!kase) throw notFound();
  const facts = await caseFacts(db(), kase, now);
  const rows = await db()
    .select()
    .from(referrals)
    .where(and(eq(referrals.caseId, caseId), referralScope(actor)))
    .orderBy(desc(referrals.reportedOn), desc(referrals.id));
  const pending = rows.find(({ state }) => state === "reported" || state === "approved") ?? null;
  const live = pending ?? rows.find(({ state }) => handedStates.includes(state)) ?? null;
  const ids = rows.map(({ id }) => id);
  const liveFacts = live === null ? null : await referralFacts(db(), live, now);
  return {
    caseId,
    rows,
    pending,
    /** The one on which the next step is taken: under way, or with the police and back. */
    live,
    today: legalDate(now),
    answers: await policeAnswersOf(ids),
    results: await judicialAnswersOf(ids),
    fines: await finesBefore(ids),
    exhibits: await exhibitsOfCase(caseId),
    /** An ended case takes no exhibit. */
    isEnded: endedStates.includes(kase.state),
    findings: await findingsOfCase(caseId),
    reportRefusal: reportRefusal(actor, facts, pending !== null),
    refusalOf: (act: ReferralAct) =>
      liveFacts === null ? ("illegal_transition" as const) : referralActRefusal(actor, liveFacts, act),
  };
}

export type ReferralDesk = Awaited<ReturnType<typeof referralDesk>>;

const policeAnswersOf = (referralIds: readonly string[]) =>
  db()
    .select()
    .from(policeAnswers)
    .where(inArray(policeAnswers.referralId, [...referralIds]))
    .orderBy(asc(policeAnswers.ordinal));

const judicialAnswersOf = (referralIds: readonly string[]) =>
  db()
    .select({ answer: judicialAnswers, fileId: evidence.fileId, scanState: scanStateOf(evidence.fileId) })
    .from(judicialAnswers)
    .leftJoin(evidence, eq(evidence.id, judicialAnswers.evidenceId))
    .where(inArray(judicialAnswers.referralId, [...referralIds]))
    .orderBy(asc(judicialAnswers.ordinal));

/** The findings of a case that stand, to be named by a referral. */
const findingsOfCase = (caseId: string) =>
  db()
    .select({ id: findings.id, ordinal: findings.ordinal, facts: findings.facts })
    .from(findings)
    .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn)))
    .orderBy(asc(findings.ordinal));

type Act = Parameters<typeof isSameAct>[0] & { readonly findingId: string };

/** Of these acts of an employer those that go or went to the police, and those that a court has sentenced. */
export async function actsInReferrals(reader: Reader, employerId: string, acts: readonly Act[]) {
  const { id, violationCode, happenedFrom, happenedUntil } = findings;
  const rows = await reader
    .select({ id, violationCode, happenedFrom, happenedUntil, state: referrals.state, decidedOn: referrals.reportedOn })
    .from(referralFindings)
    .innerJoin(referrals, eq(referrals.id, referralFindings.referralId))
    .innerJoin(findings, eq(findings.id, referralFindings.findingId))
    .innerJoin(cases, eq(cases.id, referrals.caseId))
    .where(
      and(inArray(cases.employerId, filesOf(reader, employerId)), inArray(referrals.state, [...notFined, "sentenced"])),
    );
  const inState = (states: readonly ReferralState[]) => {
    const referred = rows.filter(({ state }) => states.includes(state));
    return acts.filter((act) => referred.some((row) => row.id === act.findingId || isSameAct(act, row)));
  };
  return { withPolice: inState(notFined), sentenced: inState(["sentenced"]) };
}

/** The fines that the organ had decided on the acts of these referrals: they are set off against the court's. */
const finesBefore = (referralIds: readonly string[]) =>
  db()
    .select({
      referralId: referralFindings.referralId,
      number: decisions.number,
      decidedOn: decisions.decidedOn,
      amountFen: sql<number>`sum(${decisionItems.amountFen})::float8`,
    })
    .from(referralFindings)
    .innerJoin(decisionItems, eq(decisionItems.findingId, referralFindings.findingId))
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .where(
      and(
        inArray(referralFindings.referralId, [...referralIds]),
        eq(decisions.state, "decided"),
        eq(decisionItems.measure, "fine"),
      ),
    )
    .groupBy(referralFindings.referralId, decisions.id)
    .orderBy(asc(decisions.decidedOn));

/** True while a referral of the case is under way. */
export const isReferralPending = async (reader: Reader, caseId: string): Promise<boolean> =>
  (await reader.$count(
    referrals,
    and(eq(referrals.caseId, caseId), inArray(referrals.state, ["reported", "approved"])),
  )) > 0;

/** True once the police have filed a matter of the case and nobody has ended it without a criminal penalty. */
export const isPoliceFiled = async (reader: Reader, caseId: string): Promise<boolean> =>
  (await reader.$count(
    referrals,
    and(eq(referrals.caseId, caseId), inArray(referrals.state, ["police_filed", "sentenced"])),
  )) > 0;
