import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { minuteStamp } from "@/lib/kernel/clock";
import {
  halfWords,
  periodSentence,
  phaseLabels,
  reporterKindLabels,
  reportStateLabels,
} from "@/lib/platform-reports/labels";
import type { EmployerReports, ReportedPeriod } from "@/lib/platform-reports/queries/employer-reports";
import { StartReportForm } from "./start-report-form";

export const OWN = "/employer/platform-reports";

type Props = { reports: EmployerReports; start: FormAction<unknown, unknown>; children?: React.ReactNode };

/** What an enterprise has to report now, and what it has reported. */
export function EmployerReportsView({ reports, start, children }: Props) {
  const { reporter, periods } = reports;
  if (reporter === null)
    return (
      <>
        <PageHead title="平台用工" />
        <EmptyState
          title="本单位不在平台用工报告的范围内"
          hint="平台企业和平台用工合作企业由人力资源和社会保障局登记后，在这里按半年报告用工情况。属于这两类而没有登记的，请联系页脚的机关。"
        />
      </>
    );
  return (
    <>
      <PageHead title="平台用工" state={<Badge>{reporterKindLabels[reporter.kind]}</Badge>} />
      {children}
      {periods.length === 0 ? (
        <EmptyState title="还没有报告期" hint="人力资源和社会保障局设定报告期后，在这里填写，并发消息告知。" />
      ) : null}
      {periods.map((period) => (
        <PeriodSection key={period.id} period={period} start={start} />
      ))}
    </>
  );
}

function PeriodSection({ period, start }: { period: ReportedPeriod; start: FormAction<unknown, unknown> }) {
  const { draft, standing, phase } = period;
  const mayStart = draft === null && standing === null && (phase === "open" || phase === "late");
  return (
    <Section title={`${halfWords(period.half)}报告`} aside={<Badge>{phaseLabels[phase]}</Badge>}>
      <p className="mb-3">{periodSentence(period)}</p>
      {draft ? (
        <ButtonLink href={`${OWN}/${draft.id}`} tone="primary">
          {draft.ordinal === 1 ? "继续填写" : "继续更正"}
        </ButtonLink>
      ) : null}
      {mayStart ? <StartReportForm periodId={period.id} action={start} /> : null}
      {period.versions.length > 0 ? (
        <DataTable caption="报告的各版" columns={columns} rows={period.versions} rowKey={({ id }) => id} empty="" />
      ) : null}
    </Section>
  );
}

type Version = ReportedPeriod["versions"][number];

const columns: Column<Version>[] = [
  {
    key: "ordinal",
    header: "版次",
    cell: (row) => <TextLink href={`${OWN}/${row.id}`}>{`第${row.ordinal}版`}</TextLink>,
  },
  { key: "state", header: "状态", cell: (row) => reportStateLabels[row.state] },
  { key: "receipt", header: "回执编号", cell: (row) => row.receiptNumber ?? "" },
  {
    key: "at",
    header: "提交时间",
    cell: (row) => (row.submittedAt ? `${minuteStamp(row.submittedAt)}${row.isLate ? "（逾期）" : ""}` : ""),
  },
  {
    key: "paper",
    header: "文件",
    cell: (row) => (row.documentId ? <TextLink href={`/documents/${row.documentId}`}>PDF</TextLink> : ""),
  },
];
