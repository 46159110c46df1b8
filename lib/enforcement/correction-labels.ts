import { legalDate } from "@/lib/kernel/clock";
import type { CorrectionRefusal } from "./correction-policy";

/** Faults of single fields that only the command can see. */
export type CorrectionFault = "correction_report_unknown" | "correction_report_answered" | "verified_before_report";

export const correctionRefusals: Readonly<Record<CorrectionRefusal | CorrectionFault, string>> = {
  no_report_file: "请先上传证明改正的文件，再报送。",
  report_files_too_many: "一次报送的文件最多50个，请先报送已上传的。",
  nothing_to_correct: "决定没有责令改正，或者改正已经核实。",
  no_report_waits: "没有等待答复的报送。",
  correction_report_unknown: "没有这次报送，请刷新页面后重新选择。",
  correction_report_answered: "这次报送已经答复未改正，请选择其他报送；已自行查明改正的，不选择报送。",
  verified_before_report: "核实日期早于报送的日期。",
};

export const correctionEventLabels: Readonly<Record<string, string>> = {
  "enforcement.attach": "上传改正证明文件",
  "enforcement.detach": "移除未报送的文件",
};

type Report = {
  readonly id: string;
  readonly note: string;
  readonly submittedAt: Date;
  readonly answer: object | null;
};

/** The reports that nobody has answered, as a form offers them: when each came and how it begins. */
export const reportOptions = (reports: readonly Report[]) =>
  reports.flatMap(({ id, note, submittedAt, answer }, at) =>
    answer === null
      ? [{ value: id, label: `第${at + 1}次报送（${legalDate(submittedAt)}）：${note.slice(0, 40)}` }]
      : [],
  );
