import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { minuteStamp } from "@/lib/kernel/clock";
import { halfWords, reportStateLabels } from "@/lib/platform-reports/labels";
import type { ReportFile } from "@/lib/platform-reports/queries/report-file";
import { reportRefusals } from "@/lib/platform-reports/report-labels";
import { CorrectReportForm } from "./correct-report-form";
import { OWN } from "./employer-reports-view";
import { ReportBlocks } from "./report-blocks";

type Props = { report: ReportFile; correct: FormAction<unknown, unknown>; children?: React.ReactNode };

/** A report that was sent: its receipt, its paper, its rows, and how to correct it. */
export function SentReportView({ report, correct, children }: Props) {
  const refusal = report.refusalOf("correct");
  return (
    <>
      <PageHead
        crumbs={[{ href: OWN, label: "平台用工" }, { label: halfWords(report.half) }]}
        title={`${halfWords(report.half)}平台用工情况报告`}
        number={report.receiptNumber ?? undefined}
        state={<Badge tone="done">{reportStateLabels[report.state]}</Badge>}
      />
      <Banner kind="done">
        回执编号 {report.receiptNumber}，{report.submitter}于{report.submittedAt ? minuteStamp(report.submittedAt) : ""}
        提交{report.isLate ? "（逾期）" : ""}。由{report.organName}审核；需要补充的，会逐项退回并发消息告知。
      </Banner>
      {report.documentId ? (
        <p className="my-3">
          <ButtonLink href={`/documents/${report.documentId}`} download>
            下载PDF
          </ButtonLink>
        </p>
      ) : null}
      {children}
      <ReportBlocks blocks={report.blocks} />
      <Section title="更正">
        {refusal === null ? (
          <CorrectReportForm id={report.id} version={report.version} action={correct} />
        ) : (
          <p className="text-muted">{reportRefusals[refusal]}</p>
        )}
      </Section>
    </>
  );
}
