import { days, type Limit, workingDays } from "./limit-units";

/** The days of a reconsideration: to apply for it, to reply to it and to decide upon it. */
export const reconsiderationLimits = {
  "T-RECON-60": {
    ...days,
    amount: 60,
    label: "申请行政复议",
    basis: "《行政复议法》第二十条",
    exceptional: { amount: 1, unit: "years", label: "未告知复议权利，自知道行政行为内容起" },
  },
  "T-REPLY-10": {
    ...workingDays,
    amount: 10,
    label: "复议答复",
    basis: "《行政复议法》第四十八条、第八十八条",
    exceptional: {
      ...{ amount: 5, unit: "workingDays", label: "适用简易程序" },
      basis: "《行政复议法》第五十四条第一款、第八十八条",
    },
  },
  "T-RECON-DECIDE": {
    ...days,
    amount: 60,
    extension: { amount: 30, unit: "days" },
    label: "作出复议决定",
    basis: "《行政复议法》第六十二条",
    exceptional: { amount: 30, unit: "days", label: "适用简易程序" },
  },
} as const satisfies Record<string, Limit>;
