import { employer } from "./sample-people";

/** An input for each paper that is made public. */
export const publicationSamples = {
  publishedDecision: {
    number: "测人社监罚字〔2026〕3号",
    decidedOn: "2026-03-10",
    organ: "测试市人力资源和社会保障局",
    party: employer,
    creditCode: "91140105MA0H000108",
    facts: ["你单位经责令限期支付木工班组某某等12名劳动者工资，逾期拒不支付。"],
    grounds: ["上述行为违反了《中华人民共和国劳动法》第五十条的规定。", "初次违法，从轻处罚。"],
    measures: ["罚款¥3,000.00（大写：人民币叁仟元整）。"],
    notice: "本文本依照《中华人民共和国行政处罚法》第四十八条公开，已隐去自然人的信息。",
  },
  majorList: {
    quarter: "2026年第1季度",
    organ: "测试市人力资源和社会保障局",
    isRevised: false,
    entries: [
      {
        party: employer,
        creditCode: "91140105MA0H000108",
        address: "测试市样例区建设路8号",
        representative: "王𬀩",
        kind: "违反禁止使用童工规定",
        facts: "使用童工1人。",
        handling: "罚款¥5,000.00。",
        number: "测人社监罚字〔2026〕3号",
      },
    ],
  },
};
