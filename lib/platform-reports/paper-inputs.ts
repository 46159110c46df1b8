import type { z } from "zod";
import type { platformReport } from "@/lib/documents/templates/platform-report";
import { wordsOf } from "./blocks";
import { halfWords, reporterKindLabels } from "./labels";
import type { ReportFile } from "./queries/report-file";

type Sent = { readonly receiptNumber: string; readonly submittedOn: string; readonly submitter: string };

/** A report as its paper prints it: the rows of the page, word for word. */
export const reportOnPaper = (file: ReportFile, sent: Sent): z.input<typeof platformReport.input> => ({
  ...sent,
  employer: file.employer.name,
  creditCode: file.employer.creditCode ?? undefined,
  kind: reporterKindLabels[file.kind],
  half: halfWords(file.half),
  version: file.ordinal,
  bureau: file.organName,
  blocks: file.blocks.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => ({ label: row.label, said: wordsOf(row) })),
  })),
});
