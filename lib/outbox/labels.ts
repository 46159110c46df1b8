import type { MessageKind } from "./payloads";
import { BROKEN, type MailRefusal, RESTORED } from "./policy";

export const messageKindLabels: Readonly<Record<MessageKind, string>> = {
  activation: "账号激活",
  "complaint-received": "收到投诉",
  "complaint-decided": "投诉办理结果",
  "order-issued": "责令改正指令书下达",
  "paper-issued": "文书下达",
  "proof-submitted": "报送改正证明",
  "party-spoke": "陈述申辩、听证要求",
  instruction: "批示",
  "correction-reported": "报告改正情况",
  "correction-rejected": "改正情况答复",
  "penalty-reported": "处罚决定报备",
  "preservation-lapsed": "先行登记保存期满",
  "report-matter": "平台用工报告事项",
  "unusual-readings": "异常查看提醒",
  "audit-head": "审计链校验值",
  "file-fault": "存储文件异常",
  "lead-handed-up": "线索上报",
  "guidance-issued": "行政指导",
  "report-period": "平台用工报告通知",
  "deadline-digest": "期限提醒",
};

export const mailRefusals: Readonly<Record<Exclude<MailRefusal, "not_your_post">, string>> = {
  message_not_parked: "这封邮件已经另行处理，请刷新页面查看。",
  message_broken: "这条消息的内容不完整，重新发送也不会成功。",
  message_kept: "审计链校验值要留存到系统以外，不能停止发送；请排除故障后重新发送。",
  keeper_unset: "没有配置接收审计链校验值的邮箱（AUDIT_MAIL_TO），请先在服务器上配置并重新启动，再重新发送。",
};

const faults: Readonly<Record<string, string>> = {
  [BROKEN]: "消息内容不完整，无法成文",
  [RESTORED]: "从备份恢复前的邮件，可能已经发出过",
  EAUTH: "邮件服务器不接受登录名或者密码",
  ECONNECTION: "连接不上邮件服务器",
  ESOCKET: "与邮件服务器的连接中断",
  ETIMEDOUT: "邮件服务器长时间没有应答",
  EDNS: "找不到邮件服务器的地址",
  ETLS: "与邮件服务器的加密连接没有建立",
  EENVELOPE: "邮件服务器不接受收件地址或者发件地址",
  EMESSAGE: "邮件服务器拒收这封邮件",
  ZodError: "收件地址不是有效的邮件地址",
};

/** Why a mail was given up, in words; a mail host's reply is told by its number. */
export function faultWords(fault: string | null): string {
  const [code = "", reply] = (fault ?? "").split(" ");
  return `${faults[code] ?? "原因不明"}${reply === undefined ? "" : `（应答码${reply}）`}`;
}

export const mailEventLabels = {
  "message.mark": "标记消息",
  "message.resend": "重新发送邮件",
  "message.drop": "不再发送邮件",
};
