import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

const words = {
  written: ["请办理领导批示", "作出批示，请按期办理并报告办理情况，期限"],
  answered: ["批示已报告办理情况", "报告了批示的办理情况，请审阅，原定期限"],
  returned: ["批示退回继续办理", "审阅了办理情况，请继续办理，新的期限"],
  closed: ["批示已办结", "审阅了办理情况，批示办结，原定期限"],
} as const;

export const instruction = letter(payloads.instruction, {
  subject: (payload) => `${words[payload.what][0]} ${payload.number}`,
  lines: (payload) => [
    `${payload.by}在案件（${payload.number}）中${words[payload.what][1]}：${proseDate(payload.dueOn)}。`,
  ],
  href: ({ caseId, instructionId }) => `/office/cases/${caseId}/instructions/${instructionId}`,
  action: "查看批示",
});
