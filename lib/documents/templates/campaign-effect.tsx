import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { legalDay, words } from "@/lib/documents/shapes";
import { GridTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const cell = z.strictObject({ place: words, span: words, words });

/** What was counted before and after the start of a special action, of its objects and of those compared with them. */
export const campaignEffect = definePaper({
  key: "campaign-effect",
  title: "专项行动效果表",
  numbered: false,
  kind: "ledger",
  input: z.strictObject({
    campaign: words,
    reckonedOn: legalDay,
    frame: z.array(words),
    spans: words,
    rows: z.array(z.strictObject({ label: words, meaning: words, cells: z.array(cell).length(4) })),
    notes: z.array(words),
  }),
  Body: ({ input }) => (
    <>
      <Closing>{`${input.campaign}　截至${proseDate(input.reckonedOn)}`}</Closing>
      <Closing>{input.frame.join("")}</Closing>
      <Closing>{input.spans}</Closing>
      <GridTable
        isAcross
        columns={[{ title: "指标", width: 81 }, ...headsOf(input.rows)]}
        rows={input.rows.map(({ label, meaning, cells }) => [
          `${label}（${meaning}）`,
          ...cells.map(({ words: said }) => said),
        ])}
      />
      {input.notes.map((note) => (
        <Closing key={note}>{note}</Closing>
      ))}
    </>
  ),
});

type Row = { readonly cells: readonly z.output<typeof cell>[] };

const headsOf = ([first]: readonly Row[]) =>
  (first?.cells ?? []).map(({ place, span }) => ({ title: `${place}${span}`, width: 44, centred: true }));
