import { z } from "zod";
import {
  Correction,
  DecidedParty,
  FoundFacts,
  imposedShape,
  RemedyClause,
  youOf,
} from "@/lib/documents/decision-parts";
import { ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

const bank = z.strictObject({ name: words, address: words, account: z.string(), amount: words });

/**
 * 行政处罚决定书: the six items of 处罚法 第五十九条, and by 罚款决定与罚款收缴分离实施办法 第七条 the bank's name and address,
 * the amount, the period and whether a surcharge applies.
 */
export const penaltyDecision = definePaper({
  key: "penalty-decision",
  version: 2,
  title: "行政处罚决定书",
  numbered: true,
  input: z.strictObject({
    ...imposedShape,
    correction: z.array(words).min(1),
    /** Absent where nothing is to be paid. */
    bank: bank.optional(),
    isSurcharged: z.boolean(),
  }),
  Body: ({ input, frame }) => (
    <>
      <DecidedParty party={input.party} person={input.person} />
      <FoundFacts facts={input.facts} evidence={input.evidence} heard={input.heard} />
      <Heading>二、处罚的理由和依据</Heading>
      <Paragraphs text={`上述行为违反了${input.articlesBroken.join("、")}的规定。`} />
      <Paragraphs text={input.basis} />
      <Paragraphs text={input.reason} />
      <Heading>三、处罚的种类和内容</Heading>
      <Paragraphs text={`本机关决定对${youOf(input.person)}给予如下行政处罚：`} />
      <ClauseList items={input.measures} />
      <Correction items={input.correction} />
      <Heading>四、履行的方式和期限</Heading>
      <Paragraphs text={performance(youOf(input.person), input.bank, input.isSurcharged)} />
      <Heading>五、申请行政复议、提起行政诉讼的途径和期限</Heading>
      <RemedyClause government={input.government} court={input.court} you={youOf(input.person)} />
      <Paragraphs text="逾期不申请行政复议、不提起行政诉讼，又不履行本决定的，本机关将依法申请人民法院强制执行。" />
      <SignatureBlock frame={frame} copies="本决定书一式两份，一份送达被处罚人，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

function performance(you: string, payee: z.output<typeof bank> | undefined, isSurcharged: boolean): string[] {
  if (payee === undefined) return ["本决定自送达之日起生效。"];
  const account = payee.account === "" ? "" : `，账号：${payee.account}`;
  const surcharge = isSurcharged
    ? "到期不缴纳的，依照《中华人民共和国行政处罚法》第七十二条第一款第（一）项的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额。"
    : "到期不缴纳的，不加处罚款。";
  return [
    `${you}应当自收到本决定书之日起15日内，将${payee.amount}缴至${payee.name}（地址：${payee.address}${account}），也可以通过电子支付系统缴纳。`,
    surcharge,
    "确有经济困难，需要延期或者分期缴纳的，可以向本机关提出申请。",
  ];
}
