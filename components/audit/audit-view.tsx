import { type Column, DataTable } from "@/components/ui/data-table";
import { MinuteText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { TextLink } from "@/components/ui/text-link";
import { hrefWith } from "@/lib/kernel/search-params";
import type { AuditPage } from "@/lib/workflow/audit";
import type { AuditFilter } from "@/lib/workflow/audit-filter";
import { type AuditRecord, actorOf, auditFilterWords, movedOf, particularsOf } from "./audit-words";

const PATH = "/office/audit";

type Row = AuditRecord;

type Props = {
  rows: readonly Row[];
  next: AuditPage["next"];
  filter: AuditFilter;
  head: { readonly seq: number; readonly hash: string };
};

export function AuditView({ rows, next, filter, head }: Props) {
  const { after: _after, ...kept } = filter;
  return (
    <>
      <PageHead title="审计记录" />
      <p className="mb-3 break-all text-muted">
        共 {head.seq} 条，最后一条的哈希 {head.hash || "无"}。请定期抄存到本系统以外；核验整条链用 npm run
        audit:verify。
      </p>
      <p className="mb-3">
        <TextLink href={`${PATH}/readings`}>异常查看提醒</TextLink>
      </p>
      <FilterPanel action={PATH} applied={auditFilterWords(kept)}>
        <PlainField name="act" label="操作代码（可只填开头）" defaultValue={filter.act} />
        <PlainField name="actor" type="search" label="操作人姓名或者登录名" defaultValue={filter.actor} />
        <PlainField name="subject" label="事项标识" defaultValue={filter.subject} />
        <PlainField name="from" type="date" label="日期自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="至" defaultValue={filter.to} />
      </FilterPanel>
      <Pager
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={next ? hrefWith(PATH, { ...kept, after: next }) : undefined}
      />
      <DataTable
        caption="审计记录"
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.seq)}
        empty={
          <EmptyState title="没有符合条件的记录" hint="放宽查询条件。只列出本辖区人员的操作和本辖区事项的操作。" />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={next ? "uncounted" : undefined} />
    </>
  );
}

const columns: Column<Row>[] = [
  { key: "seq", header: "序号", cell: (row) => row.seq },
  { key: "at", header: "时间", cell: (row) => <MinuteText at={row.at} /> },
  { key: "actor", header: "操作人", cell: (row) => actorOf(row) },
  { key: "act", header: "操作", cell: (row) => <ActWords row={row} /> },
  { key: "subject", header: "事项", cell: (row) => <SubjectWords row={row} /> },
  { key: "particulars", header: "内容", cell: (row) => <span className="break-all">{particularsOf(row)}</span> },
];

const ActWords = ({ row: { act, words } }: { row: Row }) => (
  <>
    {words}
    {words === act ? null : <span className="block text-muted">{act}</span>}
  </>
);

const SubjectWords = ({ row }: { row: Row }) => (
  <>
    {movedOf(row)}
    {row.subjectId ? (
      <a href={hrefWith(PATH, { subject: row.subjectId })} className="link block break-all">
        {row.subjectId}
      </a>
    ) : null}
  </>
);
