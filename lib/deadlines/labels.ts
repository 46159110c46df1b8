import type { LimitUnit } from "./limit-units";
import { isLimitKey, limitOf } from "./limits";
import type { CalendarRefusal } from "./policy";
import type { PeriodDirection, RemainingKind, TraceReason } from "./working-days";

export const traceReasonLabels: Record<TraceReason, string> = {
  start: "起算日，不计入",
  workingDay: "工作日",
  makeUp: "调休上班日，计入",
  weekend: "周末",
  holiday: "法定节假日或调休放假日",
  regionalHoliday: "地方规定的放假日",
  periodEnd: "期间届满日",
  rolledTo: "届满日逢休息日，移至此日",
  paused: "暂停计算之日",
  resumed: "恢复计算之日，不计入",
};

export const remainingLabels: Record<RemainingKind, string> = {
  overdue: "已逾期",
  today: "今日到期",
  soon: "即将到期",
  normal: "期限内",
};

export const limitUnitLabels: Record<LimitUnit, string> = {
  workingDays: "个工作日",
  days: "日",
  months: "个月",
  years: "年",
  hours: "小时",
};

export const directionLabels: Record<PeriodDirection, string> = { forward: "之后", back: "之前" };

export const clockStateLabels = { running: "计时中", paused: "已暂停", met: "已办结 ", stopped: "已终止 " } as const;

const setLimitLabels: Readonly<Record<string, string>> = {
  "ORDER-ITEM": "改正期限",
  "CORRECT-BY": "处罚决定责令改正的期限",
  "INQUIRY-DUE": "接受询问期限",
  "SUPPLEMENT-DUE": "补正期限",
  "ROUTING-DUE": "管辖异议的决定",
  "PERFORM-DUE": "履行行政处理决定",
  "INSTALMENT-DUE": "分期、延期缴纳罚款",
  "INSTRUCTION-DUE": "批示办理期限",
  "ACT-DUE": "复议决定、判决责令履行的期限",
};

/** The short Chinese name of a clock by the key it is stored under. */
export const clockLabel = (key: string): string =>
  isLimitKey(key) ? limitOf(key).label : (setLimitLabels[key] ?? key);

type Stored = { readonly amount: number; readonly unit: string; readonly limitKey: string };

const isUnit = (unit: string): unit is LimitUnit => Object.hasOwn(limitUnitLabels, unit);

/** How long a clock runs: `60个工作日`; undefined for one whose last day stands on a paper, and was not moved since. */
export const clockPeriod = ({ amount, unit, limitKey }: Stored): string | undefined =>
  (isLimitKey(limitKey) || amount > 0) && isUnit(unit) ? `${amount}${limitUnitLabels[unit]}` : undefined;

export const calendarRefusals: Readonly<Record<CalendarRefusal, string>> = {
  not_your_post: "您的岗位无权办理此操作。",
  region_not_yours: "所选地区不在您所在机关的辖区内。",
};

export const calendarEventLabels: Readonly<Record<string, string>> = {
  "calendar.enter": "登记工作日历",
  "calendar.publish": "签发工作日历",
  "deadline.restart": "因更正送达日期重新计算期限届满日",
  "deadline.move": "因工作日历调整期限届满日",
  "deadline.confirm": "工作日历公布，期限届满日确定",
};
