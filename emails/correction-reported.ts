import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const correctionReported = letter(payloads["correction-reported"], {
  subject: ({ number }) => `用人单位报告已经改正 ${number}`,
  lines: ({ employerName, number, reportedOn }) => [
    `${employerName}于${proseDate(reportedOn)}通过网上办事报告，决定（${number}）责令改正的事项已经改正，请核实。`,
  ],
  href: ({ caseId, enforcementId }) => `/office/cases/${caseId}/enforcement/${enforcementId}/correction`,
  action: "查看并核实",
});
