import type { ReturnMatter, ReturnPlace } from "./matters";

export const returnMatterLabels: Readonly<Record<ReturnMatter, string>> = {
  order: "限期改正指令书",
  decision: "处罚处理意见",
  rework: "告知以后重新拟定",
  closing: "办结呈报",
  publication: "处罚决定公开",
  visit: "检查",
  plan: "年度检查计划",
};

export const returnPlaceLabels: Readonly<Record<ReturnPlace, string>> = {
  facts: "认定的事实",
  evidence: "证据",
  basis: "依据",
  item: "改正内容",
  due_date: "改正期限",
  amount: "金额、人数",
  proof: "报送和复查材料",
  measure: "处罚处理的种类",
  factors: "裁量理由",
  review: "法制审核意见",
  ground: "事由",
  course: "办理过程及结果",
  performance: "执行情况",
  papers: "文书和送达",
  influence: "社会影响的判断",
  redaction: "遮盖的内容",
  planned_on: "检查日期",
  inspectors: "检查人员",
  checklist: "检查事项",
  employers: "被检查单位",
  other: "其他",
};
