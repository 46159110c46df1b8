import { z } from "zod";
import { fen, legalDay, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";

/** 延期（分期）缴纳罚款审批表 (处罚法 第六十六条第二款). */
export const deferralApproval = definePaper({
  key: "deferral-approval",
  version: 2,
  title: "延期（分期）缴纳罚款审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    employer: words,
    /** The person who applied, in place of the unit. */
    person: words.optional(),
    decisionNumber: words,
    fineFen: fen,
    owedFen: fen,
    payBy: legalDay,
    appliedOn: legalDay,
    kind: words,
    reason: words,
    instalments: z.array(z.strictObject({ dueOn: legalDay, amountFen: fen })).min(1),
    proposal: words,
    opinion: words,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "决定书文号", input.decisionNumber],
        ["案件名称", input.caseName],
        ["当事人", input.person === undefined ? input.employer : `${input.person}（${input.employer}）`],
        ["罚款数额", yuan(input.fineFen), "尚未缴纳", yuan(input.owedFen)],
        ["原缴款期限", proseDate(input.payBy), "申请日期", proseDate(input.appliedOn)],
        ["申请事项", input.kind],
        ["申请理由", input.reason],
        ["缴款安排", input.instalments.map(instalmentWords).join("\n")],
        ["依据", "《中华人民共和国行政处罚法》第六十六条第二款"],
        { box: "承办意见", opinion: input.proposal, signer: "监察员（签名）" },
        { box: "行政机关负责人意见", opinion: input.opinion, signer: "负责人（签名）" },
      ]}
    />
  ),
});

const instalmentWords = ({ dueOn, amountFen }: { dueOn: string; amountFen: number }, at: number): string =>
  `第${at + 1}期：${proseDate(dueOn)}前（含当日）缴纳${yuan(amountFen)}`;
