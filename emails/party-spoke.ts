import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

const said = {
  statement: ["提交了陈述申辩意见", "作了陈述申辩，请复核并逐项答复。"],
  hearing_request: ["要求听证", "要求听证，请核对期限；应当听证的，安排听证并在举行的7个工作日前通知。"],
} as const;

export const partySpoke = letter(payloads["party-spoke"], {
  subject: (payload) => `当事人${said[payload.said][0]} ${payload.number}`,
  lines: (payload) => [
    `${payload.employerName}于${proseDate(payload.saidOn)}在案件（${payload.number}）中通过网上办事${said[payload.said][1]}`,
  ],
  href: ({ caseId, decisionId }) => `/office/cases/${caseId}/decisions/${decisionId}`,
  action: "查看",
});
