import { caseRefusals } from "@/lib/cases/labels";
import type { PublicationAct, PublicationState, PublicPart, TakedownGround, WithdrawalGround } from "./lifecycle";
import type { PublicationFault, PublicationRefusal } from "./policy";

export const publicationStateLabels: Readonly<Record<PublicationState, string>> = {
  judged: "待拟公开文本",
  withholding: "不公开待确认",
  withheld: "不公开",
  proposed: "待审核公开",
  returned: "退回修改",
  published: "已公开",
  withdrawn: "已撤回",
  taken_down: "已撤下",
};

export const publicationActLabels: Readonly<Record<PublicationAct, string>> = {
  judgeAgain: "改为公开",
  withhold: "改为不公开",
  confirmWithholding: "确认不公开",
  propose: "拟公开文本",
  giveBack: "退回",
  publish: "审核公开",
  withdraw: "撤回公开",
  takeDown: "撤下",
};

export const publicationEventLabels: Readonly<Record<string, string>> = {
  "publication.judge": "判断处罚决定是否公开",
  "publication.withdrawalDue": "决定被变更或者撤销，应当撤回公开",
  "publication.judgeAgain": "处罚决定改为公开",
  "publication.withhold": "处罚决定改为不公开",
  "publication.confirmWithholding": "确认处罚决定不公开",
  "publication.propose": "拟处罚决定公开文本",
  "publication.giveBack": "退回处罚决定公开文本",
  "publication.publish": "公开处罚决定",
  "publication.withdraw": "撤回公开的处罚决定",
  "publication.takeDown": "撤下公开的处罚决定",
};

export const verdictLabels = {
  public: "具有一定社会影响，依法公开",
  withheld: "不具有一定社会影响，不公开",
} as const;

export const withdrawalGroundLabels: Readonly<Record<WithdrawalGround, string>> = {
  changed: "决定被依法变更",
  annulled: "决定被依法撤销",
  unlawful: "决定被确认违法",
  void: "决定被确认无效",
};

export const takedownGroundLabels: Readonly<Record<TakedownGround, string>> = {
  term_over: "公开期限届满",
  credit_repaired: "信用修复",
  entered_wrongly: "公开的内容有误，更正后另行公开",
};

export const endingGroundLabels: Readonly<Record<WithdrawalGround | TakedownGround, string>> = {
  ...withdrawalGroundLabels,
  ...takedownGroundLabels,
};

export const publicPartLabels: Readonly<Record<PublicPart, string>> = {
  facts: "主要违法事实",
  grounds: "处罚的依据和理由",
  measures: "处罚的种类和内容",
};

/** What a published decision says of itself, on the page and on paper. */
export const REDACTED_NOTE =
  "本文本依照《中华人民共和国行政处罚法》第四十八条公开，只公开决定的主要内容，并已隐去除被处罚人外的自然人的姓名、证件号码、电话、住址等信息。";

export const publicationRefusals: Readonly<
  Record<Exclude<PublicationRefusal, "illegal_transition" | "not_your_post"> | PublicationFault, string>
> = {
  not_your_organ: "只能由本案的机关办理。",
  not_case_officer: "由本案承办人办理。",
  recused_from_case: caseRefusals.recused_from_case,
  decision_not_penal: "只有已经作出的行政处罚决定才判断是否公开。",
  decision_of_person:
    "对自然人的处罚决定不公开：法律没有规定公布对责任人员个人的处罚（《行政处罚法》第四十八条、第五十条），公开的只是对单位的决定，其中的人名一律遮住。",
  judged_before: "这份决定已经判断过是否公开。",
  judged_not_public: "上一次的判断是不公开；要公开的，先改为公开并写明理由。",
  judged_public: "这份决定已经判断为公开，请直接拟公开文本。",
  own_publication: "判断人、拟稿人不能审核自己提出的内容，请由其他负责人审核。",
  publisher_holds_case: "办理过本案或者已经回避的人不能审核公开，请由其他负责人审核。",
  decision_not_served: "决定书还没有送达记录，送达当事人后再公开。",
  decision_fallen: "决定已被变更或者撤销，不能公开；已经公开的，请撤回并对外说明理由。",
  decision_unchanged:
    "决定没有被变更、撤销、确认违法或者确认无效（《行政处罚法》第四十八条第二款），不能撤回公开；复议、诉讼结果或者本机关的撤销登记以后再办。公开的内容有误或者信用已经修复的，请办理“撤下”。",
  masks_more: "公开文本与现在登记的人员信息不一致，请退回承办人重新拟定。",
  names_remain:
    "文字中还有没有遮盖的自然人姓名或者住址，不能公开。请退回承办人逐字核对，把所有自然人的姓名、住址都遮盖以后重新拟稿；自己写的理由请改写。",
  term_still_runs: "公开期限尚未届满。",
  ground_not_shown: "撤回的事由与登记的复议、诉讼结果或者本机关的撤销不一致，请按登记的结果选择。",
  box_hides_nothing: "公开文本中没有这段文字（规则可能已经遮盖），请删去或者照原文填写。",
};

const words: Readonly<Record<PublicationRefusal, string>> = {
  ...publicationRefusals,
  illegal_transition: "当前状态不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "由大队长或者行政机关负责人审核，您的岗位不能办理。",
};

export const whyNot = (reason: PublicationRefusal | null): string | null => (reason === null ? null : words[reason]);
