import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const deadlineDigest = letter(payloads["deadline-digest"], {
  subject: ({ overdue, today, soon, escalated, behalfOf }) =>
    `期限提醒${behalfOf ? `（受${behalfOf}委托的岗位）` : ""}：逾期${overdue}，今日到期${today}，3个工作日内${soon}${
      escalated.length > 0 ? `，须督办${escalated.length}` : ""
    }`,
  lines: ({ on, matters, escalated, behalfOf }) => [
    ...(behalfOf ? [`您今天受${behalfOf}委托，请先选用这项委托再办理。`] : []),
    ...(matters.length > 0 ? [`截至${proseDate(on)}，您办理的事项中有以下期限需要处理：`] : []),
    ...matters.map(line),
    ...(escalated.length > 0 ? [`截至${proseDate(on)}，本单位以下期限已经逾期，请督促承办人办理：`] : []),
    ...escalated.map(line),
  ],
  href: () => "/office/desk",
  action: "打开我的待办",
});

function line({ title, dueOn }: { readonly title: string; readonly dueOn: string }): string {
  return `${proseDate(dueOn)}　${title}`;
}
