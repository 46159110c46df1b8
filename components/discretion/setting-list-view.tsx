import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainSelect } from "@/components/ui/plain-field";
import type { SettingFilter } from "@/lib/discretion/filter";
import { ruleStateLabels, settingKindLabels, settingText } from "@/lib/discretion/labels";
import { type SettingKind, settingKinds } from "@/lib/discretion/lifecycle";
import type { SettingRow } from "@/lib/discretion/queries/settings";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { periodWords } from "./period-words";
import { RuleStateBadge } from "./rule-state-badge";
import { settingFilterWords } from "./setting-sheet";

const PATH = "/office/discretion/settings";

type Props = {
  page: Page<SettingRow>;
  filter: SettingFilter;
  /** Of which kinds a number is published. */
  published: readonly SettingKind[];
  mayEnter: boolean;
};

/** The numbers that national law leaves to the region, with their history; what nobody has set is said first. */
export function SettingListView({ page, filter, published, mayEnter }: Props) {
  const { after, ...kept } = filter;
  const applied = settingFilterWords(kept).map(({ name, label, value }) => {
    return { label, value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) };
  });
  const missing = settingKinds.filter((kind) => !published.includes(kind));
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/discretion", label: "裁量基准" }, { label: "数额标准" }]}
        title="数额标准"
        action={mayEnter ? <EnterLink /> : undefined}
      />
      {missing.length > 0 ? <Banner kind="warn">{missingWords(missing)}</Banner> : null}
      <FilterPanel action={PATH} applied={applied}>
        <PlainSelect name="kind" label="标准" options={optionsOf(settingKindLabels)} defaultValue={filter.kind} />
        <PlainSelect name="state" label="状态" options={optionsOf(ruleStateLabels)} defaultValue={filter.state} />
      </FilterPanel>
      <DataTable
        caption="数额标准"
        columns={[
          { key: "kind", header: "标准", cell: (row: SettingRow) => settingKindLabels[row.kind] },
          { key: "value", header: "数额", cell: (row) => settingText(row.kind, row.value, row.isInclusive) },
          { key: "region", header: "适用地区", cell: (row) => row.regionCode },
          { key: "period", header: "适用期间", cell: periodWords },
          { key: "source", header: "依据的文件", cell: (row) => row.source },
          { key: "state", header: "状态", cell: (row) => <RuleStateBadge state={row.state} /> },
        ]}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={applied.length > 0 ? <EmptyState title="没有符合条件的标准" hint="放宽查询条件再试。" /> : <NoSetting />}
      />
      <Pager
        firstHref={after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} />
    </>
  );
}

const NoSetting = () => (
  <EmptyState
    title="还没有登记数额标准"
    hint="国家没有统一规定，由法制审核人员按本地文件登记，机关负责人公布后适用。没有标准时，罚款一律告知听证权利；告知了听证权利的，一律由负责人集体讨论。"
  />
);

const missingWords = (kinds: readonly SettingKind[]) =>
  `国家没有统一规定、本地也还没有公布的标准：${kinds.map((kind) => settingKindLabels[kind]).join("、")}。${
    kinds.includes("collective_discussion") ? UNDISCUSSED : ""
  }`;

const UNDISCUSSED = "没有集体讨论的罚款数额时，凡告知了听证权利的处罚，都由负责人集体讨论决定。";

const EnterLink = () => (
  <ButtonLink href={`${PATH}/new`} tone="primary">
    登记数额标准
  </ButtonLink>
);
