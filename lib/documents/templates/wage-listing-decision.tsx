import { z } from "zod";
import { RemedyClause } from "@/lib/documents/decision-parts";
import { ListedFacts, ListedParties, listingShape, WAGE_LIST_RULES } from "@/lib/documents/listing-parts";
import { ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { contact, legalDay, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 第十三条: who is not taken off before the time. */
const BARS = [
  "列入名单期间再次发生拖欠农民工工资违法行为的；",
  "因涉嫌拒不支付劳动报酬犯罪正在刑事诉讼期间或者已经被追究刑事责任的；",
  "法律、法规、规章规定的其他情形。",
];

/** 列入决定书 (第八条): grounds, basis, the joint measures, early removal, and the ways to contradict. */
export const wageListingDecision = definePaper({
  key: "wage-listing-decision",
  title: "列入拖欠农民工工资失信名单决定书",
  numbered: true,
  input: z.strictObject({
    ...listingShape,
    /** What became of the party's right to object. */
    heard: words,
    measures: words,
    listedUntil: legalDay,
    government: words,
    court: words,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <ListedParties input={input} />
      <Heading>一、列入事由</Heading>
      <ListedFacts input={input} dates={proseDate} />
      <Paragraphs text={input.heard} />
      <Heading>二、列入依据和决定</Heading>
      <Paragraphs
        text={`依照${WAGE_LIST_RULES}${input.ground}，并且经责令限期支付逾期未支付的规定，本机关决定将你单位和上述人员列入拖欠农民工工资失信联合惩戒对象名单。列入期限为3年，自作出本决定之日起，至${proseDate(input.listedUntil)}止。`}
      />
      <Heading>三、联合惩戒措施提示</Heading>
      <Paragraphs text={input.measures} />
      <Heading>四、提前移出的条件和程序</Heading>
      <Paragraphs
        text={`依照${WAGE_LIST_RULES}第十二条、第十四条的规定，已经改正拖欠农民工工资违法行为，自改正之日起被列入名单满6个月，并且作出不再拖欠农民工工资书面信用承诺的，可以向本机关提出提前移出的书面申请，提交申请书、已经改正的证明材料和信用承诺书。本机关自收到申请之日起15个工作日内作出决定；准予移出的，相关人员一并移出。有下列情形之一的，不得提前移出：`}
      />
      <ClauseList items={BARS} />
      <Heading>五、申请行政复议、提起行政诉讼的权利</Heading>
      <RemedyClause government={input.government} court={input.court} />
      <Paragraphs text="上述人员不服本决定的，享有同样的权利。" />
      <SignatureBlock frame={frame} copies="本决定书一式两份，一份送达被列入单位，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
