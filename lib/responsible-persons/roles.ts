/**
 * In which role a person answers beside the unit: 法定代表人或者主要负责人, 直接负责的主管人员, 其他直接责任人员. Which of them a
 * provision punishes is the provision's.
 */
export const responsibleRoles = ["representative", "supervisor", "other"] as const;
export type ResponsibleRole = (typeof responsibleRoles)[number];

/** By which paper such a person is known. */
export const personIdKinds = ["resident", "hk_macao", "taiwan", "passport", "other"] as const;
export type PersonIdKind = (typeof personIdKinds)[number];
