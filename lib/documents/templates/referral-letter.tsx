import { z } from "zod";
import {
  Addressee,
  ClauseList,
  Closing,
  ContactLines,
  Heading,
  Paragraphs,
  SignatureBlock,
} from "@/lib/documents/parts";
import { contact, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

/** 涉嫌犯罪案件移送书 with its list of materials (移送规定 第六条). */
export const referralLetter = definePaper({
  key: "referral-letter",
  title: "涉嫌犯罪案件移送书",
  numbered: true,
  input: z.strictObject({
    police: words,
    caseName: words,
    suspect: words,
    crime: words,
    facts: words,
    reason: words,
    materials: z.array(words).min(1),
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.police}</Addressee>
      <Paragraphs
        text={`本机关在办理${input.caseName}中，发现${input.suspect}涉嫌${input.crime}。依照《行政执法机关移送涉嫌犯罪案件的规定》第三条、第五条、第六条的规定，现将该案移送你机关。`}
      />
      <Heading>一、涉嫌犯罪的事实</Heading>
      <Paragraphs text={input.facts} />
      <Heading>二、移送的理由和依据</Heading>
      <Paragraphs text={input.reason} />
      <Heading>三、移送的材料</Heading>
      <ClauseList items={input.materials} />
      <Paragraphs text="请你机关自接受移送之日起3日内依法审查，并将立案或者不予立案的决定书面通知本机关。" />
      <SignatureBlock frame={frame}>
        <ContactLines contact={input.contact} />
      </SignatureBlock>
      <Closing>本移送书一式三份，一份送公安机关，一份抄送同级人民检察院，一份由本机关归档。</Closing>
    </>
  ),
});
