import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const correctionRejected = letter(payloads["correction-rejected"], {
  subject: ({ number }) => `报告的改正经核实未改正 ${number}`,
  lines: ({ number, verifiedOn }) => [
    `你单位报告决定（${number}）责令改正的事项已经改正，监察员于${proseDate(verifiedOn)}核实，认定未改正。`,
    "未改正的情况见平台。改正期限不因报送而延长；改正以后，可以再次报送。",
  ],
  href: ({ decisionId }) => `/employer/decisions/${decisionId}`,
  action: "查看答复",
});
