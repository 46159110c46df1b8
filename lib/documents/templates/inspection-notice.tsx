import { z } from "zod";
import { Addressee, ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { officer } from "@/lib/documents/prose";
import { contact, legalDay, maybe, twoInspectors, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 行政检查通知书 (国办发〔2024〕54号; 条例 第十五条、第十六条): who comes, when, for what, and what the employer may do. */
export const inspectionNotice = definePaper({
  key: "inspection-notice",
  title: "劳动保障监察行政检查通知书",
  numbered: true,
  input: z.strictObject({
    employer: words,
    creditCode: maybe,
    items: words,
    ground: words,
    inspectedOn: legalDay,
    place: maybe,
    inspectors: twoInspectors,
    isUrgent: z.boolean(),
    /** The number of the notice that this one takes the place of. */
    replaces: maybe,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.employer}</Addressee>
      <Paragraphs text={input.creditCode ? `统一社会信用代码：${input.creditCode}` : ""} />
      <Paragraphs
        text={`依照《劳动保障监察条例》第十五条、第十六条的规定，本机关对你单位遵守劳动保障法律、法规和规章的情况进行行政检查。现将有关事项通知如下：`}
      />
      <ClauseList
        items={[
          `检查事由：${input.ground}。`,
          `检查事项：${input.items}。`,
          `检查日期：${proseDate(input.inspectedOn)}。`,
          `检查地点：${input.place ?? "你单位的劳动场所"}。`,
          `检查人员：${input.inspectors.map(officer).join("、")}。`,
        ]}
      />
      {input.isUrgent ? <Paragraphs text="因情况紧急，检查人员已经先行实施检查，本通知书为事后补发。" /> : null}
      {input.replaces ? <Paragraphs text={`因检查事项合并，本通知书代替${input.replaces}。`} /> : null}
      <Heading>你单位的权利和义务</Heading>
      <ClauseList
        items={[
          "检查人员应当不少于两人，并出示执法证件；未出示的，你单位有权拒绝检查。",
          "认为检查人员与检查事项有直接利害关系的，有权申请回避。",
          "对检查情况有权陈述、申辩，并对现场检查笔录进行核对。",
          "应当如实提供与检查事项有关的材料，不得隐瞒事实、隐匿或者毁灭证据，不得拒绝或者阻挠检查。",
        ]}
      />
      <SignatureBlock frame={frame} copies="本通知书一式两份，一份交被检查单位，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});
