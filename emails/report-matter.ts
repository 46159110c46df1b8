import { payloads } from "@/lib/outbox/payloads";
import { halfWords } from "@/lib/platform-reports/labels";
import { letter } from "./letter";

const ROOT = "/employer/platform-reports";

const said = {
  mirror: [
    "请核对平台企业填报的本单位人数",
    "平台企业在报告中填报了本单位为其用工的人数，请确认，或者提出本单位的数字。",
  ],
  mismatch: ["人数差异需要核对", "平台企业与合作企业填报的人数相差超过标准，双方各有一项核对任务，请认领办理。"],
  returned: ["平台用工报告已退回", "人力资源和社会保障局逐项写明了要补充、更正的内容，请出新版更正后再提交。"],
  accepted: ["平台用工报告已接收", "人力资源和社会保障局已接收本单位的报告，台账已按报告更新。"],
  reminder: ["平台用工报告尚未提交", "本单位尚未提交报告，请在截止日期前提交；已开始填写的内容都还在。"],
  notice: [
    "限期报送平台用工情况的通知",
    "本单位逾期未提交报告，人力资源和社会保障局已发出书面通知，请按通知载明的日期报送。",
  ],
} as const;

export const reportMatter = letter(payloads["report-matter"], {
  subject: ({ matter, half }) => `${said[matter][0]}（${halfWords(half)}）`,
  lines: ({ matter }) => [said[matter][1]],
  href: ({ matter, id }) => {
    if (matter === "mirror" || matter === "mismatch") return `${ROOT}/mirrors/${id}`;
    return matter === "returned" || matter === "accepted" ? `${ROOT}/${id}` : ROOT;
  },
  action: "前往办理",
});
