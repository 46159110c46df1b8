import type { ActionCode } from "./action-result";
import { accountRefusals } from "./agencies/labels";
import { uploadFaults } from "./attachments/labels";
import { campaignRefusals } from "./campaigns/labels";
import { scoreRefusals } from "./case-scores/labels";
import { evidenceFaults } from "./cases/evidence-labels";
import { inquiryFaults } from "./cases/inquiry-labels";
import { caseRefusals } from "./cases/labels";
import { claimRefusals } from "./claims/labels";
import { closingRefusals } from "./closing/labels";
import { complaintRefusals } from "./complaints/labels";
import { contestRefusals } from "./contests/labels";
import { calendarRefusals } from "./deadlines/labels";
import { referralRefusals } from "./decisions/referral-labels";
import { decisionRefusals } from "./decisions/refusal-words";
import { deliveryRefusals } from "./deliveries/labels";
import { viewRefusals } from "./desk/labels";
import { discretionRefusals } from "./discretion/labels";
import { employerRefusals } from "./employers/labels";
import { enforcementRefusals } from "./enforcement/labels";
import { guidanceRefusals } from "./guidance/labels";
import { instructionRefusals } from "./instructions/labels";
import { type DomainError, GlyphMissing } from "./kernel/errors";
import { latenessRefusals } from "./lateness/labels";
import { orderRefusals } from "./orders/labels";
import { mailRefusals } from "./outbox/labels";
import { patrolRefusals } from "./patrols/labels";
import { leadRefusals } from "./patrols/lead-labels";
import { answerRefusals, caseTieRefusals, visitRefusals } from "./patrols/visit-refusal-labels";
import { registerRefusals } from "./platform-reports/labels";
import { lapseRefusals } from "./platform-reports/lapse-labels";
import { mirrorRefusals } from "./platform-reports/mirror-labels";
import { reportRefusals } from "./platform-reports/report-labels";
import { rosterFaults } from "./platform-reports/roster-labels";
import { preservationRefusals } from "./preservations/labels";
import { publicationRefusals } from "./publications/labels";
import { majorRefusals } from "./publications/major-labels";
import { recheckRefusals } from "./rechecks/labels";
import { recordingRefusals } from "./recordings/labels";
import { regroupingRefusals } from "./regroupings/labels";
import { personRefusals } from "./responsible-persons/labels";
import { revocationRefusals } from "./revocations/labels";
import { listingRefusals } from "./wage-listings/labels";

/** Sentences that belong to no module. */
const common: Readonly<Record<string, string>> = {
  illegal_transition: "该事项当前所处环节不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "您的岗位无权办理此操作。",
  body_too_large: "提交的内容过长。",
  no_running_clock: "没有正在计时的期限，无法办理此操作。",
  reading_not_needed: "该文书没有完整的证件号码，可以直接打开，不需要写明理由。",
  export_too_long: "符合条件的超过 10 万条，请缩小查询范围后分次导出。",
  text_lost: "含有无法保存的字符，请删去后重新填写。",
  glyph_missing: "文书中有无法排印的字符，请核对后改用规范汉字。",
  glyph_missing_in: "{}不能排印到文书上，请核对后改用规范汉字。",
  proof_needed: "办理此操作前，须在10分钟内验证过身份。您填写的内容仍在页面上，请在新窗口验证后回到本页再提交。",
  unavailable: "系统暂时无法连接数据库，您填写的内容仍在页面上，请稍后再提交。",
};

const sentences: Readonly<Record<string, string>> = {
  ...registerRefusals,
  ...lapseRefusals,
  ...mirrorRefusals,
  ...rosterFaults,
  ...reportRefusals,
  ...common,
  ...mailRefusals,
  ...calendarRefusals,
  ...accountRefusals,
  ...caseRefusals,
  ...personRefusals,
  ...evidenceFaults,
  ...inquiryFaults,
  ...claimRefusals,
  ...closingRefusals,
  ...complaintRefusals,
  ...decisionRefusals,
  ...referralRefusals,
  ...deliveryRefusals,
  ...viewRefusals,
  ...regroupingRefusals,
  ...discretionRefusals,
  ...employerRefusals,
  ...enforcementRefusals,
  ...revocationRefusals,
  ...contestRefusals,
  ...instructionRefusals,
  ...publicationRefusals,
  ...majorRefusals,
  ...listingRefusals,
  ...guidanceRefusals,
  ...latenessRefusals,
  ...orderRefusals,
  ...campaignRefusals,
  ...patrolRefusals,
  ...leadRefusals,
  ...preservationRefusals,
  ...recordingRefusals,
  ...scoreRefusals,
  ...recheckRefusals,
  ...visitRefusals,
  ...answerRefusals,
  ...caseTieRefusals,
  ...uploadFaults,
};

const plain: Readonly<Record<ActionCode, string>> = {
  invalid: "填写的内容有误，请按提示修改。",
  refused: "此操作不能办理。",
  not_found: "未找到该事项，或者您无权查看。",
  stale:
    "在您填写期间，他人已办理了该事项。您填写的内容仍在页面上：请点“更新本页”，核对后再提交。" +
    "更新后该事项已不能再办理的，表单会收起，较长的文字请先复制。",
  sign_in: "登录已过期，请在新窗口重新登录后再提交，您填写的内容仍在页面上。",
  forbidden: "您的账号无权办理此操作。",
  origin: "请求来源不正确，请从本系统页面提交。",
  key_reused: "该表单已提交过其他内容，请刷新页面后重新填写。",
  unavailable: "系统暂时无法连接数据库，您填写的内容仍在页面上，请稍后再提交。",
};

/** The Chinese sentence for a code that a door answers. */
export const codeMessage = (code: ActionCode): string => plain[code];

/** The Chinese sentence for a refusal's reason, read like a fault key; an unknown reason says the code's own. */
export const reasonMessage = (reason: string): string => sentenceOf(reason) ?? plain.refused;

/** What a person reads when a command throws. */
export function errorMessage(error: DomainError): string {
  if (error instanceof GlyphMissing) return reasonMessage(`glyph_missing_in:${error.told}`);
  return error.reason ? reasonMessage(error.reason) : plain[error.code];
}

/**
 * Fault keys of single fields as sentences; a fault that is a sentence already (from zod) stays. What
 * follows a colon in a key stands where the sentence has `{}`.
 */
export function fieldMessages(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, fault]) => [name, faultMessage(fault)]));
}

const faultMessage = (fault: string): string => sentenceOf(fault) ?? fault;

function sentenceOf(told: string): string | undefined {
  const [key = "", detail = ""] = told.split(":");
  return sentences[key]?.replace("{}", detail);
}
