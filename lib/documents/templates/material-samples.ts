import { caseName, employer } from "./sample-people";

const handedOver = {
  party: employer,
  caseName,
  notice: "测人社监询字〔2026〕3号",
  person: "王𬀩",
  personPost: "人事经理",
};

const items = [
  { ordinal: 1, name: "营业执照（副本）复印件", isPeriodic: false, isOriginal: false, pages: 1 },
  { ordinal: 3, name: "工资支付表（凭证）", isPeriodic: true, from: "2026-05", isOriginal: true, pages: 46 },
];

/** An input for each paper of materials that change hands. */
export const materialSamples = {
  receipt: {
    ...handedOver,
    dueOn: "2026-11-27",
    receivedOn: "2026-11-25",
    receiver: "王敏",
    items,
    wanting: [{ name: "考勤记录", isPeriodic: true, from: "2026-05", to: "2026-09" }],
  },
  returned: { ...handedOver, returnedOn: "2026-12-10", returner: "王敏", items: items.slice(1) },
};
