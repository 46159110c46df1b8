export const inquiryMaterialKinds = [
  "licence",
  "representative",
  "authorisation",
  "roster",
  "contracts",
  "payroll",
  "attendance",
  "rules",
  "hours",
  "insurance",
  "injuryInsurance",
  "labourCost",
  "deposit",
  "account",
  "subcontract",
] as const;

export type InquiryMaterial = (typeof inquiryMaterialKinds)[number];

/** `roles`: who on a building site must bring it, （建）owner, （总）general contractor, （分）subcontractor. */
type AskedMaterial = { name: string; roles?: string; periodic: boolean };

/** What an inquiry may ask an employer to bring. Periodic ones are asked for a span of months. */
export const inquiryMaterials: Record<InquiryMaterial, AskedMaterial> = {
  licence: { name: "营业执照（副本）复印件", periodic: false },
  representative: { name: "法定代表人或者主要负责人身份证明书", periodic: false },
  authorisation: { name: "授权委托书和受委托人身份证件复印件", periodic: false },
  roster: { name: "职工名册和用工管理台账", periodic: false },
  contracts: { name: "劳动合同文本", periodic: false },
  payroll: { name: "工资支付表（凭证）", periodic: true },
  attendance: { name: "考勤记录", periodic: true },
  rules: { name: "劳动规章制度及其公示材料", periodic: false },
  hours: { name: "工作时间和休息休假安排材料", periodic: true },
  insurance: { name: "社会保险登记和缴费凭证", periodic: true },
  injuryInsurance: { name: "工伤保险参保凭证", roles: "（建）（总）", periodic: false },
  labourCost: { name: "人工费用拨付凭证", roles: "（建）（总）", periodic: true },
  deposit: { name: "工资保证金存储凭证", roles: "（总）", periodic: false },
  account: { name: "农民工工资专用账户开立和代发工资材料", roles: "（总）", periodic: false },
  subcontract: { name: "分包合同和劳务结算材料", roles: "（总）（分）", periodic: false },
};
