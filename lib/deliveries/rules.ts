import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { limitDue, limits } from "@/lib/deadlines/limits";
import { dueDate } from "@/lib/deadlines/working-days";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Attempt } from "./proofs";

/**
 * The day on which an attempt counts as served, from which clocks run: the day signed on the receipt, the
 * day of leaving, the day on the mail slip, the day it reached the recipient's system, the last day of the
 * days that a public notice runs (《民事诉讼法》第九十五条: thirty, or the region's own). Null while the receipt has not
 * come back. Nobody types this date.
 */
export function servedOn(
  { method, actedOn, receivedOn }: Pick<Attempt, "method" | "actedOn" | "receivedOn">,
  noticeDays: number,
  calendar: WorkCalendar,
): LegalDate | null {
  switch (method) {
    case "direct":
    case "left":
    case "electronic":
      return actedOn;
    case "post":
    case "entrusted":
    case "handed_on":
      return receivedOn;
    case "public_notice":
      return dueDate({ ...limits["T-NOTICE-30"], start: actedOn, amount: noticeDays }, calendar).dueOn;
  }
}

export type Remedy = {
  readonly limit: "T-RECON-60" | "T-SUE-6M";
  readonly dueOn: LegalDate;
  /** The last day when the paper did not tell the recipient of this right. */
  readonly untoldDueOn: LegalDate;
};

/**
 * What runs from a paper's service. Who was punished on the spot, or is told that a complaint is not taken up, asks for
 * reconsideration first (《行政复议法》第二十三条第一款第（一）项、第（三）项), so that no suit runs from that paper.
 */
const remedies: Readonly<Record<string, readonly Remedy["limit"][]>> = {
  "rectification-order": ["T-RECON-60", "T-SUE-6M"],
  "penalty-decision": ["T-RECON-60", "T-SUE-6M"],
  "remedy-decision": ["T-RECON-60", "T-SUE-6M"],
  "no-penalty-decision": ["T-RECON-60", "T-SUE-6M"],
  "spot-penalty-decision": ["T-RECON-60"],
  "decision-revocation": ["T-RECON-60", "T-SUE-6M"],
  "wage-listing-decision": ["T-RECON-60", "T-SUE-6M"],
  "wage-removal-refusal": ["T-RECON-60", "T-SUE-6M"],
  "wage-restoration-decision": ["T-RECON-60", "T-SUE-6M"],
  "non-acceptance-notice": ["T-RECON-60"],
};

/** The last days for reconsideration and suit, which run from service: 《行政复议法》第二十条, 《行政诉讼法》第四十六条. */
export const remediesFrom = (paperKey: string, servedOn: LegalDate, calendar: WorkCalendar): readonly Remedy[] =>
  (Object.hasOwn(remedies, paperKey) ? (remedies[paperKey] ?? []) : []).map((limit) => ({
    limit,
    dueOn: limitDue(limit, servedOn, calendar).dueOn,
    untoldDueOn: dueDate({ start: servedOn, ...limits[limit].exceptional }, calendar).dueOn,
  }));
