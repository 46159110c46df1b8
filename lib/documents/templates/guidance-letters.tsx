import { z } from "zod";
import { Addressee, Closing, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { contact, legalDay, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const input = z.strictObject({
  employer: words,
  finding: words,
  items: z.array(words).min(1),
  replyOn: legalDay,
  /** When and where the addressee comes, where it is called. */
  heldOn: legalDay.optional(),
  place: z.string(),
  contact,
});

type Said = {
  readonly key: string;
  readonly title: string;
  /** What stands before the items. */
  readonly lead: string;
  readonly name: string;
};

/** Guidance binds nobody by itself: the paper says so, and that the law is applied beside it. */
const guidancePaper = ({ key, title, lead, name }: Said) =>
  definePaper({
    key,
    title,
    numbered: true,
    input,
    Body: ({ input: { employer, finding, items, replyOn, heldOn, place, contact: to }, frame }) => (
      <>
        <Addressee>{employer}</Addressee>
        <Paragraphs
          text={[
            finding,
            heldOn ? `定于${proseDate(heldOn)}在${place}举行，请你单位负责人到场。` : "",
            lead,
            ...items.map((item, at) => `${at + 1}．${item}`),
            `请于${proseDate(replyOn)}前（含当日）将落实情况书面回复本机关。`,
            `本${name}属于行政指导。存在违反劳动保障法律、法规或者规章的行为的，本机关将依法查处。`,
          ].filter((said) => said !== "")}
        />
        <SignatureBlock frame={frame}>
          <ContactLines contact={to} />
        </SignatureBlock>
        <Closing>{`本${name}一式两份，一份送你单位，一份由本机关归档。`}</Closing>
      </>
    ),
  });

export const adviceLetter = guidancePaper({
  ...{ key: "advice-letter", title: "劳动用工提示函", name: "提示函" },
  lead: "为规范用工、防范风险，提示你单位：",
});

export const correctionLetter = guidancePaper({
  ...{ key: "correction-letter", title: "劳动用工整改函", name: "整改函" },
  lead: "请你单位整改下列事项：",
});

export const talkNotice = guidancePaper({
  ...{ key: "talk-notice", title: "约谈通知书", name: "通知书" },
  lead: "约谈的事项和要求如下：",
});

export const meetingNotice = guidancePaper({
  ...{ key: "meeting-notice", title: "行政指导会通知", name: "通知" },
  lead: "会议的内容和要求如下：",
});

/** The paper of each way to guide. */
export const guidancePapers = {
  advice_letter: adviceLetter,
  correction_letter: correctionLetter,
  talk: talkNotice,
  meeting: meetingNotice,
} as const;
