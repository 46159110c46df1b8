import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { Pager } from "@/components/ui/pager";
import { PlainSelect } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import type { MirrorFilter } from "@/lib/platform-reports/filter";
import { halfWords, mirrorStateLabels } from "@/lib/platform-reports/labels";
import type { MirrorRow } from "@/lib/platform-reports/queries/mirrors";
import type { Page } from "@/lib/workflow/paging";
import { LEAD, mirrorFilterWords } from "./mirror-filter-words";
import { MirrorTable } from "./mirror-table";
import { ReportsHead, ROOT } from "./reports-head";

const PATH = `${ROOT}/mirrors`;

type Props = { page: Page<MirrorRow>; total: number; filter: MirrorFilter; halves: readonly string[] };

/** Every row that platforms state of their partners; those that nobody has registered are leads. */
export function MirrorListView({ page, total, filter, halves }: Props) {
  const { after: _after, ...kept } = filter;
  const { half, state, lead } = kept;
  return (
    <>
      <ReportsHead current={PATH} />
      <FilterPanel
        action={PATH}
        applied={mirrorFilterWords(kept).map(({ name, ...said }) => ({
          ...said,
          removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
        }))}
      >
        <PlainSelect
          name="half"
          label="报告期"
          options={halves.map((value) => ({ value, label: halfWords(value) }))}
          defaultValue={half}
        />
        <PlainSelect name="state" label="核对情况" options={optionsOf(mirrorStateLabels)} defaultValue={state} />
        <PlainSelect name="lead" label="线索" options={[{ value: "yes", label: LEAD }]} defaultValue={lead} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <MirrorTable
        rows={page.rows}
        hrefOf={({ id }) => `${PATH}/${id}`}
        empty={<EmptyState title="没有符合条件的合作企业" hint="平台企业提交报告后，逐家出现在这里等对方确认。" />}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}
