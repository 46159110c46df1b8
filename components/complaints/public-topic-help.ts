import type { Topic } from "@/lib/kernel/topics";

/** What each kind of matter is, in a worker's words. */
export const topicHelp: Readonly<Record<Topic, string>> = {
  wages: "没有发、少发、扣发工资",
  contract: "上班超过一个月没有签书面合同",
  overtime: "加班太多，或者加了班没有加班费",
  minimum_wage: "工资低于当地最低标准",
  social_insurance: "没有缴养老、医疗、工伤等保险",
  leave: "没有休息日、年休假",
  child_labour: "招用不满16周岁的人",
  female_or_juvenile: "孕期、产期、哺乳期和未成年工的保护",
  deposit_or_documents: "收押金、扣身份证或者其他证件",
  dispatch: "劳务派遣公司和用工单位的问题",
  platform_work: "外卖、快递、网约车等平台的报酬和扣款",
  other: "以上都不是",
};

/** What is worth telling about each kind of matter. */
export const narrativeHints: Readonly<Partial<Record<Topic, string>>> = {
  wages: "工资怎么约定的、谁来发、最后一次发是什么时候、催要时对方怎么说。",
  contract: "从哪天开始上班、做什么工作、有没有签过任何书面材料。",
  overtime: "每天几点上下班、每周休息几天、加班费怎么算。",
  minimum_wage: "每月实际拿到多少、上班多少小时。",
  social_insurance: "从哪天开始上班、哪些保险没有缴。",
  leave: "多久没有休息、有没有申请过年休假。",
  child_labour: "看到的孩子大约多大、在做什么。",
  female_or_juvenile: "发生了什么、单位是怎么处理的。",
  deposit_or_documents: "收了多少钱、扣了什么证件、有没有收据。",
  dispatch: "和哪家公司签的合同、实际在哪里上班。",
  platform_work: "用的哪个平台、在哪个站点、扣了什么钱。",
};
