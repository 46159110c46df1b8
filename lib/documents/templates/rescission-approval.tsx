import { z } from "zod";
import { lines, officer } from "@/lib/documents/prose";
import { inspector, legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 撤销立案审批表: why a case is taken back, decided by the head of the organ (条例 第十八条第一款第（三）项). */
export const rescissionApproval = definePaper({
  key: "rescission-approval",
  version: 2,
  title: "劳动保障监察撤销立案审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    employer: words,
    violation: words,
    openedOn: legalDay,
    inspectors: z.array(inspector).min(1),
    /** What was issued, each as a line. */
    papers: z.array(words).default([]),
    course: words,
    correction: words,
    ground: words,
    basis: words,
    proposal: words,
    decision: words,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "立案日期", proseDate(input.openedOn)],
        ["案件名称", input.caseName],
        ["当事人", input.employer, "案由", input.violation],
        ["承办监察员", input.inspectors.map(officer).join("、")],
        ["已发出的文书", lines(...input.papers)],
        ["调查情况", input.course],
        ["改正情况", input.correction],
        ["撤销立案的理由", input.ground],
        ["法律依据", input.basis],
        { box: "承办意见", opinion: input.proposal, signer: "监察员（签名）" },
        { box: "劳动保障行政部门意见", opinion: input.decision, signer: "部门负责人（签名）" },
        ["备注", input.remarks],
      ]}
    />
  ),
});
