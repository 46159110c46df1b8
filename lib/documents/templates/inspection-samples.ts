import { caseName, caseNumber, contact, employer, inspectors } from "./sample-people";

/** An input for what an employer is told after an inspection, and for the sheet by which a file is judged. */
export const inspectionSamples = {
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
