import type { PaperFrame } from "../template";

/** The frame of an issued paper of a town that does not exist. */
export const sampleFrame: PaperFrame = {
  organName: "测试市人力资源和社会保障局",
  number: "测人社监令字〔2026〕12号",
  issuedOn: "2026-11-22",
  verify: { code: "ABCD-3467", url: "https://laojian.example.test/v/ABCD3467" },
};

const contact = { address: "测试市样例区示范路1号", postcode: "000000", phone: "0351-5550000", person: "王堃、李喆" };
const inspectors = [
  { name: "王堃", certificate: "测A0001" },
  { name: "李喆", certificate: "测A0002" },
];
const employer = "测试市龙腾建筑劳务有限公司";

export const samples = {
  acceptanceNotice: {
    complainant: "张䶮",
    employer,
    matter: "拖欠工资",
    lodgedOn: "2026-11-18",
    acceptedOn: "2026-11-20",
    caseNumber: "测劳监案〔2026〕31号",
    queryCode: "KX7M-4RWA",
    contact,
  },
  rectificationOrder: {
    employer,
    creditCode: "91140105MA0H000108",
    address: "测试市样例区建设路8号",
    facts:
      "你单位承建的“示范小区二期”项目自2026年6月1日至2026年9月30日期间，未按照劳动合同约定及时足额支付张䶮、𬭎某、𬀩某等12名劳动者的工资。以上事实有工资表、考勤表、调查询问笔录等证据证明。",
    articlesBroken: ["《中华人民共和国劳动法》第五十条", "《保障农民工工资支付条例》第三条第一款"],
    articlesApplied: ["《劳动保障监察条例》第十八条第一款第（二）项", "《中华人民共和国行政处罚法》第二十八条第一款"],
    items: [
      { action: "足额支付拖欠的工资", dueOn: "2026-12-01", amountFen: 12_345_678, workers: 12 },
      { action: "编制书面工资支付台账，并按月公示", dueOn: "2026-12-04" },
    ],
    sendBack: ["工资支付凭证复印件（加盖单位公章）", "劳动者本人签字的工资领取表"],
    sendBackOn: "2026-12-07",
    otherConsequences: [],
    contact,
  },
  deliveryReceipt: {
    recipient: employer,
    caseName: "测试市龙腾建筑劳务有限公司拖欠工资案",
    papers: [{ title: "劳动保障监察限期改正指令书", number: "测人社监令字〔2026〕12号", copies: 1 }],
    place: "测试市样例区建设路8号",
    method: "left" as const,
    deliveredOn: "2026-11-23",
    refusal: "2026年11月23日，该单位前台人员拒绝签收，送达人将文书留置于该单位办公场所，全程录像。",
    servers: inspectors,
  },
};
