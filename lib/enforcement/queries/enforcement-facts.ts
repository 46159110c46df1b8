import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, decisions, enforcementDemands, type enforcements } from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { itemsOfDecision } from "@/lib/decisions/queries/decision-items";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { balanceOn } from "../balance";
import { courtStage } from "../court-course";
import { type CourtWindow, courtPath, courtWindow, demandPassedOn, judgmentWindow, suitEnd } from "../court-window";
import type { EnforcementFacts } from "../policy";
import { courtApplicationsOf } from "./court-applications";
import { enforcementClaim, isReplyDue } from "./enforcement-claim";

type Row = typeof enforcements.$inferSelect;

/** All that is known of an enforcement today: for the command that acts and the page that shows its buttons. */
export async function enforcementState(reader: Reader, row: Row, now: Date) {
  const today = legalDate(now);
  const [subject] = await reader
    .select({ kase: cases, kind: decisions.kind, procedure: decisions.procedure })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(eq(decisions.id, row.decisionId));
  if (!subject) throw notFound();
  const [claimed, demands, calendar, kase, corrections, applications] = await Promise.all([
    enforcementClaim(reader, row),
    demandsOf(reader, row.id),
    regionCalendar(reader, row.regionCode),
    caseFacts(reader, subject.kase, now),
    correctionsOf(reader, row),
    courtApplicationsOf(reader, row.id),
  ]);
  const balance = balanceOn(today, claimed.claim);
  const path = courtPath(claimed.reviews);
  const isReconsiderationFirst = subject.procedure === "spot";
  const suit = path.kind === "own" ? suitEnd({ ...row, ...path, isReconsiderationFirst }, calendar) : null;
  const window: CourtWindow | null = suit && courtWindow(suit, claimed.deferralEndsOn, calendar);
  const judgment = path.kind === "judgment" ? judgmentWindow(path.since, calendar) : null;
  const passedOn = passedDay(demands, calendar);
  const owedFen = balance.totalOwedFen;
  const facts: EnforcementFacts = {
    ...{ ...row, ...courseOf(claimed), kind: subject.kind, kase, today, owedFen },
    owedWhenDueFen: balanceOn(row.payBy, claimed.claim).totalOwedFen,
    unansweredDemands: demands.filter(({ answer }) => answer === null).length,
    courtStage: courtStage(applications.length > 0, applications.at(-1)?.answers ?? []),
    court: {
      ...{ today, path: path.kind, window, judgment, demandPassedOn: passedOn },
      ...{ owedFen, isUncorrected: corrections.length > 0 },
    },
  };
  const found = { facts, balance, demands, corrections, applications, window, judgment };
  return { ...claimed, ...found, suitEndsOn: suit?.dueOn ?? null, demandPassedOn: passedOn };
}

/** What deferrals, reviews and steps have come to. */
const courseOf = ({ deferrals, reviews, steps, deferralEndsOn }: Awaited<ReturnType<typeof enforcementClaim>>) => ({
  isDeferralApplied: deferrals.some(({ state }) => state === "applied"),
  deferralEndsOn,
  pendingReviews: reviews.filter(({ result }) => result === null).map(({ kind }) => kind),
  isReplyDue: reviews.some(isReplyDue),
  isSuspended: steps.findLast(({ kind }) => kind !== "agreement")?.kind === "suspend",
  isAgreed: steps.at(-1)?.kind === "agreement",
});

/** The first day on which no demand letter that was served leaves the party time; null while none was. */
function passedDay(demands: readonly Demand[], calendar: WorkCalendar): LegalDate | null {
  const served = demands.flatMap(({ servedOn, days }) => (servedOn === null ? [] : [{ servedOn, days }]));
  const passed = served.map(({ servedOn, days }) => demandPassedOn(servedOn, calendar, days));
  return passed.toSorted().at(-1) ?? null;
}

type Demand = { readonly servedOn: LegalDate | null; readonly days: number };

export type EnforcementNow = Awaited<ReturnType<typeof enforcementState>>;

/** What the decision orders to be corrected and nobody has confirmed: money does not show that it was. */
async function correctionsOf(reader: Reader, { decisionId, state }: Row): Promise<string[]> {
  if (state !== "due") return [];
  const items = await itemsOfDecision(reader, decisionId);
  return items.filter(({ measure }) => measure === "order_correct").map(({ content }) => content);
}

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
