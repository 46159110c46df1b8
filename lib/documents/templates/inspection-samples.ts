import { contact, employer, inspectors } from "./sample-people";

/** An input for what an employer is told after an inspection. */
export const inspectionSamples = {
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
