import { z } from "zod";
import { Closing, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { fen, legalDay, words } from "@/lib/documents/shapes";
import { GridTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { sumOfRows, workerCells, workerColumns, workerRow } from "@/lib/documents/worker-rows";
import { proseDate } from "@/lib/kernel/clock";
import { chineseMoney, yuan } from "@/lib/kernel/money";

const COLUMNS = workerColumns("应支付金额");

/** 劳动者工资清单: to whom an item of an order has how much paid, one worker and item a row. An annex of the order. */
export const workerPayList = definePaper({
  key: "worker-pay-list",
  title: "劳动者工资清单",
  numbered: false,
  input: z.strictObject({
    employer: words,
    /** Number of the order that this list belongs to, and which of its items. */
    order: words,
    ordinal: z.number().int().positive(),
    dueOn: legalDay,
    workers: z.number().int().positive(),
    totalFen: fen,
    rows: z.array(workerRow).min(1),
    /** A long list is set sheet by sheet: which of how many. */
    sheet: z.number().int().positive().default(1),
    sheets: z.number().int().positive().default(1),
  }),
  Body: ({ input, frame }) => (
    <>
      <Paragraphs
        text={`用人单位：${input.employer}\n本清单是劳动保障监察限期改正指令书（${input.order}）第${input.ordinal}项的附件${sheetWords(input)}，下列款项应于${proseDate(input.dueOn)}前（含当日）支付给劳动者本人。`}
      />
      <GridTable columns={COLUMNS} rows={input.rows.map(workerCells)} />
      <Paragraphs
        text={[
          ...(input.sheets > 1 ? [`本册${input.rows.length}行，小计${yuan(sumOfRows(input.rows))}。`] : []),
          `全部合计：劳动者${input.workers}人，${yuan(input.totalFen)}（大写：人民币${chineseMoney(input.totalFen)}）。`,
        ]}
      />
      <SignatureBlock frame={frame} />
      <Closing>本清单含个人信息，只供支付和核对使用，不得另作他用。</Closing>
    </>
  ),
});

const sheetWords = ({ sheet, sheets }: { readonly sheet: number; readonly sheets: number }) =>
  sheets === 1 ? "" : `（第${sheet}册，共${sheets}册）`;
