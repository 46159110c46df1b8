import { z } from "zod";
import { employerRows } from "@/lib/documents/employer-rows";
import { dayOr, lines, officer } from "@/lib/documents/prose";
import { employerParty, inspector, legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

/** 立案审批表: approved by the head of the inspection body, for an accepted complaint on the day of acceptance. */
export const caseOpeningApproval = definePaper({
  key: "case-opening-approval",
  version: 3,
  title: "劳动保障监察立案审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    source: words,
    acceptedOn: legalDay.optional(),
    employer: employerParty,
    violation: words,
    facts: words,
    articles: z.array(words).min(1),
    /** The basis of opening: 条例 第十四条, 25号令 第十八条. */
    basis: words,
    proposal: maybe,
    proposers: z.array(inspector).default([]),
    decision: maybe,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "案件来源", input.source],
        ["受理日期", dayOr(input.acceptedOn, "无"), "案由", input.violation],
        ...employerRows("当事人", input.employer),
        ["案件基本情况", input.facts],
        ["涉嫌违反的法律、法规、规章", input.articles.join("\n")],
        ["立案依据", input.basis],
        { box: "承办意见", opinion: opinion(input.proposal, input.proposers), signer: "监察员（签名）" },
        { box: "审批意见", opinion: input.decision, signer: "机构负责人（签名）" },
        ["备注", input.remarks],
      ]}
    />
  ),
});

const opinion = (text: string | undefined, proposers: readonly z.output<typeof inspector>[]) =>
  lines(text, proposers.length > 0 && `承办监察员：${proposers.map(officer).join("、")}`);
