import type { ReportFault, ReportRefusal } from "./report-policy";

/** Sentences for the refusals and field faults of reports. */
export const reportRefusals: Readonly<Record<ReportRefusal | ReportFault, string>> = {
  illegal_transition: "该事项当前所处环节不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "您的岗位无权办理此操作。",
  not_your_organ: "该单位由其他机关管辖，您可以查看，不能办理。",
  not_the_reporter: "只有报告单位自己的账号可以填写、提交和更正报告。",
  period_not_open: "报告期尚未开放，开放之日起可以填写。",
  period_locked: "报告期已经锁定，不再接收和更正；确需更正的，请联系人力资源和社会保障局调整日期。",
  report_incomplete: "报告还有没填完或者对不上的地方，请按核对页的提示逐条改好再提交。",
  correction_underway: "已有一份更正正在填写，请在那一份上继续。",
  report_conflict: "在您填写期间，{}，与您填的不同。您填的仍在这里，请点“载入最新内容”，核对后再保存。",
  report_exists: "本报告期的报告已经开始填写，请在原报告上继续。",
  not_a_reporter: "本单位还没有登记为报告单位，请联系人力资源和社会保障局登记。",
};
