import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { Lamp } from "@/components/ui/lamp";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { Tabs } from "@/components/ui/tabs";
import type { LampOf } from "@/lib/deadlines/lamps";
import { hrefWith } from "@/lib/kernel/search-params";
import { type PublicationFilter, publicationShelves } from "@/lib/publications/filter";
import type { PublicationListRow } from "@/lib/publications/queries/publication-list";
import type { Page } from "@/lib/workflow/paging";
import { publicationHref } from "./act-section";
import { noteOf, publicationFilterWords, shelfLabels } from "./publication-sheet";
import { PublicationStateBadge } from "./publication-state-badge";

const PATH = "/office/publications";

type Lamps = Readonly<Record<string, LampOf>>;
type Props = { page: Page<PublicationListRow>; total: number; filter: PublicationFilter; lamps: Lamps };

/** The penalty decisions of the officer's region by how far they have come to the public. */
export function PublicationListView({ page, total, filter, lamps }: Props) {
  const { after, ...kept } = filter;
  const applied = publicationFilterWords(kept).map((words) => ({
    ...words,
    removeHref: hrefWith(PATH, { ...kept, q: undefined }),
  }));
  const tabs = publicationShelves.map((shelf) => ({ href: hrefWith(PATH, { shelf }), label: shelfLabels[shelf] }));
  return (
    <>
      <PageHead title="处罚决定公开" action={<ButtonLink href="/penalties">公开网页</ButtonLink>} />
      <Tabs label="公开情况" tabs={tabs} current={hrefWith(PATH, { shelf: filter.shelf })} />
      <FilterPanel action={PATH} resetHref={hrefWith(PATH, { shelf: filter.shelf })} applied={applied}>
        <input type="hidden" name="shelf" value={filter.shelf} />
        <PlainField name="q" type="search" label="单位名称、信用代码或者文号" defaultValue={filter.q} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption={shelfLabels[filter.shelf]}
        columns={columnsOf(lamps)}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => publicationHref({ caseId: row.caseId, decisionId: row.id })}
        empty={
          <EmptyState
            title="没有这样的处罚决定"
            hint="处罚决定作出后出现在“待公开”，由承办人判断是否具有一定社会影响；应当公开的自决定之日起7个工作日内公开。"
          />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const columnsOf = (lamps: Lamps): readonly Column<PublicationListRow>[] => [
  { key: "number", header: "决定书文号", cell: (row) => row.number },
  { key: "employer", header: "被处罚单位", cell: (row) => row.employerName },
  { key: "decided", header: "决定日期", cell: (row) => row.decidedOn },
  { key: "state", header: "状态", cell: (row) => <PublicationStateBadge state={row.state} /> },
  { key: "due", header: "期限", cell: (row) => <Due lamp={lamps[row.id]} /> },
  { key: "note", header: "情况", cell: noteOf },
];

const Due = ({ lamp }: { lamp: LampOf | undefined }) => (lamp ? <Lamp {...lamp} /> : null);
