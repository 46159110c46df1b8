import { contestResultWords, contestStateLabels, contestSubjectLabels } from "@/lib/contests/labels";
import type { ContestListRow } from "@/lib/contests/queries/contest-list";
import { reviewKindLabels } from "@/lib/enforcement/review-labels";
import type { SheetColumn } from "@/lib/workflow/export";

/** What is contested, in words: a paper of its own kind, or a decision that has an account. */
export const contestedWords = ({ subject }: ContestListRow): string =>
  subject === null ? "处罚、处理决定" : contestSubjectLabels[subject];

/** How it ended, in words; empty while it is pending. */
export const resultWords = ({ subject, state, result }: ContestListRow): string => {
  if (result !== null) return contestResultWords(subject, result);
  return state === "struck" ? contestStateLabels.struck : "";
};

/** The register as a spreadsheet, in the order of the screen's columns. */
export const contestSheet: readonly SheetColumn<ContestListRow>[] = [
  { header: "程序", width: 12, value: (row) => reviewKindLabels[row.kind] },
  { header: "案号", width: 26, value: (row) => row.number },
  { header: "复议机关、法院", width: 28, value: (row) => row.body },
  { header: "被复议、被诉的事项", width: 24, value: contestedWords },
  { header: "文书文号", width: 26, value: (row) => row.paperNumber ?? "" },
  { header: "用人单位", width: 28, value: (row) => row.employerName ?? "" },
  { header: "案件、投诉举报", width: 24, value: (row) => row.fileNumber },
  { header: "受理日期", width: 12, value: (row) => row.acceptedOn },
  { header: "答复日期", width: 12, value: (row) => row.answeredOn ?? "" },
  { header: "结果", width: 24, value: resultWords },
  { header: "作出日期", width: 12, value: (row) => row.concludedOn ?? "" },
  { header: "结果文号", width: 26, value: (row) => row.resultNumber ?? "" },
];
