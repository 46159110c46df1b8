import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { yuanText } from "./calculation-input";
import { payManners } from "./lifecycle";

const text = (label: string, least: number, max = 2000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

/** How many files one proof may carry. */
export const MOST_PAYMENT_FILES = 50;

const inFull = {
  claimIds: z.array(z.uuid()).min(1, "请至少选择一名劳动者。").max(5000, "一次最多选择5000行。"),
  paidOn: z.iso.date("请填写支付日期。"),
  manner: z.enum(payManners, "请选择支付方式。"),
  reference: z.string().trim().max(100, "最多100个字。"),
  note: text("支付情况", 5),
};

const byLines = {
  lines: z.string().min(1, "请至少填写一行。").max(600_000, "内容过长，请分次报送。"),
  note: text("支付情况", 5),
};

/** Officers name the case, an employer's user the order. */
export const PayInFullInput = z.strictObject({ caseId: z.uuid(), ...inFull });
export const PayByLinesInput = z.strictObject({ caseId: z.uuid(), ...byLines });
export const PayOwnInFullInput = z.strictObject({ orderId: z.uuid(), ...inFull });
export const PayOwnByLinesInput = z.strictObject({ orderId: z.uuid(), ...byLines });

/** What the two forms ask. */
export const InFullFields = z.strictObject(inFull);
export const ByLinesFields = z.strictObject(byLines);

export const AttachPaymentFileInput = z.strictObject({ caseId: z.uuid(), file: StoredUpload });
export const AttachOwnPaymentFileInput = z.strictObject({ orderId: z.uuid(), file: StoredUpload });
export const DetachPaymentFileInput = z.strictObject({ id: z.uuid() });

/** What a worker really received of an accepted payment: nothing, or less than all of it. */
export const CorrectPaymentInput = z.strictObject({
  id: z.uuid("请选择要更正的支付。"),
  received: yuanText,
  reason: text("劳动者的陈述和核实情况", 5),
});

export const JudgePaymentsInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  verdict: z.enum(["accepted", "rejected"], "请选择核对结果。"),
  note: text("核对情况", 5),
});
