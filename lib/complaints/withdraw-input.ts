import { z } from "zod";
import { withdrawalManners } from "./lifecycle";

const words = (min: number, message: string) => z.string().trim().min(min, message).max(2000, "最多2000个字。");

export const WithdrawComplaintInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  withdrawnOn: z.iso.date("请填写投诉人表示撤回的日期。"),
  manner: z.enum(withdrawalManners, "请选择撤回的方式。"),
  reason: words(2, "请填写投诉人说明的理由；没有说明的，写“没有说明”。"),
  proof: words(5, "请写明怎样核实是本人的意思、凭据放在哪里，至少5个字。"),
});
