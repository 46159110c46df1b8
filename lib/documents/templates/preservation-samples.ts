import { caseName, caseNumber, contact, employer, inspectors } from "./sample-people";

const named = { caseNumber, caseName, employer, creditCode: "91140105MA0H000108" };
const ledger = { name: "2026年工资支付台账", specification: "手写，共86页", quantity: "1册" };
const computer = { name: "考勤电脑主机", specification: "联想启天M437", quantity: "1台" };
const why = { ground: "证据可能灭失", reason: "该单位财务人员正在清理办公室，台账没有备份。" };

/** An input for each paper of a preservation. */
export const preservationSamples = {
  approval: {
    ...named,
    ...why,
    items: [ledger, computer],
    inspectors,
    proposer: "王堃",
    proposedOn: "2026-11-22",
    decision: "同意。请两名监察员当场清点。\n陈志远　2026年11月22日",
  },
  notice: {
    ...named,
    ...why,
    heldOn: "2026-11-22",
    dueOn: "2026-12-01",
    items: [
      { ...ledger, condition: "完整，无涂改", place: "示范区人社局证据室", custodian: "王堃" },
      { ...computer, condition: "能开机，已封存", place: "该单位财务室", custodian: "刘会计" },
    ],
    inspectors,
    contact,
  },
  decision: {
    ...named,
    ...{ notice: "测人社监登保字〔2026〕1号", heldOn: "2026-11-22", dueOn: "2026-12-01", remaining: 1 },
    items: [{ ...ledger, ordinal: 1, disposal: "复制、记录后退还", note: "已复印86页并由刘会计核对签名，原件退还。" }],
    contact,
  },
};
