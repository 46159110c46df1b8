import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Money } from "@/components/ui/money";
import { decisionKindLabels, measureLabels, noPenaltyGroundLabels } from "@/lib/decisions/labels";
import { lightenedMark } from "@/lib/decisions/lightening-labels";
import type { EarlierMeasure } from "@/lib/decisions/queries/earlier-decisions";
import { violationOf } from "@/lib/violations/catalogue";
import { DecisionLink } from "./decision-link";

/** What was decided against this party before, by this organ and those of its region. */
export function EarlierDecisions({ earlier }: { earlier: readonly EarlierMeasure[] }) {
  const seen = earlier.filter(({ isSeen }) => isSeen);
  if (seen.length === 0) return <p className="text-muted">此前对该当事人的决定：本地区没有有效的决定。</p>;
  return (
    <Disclosure summary={`此前对该当事人的决定（${seen.length}项）`} open>
      <DataTable
        caption="此前对该当事人的决定"
        columns={columns}
        rows={seen}
        rowKey={({ itemId }) => itemId}
        empty={null}
      />
    </Disclosure>
  );
}

const columns: readonly Column<EarlierMeasure>[] = [
  { key: "number", header: "决定书", cell: (row) => <DecisionLink {...row} /> },
  { key: "violation", header: "违法事项", cell: ({ violationCode: code }) => violationOf(code)?.title ?? code },
  { key: "measure", header: "决定", cell: (row) => outcomeOf(row) },
  { key: "amount", header: "金额", align: "end", cell: ({ amountFen }) => <Money fen={amountFen} /> },
];

const outcomeOf = ({ kind, measure, ground, ...item }: EarlierMeasure): string =>
  ground === null
    ? `${decisionKindLabels[kind]}：${measureLabels[measure]}${lightenedMark(item)}`
    : noPenaltyGroundLabels[ground];
