import { type Column, DataTable } from "@/components/ui/data-table";
import { MinuteText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import type { AuditPage, AuditRow } from "@/lib/workflow/audit";
import type { AuditFilter } from "@/lib/workflow/audit-filter";

const PATH = "/office/audit";

/** An event with the Chinese name of its act. */
type Row = AuditRow & { readonly words: string };

type Props = {
  rows: readonly Row[];
  next: AuditPage["next"];
  filter: AuditFilter;
  head: { readonly seq: number; readonly hash: string };
};

export function AuditView({ rows, next, filter, head }: Props) {
  const { before: _before, ...kept } = filter;
  return (
    <>
      <PageHead title="审计记录" />
      <p className="mb-3 break-all text-muted">
        共 {head.seq} 条，最后一条的哈希 {head.hash || "无"}。请定期抄存到本系统以外；核验整条链用 npm run
        audit:verify。
      </p>
      <FilterPanel action={PATH} applied={appliedFilters(kept)}>
        <PlainField name="act" label="操作代码（可只填开头）" defaultValue={filter.act} />
        <PlainField name="actor" type="search" label="操作人姓名或者登录名" defaultValue={filter.actor} />
        <PlainField name="subject" label="事项标识" defaultValue={filter.subject} />
        <PlainField name="from" type="date" label="日期自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="至" defaultValue={filter.to} />
      </FilterPanel>
      <Pager
        firstHref={filter.before ? hrefWith(PATH, kept) : undefined}
        nextHref={next ? hrefWith(PATH, { ...kept, before: next }) : undefined}
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
    </>
  );
}

const actorKinds: Readonly<Record<string, string>> = { public: "网上提交", system: "系统" };

const columns: Column<Row>[] = [
  { key: "seq", header: "序号", cell: (row) => row.seq },
  { key: "at", header: "时间", cell: (row) => <MinuteText at={row.at} /> },
  { key: "actor", header: "操作人", cell: (row) => actorOf(row) },
  { key: "act", header: "操作", cell: (row) => <ActWords row={row} /> },
  { key: "subject", header: "事项", cell: (row) => <SubjectWords row={row} /> },
  { key: "particulars", header: "内容", cell: (row) => <span className="break-all">{particularsOf(row)}</span> },
];

const actorOf = ({ actorName, actorLogin, actorKind }: Row) =>
  actorName === null ? (actorKinds[actorKind] ?? actorKind) : `${actorName}（${actorLogin}）`;

const ActWords = ({ row: { act, words } }: { row: Row }) => (
  <>
    {words}
    {words === act ? null : <span className="block text-muted">{act}</span>}
  </>
);

const SubjectWords = ({ row: { subjectKind, subjectId, fromState, toState } }: { row: Row }) => (
  <>
    {subjectKind}
    {fromState === toState ? null : ` ${fromState ?? ""} → ${toState ?? ""}`}
    {subjectId ? (
      <a href={hrefWith(PATH, { subject: subjectId })} className="link block break-all">
        {subjectId}
      </a>
    ) : null}
  </>
);

const particularsOf = ({ particulars }: Row): string =>
  Object.entries(particulars)
    .map(([name, value]) => `${name}：${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("；");

function appliedFilters(kept: Omit<AuditFilter, "before">) {
  const labels: Readonly<Record<keyof typeof kept, string>> = {
    act: "操作代码",
    actor: "操作人",
    subject: "事项标识",
    from: "日期自",
    to: "日期至",
  };
  return (["act", "actor", "subject", "from", "to"] as const).flatMap((name) => {
    const value = kept[name];
    return value ? [{ label: labels[name], value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) }] : [];
  });
}
