import { z } from "zod";
import { employerRows } from "@/lib/documents/employer-rows";
import { lines, officer } from "@/lib/documents/prose";
import {
  employerParty,
  legalDay,
  maybe,
  type PersonParty,
  personParty,
  twoInspectors,
  words,
} from "@/lib/documents/shapes";
import { type PartyRow, PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 案件处理报批表 (25号令 第三十三条): what was found, what the party said, what is proposed and on which basis. */
export const caseHandlingApproval = definePaper({
  key: "case-handling-approval",
  version: 2,
  title: "劳动保障监察案件处理报批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    openedOn: legalDay,
    employer: employerParty,
    /** The person against whom it is proposed, the number masked; absent for the unit. */
    person: personParty.optional(),
    violation: words,
    facts: words,
    evidence: z.array(words).min(1),
    /** Why it is proposed though elements of a finding lack an exhibit. */
    evidenceGap: maybe,
    statement: words,
    basis: z.array(words).min(1),
    kind: z.enum(["penalty", "remedy", "no_penalty"]),
    measures: z.array(words).min(1),
    /** How the act is corrected; empty but for a penalty. */
    correction: z.array(words),
    /** The circumstances claimed, with their exhibits, and what the organ fined before; for its own eyes. */
    weighing: maybe,
    inspectors: twoInspectors,
    proposal: words,
    approval: maybe,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "立案日期", proseDate(input.openedOn)],
        ["案件名称", input.caseName],
        ...employerRows(input.person ? "所在单位" : "被处理单位", input.employer),
        ...(input.person === undefined ? [] : personRows(input.person)),
        ["案由", input.violation],
        ["承办监察员", input.inspectors.map(officer).join("、")],
        ["违法事实", input.facts],
        ["证据", input.evidence.join("\n")],
        ...(input.evidenceGap === undefined ? [] : [["缺证据的说明", input.evidenceGap] as const]),
        ["当事人陈述", input.statement],
        ["处理依据", input.basis.join("\n")],
        ["建议处理内容", lines(...input.measures.map((measure, i) => `${i + 1}.${measure}`))],
        ...(input.correction.length === 0 ? [] : [["责令改正", lines(...input.correction)] as const]),
        ...(input.weighing === undefined ? [] : [["裁量情节和同类处罚", input.weighing] as const]),
        { box: "承办人建议处理意见", opinion: input.proposal, signer: "监察员（签名）" },
        { box: "监察机构负责人意见", opinion: input.approval, signer: "负责人（签名）" },
        ["备注", input.remarks],
      ]}
    />
  ),
});

const personRows = ({ name, role, post, idKind, idNumber, address }: PersonParty): PartyRow[] => [
  ["被处理人", name, "职务", post],
  ["责任身份", role],
  [idKind, idNumber],
  ["住址", address],
];
