import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const guidanceIssued = letter(payloads["guidance-issued"], {
  subject: ({ title, number }) => `${title} ${number}`,
  lines: ({ title, number, replyOn, heldOn }) => [
    `人力资源和社会保障局向你单位发出${title}（${number}），请于${proseDate(replyOn)}前（含当日）书面回复落实情况。`,
    ...(heldOn === null ? [] : [`请你单位负责人于${proseDate(heldOn)}到场，地点见文书。`]),
  ],
  href: () => "/employer",
  action: "查看文书",
});
