import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { limitDue } from "@/lib/deadlines/limits";
import { type DueDate, dueDate } from "@/lib/deadlines/working-days";
import { addDays, type LegalDate } from "@/lib/kernel/clock";
import { type ReviewKind, type ReviewResult, unjudgedResults } from "./lifecycle";

/** How a decision was attacked, as far as it is over: what the suit's last day is counted from. */
export type SuitBasis = {
  servedOn: LegalDate;
  reconsiderationReceivedOn: LegalDate | null;
  /** True of a penalty on the spot (《行政复议法》第二十三条第一款第（一）项). */
  isReconsiderationFirst: boolean;
};

/**
 * The last day for a suit: six months from service, or fifteen days from the reconsideration decision. Where there is
 * no suit before a reconsideration, it ends with the sixty days to ask for one.
 */
export function suitEnd(
  { servedOn, reconsiderationReceivedOn, isReconsiderationFirst }: SuitBasis,
  calendar: WorkCalendar,
): DueDate {
  if (reconsiderationReceivedOn !== null) return limitDue("T-SUE-15", reconsiderationReceivedOn, calendar);
  return limitDue(isReconsiderationFirst ? "T-RECON-60" : "T-SUE-6M", servedOn, calendar);
}

export type CourtWindow = { opensOn: LegalDate; closesOn: LegalDate; provisional: boolean };

/** An approved deferral or plan: the day on which it was decided, and its last day as far as the party kept it. */
export type KeptDeferral = { readonly decidedOn: LegalDate; readonly endsOn: LegalDate };

/**
 * Three months from the end of the time for a suit (行政强制法第五十三条), or of an approved deferral or plan of
 * instalments that ended later (行政处罚法第七十二条第二款). What was deferred only when the three months were over opens
 * no others.
 */
export function courtWindow(suit: DueDate, deferrals: readonly KeptDeferral[], calendar: WorkCalendar): CourtWindow {
  const since = (start: LegalDate): CourtWindow => {
    const end = limitDue("T-COURT-3M", start, calendar);
    return { opensOn: addDays(start, 1), closesOn: end.dueOn, provisional: suit.provisional || end.provisional };
  };
  let last = { start: suit.dueOn, window: since(suit.dueOn) };
  for (const { decidedOn, endsOn } of deferrals) {
    if (decidedOn > last.window.closesOn || endsOn <= last.start) continue;
    last = { start: endsOn, window: since(endsOn) };
  }
  return last.window;
}

/**
 * The first day on which ten working days have passed since a demand letter was served (行政强制法第五十四条), or the
 * longer period that it gives itself (第三十五条).
 */
export function demandPassedOn(servedOn: LegalDate, calendar: WorkCalendar, days = 0): LegalDate {
  const least = limitDue("T-DEMAND-10", servedOn, calendar).dueOn;
  const printed = dueDate({ start: servedOn, amount: days, unit: "workingDays" }, calendar).dueOn;
  return addDays(printed > least ? printed : least, 1);
}

/** The last day on which a demand letter may be served so that the window is still open when its ten days are over. */
export function lastDemandDay({ closesOn }: CourtWindow, calendar: WorkCalendar): LegalDate {
  let day = closesOn;
  while (demandPassedOn(day, calendar) > closesOn) day = addDays(day, -1);
  return day;
}

type Review = {
  readonly kind: ReviewKind;
  readonly result: ReviewResult | null;
  readonly receivedOn: LegalDate | null;
  /** The last day to perform that a judgment names; null where it names none. */
  readonly performBy: LegalDate | null;
};

/** Whose the way to the court is after what the party has undertaken, and what the suit's last day is counted from. */
export type CourtPath =
  | { kind: "pending" | "reconsideration_organ" }
  | { kind: "judgment"; since: LegalDate }
  | { kind: "own"; reconsiderationReceivedOn: LegalDate | null };

/**
 * While anything is pending there is no end of the time for a suit. A suit that was lost is enforced as a judgment
 * (行政诉讼法第九十五条), since the last day that it gives to perform, or its receipt; a decision that a reconsideration
 * changed by who changed it (行政复议法第七十八条). A suit that was dismissed by a ruling (驳回起诉), or withdrawn, has judged
 * nothing: the way is the organ's own, by the days that ran without it. No text adds the days of that suit to the three
 * months, so none are added: the earlier end is the sure one. A reconsideration that was not decided in its time has
 * judged nothing either, but the time to sue is counted from the end of its days (行政诉讼法第四十五条).
 */
export function courtPath(reviews: readonly Review[]): CourtPath {
  if (reviews.some(({ result }) => result === null)) return { kind: "pending" };
  const decided = reviews.filter(({ result }) => result !== null && !unjudgedResults.includes(result));
  const judged = decided.findLast(({ kind }) => kind === "litigation");
  const since = judged?.performBy ?? judged?.receivedOn;
  if (since) return { kind: "judgment", since };
  const last = decided.at(-1);
  if (last?.result === "changed") return { kind: "reconsideration_organ" };
  return { kind: "own", reconsiderationReceivedOn: last?.receivedOn ?? null };
}

export type CourtFacts = {
  readonly today: LegalDate;
  readonly path: CourtPath["kind"];
  /** Null when the way is not this organ's, or not open yet. */
  readonly window: CourtWindow | null;
  /** The two years to enforce a judgment; null without one. */
  readonly judgment: CourtWindow | null;
  readonly demandPassedOn: LegalDate | null;
  readonly owedFen: number;
  /** A correction that the decision orders and nobody has confirmed. */
  readonly isUncorrected: boolean;
};

export type CourtRefusal =
  | "nothing_owed"
  | "remedy_pending"
  | "judgment_days_running"
  | "judgment_years_over"
  | "reconsideration_organ_applies"
  | "no_demand_served"
  | "demand_days_running"
  | "suit_still_possible"
  | "court_window_over";

/** 行政诉讼法第九十五条、T-JUDGMENT-2Y: a judgment is enforced once its days are over, within two years. */
export function judgmentWindow(since: LegalDate, calendar: WorkCalendar): CourtWindow {
  const end = limitDue("T-JUDGMENT-2Y", since, calendar);
  return { opensOn: addDays(since, 1), closesOn: end.dueOn, provisional: end.provisional };
}

function judgmentRefusal(today: LegalDate, { opensOn, closesOn }: CourtWindow): CourtRefusal | null {
  if (today > closesOn) return "judgment_years_over";
  return today < opensOn ? "judgment_days_running" : null;
}

/**
 * Guard 10: no application before ten working days from the demand's service, nor outside the three months. A judgment
 * asks for no demand, and has its own time.
 */
export function courtRefusal({
  today,
  path,
  window,
  judgment,
  demandPassedOn: passedOn,
  owedFen,
  isUncorrected,
}: CourtFacts): CourtRefusal | null {
  if (owedFen <= 0 && !isUncorrected) return "nothing_owed";
  if (judgment !== null) return judgmentRefusal(today, judgment);
  if (window === null) return path === "reconsideration_organ" ? "reconsideration_organ_applies" : "remedy_pending";
  if (today > window.closesOn) return "court_window_over";
  if (today < window.opensOn) return "suit_still_possible";
  if (passedOn === null) return "no_demand_served";
  return today < passedOn ? "demand_days_running" : null;
}
