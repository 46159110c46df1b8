import { fieldNamed, reportFields } from "./fields";
import { stepLabels } from "./labels";

const tables: Readonly<Record<string, string>> = {
  districts: "按区域的人数",
  partners: "合作企业",
  whole: "报告整体",
};

/** What a remark may be about: the tables, the whole, and every field under its step. */
export const remarkOptions = [
  ...Object.entries(tables).map(([value, label]) => ({ value, label })),
  ...reportFields.map(({ name, step, label }) => ({ value: name, label: `${stepLabels[step]}：${label}` })),
];

export const remarkField = (name: string): string => tables[name] ?? fieldNamed(name)?.label ?? name;
