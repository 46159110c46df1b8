import { keywordWords } from "@/components/ui/keyword-words";
import type { EmployerFilter } from "@/lib/employers/filter";

export const keyLabels = { provisional: "临时编号", coded: "有信用代码" } as const;

export const STALE = "已陈旧，须重新核实";

/** A list's filters in words: for the tags above it and the head of its spreadsheet. */
export const employerFilterWords = ({ q, key, stale }: Omit<EmployerFilter, "after">) => [
  ...(q ? [{ name: "q" as const, label: "关键词", value: keywordWords(q) ?? q }] : []),
  ...(key ? [{ name: "key" as const, label: "编号", value: keyLabels[key] }] : []),
  ...(stale ? [{ name: "stale" as const, label: "核实", value: STALE }] : []),
];
