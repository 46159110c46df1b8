import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";

/** Faults of the day on which something of a proceeding is said to have been. */
export type DayFault =
  | "statement_day_ahead"
  | "waiver_before_service"
  | "discussed_before_submission"
  | "discussed_before_review";

type Waived = {
  readonly waivedOn: LegalDate;
  /** Day on which the notice was served; null before. */
  readonly servedOn: LegalDate | null;
  readonly today: LegalDate;
};

/** 《行政处罚法》第四十四条、第四十五条: who was not told yet gives up nothing. */
export const waiverDayFault = guard(
  "decisions.waiver_day",
  ({ waivedOn, servedOn, today }: Waived): DayFault | null => {
    if (waivedOn > today) return "statement_day_ahead";
    return servedOn === null || waivedOn < servedOn ? "waiver_before_service" : null;
  },
);

type Discussed = {
  readonly heldOn: LegalDate;
  readonly submittedOn: LegalDate | null;
  /** Day of this round's last review; null where there is none. */
  readonly reviewedOn: LegalDate | null;
  readonly today: LegalDate;
};

/** 《行政处罚法》第五十七条第二款、第五十八条第一款: what was submitted and reviewed is discussed, not what was to be. */
export const discussionDayFault = guard(
  "decisions.discussion_day",
  ({ heldOn, submittedOn, reviewedOn, today }: Discussed): DayFault | null => {
    if (heldOn > today) return "statement_day_ahead";
    if (heldOn < (submittedOn ?? "")) return "discussed_before_submission";
    return heldOn < (reviewedOn ?? "") ? "discussed_before_review" : null;
  },
);
