import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { taskStateLabels } from "@/lib/campaigns/labels";
import type { Brief } from "@/lib/campaigns/queries/brief";
import type { MonthKept } from "@/lib/campaigns/standing";
import { proseDate } from "@/lib/kernel/clock";

const MOST = 10;

/** Beside a number, what it was at the last cut-off; empty for numbers that are not reckoned back. */
export const beforeWords = (before: Brief["standing"]["before"], key: string): string =>
  before !== null && (key === "done" || key === "late") ? `；${proseDate(before.on)}截数时${before[key]}项` : "";

/** Whether limits are kept, month by month, and what came of the written instructions. */
export function BriefStanding({ base, shown }: { base: string; shown: Brief }) {
  const { byMonth, kept } = shown.standing;
  return (
    <>
      <Section title="批示办理">
        <p className="mb-2">
          共{kept.all.written}条，已办结{kept.all.done}条；其中本月{kept.ofMonth.written}条，已办结{kept.ofMonth.done}
          条。
          <TextLink href={`${base}/rounds`}>全部批示</TextLink>
        </p>
        <DataTable
          caption="没有办结的批示"
          columns={instructionColumns}
          rows={shown.openInstructions.slice(0, MOST)}
          rowKey={(row) => row.id}
          rowHref={(row) => `${base}/tasks/${row.taskId}`}
          empty={<p>没有未办结的批示。</p>}
        />
      </Section>
      <Section title="按期完成情况">
        <MonthBars months={byMonth} />
        <DataTable
          caption="时限已过的任务，按时限所在月份"
          columns={monthColumns(base)}
          rows={byMonth}
          rowKey={({ month }) => month}
          empty={<p>还没有任务的时限已过。</p>}
        />
      </Section>
    </>
  );
}

const instructionColumns: Column<Brief["openInstructions"][number]>[] = [
  { key: "on", header: "批示日期", cell: (row) => row.writtenOn },
  { key: "words", header: "批示", cell: (row) => <p className="max-w-measure">{row.words}</p> },
  { key: "by", header: "批示人", cell: (row) => row.writtenBy },
  { key: "due", header: "办理时限", cell: (row) => row.dueOn ?? "—" },
  { key: "state", header: "状态", cell: (row) => taskStateLabels[row.state] },
];

const monthColumns = (base: string): Column<MonthKept>[] => [
  {
    key: "month",
    header: "月份",
    cell: ({ month }) => <TextLink href={`${base}?view=dates`}>{month}</TextLink>,
  },
  { key: "due", header: "时限已过", align: "end", cell: ({ due }) => due },
  { key: "inTime", header: "按期完成", align: "end", cell: ({ inTime }) => inTime },
  { key: "afterwards", header: "逾期完成", align: "end", cell: ({ afterwards }) => afterwards },
  { key: "open", header: "没有完成", align: "end", cell: ({ open }) => open },
];

const [WIDTH, BAR, GAP, LABEL] = [480, 18, 8, 70];

/** The share of limits that were kept, a bar a month; the table under it has every figure. */
function MonthBars({ months }: { months: readonly MonthKept[] }) {
  if (months.length < 2) return null;
  const most = Math.max(...months.map(({ due }) => due));
  const length = (count: number) => (count / most) * (WIDTH - LABEL);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${months.length * (BAR + GAP)}`}
      role="img"
      aria-label="各月按期完成的任务占时限已过的任务，内容见下表"
      className="my-2 w-full max-w-measure"
    >
      {months.map(({ month, due, inTime }, at) => (
        <g key={month} transform={`translate(0 ${at * (BAR + GAP)})`}>
          <text y={BAR - 4} fontSize="12">
            {month}
          </text>
          <rect x={LABEL} width={length(due)} height={BAR} fill="none" stroke="currentColor" className="text-muted" />
          <rect x={LABEL} width={length(inTime)} height={BAR} fill="currentColor" className="text-accent" />
        </g>
      ))}
    </svg>
  );
}
