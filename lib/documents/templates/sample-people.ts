/** People and places of the samples: a town that does not exist, identifiers with true check digits. */
export const contact = {
  address: "测试市样例区示范路1号",
  postcode: "000000",
  phone: "0351-5550000",
  person: "王堃、李喆",
};
export const inspectors = [
  { name: "王堃", certificate: "测A0001" },
  { name: "李喆", certificate: "测A0002" },
];
export type Right = "certificates_shown" | "recusal" | "truthful_answers" | "check_the_record";
export const rights: Right[] = ["certificates_shown", "recusal", "truthful_answers", "check_the_record"];
export const employer = "测试市龙腾建筑劳务有限公司";
export const party = {
  name: employer,
  creditCode: "91140105MA0H000108",
  address: "测试市样例区建设路8号",
  representative: "王𬀩",
  representativePost: "执行董事",
  contactPerson: "李喆",
  phone: "0351-5550001",
  industry: "房屋建筑业",
};
export const caseName = "测试市龙腾建筑劳务有限公司拖欠工资案";
export const caseNumber = "测劳监案〔2026〕31号";

export const facts =
  "投诉人称：自2026年6月1日起在该单位承建的“示范小区二期”项目从事砌筑工作，约定月工资8000元，该单位仅支付6月份工资，其余至今未付。";
