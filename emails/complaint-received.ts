import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const complaintReceived = letter(payloads["complaint-received"], {
  subject: ({ number }) => `已收到您的投诉 ${number}`,
  lines: ({ number, respondent, answerBy }) => [
    `您对“${respondent}”的投诉已经登记，编号${number}。`,
    `本机关将在${proseDate(answerBy)}前告知是否受理。您可以凭提交时显示的查询码随时查询进度，请勿把查询码告诉他人。`,
  ],
  href: () => "/complaints/track",
  action: "查询进度",
});
