import { z } from "zod";
import { ListedParties, removalShape, WAGE_LIST_RULES } from "@/lib/documents/listing-parts";
import { ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { legalDay } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 提前移出决定书 (人社部令第45号 第十二条、第十四条): the listed persons are taken off together. */
export const wageRemovalDecision = definePaper({
  key: "wage-removal-decision",
  title: "提前移出拖欠农民工工资失信名单决定书",
  numbered: true,
  input: z.strictObject({ ...removalShape, correctedOn: legalDay }),
  Body: ({ input, frame }) => (
    <>
      <ListedParties input={input} />
      <Paragraphs
        text={`本机关于${proseDate(input.listedOn)}作出《列入拖欠农民工工资失信名单决定书》（${input.number}）。你单位于${proseDate(input.appliedOn)}申请提前移出名单。`}
      />
      <Paragraphs
        text={`经核实，你单位已于${proseDate(input.correctedOn)}改正拖欠农民工工资违法行为，自改正之日起被列入名单已满6个月，并且作出了书面信用承诺，没有不得提前移出的情形。`}
      />
      <Paragraphs
        text={`依照${WAGE_LIST_RULES}第十二条、第十四条的规定，本机关决定将你单位和上述人员一并移出拖欠农民工工资失信联合惩戒对象名单，并自本决定作出之日起10个工作日内停止公布。`}
      />
      <Paragraphs
        text={`申请材料虚假，情节严重的，本机关将依照${WAGE_LIST_RULES}第十五条的规定撤销移出决定，恢复列入，列入期限重新计算。`}
      />
      <SignatureBlock frame={frame} copies="本决定书一式两份，一份送达申请单位，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
