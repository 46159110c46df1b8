import { z } from "zod";
import { employerRows } from "@/lib/documents/employer-rows";
import { officer } from "@/lib/documents/prose";
import { employerParty, legalDay, twoInspectors, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 行政检查审批表: the approval of the head of the inspection body, before the visit or made up after an urgent one. */
export const inspectionApproval = definePaper({
  key: "inspection-approval",
  version: 2,
  title: "劳动保障监察行政检查审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    employer: employerParty,
    ground: words,
    items: words,
    inspectedOn: legalDay,
    inspectors: twoInspectors,
    proposal: words,
    opinion: words,
    noticeNumber: words,
    /** Of a visit that was made first: why it could not wait. */
    urgency: words.optional(),
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ...employerRows("被检查单位", input.employer),
        ["检查事由", input.ground],
        ["检查事项", input.items],
        ["检查人员", input.inspectors.map(officer).join("、")],
        ["检查日期", proseDate(input.inspectedOn), "检查通知书", input.noticeNumber],
        { box: "承办意见", opinion: input.proposal, signer: "监察员（签名）" },
        { box: "审批意见", opinion: input.opinion, signer: "机构负责人（签名）" },
        ["备注", input.urgency && `情况紧急（${input.urgency}），先行实施检查，事后补办审批。`],
      ]}
    />
  ),
});
