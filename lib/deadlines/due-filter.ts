/** How a clock stands: past its last day, on it, or at most three working days before it. */
export const dueFilters = ["overdue", "today", "soon"] as const;
export type DueFilter = (typeof dueFilters)[number];

export const dueFilterLabels: Readonly<Record<DueFilter, string>> = {
  overdue: "已逾期",
  today: "今日到期",
  soon: "3 个工作日内到期",
};
