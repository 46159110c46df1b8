import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { limitDue, limits } from "@/lib/deadlines/limits";
import { dueDate } from "@/lib/deadlines/working-days";
import type { LegalDate } from "@/lib/kernel/clock";
import type { DecisionKind } from "./lifecycle";

type Ended = {
  readonly kind: DecisionKind;
  /** Last day of the act; null while it goes on. */
  readonly endedOn: LegalDate | null;
  /** The proposal shows that it endangered life, health or finances and did harm. */
  readonly isHarmful: boolean;
};

/**
 * The last day on which an act could be found out: two years (《条例》第二十条), five for a penalty on what endangered
 * life, health or finances and did harm (《行政处罚法》第三十六条第一款). Null while the act goes on.
 */
export function limitationOf({ kind, endedOn, isHarmful }: Ended, calendar: WorkCalendar): LegalDate | null {
  if (endedOn === null) return null;
  if (!isLonger(kind, isHarmful)) return limitDue("T-LIMIT-2Y", endedOn, calendar).dueOn;
  return dueDate({ start: endedOn, ...limits["T-LIMIT-2Y-P"].exceptional }, calendar).dueOn;
}

/** Only a penalty is under the longer time: no regulation but the law itself gives it. */
const isLonger = (kind: DecisionKind, isHarmful: boolean): boolean => kind === "penalty" && isHarmful;
