import { z } from "zod";
import { Addressee, ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { contact, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

/** 案件移送函: a matter that another organ must handle (条例 第十八条第二款). Crimes go to the police by another paper. */
export const handoverLetter = definePaper({
  key: "handover-letter",
  title: "劳动保障监察案件移送函",
  numbered: true,
  input: z.strictObject({
    receiver: words,
    caseName: words,
    facts: words,
    reason: words,
    materials: z.array(z.strictObject({ name: words, copies: z.number().int().positive() })).min(1),
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.receiver}</Addressee>
      <Paragraphs
        text={`本机关在办理${input.caseName}过程中发现，有关事项属于你单位职责范围。依照《劳动保障监察条例》第十八条第二款的规定，现将该案有关事项和材料移送你单位处理。`}
      />
      <Heading>一、基本事实</Heading>
      <Paragraphs text={input.facts} />
      <Heading>二、移送理由</Heading>
      <Paragraphs text={input.reason} />
      <Heading>三、移送材料</Heading>
      <ClauseList items={input.materials.map(({ name, copies }) => `${name}，${copies}份。`)} />
      <Paragraphs text="请你单位签收后将回执退回本机关，并将处理结果函告本机关。" />
      <SignatureBlock frame={frame}>
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
