import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const auditHead = letter(payloads["audit-head"], {
  subject: ({ on }) => `审计链校验值（${proseDate(on)}）`,
  lines: ({ seq, hash }) => [
    `审计记录共${seq}条，末条的校验值如下，请在本系统以外的地方保存：`,
    `${seq}:${hash}`,
    "日后核对审计记录是否缺失、被改动时，由运行维护人员执行：npm run audit:verify -- 上面一行的校验值。",
  ],
  action: "打开系统",
});
