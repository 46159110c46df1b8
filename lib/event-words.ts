import { accountEventLabels } from "./agencies/labels";
import { deputyName } from "./auth/deputy-name";
import { campaignEventLabels } from "./campaigns/labels";
import { scoreEventLabels } from "./case-scores/labels";
import { gatheredLabels } from "./cases/inquiry-labels";
import { caseActLabels } from "./cases/labels";
import { claimEventLabels } from "./claims/labels";
import { closingEventLabels } from "./closing/labels";
import { complaintActLabels } from "./complaints/labels";
import { contestEventLabels } from "./contests/labels";
import { calendarEventLabels } from "./deadlines/labels";
import { decisionEventLabels } from "./decisions/labels";
import { referralEventLabels } from "./decisions/referral-labels";
import { deliveryEventLabels } from "./deliveries/labels";
import { viewEventLabels } from "./desk/labels";
import { discretionEventLabels } from "./discretion/labels";
import { employerEventLabels } from "./employers/labels";
import { enforcementEventLabels } from "./enforcement/labels";
import { guidanceEventLabels } from "./guidance/labels";
import { instructionEventLabels } from "./instructions/labels";
import { minuteStamp } from "./kernel/clock";
import { latenessEventLabels } from "./lateness/labels";
import { orderEventLabels } from "./orders/labels";
import { mailEventLabels } from "./outbox/labels";
import { hindranceWords } from "./patrols/hindrance-labels";
import { patrolEventLabels } from "./patrols/labels";
import { leadEventLabels } from "./patrols/lead-labels";
import { urgencyWords, visitEventLabels } from "./patrols/visit-labels";
import { platformReportEventLabels } from "./platform-reports/labels";
import { preservationEventLabels } from "./preservations/labels";
import { publicationEventLabels } from "./publications/labels";
import { majorEventLabels } from "./publications/major-labels";
import { recheckEventLabels } from "./rechecks/labels";
import { recordingEventLabels } from "./recordings/labels";
import { regroupingEventLabels } from "./regroupings/labels";
import { personEventLabels } from "./responsible-persons/labels";
import { revocationEventLabels } from "./revocations/labels";
import { listingEventLabels } from "./wage-listings/labels";
import type { TimelineRow } from "./workflow/timeline";

const prefixed = (kind: string, labels: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([act, label]) => [`${kind}.${act}`, label]));

/** Acts that belong to no lifecycle, beside those that the modules label. */
const words: Readonly<Record<string, string>> = {
  ...prefixed("complaint", complaintActLabels),
  ...prefixed("case", caseActLabels),
  ...orderEventLabels,
  ...patrolEventLabels,
  ...leadEventLabels,
  ...visitEventLabels,
  ...accountEventLabels,
  ...calendarEventLabels,
  ...decisionEventLabels,
  ...referralEventLabels,
  ...deliveryEventLabels,
  ...claimEventLabels,
  ...closingEventLabels,
  ...campaignEventLabels,
  ...discretionEventLabels,
  ...enforcementEventLabels,
  ...revocationEventLabels,
  ...contestEventLabels,
  ...instructionEventLabels,
  ...publicationEventLabels,
  ...majorEventLabels,
  ...listingEventLabels,
  ...employerEventLabels,
  ...guidanceEventLabels,
  ...latenessEventLabels,
  ...platformReportEventLabels,
  ...preservationEventLabels,
  ...personEventLabels,
  ...recheckEventLabels,
  ...recordingEventLabels,
  ...scoreEventLabels,
  "complaint.lodge": "登记",
  "complaint.saveDraft": "网上填写",
  "complaint.discardDraft": "删除网上填写的内容",
  "complaint.addPhoto": "网上上传照片",
  "complaint.removePhoto": "删除网上上传的照片",
  "complaint.purgePhotos": "清除没有提交的照片",
  "complaint.attachPhotos": "随投诉提交照片",
  "complaint.track": "网上查询进度",
  "informant.reveal": "查看举报人身份",
  "identity.read": "查看完整号码",
  "case.open": "立案",
  "document.issue": "制作文书",
  "file.read": "下载文件原件",
  "database.restored": "从备份恢复后的处理",
  "fields.reseal": "更换加密密钥",
  "numbers.skip": "备份恢复后跳过已经使用的文号",
  "file.infected": "查出文件带有病毒",
  ...mailEventLabels,
  "inquiry.save": "保存询问记录",
  "inquiry.returnOriginals": "退还原件",
  ...viewEventLabels,
  ...regroupingEventLabels,
  "session.signIn": "登录",
  "session.signOut": "退出登录",
  "session.prove": "再次验证身份",
  "session.loginLimit": "一个登录名一小时内登录失败过多",
  "session.addressLimit": "一个地址一小时内登录失败过多",
  "session.proofLimit": "登录后一小时内多次输错现用密码",
  "session.codeLimit": "密码正确而动态口令多次错误",
  "door.refused": "操作被拒绝",
  "list.export": "导出列表",
};

/** A decision is named for what was decided, where its particulars say so. */
const decided: Readonly<Record<string, readonly [granted: string, refused: string]>> = {
  "case.decideRecusal": ["准予回避", "驳回回避申请"],
  "case.extend": ["批准延期", "不同意延期"],
};

/** An act of gathering is named for what was gathered. */
const gathered: Readonly<Record<string, string>> = gatheredLabels;

function titleOf({ act, particulars }: TimelineRow): string {
  if (act === "case.gather" && typeof particulars.gathered === "string") {
    return gathered[particulars.gathered] ?? actWords(act);
  }
  const [granted, refused] = decided[act] ?? [];
  const words = particulars.isGranted === false ? refused : granted;
  return words ?? actWords(act);
}

/** The Chinese name of an act as the timeline shows it; an act without one shows its key. */
export const actWords = (act: string): string => words[act] ?? act;

const byWords = (event: TimelineRow): string => {
  const { onBehalfOf } = event.particulars;
  if (event.actorName !== null)
    return typeof onBehalfOf === "string" ? deputyName(event.actorName, onBehalfOf) : event.actorName;
  return event.actorKind === "public" ? "网上提交" : "系统";
};

/** One event as the timeline's component takes it. */
export const eventItem = (event: TimelineRow) => ({
  key: String(event.seq),
  title: titleOf(event),
  at: minuteStamp(event.at),
  by: byWords(event),
  detail: detailOf(event.particulars),
});

/** The particulars worth a line of their own: which paper, its number; why it could not wait, or came to nothing. */
function detailOf({
  title,
  number,
  ordinal,
  urgency,
  hindrance,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof urgency === "string") return urgencyWords(urgency);
  if (typeof hindrance === "string") return hindranceWords(hindrance);
  if (typeof ordinal === "number") return `第${ordinal}号`;
  if (typeof title !== "string") return undefined;
  return typeof number === "string" ? `${title} ${number}` : title;
}
