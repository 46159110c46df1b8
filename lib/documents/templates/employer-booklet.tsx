import { z } from "zod";
import { ClauseList, Heading, Paragraphs } from "@/lib/documents/parts";
import { legalDay, words } from "@/lib/documents/shapes";
import { GridTable, PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const FACTS = [
  { title: "项目", width: 28 },
  { title: "内容", width: 76 },
  { title: "来源、核实日期", width: 52 },
];

/** What each list of a file prints: the columns share the width of the text. */
const LISTS = {
  cases: [
    { title: "案号", width: 46 },
    { title: "案由", width: 62 },
    { title: "立案日期", width: 24, centred: true },
    { title: "状态", width: 24, centred: true },
  ],
  complaints: [
    { title: "编号", width: 40 },
    { title: "类别", width: 24, centred: true },
    { title: "接到日期", width: 32, centred: true },
    { title: "人数", width: 24, centred: true },
    { title: "状态", width: 36, centred: true },
  ],
  visits: [
    { title: "检查日期", width: 26, centred: true },
    { title: "事由", width: 34 },
    { title: "检查事项", width: 66 },
    { title: "状态", width: 30, centred: true },
  ],
  papers: [
    { title: "文书", width: 56 },
    { title: "文号", width: 46 },
    { title: "制发日期", width: 26, centred: true },
    { title: "备注", width: 28 },
  ],
} as const;

const titles = { cases: "案件", complaints: "投诉举报", visits: "检查", papers: "发给该单位的文书" } as const;
const listNames = ["cases", "complaints", "visits", "papers"] as const;

const list = z.strictObject({ rows: z.array(z.array(z.string())), count: z.number().int() });

/** 一户一档 as it stands for whoever prints it: read in the office, kept nowhere, and it names no natural person. */
export const employerBooklet = definePaper({
  key: "employer-booklet",
  title: "用人单位档案（一户一档）",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    name: words,
    code: words,
    region: z.string(),
    facts: z.array(z.strictObject({ label: words, value: words, source: words })),
    concerns: z.array(words),
    lists: z.strictObject({ cases: list, complaints: list, visits: list, papers: list }),
    printedOn: legalDay,
    printedBy: words,
  }),
  Body: ({ input }) => (
    <>
      <Paragraphs text={`${proseDate(input.printedOn)}由${input.printedBy}打印，仅供内部查阅，不是制发的文书。`} />
      <PartyTable
        rows={[
          ["单位名称", input.name],
          ["代码", input.code],
          ["所在地", input.region],
        ]}
      />
      <Heading>关注点</Heading>
      <ClauseList items={input.concerns} />
      <Heading beforeTable>基本信息</Heading>
      <GridTable isDense columns={FACTS} rows={input.facts.map(({ label, value, source }) => [label, value, source])} />
      {listNames.map((name) => (
        <List key={name} name={name} {...input.lists[name]} />
      ))}
      <Paragraphs text="法定代表人或者负责人、联系人和联系电话不印在本册中。" />
    </>
  ),
});

function List({ name, rows, count }: z.output<typeof list> & { readonly name: (typeof listNames)[number] }) {
  const left = rows.length < count ? `，只列最近${rows.length}件` : "";
  return (
    <>
      <Heading beforeTable>{`${titles[name]}（${count > 10_000 ? "10,000件以上" : `${count}件`}${left}）`}</Heading>
      {rows.length === 0 ? <Paragraphs text="没有记录。" /> : <GridTable isDense columns={LISTS[name]} rows={rows} />}
    </>
  );
}
