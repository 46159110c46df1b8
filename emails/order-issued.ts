import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const orderIssued = letter(payloads["order-issued"], {
  subject: ({ number }) => `限期改正指令书 ${number}`,
  lines: ({ number, employerName, items, firstDueOn }) => [
    `${employerName}：`,
    `本机关对你单位下达了劳动保障监察限期改正指令书（${number}），共${items}项，最早一项须在${proseDate(firstDueOn)}前改正。`,
    "指令书以法定方式另行送达，期限以指令书载明的日期为准。你单位可以在平台逐项提交改正证明。",
  ],
  href: ({ orderId }) => `/employer/orders/${orderId}`,
  action: "查看指令书",
});
