import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const proofSubmitted = letter(payloads["proof-submitted"], {
  subject: ({ number }) => `用人单位提交了改正证明 ${number}`,
  lines: ({ employerName, number, submittedOn }) => [
    `${employerName}于${proseDate(submittedOn)}就限期改正指令书（${number}）提交了改正证明，请复查。`,
  ],
  href: ({ caseId, orderId }) => `/office/cases/${caseId}/orders/${orderId}`,
  action: "复查",
});
