import { z } from "zod";
import { Addressee, ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { officer } from "@/lib/documents/prose";
import { contact, legalDay, maybe, twoInspectors, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 行政检查结果告知书 (国办发〔2024〕54号, the feedback of an inspection): what was found, or nothing, and what follows. */
export const inspectionResult = definePaper({
  key: "inspection-result",
  title: "劳动保障监察行政检查结果告知书",
  numbered: true,
  input: z.strictObject({
    employer: words,
    creditCode: maybe,
    noticeNumber: words,
    inspectedOn: legalDay,
    place: maybe,
    items: words,
    inspectors: twoInspectors,
    /** Each with the provision that it points at; none where nothing was found. */
    findings: z.array(words),
    follows: words,
    advice: maybe,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.employer}</Addressee>
      <Paragraphs text={input.creditCode ? `统一社会信用代码：${input.creditCode}` : ""} />
      <Paragraphs
        text={`本机关检查人员${input.inspectors.map(officer).join("、")}于${proseDate(input.inspectedOn)}在${input.place ?? "你单位的劳动场所"}对你单位进行了行政检查（检查通知书：${input.noticeNumber}；检查事项：${input.items}）。现将检查结果告知如下：`}
      />
      <Heading>检查结果</Heading>
      {input.findings.length === 0 ? null : (
        <>
          <Paragraphs text="检查发现下列问题：" />
          <ClauseList items={input.findings} />
        </>
      )}
      <Paragraphs text={input.follows} />
      {input.advice ? (
        <>
          <Heading>意见和建议</Heading>
          <Paragraphs text={input.advice} />
        </>
      ) : null}
      <Paragraphs text="你单位对检查结果有异议的，可以向本机关陈述、申辩。本告知书不是行政处罚决定或者行政处理决定。" />
      <SignatureBlock frame={frame} copies="本告知书一式两份，一份交被检查单位，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
