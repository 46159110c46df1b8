import { Badge, type Tone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { Money } from "@/components/ui/money";
import { optionsOf } from "@/components/ui/options";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { ClaimFilter, ClaimStanding } from "@/lib/claims/filter";
import { standingLabels } from "@/lib/claims/labels";
import type { ClaimRow } from "@/lib/claims/queries/claim-list";
import type { ClaimTotals } from "@/lib/claims/queries/claim-totals";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { claimFilterWords } from "./claim-filter-words";

type Props = {
  base: string;
  page: Page<ClaimRow>;
  total: number;
  sums: ClaimTotals;
  filter: ClaimFilter;
};

/** The rows of a ledger with their sum, a page at a time. */
export function ClaimListView({ base, page, total, sums, filter }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = claimFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(base, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <FilterPanel action={base} applied={applied}>
        <PlainField name="q" type="search" label="姓名或者完整证件号码" defaultValue={filter.q} />
        <PlainSelect name="standing" label="状态" options={options} defaultValue={filter.standing} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(base, kept) : undefined}
        nextHref={page.next ? hrefWith(base, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="劳动者台账"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${base}/${row.id}`}
        sums={{
          worker: `合计 ${sums.workers}人`,
          item: `${sums.lines}行`,
          claimed: <Money fen={sums.claimedFen} />,
          verified: <Money fen={sums.verifiedFen} />,
          ordered: <Money fen={sums.orderedFen} />,
          paid: <Money fen={sums.paidFen} />,
          open: <Money fen={sums.openFen} />,
        }}
        empty={
          <EmptyState
            title="没有符合条件的明细"
            hint="台账一人一项一行。投诉登记的明细可以一次转入，也可以逐行增加，或者从电子表格粘贴。"
          />
        }
      />
      <ExportLink href={hrefWith(`${base}/export`, kept)} total={total} />
    </>
  );
}

const options = optionsOf(standingLabels);

const tones: Readonly<Record<ClaimStanding, Tone>> = {
  unverified: "soon",
  verified: "accent",
  ordered: "accent",
  partly: "soon",
  not_found: "overdue",
  paid: "done",
  none_due: "neutral",
  ended: "neutral",
};

const columns: Column<ClaimRow>[] = [
  { key: "worker", header: "劳动者", cell: (row) => `${row.ordinal}. ${row.workerName}` },
  { key: "personId", header: "证件号码", cell: (row) => row.personId ?? "未登记" },
  { key: "period", header: "期间", cell: (row) => row.period },
  { key: "item", header: "项目", cell: (row) => row.item },
  { key: "claimed", header: "请求金额", align: "end", cell: (row) => <Money fen={row.claimedFen} /> },
  { key: "verified", header: "核定金额", align: "end", cell: (row) => <Money fen={row.verifiedFen} /> },
  { key: "ordered", header: "责令支付", align: "end", cell: (row) => <Money fen={row.orderedFen} /> },
  { key: "paid", header: "已支付", align: "end", cell: (row) => <Money fen={row.paidFen} /> },
  { key: "open", header: "未支付", align: "end", cell: (row) => <Money fen={row.openFen} /> },
  { key: "standing", header: "状态", cell: (row) => <Standing standing={row.standing} /> },
];

export const Standing = ({ standing }: { standing: ClaimStanding }) => (
  <Badge tone={tones[standing]}>{standingLabels[standing]}</Badge>
);
