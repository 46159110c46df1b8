import type { CorrectionRefusal } from "./correction-policy";

/** What was done since in reliance on the recorded day, and what may still be corrected. */
export const correctionRefusals: Readonly<Record<CorrectionRefusal, string>> = {
  not_correcting_post: "送达登记由大队长、中队长更正，更正人不能是登记人或者送达人。",
  own_delivery_record: "这次送达是本人登记或者参与送达的，请由其他大队长、中队长更正。",
  relied_defiance:
    "已经按原送达日期认定逾期未改正，更正后的送达日期不能晚于原登记；确实送达在后的，请撤销指令书后重新下达。",
  relied_listing: "已经按原送达日期办理失信联合惩戒名单事项，更正后的送达日期不能晚于原登记。",
  relied_decision: "已经按原送达日期计算陈述申辩期限并提交审核或者作出决定，更正后的送达日期不能晚于原登记。",
  relied_hearing: "已经按听证通知书的原送达日期举行听证或者视为放弃听证，更正后的送达日期不能晚于原登记。",
  relied_publication: "该处罚决定已经公开，更正后的送达日期不能晚于原登记。",
  relied_application: "已经按催告书的原送达日期申请强制执行，更正后的送达日期不能晚于原登记。",
  relied_account: "该决定送达后已有缴款、催告、复议、诉讼或者执行的记录，只能更正不改变送达日期的内容。",
};
