import { z } from "zod";
import { Correction, DecidedParty, FoundFacts, imposedShape } from "@/lib/documents/decision-parts";
import { ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock, SignatureLines } from "@/lib/documents/parts";
import { officer, proseMinute } from "@/lib/documents/prose";
import { maybe, minute, twoInspectors, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

const bank = z.strictObject({ name: words, address: words, account: z.string(), amount: words });

/** The fine was taken on the spot, against the finance department's receipt (《行政处罚法》第六十八条至第七十条). */
const collected = z.strictObject({ amount: words, because: words, receiptNumber: words });

const input = z.strictObject({
  ...imposedShape,
  correction: z.array(words).min(1),
  decidedAt: minute,
  place: words,
  inspectors: twoInspectors,
  /** Neither where nothing is to be paid. */
  bank: bank.optional(),
  collected: collected.optional(),
  isSurcharged: z.boolean(),
  /** That the party would not sign, and who witnessed it (《行政处罚法》第五十二条第二款). */
  refusal: maybe,
});

type Decided = z.output<typeof input>;

/**
 * 当场行政处罚决定书 (《行政处罚法》第五十二条): the act, kind and basis, amount, time and place, the ways to contradict,
 * organ, the officers' signatures; reconsideration comes first (《行政复议法》第二十三条).
 */
export const spotPenaltyDecision = definePaper({
  key: "spot-penalty-decision",
  version: 2,
  title: "当场行政处罚决定书",
  numbered: true,
  input,
  Body: ({ input, frame }) => (
    <>
      <DecidedParty party={input.party} />
      <FoundFacts facts={input.facts} evidence={input.evidence} heard={input.heard} />
      <Heading>二、处罚的理由和依据</Heading>
      <Paragraphs text={`上述行为违反了${input.articlesBroken.join("、")}的规定。`} />
      <Paragraphs text={input.basis} />
      <Paragraphs text={input.reason} />
      <Heading>三、处罚的种类、数额和时间、地点</Heading>
      <Paragraphs
        text={`依照《中华人民共和国行政处罚法》第五十一条的规定，本机关于${proseMinute(input.decidedAt)}在${input.place}当场决定对你单位给予如下行政处罚：`}
      />
      <ClauseList items={input.measures} />
      <Correction items={input.correction} />
      <Heading>四、履行的方式和期限</Heading>
      <Paragraphs text={performance(input)} />
      <Heading>五、申请行政复议、提起行政诉讼的途径和期限</Heading>
      <Paragraphs text={remedies(input)} />
      <SignatureBlock frame={frame} copies="本决定书一式两份，一份当场交付被处罚人，一份由本机关备案。">
        <ContactLines contact={input.contact} />
        <Paragraphs text={`执法人员：${input.inspectors.map(officer).join("、")}`} />
        <SignatureLines labels={input.inspectors.map(({ name }) => `${name}（签名或者盖章）`)} />
        <Paragraphs text={input.refusal ?? ""} />
      </SignatureBlock>
    </>
  ),
});

/** 《行政处罚法》第五十三条, 第六十七条至第七十条. */
function performance({ bank: payee, collected: taken, isSurcharged }: Decided): string[] {
  if (taken !== undefined) {
    return [`${taken.amount}已由执法人员当场收缴，理由：${taken.because}；专用票据号码：${taken.receiptNumber}。`];
  }
  if (payee === undefined) return ["本决定自交付之日起生效。"];
  const account = payee.account === "" ? "" : `，账号：${payee.account}`;
  return [
    `你单位应当自收到本决定书之日起15日内，将${payee.amount}缴至${payee.name}（地址：${payee.address}${account}），也可以通过电子支付系统缴纳。`,
    isSurcharged
      ? "到期不缴纳的，依照《中华人民共和国行政处罚法》第七十二条第一款第（一）项的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额。"
      : "到期不缴纳的，不加处罚款。",
  ];
}

/** 《行政复议法》第二十三条第一款第（一）项、第二款: reconsideration first, and the party is told so. */
const remedies = ({ government, court }: Decided): string[] => [
  `你单位如不服本决定，应当自收到本决定书之日起60日内先向${government}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向${court}提起行政诉讼。未经行政复议，不能直接提起行政诉讼（《中华人民共和国行政复议法》第二十三条第一款第（一）项）。行政复议和行政诉讼期间，除法律规定的情形外，不停止本决定的执行。`,
  "逾期不申请行政复议，又不履行本决定的，本机关将依法申请人民法院强制执行。",
];
