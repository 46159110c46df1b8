import { z } from "zod";
import { ListedParties, WAGE_LIST_RULES } from "@/lib/documents/listing-parts";
import { ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { asSentence } from "@/lib/documents/prose";
import { contact, employerParty, legalDay, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 撤销列入决定书 (人社部令第45号 第十六条、第十七条): what the listing rested on has fallen, or the listing itself. */
export const wageRevocationDecision = definePaper({
  key: "wage-revocation-decision",
  title: "撤销列入拖欠农民工工资失信名单决定书",
  numbered: true,
  input: z.strictObject({
    ...{ employer: employerParty, persons: z.array(words).min(1), number: words, listedOn: legalDay, contact },
    /** The pay order that was annulled; none where the listing itself was. */
    payOrder: z.strictObject({ title: words, number: words }).optional(),
    reason: words,
  }),
  Body: ({ input, frame }) => (
    <>
      <ListedParties input={input} />
      <Paragraphs
        text={`本机关于${proseDate(input.listedOn)}作出《列入拖欠农民工工资失信名单决定书》（${input.number}），将你单位和上述人员列入拖欠农民工工资失信联合惩戒对象名单。`}
      />
      <Paragraphs text={`${fallenWords(input.payOrder)}${asSentence(input.reason)}`} />
      <Paragraphs
        text={`依照${WAGE_LIST_RULES}${input.payOrder ? "第十六条、第十七条" : "第十七条"}的规定，本机关决定撤销对你单位和上述人员的列入，并自本决定作出之日起10个工作日内停止公布。`}
      />
      <SignatureBlock frame={frame} copies="本决定书一式两份，一份送达当事人，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

const fallenWords = (payOrder: { readonly title: string; readonly number: string } | undefined): string =>
  payOrder ? `作为列入依据的《${payOrder.title}》（${payOrder.number}）已经被撤销。` : "上述列入决定已经被依法撤销。";
