import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const leadHandedUp = letter(payloads["lead-handed-up"], {
  subject: ({ employerName }) => `上报的线索：${employerName}`,
  lines: ({ employerName, seenOn }) => [
    `有人上报了${employerName}的线索（${proseDate(seenOn)}看到）。请安排检查，或者写明理由不采取措施。`,
  ],
  href: ({ leadId }) => `/office/patrols/leads/${leadId}`,
  action: "查看线索",
});
