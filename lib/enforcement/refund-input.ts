import { z } from "zod";
import { typedYuan } from "./input";
import { refundManners } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max: number) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const refund = {
  amount: typedYuan,
  refundedOn: z.iso.date("请填写退还日期。"),
  receiver: text("收款人", 2, 100),
  manner: z.enum(refundManners, "请选择退还方式。"),
  voucher: text("凭证名称和号码", 2, 200),
};

export const RefundFields = z.strictObject(refund);
export const RecordRefundInput = z.strictObject({ ...act, ...refund });

const reversal = { refundId: z.uuid("请选择要冲销的记录。"), reason: text("冲销理由", 5, 1000) };

export const ReverseRefundFields = z.strictObject(reversal);
export const ReverseRefundInput = z.strictObject({ ...act, ...reversal });
