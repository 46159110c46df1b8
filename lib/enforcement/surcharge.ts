import { addDays, type LegalDate } from "@/lib/kernel/clock";

/** 行政处罚法第七十二条第一款第（一）项: three in a hundred of the fine a calendar day, never more than the fine. */
const PERCENT_A_DAY = 3;

export type PauseKind = "reconsideration" | "litigation" | "deferral" | "revocation";

/** Days on which no surcharge runs, both ends among them; without an end while it still lasts. */
export type Pause = { kind: PauseKind; from: LegalDate; until: LegalDate | null };

export type SurchargeFacts = {
  fineFen: number;
  payBy: LegalDate;
  /** False when the decision does not say that a surcharge applies (罚款决定与罚款收缴分离实施办法第七条). */
  isStated: boolean;
  pauses: readonly Pause[];
};

export type Surcharge = {
  fen: number;
  /** Days that count, of all days after the pay-by day. */
  days: number;
  pausedDays: number;
  dailyFen: number;
  isCapped: boolean;
};

/** The surcharge as it stands at the end of a day: the calendar days after the pay-by day, less those of a pause. */
export function surchargeOn(on: LegalDate, facts: SurchargeFacts): Surcharge {
  const { fineFen, payBy, isStated, pauses } = facts;
  if (!Number.isSafeInteger(fineFen * PERCENT_A_DAY) || fineFen < 0) throw new RangeError("the fine is not whole fen");
  const dailyFen = isStated ? Math.floor((fineFen * PERCENT_A_DAY) / 100) : 0;
  let days = 0;
  let pausedDays = 0;
  for (let day = addDays(payBy, 1); day <= on; day = addDays(day, 1)) {
    if (pauses.some((pause) => isWithin(day, pause))) pausedDays += 1;
    else days += 1;
  }
  const uncapped = isStated ? Math.floor((fineFen * PERCENT_A_DAY * days) / 100) : 0;
  return { fen: Math.min(fineFen, uncapped), days, pausedDays, dailyFen, isCapped: isStated && uncapped >= fineFen };
}

const isWithin = (day: LegalDate, { from, until }: Pause): boolean => day >= from && (until === null || day <= until);
