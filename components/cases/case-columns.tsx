import type { Column } from "@/components/ui/data-table";
import { Absent } from "@/components/ui/date-text";
import { Money } from "@/components/ui/money";
import { caseStateLabels, originLabels } from "@/lib/cases/labels";
import type { CaseListRow } from "@/lib/cases/queries/case-list";
import { clockLabel } from "@/lib/deadlines/labels";
import type { LampOf } from "@/lib/deadlines/lamps";
import { topicWords } from "@/lib/kernel/topics";
import { CaseLamp } from "./case-lamp";

/** The columns of the list of cases; the first is the link to the case. */
export const caseColumns = (lamps: Readonly<Record<string, LampOf>>): readonly Column<CaseListRow>[] => [
  { key: "number", header: "案号", cell: (row) => row.number },
  { key: "title", header: "案件名称", cell: (row) => row.title },
  { key: "employer", header: "用人单位", cell: (row) => row.employerName },
  { key: "origin", header: "来源", cell: (row) => originLabels[row.originKind] },
  { key: "openedOn", header: "立案日期", cell: (row) => <span className="whitespace-nowrap">{row.openedOn}</span> },
  { key: "officers", header: "承办人", cell: (row) => <Officers names={row.officers} /> },
  { key: "topics", header: "涉及事项", isOptional: true, cell: (row) => topicWords(row) || <Absent /> },
  { key: "workers", header: "涉及人数", align: "end", cell: (row) => row.workerCount },
  {
    key: "claimed",
    header: "请求金额",
    align: "end",
    cell: (row) => <Money fen={row.claimedFen || null} />,
  },
  {
    key: "state",
    header: "状态",
    cell: (row) => <span className="whitespace-nowrap">{caseStateLabels[row.state]}</span>,
  },
  {
    key: "due",
    header: "最紧的期限",
    cell: (row) => <Clock row={row} lamp={lamps[row.id]} />,
  },
];

function Clock({ row: { limitKey, clockState }, lamp }: { row: CaseListRow; lamp: LampOf | undefined }) {
  return (
    <>
      {limitKey === null ? null : <span className="block text-muted">{clockLabel(limitKey)}</span>}
      <CaseLamp clockState={clockState} lamp={lamp} />
    </>
  );
}

function Officers({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <Absent />;
  return names.map((name) => (
    <span key={name} className="me-2 inline-block whitespace-nowrap">
      {name}
    </span>
  ));
}
