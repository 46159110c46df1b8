import { caseRefusals } from "@/lib/cases/labels";
import type { MajorAct, MajorKind, MajorState } from "./major-lifecycle";
import type { MajorRefusal } from "./major-policy";

export const majorKindLabels: Readonly<Record<MajorKind, string>> = {
  wages: "克扣、无故拖欠劳动报酬，数额较大；拒不支付劳动报酬，依法移送",
  social_insurance: "不依法参加社会保险或者不依法缴纳社会保险费，情节严重",
  working_time: "违反工作时间和休息休假规定，情节严重",
  protected_workers: "违反女职工和未成年工特殊劳动保护规定，情节严重",
  child_labour: "违反禁止使用童工规定",
  influence: "因劳动保障违法行为造成严重不良社会影响",
  other: "其他重大劳动保障违法行为",
};

/** The same in a list's column. */
export const majorKindNames: Readonly<Record<MajorKind, string>> = {
  wages: "拖欠劳动报酬",
  social_insurance: "社会保险",
  working_time: "工时休假",
  protected_workers: "女职工、未成年工",
  child_labour: "使用童工",
  influence: "严重不良社会影响",
  other: "其他",
};

export const majorStateLabels: Readonly<Record<MajorState, string>> = {
  proposed: "拟公布",
  excluded: "不列入",
  published: "已公布",
  removed: "已撤下",
};

export const majorActLabels: Readonly<Record<MajorAct, string>> = {
  include: "改为列入",
  relist: "重新列入",
  exclude: "改为不列入",
  publish: "公布",
  correct: "更正",
  proposeRemoval: "提出撤下",
  dropRemoval: "不撤下",
  remove: "撤下",
  object: "登记异议",
  answer: "答复异议",
};

export const majorEventLabels: Readonly<Record<string, string>> = {
  "major.judge": "判断是否列入重大违法公布名单",
  "major.include": "改为列入重大违法公布名单",
  "major.relist": "已撤下的重新列入重大违法公布名单",
  "major.exclude": "不列入重大违法公布名单",
  "major.publish": "公布重大劳动保障违法行为",
  "major.correct": "更正重大违法公布名单的内容",
  "major.withdrawalDue": "决定被变更或者撤销，应当从重大违法公布名单撤下",
  "major.proposeRemoval": "提出从重大违法公布名单撤下",
  "major.dropRemoval": "不从重大违法公布名单撤下",
  "major.remove": "撤下公布的重大违法行为",
  "major.object": "登记对公布重大违法行为的异议",
  "major.answer": "答复对公布重大违法行为的异议",
  "major_list.publish": "制作重大违法公布名单",
};

export const majorVerdictLabels = { include: "列入", exclude: "不列入" } as const;

export const objectionVerdictLabels = { sustained: "异议成立", dismissed: "异议不成立" } as const;

/** What the list of candidates says of what it cannot know. */
export const UNTOLD =
  "系统按决定所引的条款列出前五类；“数额较大”“情节严重”没有全国统一数额，系统判断不了，由承办人写明理由。“造成严重不良社会影响”和“其他重大违法”两类系统看不出来，请从决定页面自行列入。";

export const majorRefusals: Readonly<Record<Exclude<MajorRefusal, "illegal_transition" | "not_your_post">, string>> = {
  not_your_organ: "只能由本案的机关办理。",
  not_case_officer: "由本案承办人办理。",
  recused_from_case: caseRefusals.recused_from_case,
  decision_not_made: "只有已经作出的处罚决定、处理决定才能列入。",
  decision_of_person:
    "对自然人的处罚决定不公开：法律没有规定公布对责任人员个人的处罚（《行政处罚法》第四十八条、第五十条），公开的只是对单位的决定，其中的人名一律遮住。",
  major_judged_before: "这份决定已经判断过是否列入。",
  own_major_proposal:
    "提出列入、提出撤下的人和办理过本案的人不能公布，也不能更正、撤下已经公布的内容或者决定不撤下，请由其他负责人办理。",
  decision_fallen: "决定已被变更或者撤销，不能公开；已经公开的，请撤回并对外说明理由。",
  decision_not_served: "决定书还没有送达记录，送达当事人后再公开。",
  entry_masks_more: "公布的文字与现在登记的人员信息不一致，请承办人先更正文字（系统会再遮盖一次），再公布。",
  entry_not_ready: "名单中的{}现在不能公布，请打开这份决定的“重大违法公布”页面查看原因。",
  entry_names_remain:
    "名单中的{}还有没有遮盖的自然人姓名或者住址，不能公布。请承办人逐字核对，更正文字，把所有自然人的姓名、住址都删去以后再公布。",
  nothing_proposed: "这一季度没有拟公布的决定。",
  objection_waits: "已有一份异议等待答复，答复以后再登记新的异议；补充的意见请写进答复。",
  no_objection: "没有等待答复的异议。",
  objection_day_ahead: "日期不能晚于今天，也不能早于公布之日。",
  objection_first: "还有一份异议等待答复，请先由大队长或者负责人答复，再重新列入。",
  removal_unproposed: "决定仍然有效的，先由承办人提出撤下，再由没有办理过本案的另一位负责人决定。",
  removal_waits: "已经提出撤下，正在等待大队长或者负责人决定。",
  no_removal: "没有等待决定的撤下。",
  home_is_private: "个体工商户和没有统一社会信用代码的，按自然人对待，住址和负责人不公布，请留空。",
  objection_not_revised: "异议成立的，请先更正或者撤下公布的内容，再登记答复。",
};

const words: Readonly<Record<MajorRefusal, string>> = {
  ...majorRefusals,
  illegal_transition: "当前状态不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "由大队长或者行政机关负责人公布，您的岗位不能办理。",
};

export const whyNotMajor = (reason: MajorRefusal | null): string | null => (reason === null ? null : words[reason]);
