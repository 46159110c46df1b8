import { z } from "zod";
import { officer } from "@/lib/documents/prose";
import { inspector, legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const NAMES = { suspend: "中止调查", resume: "恢复调查" } as const;

/** 中止、恢复调查审批表: decided by the head where local regulations know it. */
export const suspensionApproval = definePaper({
  key: "suspension-approval",
  title: "劳动保障监察中止（恢复）调查审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    kind: z.enum(["suspend", "resume"]),
    caseNumber: words,
    caseName: words,
    employer: words,
    openedOn: legalDay,
    inspectors: z.array(inspector),
    ground: words,
    reason: words,
    exhibit: maybe,
    basis: words,
    /** What stands on the clock: the working days that are left, or the day on which it now ends. */
    clock: words,
    decision: words,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "立案日期", proseDate(input.openedOn)],
        ["案件名称", input.caseName],
        ["当事人", input.employer],
        ["承办监察员", input.inspectors.map(officer).join("、") || "现无承办人"],
        ["审批事项", NAMES[input.kind]],
        ["情形", input.ground],
        ["事实和理由", input.reason],
        ["证明材料", input.exhibit],
        ["依据", input.basis],
        ["调查期限", input.clock],
        { box: "劳动保障行政部门意见", opinion: input.decision, signer: "部门负责人（签名）" },
        ["备注", input.remarks],
      ]}
    />
  ),
});
