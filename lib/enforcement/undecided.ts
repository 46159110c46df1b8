import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { limitDue, limits } from "@/lib/deadlines/limits";
import { dueDate } from "@/lib/deadlines/working-days";
import type { LegalDate } from "@/lib/kernel/clock";
import type { ReviewKind, ReviewProcedure, ReviewResult } from "./lifecycle";

/** The last day to decide upon a reconsideration, and the last to which that may be put off (《行政复议法》第六十二条). */
export type DecideDays = { readonly first: LegalDate; readonly last: LegalDate };

/** A suit has none of its own, and a reconsideration is heard in the ordinary one unless another is named. */
export const procedureOf = (kind: ReviewKind, named?: ReviewProcedure): ReviewProcedure =>
  kind === "reconsideration" ? (named ?? "ordinary") : "ordinary";

type Copy = { readonly kind: ReviewKind; readonly copyReceivedOn: LegalDate | "" };

/** The day on which the copy of an application came, which only a reconsideration has. */
export const copyDayOf = ({ kind, copyReceivedOn }: Copy): LegalDate | null =>
  kind === "reconsideration" && copyReceivedOn !== "" ? copyReceivedOn : null;

type Accepted = { readonly acceptedOn: LegalDate; readonly procedure: ReviewProcedure };

/** The days of the simple procedure are fewer and are not put off. */
export function decideDays({ acceptedOn, procedure }: Accepted, calendar: WorkCalendar): DecideDays {
  const { extension, exceptional } = limits["T-RECON-DECIDE"];
  if (procedure === "simple") {
    const { dueOn } = dueDate({ ...exceptional, start: acceptedOn }, calendar);
    return { first: dueOn, last: dueOn };
  }
  const first = limitDue("T-RECON-DECIDE", acceptedOn, calendar).dueOn;
  return { first, last: dueDate({ ...extension, start: first }, calendar).dueOn };
}

/** The clock of a decision upon a reconsideration, by how it is heard. */
export function decideClock({ acceptedOn, procedure }: Accepted) {
  const { basis, exceptional } = limits["T-RECON-DECIDE"];
  const own = { amount: exceptional.amount, basis: `${basis}（${exceptional.label}）` };
  const clock = { limit: "T-RECON-DECIDE", startedOn: acceptedOn } as const;
  return procedure === "simple" ? { ...clock, own } : clock;
}

type Copied = { readonly copyReceivedOn: LegalDate; readonly procedure: ReviewProcedure };

/** The clock of the organ's reply to a reconsideration, by how it is heard (《行政复议法》第四十八条、第五十四条). */
export function replyClock({ copyReceivedOn, procedure }: Copied) {
  const { amount, basis, label } = limits["T-REPLY-10"].exceptional;
  const clock = { limit: "T-REPLY-10", startedOn: copyReceivedOn } as const;
  return procedure === "simple" ? { ...clock, own: { amount, basis: `${basis}（${label}）` } } : clock;
}

type Entry = {
  readonly result: string;
  readonly concludedOn: LegalDate;
  readonly receivedOn: LegalDate | "";
  readonly resultNumber: string;
};

export const isUndecided = ({ result }: Pick<Entry, "result">): boolean =>
  result === ("not_decided" satisfies ReviewResult);

type Ended = Pick<Entry, "concludedOn">;

/** The days to decide end on their last day, or up to as many later as they may be put off by; both must be over. */
export function periodFault({ concludedOn }: Ended, { first, last }: DecideDays, today: LegalDate) {
  if (concludedOn < first) return { concludedOn: `decide_days_running:${first}` };
  if (concludedOn > last) return { concludedOn: `decide_days_over:${last}` };
  return concludedOn >= today ? { concludedOn: `decide_days_running:${concludedOn}` } : null;
}

/** Of what was not decided there is no paper, and the time to sue is counted from the end of its days. */
export const paperOf = (entry: Entry) =>
  isUndecided(entry)
    ? { resultNumber: null, receivedOn: entry.concludedOn }
    : { resultNumber: entry.resultNumber, receivedOn: entry.receivedOn || null };
