import { z } from "zod";
import { personLines, youOf } from "@/lib/documents/decision-parts";
import { Addressee, ClauseList, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { bare, proseMinute } from "@/lib/documents/prose";
import { contact, legalDay, maybe, minute, personParty, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 听证通知书 (处罚法 第六十四条): day, place, who presides, and how to prepare. */
export const hearingNotice = definePaper({
  key: "hearing-notice",
  title: "听证通知书",
  version: 2,
  numbered: true,
  input: z.strictObject({
    party: words,
    /** The person to whom it is addressed in place of the unit. */
    person: personParty.optional(),
    noticeNumber: words,
    requestedOn: legalDay,
    heldAt: minute,
    place: words,
    chair: words,
    listeners: maybe,
    recorder: words,
    isPublic: z.boolean(),
    contact,
    /** The earlier notice of the same hearing, which holds no more. */
    replaces: z.strictObject({ number: words, reason: words }).optional(),
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.person?.name ?? input.party}</Addressee>
      <Paragraphs text={input.person ? personLines(input.person, input.party) : []} />
      <Paragraphs
        text={`${youOf(input.person)}于${proseDate(input.requestedOn)}就${input.noticeNumber}事先告知书提出听证申请。依照《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，本机关定于${proseMinute(input.heldAt)}在${input.place}${input.isPublic ? "公开" : "不公开"}举行听证。`}
      />
      <Paragraphs
        text={`听证主持人：${input.chair}；${input.listeners ? `听证员：${input.listeners}；` : ""}记录人：${input.recorder}。`}
      />
      <Paragraphs
        text={
          input.replaces
            ? `因${bare(input.replaces.reason)}，此前的听证安排变更如上，${input.replaces.number}听证通知书由本通知书替代，不再使用。`
            : []
        }
      />
      <Paragraphs text={`请${youOf(input.person)}注意下列事项：`} />
      <ClauseList
        items={[
          "当事人可以亲自参加听证，也可以委托一至二人代理。委托代理人的，请在听证前提交授权委托书。",
          "请携带身份证明、与本案有关的证据材料；有证人的，请提前告知。",
          "认为主持人与本案有直接利害关系的，有权申请回避。",
          "当事人及其代理人无正当理由拒不出席听证，或者未经许可中途退出听证的，视为放弃听证权利，本机关终止听证。",
          `${youOf(input.person)}不承担组织听证的费用。`,
        ]}
      />
      <SignatureBlock frame={frame} copies="本通知书一式两份，一份送达当事人，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
