import { type Column, DataTable } from "@/components/ui/data-table";
import { MinuteText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Settings } from "@/lib/agencies/settings";
import { hrefWith } from "@/lib/kernel/search-params";
import type { ReadingsFilter } from "@/lib/readings/filter";
import { readingActLabels, signWords } from "@/lib/readings/labels";
import type { DayReading, UnusualDay } from "@/lib/readings/queries/readings";
import type { Page } from "@/lib/workflow/paging";
import { signsIn } from "./unusual-sheet";

const PATH = "/office/audit/readings";

type Props = {
  days: readonly UnusualDay[];
  /** The readings of the person and day that the address names; null where it names none. */
  readings: Page<DayReading> | null;
  settings: Settings;
  filter: ReadingsFilter;
  from: string;
  to: string;
};

/** Whose readings of identities were unusual on which day, by which sign, and each reading behind it. */
export function UnusualReadingsView({ days, readings, settings, filter, from, to }: Props) {
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/audit", label: "审计记录" }, { label: "异常查看提醒" }]}
        title="异常查看提醒"
      />
      <p className="mb-3 max-w-measure">
        {`查看举报人身份和完整号码、导出列表的，有下列情形之一即列出：${signs(settings)}。以上数字除注明的以外由本机关在本地设置中规定，都不是法定标准；列出不等于违规，请向本人核实。`}
      </p>
      <FilterPanel action={PATH} applied={[]}>
        <PlainField name="to" type="date" label="截至" help="列出到这一天为止的31天。" defaultValue={filter.to} />
      </FilterPanel>
      <Section title={`${from}至${to}`}>
        <DataTable
          caption="异常查看"
          columns={columns(settings, filter)}
          rows={days}
          rowKey={(row) => `${row.on}-${row.readerId}`}
          empty={<EmptyState title="没有异常查看" hint="这段时间的查看都在规定的数字以内。" />}
        />
        <ExportLink href={hrefWith(`${PATH}/export`, { to: filter.to })} />
      </Section>
      {readings === null ? null : (
        <Section title="逐次查看">
          <DataTable
            caption="逐次查看"
            columns={each}
            rows={readings.rows}
            rowKey={(row) => String(row.seq)}
            empty={<EmptyState title="没有查看记录" hint="这一天这个人没有查看过身份或者完整号码。" />}
          />
          <Pager
            firstHref={filter.after ? hrefWith(PATH, { ...filter, after: undefined }) : undefined}
            nextHref={readings.next ? hrefWith(PATH, { ...filter, after: readings.next }) : undefined}
          />
        </Section>
      )}
    </>
  );
}

const signs = (settings: Settings): string =>
  Object.values(signWords)
    .map((words) => words(settings))
    .join("；");

const columns = (settings: Settings, filter: ReadingsFilter): Column<UnusualDay>[] => [
  {
    key: "who",
    header: "查看人",
    cell: (row) => (
      <TextLink href={hrefWith(PATH, { to: filter.to, reader: row.readerId, on: row.on })}>
        {`${row.name}（${row.login}）`}
      </TextLink>
    ),
  },
  { key: "on", header: "日期", cell: (row) => row.on },
  { key: "why", header: "情形", cell: (row) => signsIn(row, settings) },
  { key: "readings", header: "查看（次）", align: "end", cell: (row) => row.readings },
  { key: "outside", header: "非本人经办", align: "end", cell: (row) => row.outside },
  { key: "offHours", header: "时段以外", align: "end", cell: (row) => row.offHours },
  { key: "exported", header: "导出（行）", align: "end", cell: (row) => row.exportedRows },
];

/** An export is of no one matter. */
const ownWords = ({ isOwn, exportedRows }: DayReading) =>
  exportedRows === null ? (isOwn ? "本人经办" : "非本人经办") : null;

const each: Column<DayReading>[] = [
  { key: "at", header: "时间", cell: (row) => <MinuteText at={row.at} /> },
  {
    key: "what",
    header: "内容",
    cell: ({ act, exportedRows }) => {
      if (exportedRows !== null) return `导出列表${exportedRows}行`;
      return act === "informant.reveal" ? readingActLabels[act] : readingActLabels["identity.read"];
    },
  },
  { key: "own", header: "经办", cell: ownWords },
  { key: "hours", header: "时段", cell: (row) => (row.isOffHours ? "时段以外" : "时段以内") },
  { key: "reason", header: "理由", cell: (row) => row.reason },
  {
    key: "subject",
    header: "事项",
    cell: ({ subjectId }) =>
      subjectId === null ? null : (
        <TextLink href={hrefWith("/office/audit", { subject: subjectId })}>审计记录</TextLink>
      ),
  },
];
