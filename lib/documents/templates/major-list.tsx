import { z } from "zod";
import { Closing, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { maybe, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

const entry = z.strictObject({
  party: words,
  creditCode: maybe,
  address: maybe,
  representative: maybe,
  kind: words,
  facts: words,
  handling: words,
  number: words,
});

/** 重大劳动保障违法行为公布名单 (人社部令第29号): who, where, the main facts and what was decided. */
export const majorList = definePaper({
  key: "major-list",
  title: "重大劳动保障违法行为公布名单",
  numbered: false,
  input: z.strictObject({
    quarter: words,
    organ: words,
    /** Printed anew after a correction or a removal. */
    isRevised: z.boolean(),
    entries: z.array(entry).min(1),
  }),
  Body: ({ input, frame }) => (
    <>
      <Paragraphs
        text={`依照《重大劳动保障违法行为社会公布办法》，现将${input.quarter}查处的重大劳动保障违法行为公布如下${input.isRevised ? "（更正后重新公布，以本名单为准）" : ""}：`}
      />
      {Array.from(input.entries.entries(), ([at, each]) => (
        <Entry key={at} nth={at + 1} entry={each} />
      ))}
      <SignatureBlock frame={frame} />
      <Closing>共{input.entries.length}件。对公布内容有异议的，可以向公布机关提出。</Closing>
    </>
  ),
});

const Entry = ({ nth, entry: each }: Readonly<{ nth: number; entry: z.output<typeof entry> }>) => (
  <>
    <Heading>
      {nth}.{each.party}
    </Heading>
    <Paragraphs
      text={[
        each.creditCode ? `统一社会信用代码：${each.creditCode}` : "",
        each.address ? `地址：${each.address}` : "",
        each.representative ? `法定代表人（负责人）：${each.representative}` : "",
        `违法行为类别：${each.kind}`,
        `主要违法事实：${each.facts}`,
        `处理情况：${each.handling}（${each.number}）`,
      ]}
    />
  </>
);
