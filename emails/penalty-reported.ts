import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const penaltyReported = letter(payloads["penalty-reported"], {
  subject: ({ number }) => `下级机关报送的处罚决定 ${number}`,
  lines: ({ organName, number, reportedOn }) => [
    `${organName}于${proseDate(reportedOn)}把行政处罚决定（${number}）报你机关备案，请查看。`,
  ],
  href: ({ caseId, decisionId }) => `/office/cases/${caseId}/decisions/${decisionId}`,
  action: "查看决定",
});
