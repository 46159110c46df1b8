import { caseStateLabels, originLabels } from "@/lib/cases/labels";
import type { CaseListRow } from "@/lib/cases/queries/case-list";
import { clockLabel } from "@/lib/deadlines/labels";
import { topicWords } from "@/lib/kernel/topics";
import type { SheetColumn } from "@/lib/workflow/export";

/** The list of cases as a spreadsheet, in the order of the screen's columns. */
export const caseSheet: readonly SheetColumn<CaseListRow>[] = [
  { header: "案号", width: 26, value: (row) => row.number },
  { header: "案件名称", width: 44, value: (row) => row.title },
  { header: "用人单位", width: 34, value: (row) => row.employerName },
  { header: "来源", width: 10, value: (row) => originLabels[row.originKind] },
  { header: "立案日期", width: 12, value: (row) => row.openedOn },
  { header: "承办人", width: 18, value: (row) => row.officers.join("、") },
  { header: "涉及事项", width: 30, value: topicWords },
  { header: "涉及人数", width: 10, kind: "number", value: (row) => row.workerCount },
  { header: "请求金额", width: 16, kind: "money", value: (row) => row.claimedFen },
  { header: "状态", width: 10, value: (row) => caseStateLabels[row.state] },
  { header: "最紧的期限", width: 18, value: ({ limitKey }) => (limitKey === null ? null : clockLabel(limitKey)) },
  { header: "届满日", width: 18, value: dueWords },
];

function dueWords({ clockState, dueOn, provisional }: CaseListRow): string | null {
  if (clockState === "paused") return "已暂停";
  return provisional && dueOn ? `${dueOn}（预计）` : dueOn;
}
