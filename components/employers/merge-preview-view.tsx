import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { MergePreview } from "@/lib/desk/queries/merge-preview";

type Side = MergePreview["from"];
type Row = { readonly name: string; readonly from: string; readonly into: string };

const rowsOfFile: readonly (readonly [name: string, of: (side: Side) => string])[] = [
  ["名称", ({ name }) => name],
  ["统一社会信用代码", ({ creditCode, provisionalKey }) => creditCode ?? `临时编号 ${provisionalKey}`],
  ["地址", ({ address }) => address],
  ["案件", ({ caseCount }) => `${caseCount}件`],
  ["投诉举报", ({ complaintCount }) => `${complaintCount}件`],
  ["文书", ({ paperCount }) => `${paperCount}份`],
  ["分支机构、工地和账户", ({ siteCount }) => `${siteCount}个`],
  ["现有用工关系", ({ relationCount }) => `${relationCount}条`],
  ["单位账号", ({ userCount }) => `${userCount}个`],
  ["已并入的其他档案", ({ aliasCount }) => `${aliasCount}份`],
];

/** Both files side by side, with how much hangs on each, before anyone confirms that they are one employer. */
export function MergePreviewView({ preview: { from, into } }: { preview: MergePreview }) {
  const rows = rowsOfFile.map(([name, of]) => ({ name, from: of(from), into: of(into) }));
  return (
    <Section title="两份档案对比">
      <DataTable caption="两份档案对比" columns={columns} rows={rows} rowKey={(row) => row.name} empty={null} />
    </Section>
  );
}

const columns: Column<Row>[] = [
  { key: "name", header: "项目", cell: (row) => row.name },
  { key: "from", header: "本档案（成为别名）", cell: (row) => row.from || "未填写" },
  { key: "into", header: "并入的档案", cell: (row) => row.into || "未填写" },
];
