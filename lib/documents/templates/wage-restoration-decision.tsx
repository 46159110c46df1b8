import { z } from "zod";
import { RemedyClause } from "@/lib/documents/decision-parts";
import { ListedParties, WAGE_LIST_RULES } from "@/lib/documents/listing-parts";
import { ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { asSentence } from "@/lib/documents/prose";
import { contact, employerParty, legalDay, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 恢复列入决定书 (人社部令第45号 第十五条): the removal rested on false papers, and the period is counted afresh. */
export const wageRestorationDecision = definePaper({
  key: "wage-restoration-decision",
  title: "撤销移出、恢复列入拖欠农民工工资失信名单决定书",
  numbered: true,
  input: z.strictObject({
    ...{ employer: employerParty, persons: z.array(words).min(1), number: words, listedOn: legalDay, contact },
    removedOn: legalDay,
    reason: words,
    restoredOn: legalDay,
    listedUntil: legalDay,
    ...{ government: words, court: words },
  }),
  Body: ({ input, frame }) => (
    <>
      <ListedParties input={input} />
      <Paragraphs
        text={`本机关于${proseDate(input.listedOn)}作出《列入拖欠农民工工资失信名单决定书》（${input.number}），于${proseDate(input.removedOn)}决定将你单位和上述人员提前移出名单。`}
      />
      <Heading>一、决定和理由</Heading>
      <Paragraphs text={`经查，你单位申请提前移出的材料虚假，情节严重：${asSentence(input.reason)}`} />
      <Paragraphs
        text={`依照${WAGE_LIST_RULES}第十五条的规定，本机关决定撤销移出决定，恢复列入。列入期限重新计算，自${proseDate(input.restoredOn)}起至${proseDate(input.listedUntil)}止。`}
      />
      <Heading>二、申请行政复议、提起行政诉讼的权利</Heading>
      <RemedyClause government={input.government} court={input.court} />
      <SignatureBlock frame={frame} copies="本决定书一式两份，一份送达当事人，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
