import { z } from "zod";
import { legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/**
 * 管辖决定审批表 (《劳动保障监察条例》第十三条): which organ handles a contested complaint or tip. It goes with the file to
 * the organ that has it afterwards and has no place for who complained or informed.
 */
export const routingApproval = definePaper({
  key: "routing-approval",
  title: "劳动保障监察管辖决定审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    registerNumber: words,
    kind: z.enum(["complaint", "tip"]),
    receivedOn: legalDay,
    employer: words,
    contestedBy: words,
    contestedOn: legalDay,
    grounds: words,
    proposed: maybe,
    outcome: z.enum(["kept", "moved"]),
    /** The organ that handles it by the decision. */
    competent: words,
    /** Who decided; an organ that only enters what was decided above it says where that stands. */
    decider: words,
    isEntered: z.boolean(),
    reference: maybe,
    decision: words,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["登记编号", input.registerNumber, "接到日期", proseDate(input.receivedOn)],
        ["类别", KINDS[input.kind]],
        ["被反映单位", input.employer],
        ["提出异议的机关", input.contestedBy, "提出日期", proseDate(input.contestedOn)],
        ["异议的理由", input.grounds],
        ["认为应当办理的机关", input.proposed],
        ["决定", `${OUTCOMES[input.outcome]}${input.competent}办理。`],
        ["依据", "《劳动保障监察条例》第十三条"],
        ["决定机关", input.isEntered ? `共同的上级机关；由${input.decider}登记其决定` : input.decider],
        ["上级机关决定的文号或者经过", input.reference],
        { box: BOXES[input.isEntered ? "entered" : "decided"], opinion: input.decision, signer: "机关负责人（签名）" },
        ["备注", input.remarks],
      ]}
    />
  ),
});

const KINDS = { complaint: "投诉", tip: "举报" } as const;
const OUTCOMES = { kept: "仍由", moved: "改由" } as const;
const BOXES = { decided: "决定机关意见", entered: "登记机关意见" } as const;
