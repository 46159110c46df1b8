import { z } from "zod";
import { Closing, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { legalDay, maybe, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const someWords = z.array(words).min(1);

/** The text of a penalty decision that is made public (处罚法 第四十八条): masked before it comes here, and no more of it. */
export const publishedDecision = definePaper({
  key: "published-decision",
  title: "行政处罚决定公开文本",
  numbered: false,
  input: z.strictObject({
    number: words,
    decidedOn: legalDay,
    organ: words,
    party: words,
    creditCode: maybe,
    facts: someWords,
    grounds: someWords,
    measures: someWords,
    /** What was left out, and by which article. */
    notice: words,
  }),
  Body: ({ input, frame }) => (
    <>
      <Paragraphs
        text={[
          `决定书文号：${input.number}`,
          `被处罚人：${input.party}`,
          input.creditCode ? `统一社会信用代码：${input.creditCode}` : "",
          `作出决定的机关：${input.organ}`,
          `作出决定的日期：${proseDate(input.decidedOn)}`,
        ]}
      />
      <Heading>一、主要违法事实</Heading>
      <Paragraphs text={input.facts} />
      <Heading>二、处罚的依据和理由</Heading>
      <Paragraphs text={input.grounds} />
      <Heading>三、处罚的种类和内容</Heading>
      <Paragraphs text={input.measures} />
      <SignatureBlock frame={frame}>
        <Paragraphs text={input.notice} />
      </SignatureBlock>
      <Closing>完整内容以送达当事人的决定书为准。</Closing>
    </>
  ),
});
