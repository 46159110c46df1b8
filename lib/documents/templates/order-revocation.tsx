import { z } from "zod";
import { Addressee, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { asSentence } from "@/lib/documents/prose";
import { contact, legalDay, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 撤销限期改正指令通知书: which order is taken back and why, and that nothing of it is asked for any more. */
export const orderRevocation = definePaper({
  key: "order-revocation",
  title: "劳动保障监察撤销限期改正指令通知书",
  numbered: true,
  input: z.strictObject({
    employer: words,
    orderNumber: words,
    issuedOn: legalDay,
    /** The day on which the order was served; absent where it was not. */
    servedOn: legalDay.optional(),
    reason: words,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.employer}</Addressee>
      <Paragraphs
        text={[
          `本机关于${proseDate(input.issuedOn)}向你单位下达《劳动保障监察限期改正指令书》（${input.orderNumber}）${servedWords(input)}。`,
          `现因下列原因，本机关决定自本通知书作出之日起撤销该指令书：${asSentence(input.reason)}`,
          "该指令书中尚未改正的事项，不再依该指令书要求改正，其改正期限停止计算；已经改正的，不受影响。",
          "撤销该指令书，不免除你单位依照劳动保障法律、法规应当履行的义务。本机关认为需要责令改正的，将另行下达指令书。",
          "特此通知。",
        ]}
      />
      <SignatureBlock frame={frame} copies="本通知书一式两份，一份送达被通知单位，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

const servedWords = ({ servedOn }: { servedOn?: string | undefined }) =>
  servedOn === undefined ? "" : `，已于${proseDate(servedOn)}送达`;
