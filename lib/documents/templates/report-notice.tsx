import { z } from "zod";
import { Addressee, Closing, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { contact, legalDay, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** The written demand to one who has not reported: without it 《条例》第三十条第（二）项 has nothing to stand on. */
export const reportNotice = definePaper({
  key: "report-notice",
  title: "限期报送平台用工情况通知书",
  numbered: true,
  input: z.strictObject({
    employer: words,
    kind: words,
    half: words,
    dueOn: legalDay,
    replyOn: legalDay,
    onPlatform: z.boolean(),
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.employer}</Addressee>
      <Paragraphs
        text={[
          dutyWords(input),
          demandWords(input),
          "不按照要求报送书面材料的，本机关将依照该条例第三十条第（二）项的规定处理。",
        ]}
      />
      <SignatureBlock frame={frame}>
        <ContactLines contact={input.contact} />
      </SignatureBlock>
      <Closing>本通知书一式两份，一份送达被通知单位，一份由本机关归档。</Closing>
    </>
  ),
});

type Duty = { readonly kind: string; readonly half: string; readonly dueOn: string };

function dutyWords({ kind, half, dueOn }: Duty): string {
  const duty = `应于${proseDate(dueOn)}前（含当日）报送${half}平台用工情况报告`;
  return `你单位系${kind}，${duty}，至今没有报送。`;
}

type Demand = { readonly replyOn: string; readonly onPlatform: boolean };

/** Where the report goes: the platform takes none once the period is locked. */
function demandWords({ replyOn, onPlatform }: Demand): string {
  const ground = "依照《劳动保障监察条例》第十四条、第十五条第（三）项的规定";
  const papers = "将书面报告和证明材料送本机关";
  const way = onPlatform ? `通过本平台报送报告，或者${papers}` : papers;
  return `${ground}，现要求你单位于${proseDate(replyOn)}前（含当日）${way}。`;
}
