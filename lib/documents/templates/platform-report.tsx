import { z } from "zod";
import { Heading, NothingFollows, Paragraphs } from "@/lib/documents/parts";
import { legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const row = z.strictObject({ label: words, said: words });
const block = z.strictObject({ title: words, rows: z.array(row).min(1) });

/** The report of a platform enterprise or its partner on a half-year, as it was sent: every row of the page. */
export const platformReport = definePaper({
  key: "platform-report",
  title: "平台用工情况报告",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    receiptNumber: words,
    employer: words,
    creditCode: maybe,
    kind: words,
    half: words,
    version: z.number().int().positive(),
    bureau: words,
    submittedOn: legalDay,
    submitter: words,
    blocks: z.array(block).min(1),
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["报告单位", input.employer, "信用代码", input.creditCode],
          ["单位类型", input.kind, "报告期", input.half],
          ["回执编号", input.receiptNumber, "版次", `第${input.version}版`],
          ["接收机关", input.bureau],
          ["提交日期", proseDate(input.submittedOn), "提交人", input.submitter],
        ]}
      />
      {input.blocks.map(({ title, rows }) => (
        <Part key={title} title={title} rows={rows} />
      ))}
      <Paragraphs text="以上内容由报告单位填报并对其真实性负责。数据与网上所填一致；更正另出新版，原版保留。" />
      <NothingFollows />
    </>
  ),
});

const Part = ({ title, rows }: z.output<typeof block>) => (
  <>
    <Heading>{title}</Heading>
    <Paragraphs text={rows.map(({ label, said }) => `${label}：${said}`)} />
  </>
);
