import { z } from "zod";
import { officer } from "@/lib/documents/prose";
import { legalDay, maybe, twoInspectors, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const shape = {
  caseNumber: words,
  caseName: words,
  employer: words,
  openedOn: legalDay,
  dueOn: legalDay,
  extendedTo: legalDay,
  investigated: words,
  reason: words,
  inspectors: twoInspectors,
  proposal: words,
  decision: words,
  remarks: maybe,
};

const Input = z.strictObject({ ...shape, workingDays: z.number().int().min(1) });

type Words = { readonly done: string; readonly basis: string };

function rowsOf(input: z.output<typeof Input>, { done, basis }: Words) {
  return [
    ["案件编号", input.caseNumber, "立案日期", proseDate(input.openedOn)],
    ["案件名称", input.caseName],
    ["当事人", input.employer],
    ["承办监察员", input.inspectors.map(officer).join("、")],
    ["原定期限", proseDate(input.dueOn)],
    ["申请延长", `${input.workingDays}个工作日，延长至${proseDate(input.extendedTo)}`],
    [done, input.investigated],
    ["延期理由", input.reason],
    ["延期依据", basis],
    { box: "承办意见", opinion: input.proposal, signer: "监察员（签名）" },
    { box: "劳动保障行政部门意见", opinion: input.decision, signer: "部门负责人（签名）" },
    ["备注", input.remarks],
  ] as const;
}

/** 调查延期审批表: up to 30 working days more, approved by the head of the organ (条例 第十七条). */
export const extensionApproval = definePaper({
  key: "extension-approval",
  version: 2,
  title: "劳动保障监察案件调查延期审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({ ...shape, workingDays: z.number().int().min(1).max(30) }),
  Body: ({ input }) => (
    <PartyTable rows={rowsOf(input, { done: "已开展的调查工作", basis: "《劳动保障监察条例》第十七条" })} />
  ),
});

/** 处理延期审批表: more working days to decide once the investigation is done, approved by the head of the organ. */
export const decisionExtensionApproval = definePaper({
  key: "decision-extension-approval",
  version: 1,
  title: "劳动保障监察案件处理延期审批表",
  numbered: false,
  kind: "form",
  input: Input,
  Body: ({ input }) => (
    <PartyTable
      rows={rowsOf(input, {
        done: "调查完成后已开展的工作",
        basis: "《关于实施〈劳动保障监察条例〉若干规定》第三十七条",
      })}
    />
  ),
});
