import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const preservationLapsed = letter(payloads["preservation-lapsed"], {
  subject: ({ number }) => `先行登记保存期限届满：${number}`,
  lines: ({ reader, employerName, number, items, dueOn }) => {
    const past = `《先行登记保存证据通知书》（${number}）的期限已于${proseDate(dueOn)}届满，有${items}项证据没有作出处理决定，不再登记保存。`;
    return reader === "officer"
      ? [`${employerName}：${past}`, "请立即解除并退还，制作处理通知书后送达。"]
      : [`${employerName}：`, past, "这些证据可以正常使用、处置；由本机关保管的，本机关将予退还。处理通知书另行送达。"];
  },
  href: ({ reader, caseId, preservationId }) =>
    reader === "officer" ? `/office/cases/${caseId}/preservations/${preservationId}` : "/employer",
  action: "查看",
});
