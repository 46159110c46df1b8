import type { MirrorRefusal } from "./mirror-policy";

/** Sentences for the refusals of mirrored rows and of the tasks about them. */
export const mirrorRefusals: Readonly<Record<MirrorRefusal, string>> = {
  illegal_transition: "该事项当前所处环节不能办理此操作，请刷新页面查看最新状态。",
  not_the_partner: "只有这家合作企业自己的账号可以确认或者提出不同人数。",
  not_the_platform: "只有填报的平台企业可以更正这一行。",
  period_locked: "报告期已经锁定，不再接收和更正。",
  not_your_side: "这项任务由另一方办理。",
  not_the_owner: "这项任务已由本单位另一人认领，由认领人办结。",
};
