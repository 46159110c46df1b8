import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

export const unusualReadings = letter(payloads["unusual-readings"], {
  subject: ({ on, people }) => `异常查看提醒：${proseDate(on)}，${people.length}人`,
  lines: ({ on, people }) => [
    `${proseDate(on)}查看举报人身份、完整号码或者导出列表的情况超出规定的数字，请向本人核实：`,
    ...people.map(({ name, readings, exportedRows }) => `${name}　查看${readings}次，导出${exportedRows}行`),
  ],
  href: ({ on }) => `/office/audit/readings?to=${on}`,
  action: "查看异常情况",
});
