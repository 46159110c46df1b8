import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { MovesPreview } from "@/lib/deadlines/calendar-queries";
import { clockLabel } from "@/lib/deadlines/labels";
import { PublishCalendarForm } from "./publish-calendar-form";

type Draft = {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly regionCode: string;
  readonly source: string;
  readonly days: readonly { readonly on: string; readonly isWorkingDay: boolean; readonly name: string }[];
  readonly publishedAt: Date | null;
};

type Props = { draft: Draft; preview: MovesPreview; action: FormAction<unknown, unknown> };

/** What was entered, which clocks it would move, and the signature. */
export function DraftView({ draft, preview, action }: Props) {
  const title = `${draft.year}年${draft.regionCode === "" ? "全国" : `${draft.regionCode}地区`}日历`;
  return (
    <>
      <PageHead crumbs={[{ href: "/office/calendar", label: "工作日历" }, { label: title }]} title={title} />
      {draft.publishedAt === null ? null : <Banner kind="done">此日历已签发。</Banner>}
      <DescriptionList items={factsOf(draft, preview)} />
      <Disclosure summary="登记的日期">
        <ul className="columns-2">
          {draft.days.map(({ on, isWorkingDay, name }) => (
            <li key={on}>
              {on} {isWorkingDay ? "上班" : "放假"} {name === "放假" || name === "上班" ? "" : name}
            </li>
          ))}
        </ul>
      </Disclosure>
      {draft.publishedAt === null ? (
        <>
          <MovedClocks preview={preview} />
          <Section title="签发">
            <PublishCalendarForm
              id={draft.id}
              version={draft.version}
              digest={preview.digest}
              moved={preview.moved}
              action={action}
            />
          </Section>
        </>
      ) : null}
    </>
  );
}

const factsOf = (draft: Draft, { moved, confirmed, elsewhere }: MovesPreview) => [
  { term: "依据", detail: draft.source },
  {
    term: "登记",
    detail: `放假${draft.days.filter((day) => !day.isWorkingDay).length}天，调休上班${draft.days.filter((day) => day.isWorkingDay).length}天`,
  },
  { term: "届满日变动", detail: `${moved}个期限${elsewhere > 0 ? `，其中${elsewhere}个不在本辖区` : ""}` },
  { term: "届满日不变", detail: `${confirmed}个期限只更新计算过程，暂定的改为确定` },
];

const MovedClocks = ({ preview }: { preview: MovesPreview }) => (
  <Section title="将要变动的期限" aside={`${preview.moved}个`}>
    {preview.rows.length < preview.moved - preview.elsewhere ? (
      <p className="text-muted">只列出前{preview.rows.length}个。</p>
    ) : null}
    <DataTable
      caption="将要变动的期限"
      columns={[
        { key: "file", header: "案卷", cell: (row) => row.fileNumber },
        { key: "limit", header: "期限", cell: (row) => clockLabel(row.limitKey) },
        { key: "startedOn", header: "起算", cell: (row) => row.startedOn },
        { key: "from", header: "原届满日", cell: (row) => row.from },
        { key: "to", header: "新届满日", cell: (row) => `${row.to}${row.provisional ? "（暂定）" : ""}` },
      ]}
      rows={preview.rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/office/${row.fileKind === "case" ? "cases" : "complaints"}/${row.fileId}`}
      empty={<p className="text-muted">本辖区没有期限变动。文书上已载明的日期不会变动。</p>}
    />
  </Section>
);
