import { type Column, DataTable } from "@/components/ui/data-table";
import { Absent } from "@/components/ui/date-text";
import type { MaterialRow } from "@/lib/cases/queries/inquiries";

/** The list of a notice: what came in as original or copy, what was given back, what is missing. */
export const InquiryMaterialsView = ({ materials }: { materials: readonly MaterialRow[] }) => (
  <DataTable caption="材料清单" columns={columns} rows={materials} rowKey={(row) => String(row.ordinal)} empty={null} />
);

const columns: Column<MaterialRow>[] = [
  { key: "material", header: "材料", cell: (row) => `${row.ordinal}. ${row.material}` },
  { key: "period", header: "月份", cell: (row) => periodWords(row.period) ?? <Absent /> },
  { key: "received", header: "收到", cell: (row) => row.receivedOn ?? <span className="text-overdue">缺</span> },
  {
    key: "form",
    header: "原件与否",
    cell: (row) => (row.receivedOn === null ? <Absent /> : row.isOriginal ? "原件" : "复印件"),
  },
  { key: "pages", header: "页数", align: "end", cell: (row) => row.pages ?? <Absent /> },
  { key: "returned", header: "退还原件", cell: (row) => row.returnedOn ?? (row.isOriginal ? "未退还" : <Absent />) },
];

/** `2026-07/` → `2026-07至今`. */
function periodWords(period: string): string | null {
  if (period === "") return null;
  const [from, until] = period.split("/");
  return `${from || "开始用工"}至${until || "今"}`;
}
