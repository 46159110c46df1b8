import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { parseYuan } from "@/lib/kernel/money";
import { elements } from "@/lib/violations/elements";
import { checkManners } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 2000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const workers = z
  .number("请填写人数，为整数。")
  .int("请填写整数。")
  .min(1, "至少1人。")
  .max(1_000_000, "人数过大，请核对。");

/** An amount in yuan as typed; empty means that there is none. Fen, or null. */
const optionalYuan = z
  .string()
  .trim()
  .max(30, "金额过长，请核对。")
  .refine((typed) => typed === "" || parseYuan(typed).ok, "请填写正确的金额，例如 12345.60。")
  .transform((typed) => {
    const money = parseYuan(typed);
    return money.ok ? money.fen : null;
  });

const finding = {
  provisionBroken: text("违反的规定（法律全称和条款）", 6, 300),
  facts: text("认定的事实", 10, 3000),
  happenedFrom: z.iso.date("请填写行为开始的日期。"),
  happenedUntil: z.union([z.literal(""), z.iso.date("请填写正确的日期。")]),
  workerCount: workers,
  amount: optionalYuan,
  evidenceIds: z.array(z.uuid()).max(200, "最多选200份证据。"),
};

type Period = { happenedFrom: string; happenedUntil: string };
const runsForward = ({ happenedFrom, happenedUntil }: Period) => happenedUntil === "" || happenedUntil >= happenedFrom;
const backwards = { path: ["happenedUntil"], message: "结束日期早于开始日期。" };

/** What the form of a finding asks; the same for a new one and for one that is changed. */
export const FindingFields = z.strictObject(finding).refine(runsForward, backwards);

export const RecordFindingInput = z
  .strictObject({ caseId: z.uuid(), violationCode: z.string().min(1, "请选择违法事项。").max(40), ...finding })
  .refine(runsForward, backwards);

export const AmendFindingInput = z.strictObject({ ...act, ...finding }).refine(runsForward, backwards);

/** The one question of an act that takes something back. */
export const ReasonFields = z.strictObject({ reason: text("理由", 5) });

const takingBack = z.strictObject({ ...act, reason: text("理由", 5) });

export const WithdrawFindingInput = takingBack;

const ties = z
  .array(z.strictObject({ element: z.enum(elements), evidenceIds: z.array(z.uuid()).max(200, "最多选200份证据。") }))
  .max(elements.length);

/** What the grid of a finding asks: of each element the exhibits that prove it, in place of those before. */
export const ElementsFields = z.strictObject({ ties });
export const TieElementsInput = z.strictObject({ ...act, ties });

const OrderItemInput = z.strictObject({
  findingId: z.uuid("请选择依据的事实。"),
  action: text("改正内容", 5, 500),
  dueOn: z.iso.date("请填写改正期限。"),
  amount: optionalYuan,
  workerCount: workers.optional(),
  proofWanted: text("要报送的证明", 2, 300),
});

const items = z.array(OrderItemInput).min(1, "至少列一项改正内容。").max(50, "一份指令书最多50项，请分件下达。");

/** Asked where a finding was found or reported later than two years after its end. */
const lateBecause = z.string().trim().max(500, "最多500个字。").default("");

/** What the form of an order asks; the same for a new one and for one that is revised. */
export const OrderFields = z.strictObject({ items, lateBecause });

export const ProposeOrderInput = z.strictObject({ caseId: z.uuid(), items, lateBecause });
export const ReviseOrderInput = z.strictObject({ ...act, items, lateBecause });
export const IssueOrderInput = z.strictObject(act);

export const WithdrawOrderInput = takingBack;
export const RevokeOrderInput = takingBack;

export const SubmitProofInput = z.strictObject({ ...act, note: text("改正情况", 5) });

/** How many files one proof may carry. */
export const MOST_PROOF_FILES = 50;

export const AttachProofFileInput = z.strictObject({ itemId: z.uuid(), file: StoredUpload });

export const DetachProofFileInput = z.strictObject({ id: z.uuid() });

export const VerifyItemInput = z.strictObject({
  ...act,
  manner: z.enum(checkManners, "请选择复查方式。"),
  verdict: z.enum(["accepted", "rejected"], "请选择复查结果。"),
  note: text("复查情况和认定理由", 5),
});

export const RetractCorrectionInput = z.strictObject({ ...act, reason: text("撤回的理由", 5) });

export const RecordDefianceInput = z.strictObject({ ...act, note: text("未改正的情况", 5) });
