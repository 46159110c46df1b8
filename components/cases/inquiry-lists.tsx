import { type Column, DataTable } from "@/components/ui/data-table";
import { Absent } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Lamp } from "@/components/ui/lamp";
import type { NoticeRow, RecordRow } from "@/lib/cases/queries/inquiries";
import type { LampOf } from "@/lib/deadlines/lamps";
import { voidWords } from "@/lib/documents/labels";

type NoticeListProps = { caseId: string; rows: readonly NoticeRow[]; lamps: Readonly<Record<string, LampOf>> };

export function NoticeList({ caseId, rows, lamps }: NoticeListProps) {
  return (
    <DataTable
      caption="调查询问通知"
      columns={noticeColumns(lamps)}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/office/cases/${caseId}/inquiries/notices/${row.id}`}
      empty={
        <EmptyState
          title="还没有发出调查询问通知书"
          hint="通知书列明到场时间、地点和要带的材料，材料到一件登记一件。"
        />
      }
    />
  );
}

const noticeColumns = (lamps: NoticeListProps["lamps"]): Column<NoticeRow>[] => [
  { key: "addressee", header: "被通知人", cell: (row) => row.addressee },
  {
    key: "number",
    header: "文号",
    cell: (row) => (row.voidedOn === null ? row.number : `${row.number}　${voidWords(row)}`),
  },
  { key: "matter", header: "询问事项", cell: (row) => row.matter },
  { key: "appear", header: "到场时间", cell: (row) => row.appearAt },
  { key: "materials", header: "材料", align: "end", cell: (row) => `收到${row.received}／要求${row.asked}` },
  { key: "due", header: "期限", cell: (row) => <NoticeLamp row={row} lamp={lamps[row.id]} /> },
];

function NoticeLamp({ row, lamp }: { row: NoticeRow; lamp: LampOf | undefined }) {
  if (row.clockState === "met") return <Lamp kind="done" />;
  return row.clockState === "running" && lamp ? <Lamp {...lamp} /> : <Absent />;
}

export function RecordList({ caseId, rows }: { caseId: string; rows: readonly RecordRow[] }) {
  return (
    <DataTable
      caption="调查询问笔录"
      columns={recordColumns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/office/cases/${caseId}/inquiries/records/${row.id}`}
      empty={<EmptyState title="还没有询问笔录" hint="两名承办人共同询问，记录可以随时保存，核对后生成。" />}
    />
  );
}

const recordColumns: Column<RecordRow>[] = [
  { key: "person", header: "被询问人", cell: (row) => row.personName },
  { key: "heldOn", header: "询问日期", cell: (row) => row.heldOn },
  { key: "recordedBy", header: "登记人", cell: (row) => row.recordedByName },
  { key: "state", header: "状态", cell: recordState },
];

/** How far a record has come, in words. */
export function recordState(row: Pick<RecordRow, "documentId" | "signedFileId" | "refusedToSign">): string {
  if (row.documentId === null) return "正在记录";
  if (row.signedFileId !== null) return row.refusedToSign === null ? "已签名存入" : "拒绝签名，扫描件已存入";
  return row.refusedToSign === null ? "已生成，待签名" : "拒绝签名，待存入扫描件";
}
