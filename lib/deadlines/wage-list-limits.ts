import { type Limit, months, workingDays, years } from "./limit-units";

const WAGE_LIST = "《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》";

/** The days of the list of those who owe wages to migrant workers (人社部令第45号). */
export const wageListLimits = {
  "T-LIST-OBJECT-5": {
    ...workingDays,
    amount: 5,
    hard: true,
    label: "对拟列入失信联合惩戒名单提出异议",
    basis: `${WAGE_LIST}第六条`,
  },
  "T-LIST-CHECK-5": { ...workingDays, amount: 5, label: "核实对拟列入名单的异议", basis: `${WAGE_LIST}第六条` },
  "T-LIST-DECIDE-20": {
    ...workingDays,
    amount: 20,
    extension: { amount: 20, unit: "workingDays" },
    label: "作出列入失信联合惩戒名单的决定",
    basis: `${WAGE_LIST}第八条`,
  },
  "T-LIST-3Y": { ...years, amount: 3, roll: false, label: "列入失信联合惩戒名单", basis: `${WAGE_LIST}第十一条` },
  "T-LIST-6M": {
    ...months,
    amount: 6,
    roll: false,
    hard: true,
    label: "改正后提前移出名单",
    basis: `${WAGE_LIST}第十二条`,
  },
  "T-LIST-REMOVE-15": { ...workingDays, amount: 15, label: "决定是否提前移出名单", basis: `${WAGE_LIST}第十四条` },
  "T-LIST-OFF-10": {
    ...workingDays,
    amount: 10,
    label: "停止公布并告知其他公布网站",
    basis: `${WAGE_LIST}第十七条`,
  },
} as const satisfies Record<string, Limit>;
