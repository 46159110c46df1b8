import { z } from "zod";
import { Addressee, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { contact, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

/** 撤销立案告知书: tells who complained that the case was taken back, on which ground and under which article. */
export const rescissionNotice = definePaper({
  key: "rescission-notice",
  title: "劳动保障监察撤销立案告知书",
  numbered: true,
  input: z.strictObject({
    complainant: words,
    employer: words,
    caseNumber: words,
    ground: words,
    basis: words,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.complainant}</Addressee>
      <Paragraphs
        text={[
          `你投诉${input.employer}一事，本机关已经立案调查（案件编号：${input.caseNumber}）。`,
          `经调查，${input.ground}。依照${input.basis}的规定，本机关决定自本告知书作出之日起撤销立案。`,
          "你对处理有不同意见的，可以向本机关反映；与该单位的劳动争议，也可以依法申请劳动人事争议仲裁。",
          "特此告知。",
        ]}
      />
      <SignatureBlock frame={frame}>
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
