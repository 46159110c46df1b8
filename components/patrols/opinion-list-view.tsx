import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import { whyNot } from "@/lib/patrols/labels";
import type { PlanRefusal } from "@/lib/patrols/plan-policy";
import type { OpinionRow } from "@/lib/patrols/queries/ratings";
import { markLabels, ratingWords } from "@/lib/patrols/visit-labels";
import type { Page } from "@/lib/workflow/paging";
import { PatrolTabs } from "./patrol-tabs";

const PATH = "/office/patrols/opinions";

type Props = {
  year: number;
  after: string | undefined;
  page: Page<OpinionRow>;
  rating: { given: number; mean: number } | null;
  refusal: PlanRefusal | null;
};

/** What employers wrote of the organ's inspections in a year; of which inspection is not kept. */
export function OpinionListView({ year, after, page, rating, refusal }: Props) {
  return (
    <>
      <PageHead title="单位对检查的意见" />
      <PatrolTabs current={PATH} />
      {refusal === null ? (
        <>
          <form method="get" className="mb-4 flex flex-wrap items-end gap-3">
            <PlainField name="year" label="年度" defaultValue={String(year)} />
            <Button type="submit">查看</Button>
          </form>
          <p className="max-w-measure">{`${year}年：${ratingWords(rating)}意见不记录是哪一次检查，不按时间排列。`}</p>
          <DataTable
            caption="单位对检查的意见"
            columns={columns}
            rows={page.rows}
            rowKey={(row) => row.id}
            empty={<EmptyState title="没有可以查看的意见" hint="评价每满5份，其中写了意见的列在这里。" />}
          />
          <Pager
            firstHref={after ? hrefWith(PATH, { year }) : undefined}
            nextHref={page.next ? hrefWith(PATH, { year, after: page.next }) : undefined}
          />
          <ExportLink href={hrefWith(`${PATH}/export`, { year })} total="uncounted" />
        </>
      ) : (
        <Banner kind="warn">{whyNot(refusal)}</Banner>
      )}
    </>
  );
}

const columns: Column<OpinionRow>[] = [
  { key: "mark", header: "评价", cell: (row) => markLabels[String(row.score)] ?? row.score },
  { key: "note", header: "意见", cell: (row) => row.note },
];
