import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { limitDue, limits } from "@/lib/deadlines/limits";
import { dueDate } from "@/lib/deadlines/working-days";
import type { LegalDate } from "@/lib/kernel/clock";
import type { ReviewResult } from "./lifecycle";

/** The last day to decide upon a reconsideration, and the last to which that may be put off (《行政复议法》第六十二条). */
export type DecideDays = { readonly first: LegalDate; readonly last: LegalDate };

export function decideDays(acceptedOn: LegalDate, calendar: WorkCalendar): DecideDays {
  const { extension } = limits["T-RECON-DECIDE"];
  const first = limitDue("T-RECON-DECIDE", acceptedOn, calendar).dueOn;
  return { first, last: dueDate({ ...extension, start: first }, calendar).dueOn };
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
