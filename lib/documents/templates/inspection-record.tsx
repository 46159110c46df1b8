import { z } from "zod";
import { CheckList, Heading, NothingFollows, Paragraphs, WritingSpace } from "@/lib/documents/parts";
import { officer, proseMinute } from "@/lib/documents/prose";
import { inspector, maybe, minute, twoInspectors, words } from "@/lib/documents/shapes";
import { GridTable, PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

const answer = z.strictObject({ statement: words, verdict: words, note: maybe });

/** 现场检查笔录 (处罚法 第五十五条): two inspectors, certificates shown, who was there, what was found; signed on every page. */
export const inspectionRecord = definePaper({
  key: "inspection-record",
  title: "劳动保障监察现场检查笔录",
  numbered: false,
  pageSignatures: ["被检查单位在场人员（签名）", "记录人（签名）", "检查人员一（签名）", "检查人员二（签名）"],
  input: z.strictObject({
    employer: words,
    creditCode: maybe,
    place: words,
    startedAt: minute,
    endedAt: minute,
    noticeNumber: words,
    inspectors: twoInspectors,
    recorder: inspector,
    present: z.array(z.strictObject({ name: words, post: words })).min(1),
    noticeShown: words,
    answers: z.array(answer).min(1),
    facts: words,
    promises: maybe,
    photographs: z.number().int().nonnegative(),
    /** Why those present did not sign, in a whole sentence. */
    refusal: maybe,
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["被检查单位", input.employer],
          ["统一社会信用代码", input.creditCode, "检查通知书", input.noticeNumber],
          ["检查时间", `${proseMinute(input.startedAt)}至${proseMinute(input.endedAt)}`],
          ["检查地点", input.place],
          ["检查人员", input.inspectors.map(officer).join("\n"), "记录人", officer(input.recorder)],
          ["在场人员", input.present.map(({ name, post }) => `${name}（${post}）`).join("、")],
        ]}
      />
      <Heading>表明身份和告知</Heading>
      <CheckList
        items={[
          { text: `检查人员不少于两人，已经出示执法证件并说明来意；${input.noticeShown}。`, ticked: true },
          { text: "已经告知被检查单位有权申请回避、陈述和申辩，有义务如实提供材料。", ticked: true },
        ]}
      />
      <Heading beforeTable>检查情况</Heading>
      <GridTable
        columns={[
          { title: "检查事项", width: 84 },
          { title: "结果", width: 18, centred: true },
          { title: "情况说明", width: 54 },
        ]}
        rows={input.answers.map(({ statement, verdict, note }) => [statement, verdict, note ?? ""])}
      />
      <Heading>查见的事实</Heading>
      <Paragraphs text={input.facts} />
      <Paragraphs text={input.photographs > 0 ? `现场拍摄照片${input.photographs}张，附后。` : "现场没有拍摄照片。"} />
      {input.promises ? <Paragraphs text={`被检查单位的说明和承诺：${input.promises}`} /> : null}
      <NothingFollows />
      {input.refusal ? <Paragraphs text={`在场人员未签名的情况：${input.refusal}`} /> : null}
      <Paragraphs text="请在场人员核对以上笔录，无误后逐页签名，更正处捺印，并亲笔写明：“以上笔录我看过，与检查情况相符。”" />
      <WritingSpace />
    </>
  ),
});
