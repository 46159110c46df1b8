import { z } from "zod";
import { employerRows } from "@/lib/documents/employer-rows";
import { officer } from "@/lib/documents/prose";
import { employerParty, legalDay, maybe, twoInspectors, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 涉嫌犯罪案件移送审批表 (移送规定 第五条): decided by the principal head within three days. */
export const referralApproval = definePaper({
  key: "referral-approval",
  version: 4,
  title: "涉嫌犯罪案件移送审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    employer: employerParty,
    crime: words,
    suspect: words,
    facts: words,
    reason: words,
    inspectors: twoInspectors,
    reporter: words,
    reportedOn: legalDay,
    /** What the case officers propose, with who wrote it and when. */
    proposal: maybe,
    /** The opinion of the inspection body's head, with who wrote it and when; by hand where none is on record. */
    endorsement: maybe,
    decision: words,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber],
        ["案件名称", input.caseName],
        ...employerRows("涉案单位", input.employer),
        ["涉嫌犯罪的单位或者人员", input.suspect],
        ["涉嫌罪名", input.crime],
        ["涉嫌犯罪的事实", input.facts],
        ["移送的理由和依据", input.reason],
        ["专案组人员", input.inspectors.map(officer).join("、")],
        ["报告人", input.reporter, "报告日期", proseDate(input.reportedOn)],
        ...(input.proposal === undefined
          ? []
          : [{ box: "承办意见", opinion: input.proposal, signer: "监察员（签名）" }]),
        { box: "监察机构负责人意见", opinion: input.endorsement, signer: "监察机构负责人（签名）" },
        { box: "正职负责人意见", opinion: input.decision, signer: "正职负责人（签名）" },
        ["备注", input.remarks],
      ]}
    />
  ),
});
