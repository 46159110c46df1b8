import { z } from "zod";
import { ClauseList, Heading, Paragraphs } from "@/lib/documents/parts";
import { legalDay, maybe, words } from "@/lib/documents/shapes";
import { GridTable, PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const COLUMNS = [
  { title: "评查项", width: 60 },
  { title: "分值", width: 14, centred: true },
  { title: "结果", width: 20, centred: true },
  { title: "说明", width: 62 },
];

const item = z.strictObject({ name: words, points: words, result: words, note: maybe });

/** 案卷评查表: every item of a file by group with its points and what it comes to, the vetoes, and the score. */
export const caseScoreSheet = definePaper({
  key: "case-score-sheet",
  title: "案卷评查表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    /** Name, source and first day of the standard; missing where the region has none. */
    standard: maybe,
    score: words,
    reckoning: maybe,
    vetoes: z.array(words),
    groups: z.array(z.strictObject({ title: words, items: z.array(item).min(1) })).min(1),
    printedOn: legalDay,
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["案件编号", input.caseNumber],
          ["案件名称", input.caseName],
          ["评查标准", input.standard ?? "本地区没有制定评查标准，只列各项的结果，不计分。"],
          ["得分", input.score],
          ["折算", input.reckoning],
        ]}
      />
      <Heading>一票否决</Heading>
      {input.vetoes.length === 0 ? <Paragraphs text="没有一票否决的情形。" /> : <ClauseList items={input.vetoes} />}
      {input.groups.map(({ title, items }) => (
        <Group key={title} title={title} items={items} />
      ))}
      <PartyTable rows={[{ sign: "评查人签名", and: "复核人签名" }]} />
      <Paragraphs text={`本表按${proseDate(input.printedOn)}的案件记录生成。`} />
    </>
  ),
});

function Group({ title, items }: Readonly<{ title: string; items: readonly z.output<typeof item>[] }>) {
  return (
    <>
      <Heading beforeTable>{title}</Heading>
      <GridTable
        isDense
        columns={COLUMNS}
        rows={items.map(({ name, points, result, note }) => [name, points, result, note ?? ""])}
      />
    </>
  );
}
