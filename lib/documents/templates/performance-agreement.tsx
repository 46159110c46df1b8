import { z } from "zod";
import { CorrectionClauses } from "@/lib/documents/correction-clauses";
import { personLines } from "@/lib/documents/decision-parts";
import {
  ClauseList,
  Closing,
  ContactLines,
  Heading,
  Paragraphs,
  SignatureLines,
  Together,
} from "@/lib/documents/parts";
import { fen, legalDay, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { enforcedShape } from "@/lib/documents/templates/enforcement-notices";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";

const debt = z.strictObject({ name: words, amountFen: fen });

/** 执行协议 (强制法 第四十二条): performance in stages; the surcharge alone may be spared, the fine never. */
export const performanceAgreement = definePaper({
  key: "performance-agreement",
  title: "执行协议",
  numbered: true,
  input: z.strictObject({
    ...enforcedShape,
    organ: words,
    debts: z.array(debt),
    /** What is ordered to be corrected, where anything is. */
    corrections: z.array(words),
    asOf: legalDay,
    /** The stages and what the party does to remedy, as agreed. */
    note: words,
    waivedSurchargeFen: fen,
  }),
  Body: ({ input, frame }) => (
    <>
      <Paragraphs text={`甲方：${input.organ}`} />
      <Paragraphs text={`乙方：${input.person?.name ?? input.employer}`} />
      <Paragraphs text={input.person ? personLines(input.person, input.employer) : []} />
      <Paragraphs
        text={`甲方于${proseDate(input.decidedOn)}作出《${input.decisionTitle}》（${input.decisionNumber}），已于${proseDate(input.servedOn)}送达乙方。依照《中华人民共和国行政强制法》第四十二条的规定，甲方与乙方就上述决定的履行达成如下协议：`}
      />
      <Heading>一、尚未履行的内容</Heading>
      {input.debts.length === 0 ? null : <Paragraphs text={`截至${proseDate(input.asOf)}：`} />}
      <ClauseList items={input.debts.map(({ name, amountFen }) => `${name}：${yuan(amountFen)}；`)} />
      <CorrectionClauses corrections={input.corrections} lead="改正下列违法行为：" />
      <Heading>二、分阶段履行的约定和补救措施</Heading>
      <Paragraphs text={input.note} />
      <Heading>三、加处罚款</Heading>
      <Paragraphs text={waiverWords(input.waivedSurchargeFen)} />
      <Together>
        <Heading>四、不履行协议的后果</Heading>
        <Paragraphs text="乙方不履行本协议的，甲方恢复执行。" />
        <SignatureLines labels={["甲方（印章）", "乙方（签名或者盖章）", "甲方签订日期", "乙方签订日期"]} />
      </Together>
      <ContactLines contact={input.contact} />
      <Closing>{`本协议一式两份，甲方、乙方各执一份。${frame.issuedOn ? `制作日期：${proseDate(frame.issuedOn)}。` : ""}`}</Closing>
    </>
  ),
});

const waiverWords = (waivedFen: number): string =>
  waivedFen === 0
    ? "本协议不减免加处罚款。"
    : `乙方采取补救措施，甲方减免加处罚款${yuan(waivedFen)}；罚款本身不予减免。`;
