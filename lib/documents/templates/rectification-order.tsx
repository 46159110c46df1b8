import { z } from "zod";
import { Addressee, ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { lines } from "@/lib/documents/prose";
import { contact, fen, legalDay, maybe, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";
import { chineseMoney, yuan } from "@/lib/kernel/money";

const item = z.strictObject({
  action: words,
  dueOn: legalDay,
  amountFen: fen.optional(),
  workers: z.number().int().positive().optional(),
});

/** 限期改正指令书 (处罚法 第二十八条; 条例 第十八条): what was found, what to correct by when, what follows if not. */
export const rectificationOrder = definePaper({
  key: "rectification-order",
  version: 2,
  title: "劳动保障监察限期改正指令书",
  numbered: true,
  input: z.strictObject({
    employer: words,
    creditCode: maybe,
    address: maybe,
    industry: maybe,
    facts: words,
    /** Full titles with article, paragraph and item. */
    articlesBroken: z.array(words).min(1),
    articlesApplied: z.array(words).min(1),
    items: z.array(item).min(1),
    sendBack: z.array(words).min(1),
    sendBackOn: legalDay,
    /** What other provisions threaten beside 条例 第三十条, each a sentence. */
    otherConsequences: z.array(words).default([]),
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.employer}</Addressee>
      <Paragraphs text={identity(input)} />
      <Heading>一、认定的事实</Heading>
      <Paragraphs text={`经查，你单位存在以下行为：\n${input.facts}`} />
      <Paragraphs text={`上述行为违反了${input.articlesBroken.join("、")}的规定。`} />
      <Heading>二、改正的内容和期限</Heading>
      <Paragraphs text={`依照${input.articlesApplied.join("、")}的规定，现责令你单位在下列期限内改正：`} />
      <ClauseList items={input.items.map(itemWords)} />
      <Heading>三、改正情况的报送</Heading>
      <Paragraphs
        text={`请你单位于${proseDate(input.sendBackOn)}前（含当日）将改正情况的书面报告和下列材料报送本机关：`}
      />
      <ClauseList
        items={input.sendBack.map((material, i) => material + (i === input.sendBack.length - 1 ? "。" : "；"))}
      />
      <Heading>四、逾期不改正的后果</Heading>
      <Paragraphs text="经责令改正拒不改正的，本机关将依照《劳动保障监察条例》第三十条第（三）项的规定，处2000元以上2万元以下的罚款。" />
      <Paragraphs text={input.otherConsequences} />
      <Paragraphs text="你单位对认定的事实和改正要求有不同意见的，可以在改正期限内向本机关陈述，并提供证据。" />
      <SignatureBlock frame={frame} copies="本指令书一式两份，一份送达被指令单位，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

type Identity = Readonly<Partial<Record<"creditCode" | "address" | "industry", string | undefined>>>;

const identity = ({ creditCode, address, industry }: Identity) =>
  lines(
    creditCode && `统一社会信用代码：${creditCode}`,
    [address && `地址：${address}`, industry && `行业：${industry}`].filter(Boolean).join("　　"),
  );

function itemWords({ action, dueOn, amountFen, workers }: z.output<typeof item>): string {
  const sum = amountFen === undefined ? "" : `，金额${yuan(amountFen)}（大写：人民币${chineseMoney(amountFen)}）`;
  const reach = workers === undefined ? "" : `，涉及劳动者${workers}人`;
  return `${action}${reach}${sum}，于${proseDate(dueOn)}前（含当日）完成。`;
}
