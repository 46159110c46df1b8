import { z } from "zod";
import { Heading, NothingFollows, Paragraphs } from "@/lib/documents/parts";
import { officer, proseMinute } from "@/lib/documents/prose";
import { maybe, minute, twoInspectors, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

/** 听证笔录 (处罚法 第六十四条第（八）项): checked and signed by the party or its agent on each page. */
export const hearingRecord = definePaper({
  key: "hearing-record",
  title: "听证笔录",
  version: 2,
  numbered: false,
  pageSignatures: ["当事人（代理人）", "听证主持人", "案件调查人员", "记录人"],
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    party: words,
    heldAt: minute,
    place: words,
    chair: words,
    listeners: maybe,
    recorder: words,
    isPublic: z.boolean(),
    /** What was told and changed before, and whose recusal was asked for, each in one sentence. */
    course: z.array(words),
    attended: words,
    inspectors: twoInspectors,
    officersSaid: words,
    partySaid: words,
    closingWords: words,
  }),
  Body: ({ input }) => (
    <>
      <Paragraphs
        text={[
          `案件编号：${input.caseNumber}`,
          `案由：${input.caseName}`,
          `时间：${proseMinute(input.heldAt)}`,
          `地点：${input.place}`,
          `方式：${input.isPublic ? "公开" : "不公开"}`,
          `听证主持人：${input.chair}${input.listeners ? `　听证员：${input.listeners}` : ""}　记录人：${input.recorder}`,
          `当事人：${input.party}`,
          `到场人员：${input.attended}`,
          `案件调查人员：${input.inspectors.map(officer).join("、")}`,
        ]}
      />
      <Paragraphs text={input.course.length === 0 ? [] : ["听证前的变更和回避：", ...input.course]} />
      <Heading>一、案件调查人员提出的事实、证据和处罚建议</Heading>
      <Paragraphs text={input.officersSaid} />
      <Heading>二、当事人的申辩和质证</Heading>
      <Paragraphs text={input.partySaid} />
      <Heading>三、最后陈述</Heading>
      <Paragraphs text={input.closingWords} />
      <NothingFollows />
    </>
  ),
});
