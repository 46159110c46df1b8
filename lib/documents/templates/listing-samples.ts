import { contact, employer } from "./sample-people";

const listed = {
  employer: {
    name: employer,
    creditCode: "91140105MA0H000108",
    address: "测试市样例区建设路8号",
    representative: "王𬀩",
  },
  persons: ["王𬀩，总经理（法定代表人）", "赵工，项目经理（直接负责的主管人员）"],
  payOrder: {
    ...{ title: "限期改正指令书", number: "测人社监令字〔2026〕12号" },
    ...{ servedOn: "2026-11-20", dueOn: "2026-12-01" },
  },
  facts: "你单位承建的“示范小区二期”项目自2026年6月1日至2026年9月30日拖欠木工班组12名劳动者的工资。",
  migrants: "依据劳动者的户籍证明和进城务工登记认定。",
  reckoning: [
    "被拖欠的劳动者12人",
    "达到10人以上",
    "到期未付合计¥123,456.78",
    "达到¥60,000.00以上（某省高级人民法院通知）",
  ],
  evidence: ["2026年7月工资表", "限期改正指令书送达回证"],
  ground: "第五条第（一）项，克扣、无故拖欠农民工工资达到认定拒不支付劳动报酬罪数额标准",
  contact,
};

const removal = {
  ...{ employer: listed.employer, persons: listed.persons, contact, number: "测人社监列字〔2026〕2号" },
  ...{ listedOn: "2026-12-16", appliedOn: "2027-07-12" },
};

/** An input for each paper of a wage listing. */
export const listingSamples = {
  notice: listed,
  decision: {
    ...listed,
    heard: "本机关已于2026年12月3日作出拟列入告知书并送达。在规定的期限内没有提出异议。",
    measures: "列入名单期间，由有关部门依照法律、行政法规和国家有关规定实施联合惩戒。",
    listedUntil: "2029-12-15",
    government: "测试市人民政府",
    court: "测试市样例区人民法院",
  },
  revocation: {
    ...{ employer: listed.employer, persons: listed.persons, contact, number: removal.number },
    ...{ listedOn: removal.listedOn, payOrder: { title: "限期改正指令书", number: listed.payOrder.number } },
    reason: "人民法院判决撤销该指令书，判决已经生效。",
  },
  restoration: {
    ...{ employer: listed.employer, persons: listed.persons, contact, number: removal.number },
    ...{ listedOn: removal.listedOn, removedOn: "2027-07-14", restoredOn: "2027-09-01", listedUntil: "2030-09-01" },
    ...{ government: "测试市人民政府", court: "测试市样例区人民法院" },
    reason: "银行回单系伪造，工资没有支付。",
  },
  removal: { ...removal, correctedOn: "2026-12-28" },
  refusal: {
    ...removal,
    reason: "列入名单期间，你单位再次发生拖欠农民工工资违法行为（测立字〔2027〕3号）。",
    government: "测试市人民政府",
    court: "测试市样例区人民法院",
  },
};
