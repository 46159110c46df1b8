import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { legalDay, maybe, words } from "@/lib/documents/shapes";
import { GridTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

const COLUMNS = [
  { title: "序号", width: 12, centred: true },
  { title: "文书（材料）名称", width: 50 },
  { title: "文号", width: 32 },
  { title: "日期", width: 28, centred: true },
  { title: "页号", width: 21, centred: true },
  { title: "备注", width: 13 },
];

const entry = z.strictObject({
  title: words,
  number: maybe,
  on: legalDay.optional(),
  firstPage: z.number().int().positive(),
  lastPage: z.number().int().positive(),
  remarks: maybe,
});

/** 卷内目录: what lies in the file, in order, and on which pages. Dates are in the tables' form. */
export const caseFileCatalogue = definePaper({
  key: "case-file-catalogue",
  title: "卷内目录",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseName: words,
    entries: z.array(entry).min(1),
    /** A long catalogue is set sheet by sheet: the number of its first entry here, and whether more follow. */
    from: z.number().int().positive().default(1),
    isContinued: z.boolean().default(false),
    /** A line for each exhibit that was struck; nothing of it is bound. */
    struck: z.array(words).default([]),
  }),
  Body: ({ input }) => (
    <>
      <Closing>案件名称：{input.caseName}</Closing>
      <GridTable columns={COLUMNS} rows={input.entries.map((each, i) => row(each, input.from + i))} />
      {input.isContinued ? null : <Ending input={input} />}
    </>
  ),
});

type Entry = z.output<typeof entry>;
type Ended = { readonly from: number; readonly entries: readonly Entry[]; readonly struck: readonly string[] };

const Ending = ({ input: { from, entries, struck } }: { input: Ended }) => (
  <>
    {struck.map((line) => (
      <Closing key={line}>{line}。</Closing>
    ))}
    <Closing>{`本卷共${from - 1 + entries.length}件${pages(entries)}页。`}</Closing>
  </>
);

const row = ({ title, number, on, firstPage, lastPage, remarks }: Entry, ordinal: number): string[] => [
  String(ordinal),
  title,
  number ?? "",
  on ?? "",
  firstPage === lastPage ? String(firstPage) : `${firstPage}-${lastPage}`,
  remarks ?? "",
];

const pages = (entries: readonly Entry[]) => Math.max(...entries.map(({ lastPage }) => lastPage));
