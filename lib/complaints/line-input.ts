import { z } from "zod";
import { fenTyped } from "@/lib/kernel/money";
import { parseOrdinals } from "@/lib/kernel/ordinals";

const act = { id: z.uuid(), version: z.number().int().positive() };
const reason = z.string().trim().min(5, "请写明更正的理由，至少5个字。").max(2000, "最多2000个字。");
const words = (label: string, max: number) => z.string().trim().min(1, `请填写${label}。`).max(max, `最多${max}个字。`);

const ordinals = z
  .string()
  .trim()
  .max(20_000, "内容过长，请核对。")
  .refine((typed) => parseOrdinals(typed) !== null, "请填写明细中的行号，用顿号隔开，例如：3、5、8-12。")
  .transform((typed) => parseOrdinals(typed) ?? [])
  .default([]);

const statedTotal = z
  .string()
  .trim()
  .max(30, "请填写正确的金额，例如 8000 或 7600.50。")
  .refine((typed) => typed === "" || fenTyped(typed) !== null, "请填写正确的金额，例如 8000 或 7600.50。")
  .transform((typed) => fenTyped(typed))
  .default(null);

/** Lines that are struck, lines that are added as they are pasted at intake, and the total that was stated. */
export const AmendLinesInput = z
  .strictObject({
    ...act,
    struck: ordinals,
    claimLines: z.string().max(600_000, "明细过长，请分次增加。").default(""),
    statedTotal,
    reason,
  })
  .refine((typed) => typed.struck.length > 0 || typed.claimLines.trim() !== "" || typed.statedTotal !== null, {
    path: ["struck"],
    error: "请填写要删去的行号，或者粘贴要增加的明细。",
  });

/** One line put right; its number is shown masked, so an empty one means that it stays. */
export const AmendLineInput = z.strictObject({
  ...act,
  lineId: z.uuid(),
  workerName: words("劳动者姓名", 50),
  personId: z.string().trim().max(30, "证件号码过长，请核对。").default(""),
  removed: z.array(z.enum(["personId"])).default([]),
  period: words("期间", 60),
  item: words("项目", 60),
  amount: z
    .string()
    .trim()
    .max(30, "请填写正确的金额，例如 8000 或 7600.50。")
    .refine((typed) => fenTyped(typed) !== null, "请填写正确的金额，例如 8000 或 7600.50。")
    .transform((typed) => fenTyped(typed) ?? 0),
  reason,
});
