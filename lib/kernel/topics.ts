/** What a matter is about, as whoever reports it and the lists of complaints and cases name it. */
export const topics = [
  "wages",
  "contract",
  "overtime",
  "minimum_wage",
  "social_insurance",
  "leave",
  "child_labour",
  "female_or_juvenile",
  "deposit_or_documents",
  "dispatch",
  "platform_work",
  "other",
] as const;
export type Topic = (typeof topics)[number];

export const topicLabels: Readonly<Record<Topic, string>> = {
  wages: "拖欠、克扣工资",
  contract: "未签订劳动合同",
  overtime: "超时加班或者未付加班费",
  minimum_wage: "工资低于最低工资标准",
  social_insurance: "未缴社会保险",
  leave: "休息休假",
  child_labour: "使用童工",
  female_or_juvenile: "女职工、未成年工保护",
  deposit_or_documents: "收取押金、扣押证件",
  dispatch: "劳务派遣",
  platform_work: "平台用工",
  other: "其他",
};

export const isTopic = (text: string): text is Topic => Object.hasOwn(topicLabels, text);

/** Topics in words: 拖欠、克扣工资、未签订劳动合同. */
export const topicWords = ({ topics }: { readonly topics: readonly string[] }): string =>
  topics
    .filter(isTopic)
    .map((topic) => topicLabels[topic])
    .join("、");
