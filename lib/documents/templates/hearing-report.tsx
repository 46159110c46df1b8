import { z } from "zod";
import { proseMinute } from "@/lib/documents/prose";
import { legalDay, maybe, minute, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 听证报告 (处罚法 第六十五条): how the hearing went and what the chair proposes; the decision rests on the record. */
export const hearingReport = definePaper({
  key: "hearing-report",
  title: "听证报告",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    party: words,
    requestedOn: legalDay,
    heldAt: minute,
    place: words,
    chair: words,
    listeners: maybe,
    recorder: words,
    outcome: words,
    facts: z.array(words).min(1),
    proposal: z.array(words).min(1),
    partySaid: words,
    finding: words,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "当事人", input.party],
        ["案件名称", input.caseName],
        ["申请日期", proseDate(input.requestedOn), "听证时间", proseMinute(input.heldAt)],
        ["地点", input.place],
        ["主持人", input.chair, "记录人", input.recorder],
        ["听证员", input.listeners],
        ["听证结果", input.outcome],
        ["案件事实", input.facts.join("\n")],
        ["拟作出的处罚", input.proposal.map((line, i) => `${i + 1}.${line}`).join("\n")],
        ["当事人的意见", input.partySaid],
        { box: "听证结论和处理意见", opinion: input.finding, signer: "听证主持人（签名）" },
      ]}
    />
  ),
});
