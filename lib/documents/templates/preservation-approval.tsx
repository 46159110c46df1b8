import { z } from "zod";
import { lines, officer } from "@/lib/documents/prose";
import { inspector, legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 先行登记保存证据审批表 (《行政处罚法》第五十六条): approved by the head of the organ. */
export const preservationApproval = definePaper({
  key: "preservation-approval",
  version: 2,
  title: "先行登记保存证据审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    employer: words,
    creditCode: maybe,
    ground: words,
    reason: words,
    items: z.array(z.strictObject({ name: words, specification: maybe, quantity: words })).min(1),
    inspectors: z.array(inspector).min(1),
    proposer: words,
    proposedOn: legalDay,
    decision: words,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber],
        ["案件名称", input.caseName],
        ["当事人", input.employer],
        ["统一社会信用代码", input.creditCode],
        ["承办监察员", input.inspectors.map(officer).join("、")],
        ["拟登记保存的证据", lines(...input.items.map(itemLine))],
        ["登记保存的情形", input.ground],
        ["具体情况和理由", input.reason],
        ["依据", "《中华人民共和国行政处罚法》第五十六条"],
        ["呈报人", input.proposer, "呈报日期", proseDate(input.proposedOn)],
        { box: "行政机关负责人意见", opinion: input.decision, signer: "负责人（签名）" },
        ["备注", input.remarks],
      ]}
    />
  ),
});

type Item = { readonly name: string; readonly specification?: string | undefined; readonly quantity: string };

const itemLine = ({ name, specification, quantity }: Item, at: number): string =>
  `${at + 1}.${name}${specification ? `（${specification}）` : ""}，${quantity}`;
