import { z } from "zod";
import { ListedFacts, ListedParties, listingShape, WAGE_LIST_RULES } from "@/lib/documents/listing-parts";
import { ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { contact } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 拟列入告知书 (人社部令第45号 第六条、第七条): grounds, basis, the right to object, and the way to stay off the list. */
export const wageListingNotice = definePaper({
  key: "wage-listing-notice",
  title: "拟列入拖欠农民工工资失信名单告知书",
  numbered: true,
  input: z.strictObject({ ...listingShape, contact }),
  Body: ({ input, frame }) => (
    <>
      <ListedParties input={input} />
      <Heading>一、拟列入的事由</Heading>
      <ListedFacts input={input} dates={proseDate} />
      <Heading>二、拟列入的依据</Heading>
      <Paragraphs
        text={`上述情形符合${WAGE_LIST_RULES}${input.ground}，并且经责令限期支付逾期未支付的规定，本机关拟将你单位和上述人员列入拖欠农民工工资失信联合惩戒对象名单。`}
      />
      <Heading>三、你单位和上述人员的权利</Heading>
      <Paragraphs
        text={`依照${WAGE_LIST_RULES}第六条的规定，你单位和上述人员可以在收到本告知书之日起5个工作日内向本机关提出异议，并提交证据。本机关自收到异议之日起5个工作日内予以核实，并将结果告知你单位和上述人员。`}
      />
      <Heading>四、可以不予列入的规定</Heading>
      <Paragraphs
        text={`依照${WAGE_LIST_RULES}第七条的规定，在本机关作出列入决定前，你单位已经改正拖欠农民工工资违法行为，并且作出不再拖欠农民工工资书面信用承诺的，可以不予列入。`}
      />
      <SignatureBlock frame={frame} copies="本告知书一式两份，一份送达被告知人，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
