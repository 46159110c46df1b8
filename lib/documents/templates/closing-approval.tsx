import { z } from "zod";
import { lines, officer } from "@/lib/documents/prose";
import { legalDay, maybe, twoInspectors, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 结案审批表: how the case went, what was ordered and served, what was done, and on which ground it closes. */
export const closingApproval = definePaper({
  key: "closing-approval",
  version: 2,
  title: "劳动保障监察结案审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    employer: words,
    violation: words,
    openedOn: legalDay,
    /** The papers that were issued, with the day on which each was served. */
    papers: z.array(z.strictObject({ title: words, number: maybe, deliveredOn: legalDay.optional() })).default([]),
    course: words,
    performance: words,
    /** What is still owed when the case ends, a decision or the ledger a line. */
    openSums: z.array(words).default([]),
    ground: words,
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
        ["当事人", input.employer, "案由", input.violation],
        ["承办监察员", input.inspectors.map(officer).join("、")],
        ["文书文号和送达日期", lines(...input.papers.map(paperLine))],
        ["调查处理过程", input.course],
        ["履行（执行）情况", input.performance],
        ...(input.openSums.length === 0 ? [] : [row("未付清的款项", lines(...input.openSums))]),
        ["结案理由", input.ground],
        { box: "承办意见", opinion: input.proposal, signer: "监察员（签名）" },
        { box: "监察机构审批意见", opinion: input.decision, signer: "机构负责人（签名）" },
        ["备注", input.remarks],
      ]}
    />
  ),
});

type IssuedPaper = { title: string; number?: string | undefined; deliveredOn?: string | undefined };

const row = (label: string, value: string): [string, string] => [label, value];

const paperLine = ({ title, number, deliveredOn }: IssuedPaper) =>
  `《${title}》${number ?? ""}${deliveredOn ? `，${proseDate(deliveredOn)}送达` : "，未送达"}`;
