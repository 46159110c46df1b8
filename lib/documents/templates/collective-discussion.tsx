import { z } from "zod";
import { legalDay, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const opinion = z.strictObject({ name: words, post: words, opinion: words });

/** 集体讨论记录 (处罚法 第五十七条第二款): who was there, what each said, what was concluded. */
export const collectiveDiscussion = definePaper({
  key: "collective-discussion",
  title: "行政执法案件集体讨论记录",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    party: words,
    heldOn: legalDay,
    place: words,
    chair: words,
    recorder: words,
    facts: z.array(words).min(1),
    proposal: z.array(words).min(1),
    opinions: z.array(opinion).min(2),
    conclusion: words,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "当事人", input.party],
        ["案件名称", input.caseName],
        ["讨论日期", proseDate(input.heldOn), "地点", input.place],
        ["主持人", input.chair, "记录人", input.recorder],
        ["出席人员", input.opinions.map(({ name, post }) => `${name}（${post}）`).join("、")],
        ["案件事实", input.facts.join("\n")],
        ["拟作出的决定", input.proposal.map((line, i) => `${i + 1}.${line}`).join("\n")],
        ...input.opinions.map(({ name, post, opinion: said }): [string, string] => [`${name}（${post}）`, said]),
        ["结论", input.conclusion],
        { sign: "出席人员签名", and: "记录人签名" },
      ]}
    />
  ),
});
