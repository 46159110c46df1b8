import { RefreshWhile } from "@/components/closing/refresh-while";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { relationTypeShort, relationTypes } from "@/lib/platform-reports/fields-of-use";
import { halfWords } from "@/lib/platform-reports/labels";
import type { ReportFile } from "@/lib/platform-reports/queries/report-file";
import type { RosterFaultRow, RosterFile } from "@/lib/platform-reports/queries/rosters";
import { reportRefusals } from "@/lib/platform-reports/report-labels";
import { isRosterFault, rosterFaults, rosterStateLabels } from "@/lib/platform-reports/roster-labels";
import { OWN } from "./employer-reports-view";
import { RosterUploader } from "./roster-uploader";

type Props = { report: ReportFile; roster: RosterFile | null };

/** The list of people behind a report's numbers: sent, read row by row, what was wrong, what it comes to. */
export function RosterView({ report, roster }: Props) {
  const refusal = report.refusalOf("save");
  const crumbs = [
    { href: OWN, label: "平台用工" },
    { href: `${OWN}/${report.id}`, label: halfWords(report.half) },
    { label: "花名册" },
  ];
  return (
    <>
      <PageHead
        crumbs={crumbs}
        title="花名册"
        state={roster ? <Badge>{rosterStateLabels[roster.state]}</Badge> : undefined}
      />
      {refusal === null ? <RosterUploader reportId={report.id} /> : <p>{reportRefusals[refusal]}</p>}
      {roster === null ? (
        <EmptyState title="还没有花名册" hint="上传后逐行核对：正确的行留作草稿，有错的行逐条说明。" />
      ) : (
        <RosterResult report={report} roster={roster} />
      )}
    </>
  );
}

function RosterResult({ report, roster }: { report: ReportFile; roster: RosterFile }) {
  const { state, fileName, readRows, goodRows, badRows, fault } = roster;
  if (state === "refused") {
    return <Banner kind="error">{fault && isRosterFault(fault) ? rosterFaults[fault] : "没有接收。"}</Banner>;
  }
  const isUnderway = state === "waiting" || state === "reading";
  return (
    <Section title={fileName}>
      {isUnderway ? <RefreshWhile /> : null}
      <p role="status">
        {isUnderway ? "正在逐行核对，" : ""}已读 {readRows} 行；{goodRows} 行可以使用，{badRows} 行有错。
      </p>
      {badRows > 0 && !isUnderway ? (
        <p className="my-3">
          <ButtonLink href={`${OWN}/${report.id}/roster/faults`} download>
            下载有错的行
          </ButtonLink>
        </p>
      ) : null}
      {isUnderway ? null : <CountTable report={report} roster={roster} />}
      {roster.faults.length > 0 ? (
        <Section title="先看前50处">
          <DataTable
            caption="有错的行"
            columns={columns}
            rows={roster.faults}
            rowKey={({ line, column }) => `${line} ${column}`}
            empty=""
          />
        </Section>
      ) : null}
    </Section>
  );
}

function CountTable({ report, roster }: { report: ReportFile; roster: RosterFile }) {
  const said = report.contents.workforce.answers;
  const people = (type: string) =>
    roster.counts.filter(({ relation }) => relation === type).reduce((sum, { people: n }) => sum + n, 0);
  return (
    <ul className="list-disc ps-5">
      {relationTypes.map((type) => (
        <li key={type}>
          {relationTypeShort[type]}：花名册 {people(type)} 人，报告填报 {said[type] || 0} 人
        </li>
      ))}
    </ul>
  );
}

const columns: Column<RosterFaultRow>[] = [
  { key: "line", header: "行", align: "end", cell: (row) => row.line },
  { key: "column", header: "列", cell: (row) => row.column },
  { key: "reason", header: "原因", cell: (row) => row.reason },
];
