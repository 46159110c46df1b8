import { z } from "zod";
import { officer } from "@/lib/documents/prose";
import { legalDay, maybe, twoInspectors, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 延期审批表: up to 30 working days more, approved by the head of the organ (条例 第十七条). */
export const extensionApproval = definePaper({
  key: "extension-approval",
  version: 2,
  title: "劳动保障监察案件调查延期审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    employer: words,
    openedOn: legalDay,
    dueOn: legalDay,
    workingDays: z.number().int().min(1).max(30),
    extendedTo: legalDay,
    investigated: words,
    reason: words,
    inspectors: twoInspectors,
    proposal: words,
    decision: words,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "立案日期", proseDate(input.openedOn)],
        ["案件名称", input.caseName],
        ["当事人", input.employer],
        ["承办监察员", input.inspectors.map(officer).join("、")],
        ["原定期限", proseDate(input.dueOn)],
        ["申请延长", `${input.workingDays}个工作日，延长至${proseDate(input.extendedTo)}`],
        ["已开展的调查工作", input.investigated],
        ["延期理由", input.reason],
        ["延期依据", "《劳动保障监察条例》第十七条"],
        { box: "承办意见", opinion: input.proposal, signer: "监察员（签名）" },
        { box: "劳动保障行政部门意见", opinion: input.decision, signer: "部门负责人（签名）" },
        ["备注", input.remarks],
      ]}
    />
  ),
});
