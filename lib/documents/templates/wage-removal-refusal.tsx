import { z } from "zod";
import { RemedyClause } from "@/lib/documents/decision-parts";
import { ListedParties, removalShape, WAGE_LIST_RULES } from "@/lib/documents/listing-parts";
import { ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 不予提前移出决定书 (人社部令第45号 第十四条、第十八条): the reasons, and the ways to contradict. */
export const wageRemovalRefusal = definePaper({
  key: "wage-removal-refusal",
  title: "不予提前移出拖欠农民工工资失信名单决定书",
  numbered: true,
  input: z.strictObject({ ...removalShape, reason: words, government: words, court: words }),
  Body: ({ input, frame }) => (
    <>
      <ListedParties input={input} />
      <Paragraphs
        text={`本机关于${proseDate(input.listedOn)}作出《列入拖欠农民工工资失信名单决定书》（${input.number}）。你单位于${proseDate(input.appliedOn)}申请提前移出名单。`}
      />
      <Heading>一、决定和理由</Heading>
      <Paragraphs
        text={`经核实，依照${WAGE_LIST_RULES}第十二条、第十三条、第十四条的规定，本机关决定不予提前移出。理由如下：`}
      />
      <Paragraphs text={input.reason} />
      <Heading>二、申请行政复议、提起行政诉讼的权利</Heading>
      <RemedyClause government={input.government} court={input.court} />
      <SignatureBlock frame={frame} copies="本决定书一式两份，一份送达申请单位，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
