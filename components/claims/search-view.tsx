import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { searchMannerLabels } from "@/lib/claims/labels";
import type { SearchRow } from "@/lib/claims/queries/searches";

const columns: Column<SearchRow>[] = [
  { key: "on", header: "日期", cell: (row) => row.searchedOn },
  { key: "manner", header: "方式", cell: (row) => searchMannerLabels[row.manner] },
  { key: "note", header: "经过和结果", cell: (row) => row.note },
  {
    key: "found",
    header: "结果",
    cell: (row) => <Badge tone={row.isFound ? "done" : "overdue"}>{row.isFound ? "找到" : "没有找到"}</Badge>,
  },
  { key: "by", header: "记录人", cell: (row) => row.recorder },
];

/** How a worker was looked for, newest first. */
export function SearchView({ rows, children }: { rows: readonly SearchRow[]; children: React.ReactNode }) {
  return (
    <>
      {children}
      <Section title="查找记录">
        <DataTable
          caption="查找记录"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          empty={
            <EmptyState
              title="还没有查找记录"
              hint="联系不上劳动者时，每次查找都在这里记录；款项没有到人的，案件不能以已改正结案。"
            />
          }
        />
      </Section>
    </>
  );
}
