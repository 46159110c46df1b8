import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, decisions, enforcementDemands, type enforcements } from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { balanceOn } from "../balance";
import { type CourtWindow, courtPath, courtWindow, demandPassedOn, suitEnd } from "../court-window";
import type { EnforcementFacts } from "../policy";
import { enforcementClaim } from "./enforcement-claim";

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
  const [claimed, demands, calendar, caseSide] = await Promise.all([
    enforcementClaim(reader, row),
    demandsOf(reader, row.id),
    regionCalendar(reader, row.regionCode),
    caseFacts(reader, subject.kase, now),
  ]);
  const balance = balanceOn(today, claimed.claim);
  const path = courtPath(claimed.reviews);
  const isReconsiderationFirst = subject.procedure === "spot";
  const suit = path.kind === "own" ? suitEnd({ ...row, ...path, isReconsiderationFirst }, calendar) : null;
  const window: CourtWindow | null = suit && courtWindow(suit, claimed.deferralEndsOn, calendar);
  const served = demands.map(({ servedOn }) => servedOn ?? "").filter((on) => on !== "");
  const firstServed = served.toSorted()[0];
  const passedOn = firstServed === undefined ? null : demandPassedOn(firstServed, calendar);
  const facts: EnforcementFacts = {
    ...row,
    kind: subject.kind,
    kase: caseSide,
    today,
    owedFen: balance.totalOwedFen,
    isDeferralApplied: claimed.deferrals.some(({ state }) => state === "applied"),
    deferralEndsOn: claimed.deferralEndsOn,
    pendingReviews: claimed.reviews.filter(({ result }) => result === null).map(({ kind }) => kind),
    isSuspended: claimed.steps.findLast(({ kind }) => kind !== "agreement")?.kind === "suspend",
    isAgreed: claimed.steps.at(-1)?.kind === "agreement",
    unansweredDemands: demands.filter(({ answer }) => answer === null).length,
    court: { today, path: path.kind, window, demandPassedOn: passedOn, owedFen: balance.totalOwedFen },
  };
  return { ...claimed, facts, balance, demands, window, suitEndsOn: suit?.dueOn ?? null, demandPassedOn: passedOn };
}

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
