import type { RosterState } from "./lifecycle";

export const rosterStateLabels: Readonly<Record<RosterState, string>> = {
  waiting: "等待读取",
  reading: "正在读取",
  ready: "已读完",
  refused: "没有接收",
};

export type RosterFaultWord =
  | "roster_type"
  | "roster_bomb"
  | "roster_head"
  | "roster_empty"
  | "roster_formula"
  | "roster_too_many_rows"
  | "roster_too_many_columns"
  | "roster_quotes"
  | "roster_unreadable"
  | "roster_too_heavy";

/** Why a roster as a whole was not taken, and what to do. */
export const rosterFaults: Readonly<Record<RosterFaultWord, string>> = {
  roster_type: "花名册只接收xlsx或者csv文件，请另存后再传。",
  roster_bomb: "文件解开后大得不合常理（超过原文件100倍），没有接收。请用表格软件重新另存后再传。",
  roster_head: "第一行没有找到“姓名、证件号码、区域、用工关系”这几个列名，请按模板填写第一行。",
  roster_empty: "除第一行外没有内容，请核对是不是填在了第一张表。",
  roster_formula: "表中有公式。请复制后选择性粘贴为数值，再上传。",
  roster_too_many_rows: "超过30万行，或者有内容落在30万行以后，请删除多余的行或者分单位报送。",
  roster_too_many_columns: "超过60列，或者有内容落在60列以后，请删除多余的列。",
  roster_quotes: "csv中有引号没有成对，无法分清单元格。请用表格软件另存为xlsx后再传。",
  roster_unreadable: "文件读不出来，可能已经损坏或者加了密码。请用表格软件重新另存后再传。",
  roster_too_heavy: "文件读取占用的内存或者时间过多，没有接收。请删除图片、格式和多余的表后再传。",
};

export const isRosterFault = (word: string): word is RosterFaultWord => Object.hasOwn(rosterFaults, word);
