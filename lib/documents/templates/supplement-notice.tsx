import { z } from "zod";
import { Addressee, ClauseList, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { complaintReceived } from "@/lib/documents/prose";
import { contact, legalDay, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 补正告知书: what the complaint lacks (25号令 第十八条). The day is set by the bureau; national law names none. */
export const supplementNotice = definePaper({
  key: "supplement-notice",
  title: "劳动保障监察投诉材料补正告知书",
  numbered: true,
  input: z.strictObject({
    complainant: words,
    employer: words,
    matter: words,
    lodgedOn: legalDay,
    items: z.array(words).min(1),
    dueOn: legalDay.optional(),
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.complainant}</Addressee>
      <Paragraphs
        text={[
          complaintReceived(input),
          "经审查，你的投诉尚需补充情况或者材料，本机关才能依照《关于实施〈劳动保障监察条例〉若干规定》",
          "第十八条的规定决定是否受理。请你补正下列内容：",
        ].join("")}
      />
      <ClauseList items={input.items.map((item, i) => item + (i === input.items.length - 1 ? "。" : "；"))} />
      <Paragraphs
        text={`请你${input.dueOn ? `于${proseDate(input.dueOn)}前（含当日）` : "及时"}将补正的材料送交或者寄送本机关；确有困难的，可以到本机关当面说明，由工作人员记录。`}
      />
      <Paragraphs text="收到补正材料后，本机关将依法审查并告知你是否受理。" />
      <SignatureBlock frame={frame}>
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
