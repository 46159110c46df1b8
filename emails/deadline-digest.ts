import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const deadlineDigest = letter(payloads["deadline-digest"], {
  subject: ({ overdue, today, soon }) => `期限提醒：逾期${overdue}，今日到期${today}，3个工作日内${soon}`,
  lines: ({ on, matters }) => [
    `截至${proseDate(on)}，您办理的事项中有以下期限需要处理：`,
    ...matters.map(({ title, dueOn }) => `${proseDate(dueOn)}　${title}`),
  ],
  href: () => "/office/desk",
  action: "打开我的待办",
});
