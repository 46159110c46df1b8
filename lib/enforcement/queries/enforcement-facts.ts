import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, decisions, enforcementDemands, type enforcements } from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { wasDecidedAnew } from "@/lib/decisions/queries/decided-anew";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { balanceOn } from "../balance";
import { courtStage } from "../court-course";
import { type CourtWindow, courtPath, courtWindow, demandPassedOn, judgmentWindow, suitEnd } from "../court-window";
import { annullingResults, isToConclude, type ReviewResult } from "../lifecycle";
import { type EnforcementFacts, isMoneyDue } from "../policy";
import { toReturnFen } from "../standing";
import { unansweredReports } from "./correction-reports";
import { courtApplicationsOf } from "./court-applications";
import { enforcementClaim, isReplyDue } from "./enforcement-claim";
import { openCorrections } from "./open-corrections";
import { openLicences } from "./open-licences";

type Row = typeof enforcements.$inferSelect;

/** All that is known of an enforcement today: for the command that acts and the page that shows its buttons. */
export async function enforcementState(reader: Reader, row: Row, now: Date) {
  const today = legalDate(now);
  const subject = await subjectOf(reader, row);
  const [claimed, demands, calendar, kase, corrections, licences, applications, unanswered] = await Promise.all([
    enforcementClaim(reader, row),
    demandsOf(reader, row.id),
    regionCalendar(reader, row.regionCode),
    caseFacts(reader, subject.kase, now),
    openCorrections(reader, row),
    openLicences(reader, row),
    courtApplicationsOf(reader, row.id),
    unansweredReports(reader, row.id),
  ]);
  const balance = balanceOn(today, claimed.claim);
  const owedFen = balance.totalOwedFen;
  const course = { ...courseOf(claimed), today, payBy: row.payBy, correctBy: row.correctBy ?? row.payBy };
  const due = {
    isMoney: owedFen > 0 && isMoneyDue(course),
    corrections: today > course.correctBy ? corrections : [],
  };
  const { path, suit, window, judgment } = wayToCourt(row, { ...claimed, ...subject }, calendar);
  const passedOn = isDemanded(demands, { ...due, correctBy: course.correctBy }) ? passedDay(demands, calendar) : null;
  const facts: EnforcementFacts = {
    ...{ ...row, ...course, ...annulling(claimed, subject), kind: subject.kind, kase, owedFen },
    isDecidedAnew: subject.isDecidedAnew,
    ...{ isLicenceOpen: licences.length > 0, owedWhenDueFen: balanceOn(row.payBy, claimed.claim).totalOwedFen },
    unansweredReports: unanswered,
    unansweredDemands: demands.filter(({ answer }) => answer === null).length,
    ...{ refundedFen: balance.refundedFen, toReturnFen: toReturnFen({ isFallen: hasFallen(row, subject), balance }) },
    courtStage: courtStage(applications.length > 0, applications.at(-1)?.answers ?? []),
    court: {
      ...{ today, path: path.kind, window, judgment, demandPassedOn: passedOn },
      ...{ owedFen, isUncorrected: corrections.length > 0 },
    },
  };
  const found = { facts, balance, due, demands, corrections, licences, applications, window, judgment };
  return { ...claimed, ...found, suitEndsOn: suit?.dueOn ?? null, demandPassedOn: passedOn };
}

/** The case and the decision that an account is of. */
async function subjectOf(reader: Reader, { decisionId }: Row) {
  const [subject] = await reader
    .select({
      ...{ kase: cases, kind: decisions.kind, procedure: decisions.procedure, revokedOn: decisions.revokedOn },
    })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(eq(decisions.id, decisionId));
  if (!subject) throw notFound();
  return { ...subject, isDecidedAnew: await wasDecidedAnew(reader, decisionId) };
}

type Reviewed = { readonly reviews: readonly { readonly result: ReviewResult | null }[] };

const annulling = ({ reviews }: Reviewed, { revokedOn }: { readonly revokedOn: LegalDate | null }) => ({
  isAnnulledByReview:
    revokedOn === null && reviews.some(({ result }) => result !== null && annullingResults.includes(result)),
});

/** Nothing is left of the decision: others annulled it, or the organ itself revoked it. */
const hasFallen = ({ state }: Row, { revokedOn }: { readonly revokedOn: LegalDate | null }): boolean =>
  state === "annulled" || revokedOn !== null;

type Come = Pick<Awaited<ReturnType<typeof enforcementClaim>>, "reviews" | "kept"> & {
  readonly procedure: (typeof decisions.$inferSelect)["procedure"];
};

/** From when and until when the court may be asked, by the organ's own decision or by the judgment on it. */
function wayToCourt(row: Row, { reviews, kept, procedure }: Come, calendar: WorkCalendar) {
  const path = courtPath(reviews);
  const isReconsiderationFirst = procedure === "spot";
  const suit = path.kind === "own" ? suitEnd({ ...row, ...path, isReconsiderationFirst }, calendar) : null;
  const window: CourtWindow | null = suit && courtWindow(suit, kept, calendar);
  return { path, suit, window, judgment: path.kind === "judgment" ? judgmentWindow(path.since, calendar) : null };
}

/** What deferrals, reviews and steps have come to. */
const courseOf = ({ deferrals, reviews, steps, deferralEndsOn }: Awaited<ReturnType<typeof enforcementClaim>>) => ({
  isDeferralApplied: deferrals.some(({ state }) => state === "applied"),
  deferralEndsOn,
  pendingReviews: reviews.filter(({ result }) => result === null).map(({ kind }) => kind),
  isReviewToConclude: reviews.some(isToConclude),
  isReplyDue: reviews.some(isReplyDue),
  isSuspended: steps.findLast(({ kind }) => kind !== "agreement")?.kind === "suspend",
  isAgreed: steps.at(-1)?.kind === "agreement",
});

type Due = { readonly isMoney: boolean; readonly corrections: readonly string[]; readonly correctBy: LegalDate };

/** 《行政强制法》第五十四条: each part that is late was asked for by a letter that was served, the fine and the correction. */
const isDemanded = (demands: readonly Demand[], { isMoney, corrections, correctBy }: Due): boolean => {
  const served = demands.filter(({ servedOn }) => servedOn !== null);
  const asksToCorrect = corrections.length === 0 || served.some(({ issuedOn }) => issuedOn > correctBy);
  return asksToCorrect && (!isMoney || served.some(({ owedFen }) => owedFen > 0));
};

/** The first day on which no demand letter that was served leaves the party time; null while none was. */
function passedDay(demands: readonly Demand[], calendar: WorkCalendar): LegalDate | null {
  const served = demands.flatMap(({ servedOn, days }) => (servedOn === null ? [] : [{ servedOn, days }]));
  const passed = served.map(({ servedOn, days }) => demandPassedOn(servedOn, calendar, days));
  return passed.toSorted().at(-1) ?? null;
}

type Demand = Pick<typeof enforcementDemands.$inferSelect, "servedOn" | "days" | "issuedOn" | "owedFen">;

export type EnforcementNow = Awaited<ReturnType<typeof enforcementState>>;

/** The demand letters with the day on which each was served. */
async function demandsOf(reader: Reader, id: string) {
  const rows = await reader
    .select()
    .from(enforcementDemands)
    .where(eq(enforcementDemands.enforcementId, id))
    .orderBy(asc(enforcementDemands.issuedOn), asc(enforcementDemands.id));
  return Promise.all(
    rows.map(async (row) => {
      const delivery = row.documentId === null ? undefined : await deliveryOf(reader, row.documentId);
      return { ...row, servedOn: delivery?.servedOn ?? null };
    }),
  );
}
