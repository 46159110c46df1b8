import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { month, words } from "@/lib/documents/shapes";
import { GridTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

const COLUMNS = [
  { title: "序号", width: 16, centred: true },
  { title: "所属部分", width: 30 },
  { title: "任务", width: 62 },
  { title: "牵头单位", width: 26 },
  { title: "配合单位", width: 28 },
  { title: "完成时限", width: 26 },
  { title: "状态", width: 16, centred: true },
  { title: "佐证", width: 14, centred: true },
  { title: "本月进展", width: 39 },
];

const text = z.string();

/** The month's ledger as the notice has it, one row a task, across the sheet. */
export const campaignLedger = definePaper({
  key: "campaign-ledger",
  title: "专项行动任务台账",
  numbered: false,
  kind: "ledger",
  input: z.strictObject({
    campaign: words,
    month,
    rows: z.array(
      z.strictObject({
        ...{ name: words, section: words, words, lead: words, helping: text, limit: words, state: words },
        ...{ evidence: words, progress: text },
      }),
    ),
  }),
  Body: ({ input }) => (
    <>
      <Closing>{`${input.campaign}　${input.month.replace("-", "年")}月`}</Closing>
      <GridTable
        isAcross
        columns={COLUMNS}
        rows={input.rows.map((row) => [
          ...[row.name, row.section, row.words, row.lead, row.helping, row.limit, row.state],
          ...[row.evidence, row.progress],
        ])}
      />
      <Closing>{`共${input.rows.length}项任务。`}</Closing>
    </>
  ),
});
