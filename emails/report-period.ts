import { payloads } from "@/lib/outbox/payloads";
import { halfWords, periodSentence } from "@/lib/platform-reports/labels";
import { letter } from "./letter";

export const reportPeriod = letter(payloads["report-period"], {
  subject: ({ half, isChanged }) => `${halfWords(half)}平台用工报告${isChanged ? "日期有调整" : "开始填报"}`,
  lines: ({ half, isChanged, ...dates }) => [
    `${halfWords(half)}平台用工情况报告的日期${isChanged ? "调整为" : ""}：${periodSentence(dates)}`,
    "报告分六步，每步单独保存，可以由本单位几个人分别填写。上期填过的内容已经预先填好。",
  ],
  href: () => "/employer/platform-reports",
  action: "填写报告",
});
