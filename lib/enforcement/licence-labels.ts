import type { LicenceRefusal } from "./licence-policy";
import type { LicenceEnd } from "./lifecycle";

/** Faults of single fields that only the command can see. */
export type LicenceFault = "no_review_changed_it";

export const licenceEndLabels: Readonly<Record<LicenceEnd, string>> = {
  handed_back: "当事人缴回许可证",
  announced_void: "没有缴回，已公告注销",
  left_by_review: "复议、诉讼变更了决定，不再吊销",
};

export const licenceRefusals: Readonly<Record<LicenceRefusal | LicenceFault, string>> = {
  licence_open: "吊销的许可证还没有登记缴回或者公告注销，决定尚未履行完毕。",
  no_licence_to_settle: "决定没有吊销许可证，或者处理结果已经登记。",
  no_review_changed_it: "没有变更或者部分撤销决定的复议、诉讼结果，请先登记结果；决定全部撤销的，无须登记。",
};
