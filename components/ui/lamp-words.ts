import { proseDate } from "@/lib/kernel/clock";

export type LampKind = "overdue" | "warned" | "today" | "soon" | "normal" | "paused" | "done";

export type LampReading = {
  kind: LampKind;
  /** Working days left; for `overdue`, how many have passed (the sign does not matter). */
  workingDays?: number;
  /** The last day, `YYYY-MM-DD`. */
  dueOn?: string;
  /** True when a year without a published calendar lies in the reckoning. */
  provisional?: boolean;
};

/** From here on the month and day alone could be mistaken for another year's. */
const DAYS_THAT_NEED_A_YEAR = 200;

/** What a lamp says: `剩 3 个工作日（11月25日止）`, `逾期 2 个工作日`, `今日到期`. */
export function lampWords(reading: LampReading): string {
  switch (reading.kind) {
    case "done":
      return "已办结";
    case "paused":
      return "已暂停";
    case "today":
      return reading.provisional ? "预计今日到期" : "今日到期";
    case "overdue":
      return `${reading.provisional ? "预计" : ""}${elapsed(reading.workingDays)}${lastDay(reading)}`;
    case "warned":
      return `提示${lastDay(reading)}`;
    case "soon":
      return `${remaining(reading.workingDays, "临期")}${lastDay(reading)}`;
    case "normal":
      return `${remaining(reading.workingDays, "正常")}${lastDay(reading)}`;
  }
}

/** On days off that follow the last day no working day has passed yet. */
const elapsed = (days?: number) => (!days ? "已逾期" : `逾期 ${Math.abs(days)} 个工作日`);

const remaining = (days: number | undefined, otherwise: string) =>
  days === undefined ? otherwise : `剩 ${days} 个工作日`;

function lastDay({ dueOn, workingDays = 0, provisional, kind }: LampReading): string {
  if (!dueOn) return "";
  const whole = proseDate(dueOn);
  const short = Math.abs(workingDays) >= DAYS_THAT_NEED_A_YEAR ? whole : whole.replace(/^\d+年/, "");
  return `（${provisional && kind !== "overdue" ? "预计" : ""}${short}止）`;
}
