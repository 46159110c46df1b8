import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Money } from "@/components/ui/money";
import { lightenedMark } from "@/lib/decisions/lightening-labels";
import { type Past, type PastFine, rateOf, type Spread } from "@/lib/decisions/past-fines";
import { NO_PAST, rateText, spreadText } from "@/lib/decisions/past-labels";
import { DecisionLink } from "./decision-link";

type Props = { past: Past; amountFen: number | null };

/** What the organ fined under the same sanction before: in words, as a picture, and the nearest ones. */
export function PastFines({ past, amountFen }: Props) {
  if (past.nearest.length === 0) return <p className="text-muted">{NO_PAST}</p>;
  const mark = amountFen === null ? null : rateOf(past.unit, { ...past.own, amountFen });
  return (
    <div>
      <p>{spreadText(past)}</p>
      {past.spread === null ? null : <SpreadFigure past={past} spread={past.spread} mark={mark} />}
      <Disclosure summary={`与本案最接近的${past.nearest.length}项`}>
        <DataTable
          caption="与本案最接近的处罚"
          columns={columns}
          rows={past.nearest}
          rowKey={({ id }) => id}
          empty={null}
        />
        <p className="text-muted">按劳动者人数、涉及金额、持续天数和此前同类处罚次数与本案的相差倍数排列。</p>
      </Disclosure>
    </div>
  );
}

const columns: readonly Column<PastFine>[] = [
  { key: "number", header: "决定书", cell: (row) => <DecisionLink {...row} /> },
  { key: "amount", header: "罚款", align: "end", cell: (row) => <FinedSum {...row} /> },
  { key: "workers", header: "劳动者", align: "end", cell: ({ workers }) => `${workers}人` },
  { key: "stake", header: "涉及金额", align: "end", cell: ({ stakeFen }) => <Money fen={stakeFen} /> },
  {
    key: "days",
    header: "持续",
    align: "end",
    cell: ({ days }) => <span className="whitespace-nowrap">{days}天</span>,
  },
  { key: "repeats", header: "此前处罚", align: "end", cell: ({ repeats }) => `${repeats}次` },
];

const FinedSum = ({ amountFen, ...row }: PastFine) => (
  <>
    <Money fen={amountFen} />
    {lightenedMark(row)}
  </>
);

const [WIDTH, HEIGHT, SIDE, MIDDLE, HALF] = [480, 64, 12, 34, 10];

/** From the least to the most as a line, the middle half as a box, the median in it; this case's amount as a mark. */
function SpreadFigure({ past, spread, mark }: { past: Past; spread: Spread; mark: number | null }) {
  const from = Math.min(spread.least, mark ?? spread.least);
  const length = Math.max(spread.most, mark ?? spread.most) - from;
  const x = (rate: number) => (length === 0 ? WIDTH / 2 : SIDE + ((rate - from) / length) * (WIDTH - 2 * SIDE));
  const own = mark === null ? "" : `本案${rateText(past.unit, mark)}。`;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${spreadText(past)}${own}`}
      className="my-2 w-full max-w-measure text-accent"
    >
      <line x1={x(spread.least)} x2={x(spread.most)} y1={MIDDLE} y2={MIDDLE} stroke="currentColor" strokeWidth="2" />
      {[spread.least, spread.most].map((rate, at) => (
        <line
          key={at === 0 ? "least" : "most"}
          x1={x(rate)}
          x2={x(rate)}
          y1={MIDDLE - HALF / 2}
          y2={MIDDLE + HALF / 2}
          stroke="currentColor"
          strokeWidth="2"
        />
      ))}
      <rect
        x={x(spread.low)}
        y={MIDDLE - HALF}
        width={Math.max(x(spread.high) - x(spread.low), 2)}
        height={2 * HALF}
        fill="currentColor"
        fillOpacity="0.3"
        stroke="currentColor"
      />
      <line
        x1={x(spread.median)}
        x2={x(spread.median)}
        y1={MIDDLE - HALF}
        y2={MIDDLE + HALF}
        stroke="currentColor"
        strokeWidth="3"
      />
      {mark === null ? null : (
        <g className="text-ink" fill="currentColor">
          <path d={`M${x(mark)} ${MIDDLE - HALF}l-5 -9h10z`} />
          <text x={Math.min(Math.max(x(mark), 2 * SIDE), WIDTH - 2 * SIDE)} y={12} fontSize="12" textAnchor="middle">
            本案
          </text>
        </g>
      )}
    </svg>
  );
}
