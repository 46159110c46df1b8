import { z } from "zod";
import { personLines, youOf } from "@/lib/documents/decision-parts";
import { Addressee, ClauseList, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { asSentence } from "@/lib/documents/prose";
import { fen, legalDay, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import { enforcedShape, enforcedWords } from "./enforcement-notices";

/** 延期（分期）缴纳罚款通知书 (处罚法 第六十六条第二款): whether the party may pay later or in parts, and by which days. */
export const deferralAnswer = definePaper({
  key: "deferral-answer",
  title: "延期（分期）缴纳罚款通知书",
  numbered: true,
  input: z.strictObject({
    ...enforcedShape,
    appliedOn: legalDay,
    /** What was asked for: `延期缴纳`. */
    kind: words,
    isGranted: z.boolean(),
    payBy: legalDay,
    /** What the head said of it beside the verdict. */
    note: z.string(),
    instalments: z.array(z.strictObject({ dueOn: legalDay, amountFen: fen })).min(1),
    isSurcharged: z.boolean(),
  }),
  Body: ({ input, frame }) => {
    const you = youOf(input.person);
    return (
      <>
        <Addressee>{input.person?.name ?? input.employer}</Addressee>
        <Paragraphs text={input.person ? personLines(input.person, input.employer) : []} />
        <Paragraphs text={enforcedWords(input)} />
        <Paragraphs
          text={`${you}于${proseDate(input.appliedOn)}申请${input.kind}罚款。依照《中华人民共和国行政处罚法》第六十六条第二款的规定，本机关决定${input.isGranted ? "准予" : "不准予"}${input.kind}。${input.note && asSentence(input.note)}`}
        />
        {input.isGranted ? (
          <>
            <Paragraphs text={`请${you}按下列日期缴纳：`} />
            <ClauseList
              items={input.instalments.map(
                ({ dueOn, amountFen }) => `${proseDate(dueOn)}前（含当日）缴纳${yuan(amountFen)}；`,
              )}
            />
            <Paragraphs text={late(input.isSurcharged)} />
          </>
        ) : (
          <Paragraphs text={`缴纳罚款的期限仍为${proseDate(input.payBy)}，请${you}按决定书缴纳。`} />
        )}
        <Paragraphs text="特此通知。" />
        <SignatureBlock frame={frame} copies="本通知书一式两份，一份送达当事人，一份由本机关归档。">
          <ContactLines contact={input.contact} />
        </SignatureBlock>
      </>
    );
  },
});

const late = (isSurcharged: boolean): string =>
  isSurcharged
    ? "逾期不缴纳的，自次日起依照《中华人民共和国行政处罚法》第七十二条第一款第（一）项每日按罚款数额的3%加处罚款，加处罚款的数额不超出罚款的数额；本机关可以依法申请人民法院强制执行。"
    : "逾期不缴纳的，本机关可以依法申请人民法院强制执行。";
