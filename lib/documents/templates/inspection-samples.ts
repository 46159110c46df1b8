import { caseName, caseNumber, contact, employer, inspectors } from "./sample-people";

/** An input for an employer's booklet, for what it is told after an inspection, and for the sheet judging a file. */
export const inspectionSamples = {
  employerBooklet: {
    ...{ name: employer, code: "91140105MA0H000108", region: "测试市样例区" },
    facts: [
      { label: "地址", value: "测试市样例区建设路8号", source: "营业执照，2026-11-02" },
      { label: "用工人数", value: "120", source: "登记时填写" },
    ],
    concerns: ["在办案件 1 件，最早的调查期限 2027-02-20", "待受理的投诉举报 0 件", "投诉举报共涉及 12 人次"],
    lists: {
      cases: { rows: [[caseNumber, caseName, "2026-11-20", "调查中"]], count: 1 },
      complaints: { rows: [["TS2026-00012", "投诉", "2026-11-16", "12", "受理"]], count: 240 },
      visits: { rows: [["2026-11-24", "日常巡视检查", "劳动合同、工资", "已完成"]], count: 1 },
      papers: { rows: [], count: 0 },
    },
    ...{ printedOn: "2026-12-02", printedBy: "周建平" },
  },
  caseScoreSheet: {
    ...{ caseNumber, caseName },
    standard: "《测试市案卷评查标准》，自2026-01-01起施行（依据：测人社发〔2025〕12号）",
    score: "87.5分；有1项一票否决",
    reckoning: "符合70分，不符合10分，不适用12分，待评8分。",
    vetoes: ["不符合“询问由两名持证监察员进行”（《行政处罚法》第四十二条、第五十五条）。重新询问。"],
    groups: [
      {
        title: "执法主体",
        items: [{ name: "由有管辖权的劳动保障行政部门办理", points: "10", result: "符合", note: "" }],
      },
      {
        title: "调查取证",
        items: [
          {
            ...{ name: "询问由两名持证监察员进行（一票否决）", points: "10", result: "不符合" },
            note: "按日期先后，第2份询问笔录。由两名持证监察员重新询问并制作笔录。",
          },
        ],
      },
    ],
    printedOn: "2026-12-02",
  },
  signingRefusal: {
    ...{ employer, place: "测试市样例区建设路8号", startedAt: "2026-11-24 09:30", recordedAt: "2026-11-24 11:45" },
    ...{ notedAt: "2026-11-24 11:58", witness: "社区网格员李小红", inspectors },
    account: "该单位财务刘会计核对笔录后拒绝签名，没有说明理由。",
  },
  inspectionResult: {
    employer,
    creditCode: "91140105MA0H000108",
    noticeNumber: "测人社监检字〔2026〕4号",
    inspectedOn: "2026-11-24",
    place: "测试市样例区建设路8号",
    items: "劳动合同、工资、工时和休息休假",
    inspectors,
    findings: [
      "木工班组12人没有订立书面劳动合同（《中华人民共和国劳动合同法》第八十二条第一款）。",
      "2026年9月工资至检查之日没有支付（《中华人民共和国劳动法》第五十条）。",
    ],
    follows: "上述问题已由本机关立案调查（测人社监立字〔2026〕9号），处理结果依法另行告知。",
    advice: "请在十日内补订书面劳动合同，并按月足额支付工资。",
    contact,
  },
};
