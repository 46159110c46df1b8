import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { partLabels } from "@/lib/cases/labels";
import type { OfficerHistoryRow } from "@/lib/cases/queries/officers";

const columns: Column<OfficerHistoryRow>[] = [
  { key: "name", header: "监察员", cell: (row) => row.name },
  { key: "part", header: "分工", cell: (row) => partLabels[row.part] },
  { key: "certificate", header: "执法证号", cell: (row) => row.certificateNumber },
  { key: "since", header: "自", cell: (row) => <DateText on={row.since} /> },
  { key: "until", header: "至", cell: (row) => (row.until ? <DateText on={row.until} /> : "现在") },
  { key: "because", header: "退出理由", cell: (row) => row.releasedBecause ?? "" },
];

/** Who holds and has held a case, with the certificate of the day on which each was assigned. */
export function OfficerTable({ officers }: { officers: readonly OfficerHistoryRow[] }) {
  const empty = <EmptyState title="尚未指派承办人" hint="由监察机构负责人指派主办、协办两名监察员后，显示在这里。" />;
  return <DataTable caption="承办人" columns={columns} rows={officers} rowKey={(row) => row.id} empty={empty} />;
}
