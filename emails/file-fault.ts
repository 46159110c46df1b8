import { proseDate } from "@/lib/kernel/clock";
import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

const said = {
  missing: ["存储的文件缺失", "没有在文件存储中找到这个文件，请尽快从备份中恢复。"],
  changed: ["存储的文件被改动", "文件存储中的内容与登记的校验值不一致，请保留现场，并从备份中恢复。"],
  unreadable: ["存储的文件读不出来", "文件存储中的这个文件打不开，请检查磁盘和目录权限，必要时从备份中恢复。"],
  infected: ["存储的文件查出病毒", "接收时没有查毒，后来查出病毒，已经停止打开和下载。请告知使用该文件的部门。"],
} as const;

export const fileFault = letter(payloads["file-fault"], {
  subject: ({ fault, on }) => `${said[fault][0]}（${proseDate(on)}）`,
  lines: ({ fault, sha256 }) => [said[fault][1], `文件的SHA-256校验值：${sha256}`],
  action: "查看消息",
});
