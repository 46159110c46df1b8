import { z } from "zod";
import { correctionManners } from "./lifecycle";

/** What a penalty says of correcting the act; nothing where an order of the case says it (《行政处罚法》第二十八条第一款). */
export const correctionShape = {
  correction: z.union([z.literal(""), z.enum(correctionManners)]),
  correctionText: z.string().trim().max(1000, "最多1000个字。"),
  correctDays: z
    .number("请填写天数，为整数。")
    .int("请填写整数。")
    .min(1, "至少1日。")
    .max(180, "最多180日。")
    .optional(),
};

export type TypedCorrection = z.output<z.ZodObject<typeof correctionShape>>;

/** What a manner asks beside it: what is to be corrected or was, and a period where one is set. */
export function correctionAsks({ correction, correctionText, correctDays }: TypedCorrection, ctx: z.RefinementCtx) {
  const miss = (field: string, message: string) => ctx.addIssue({ code: "custom", path: [field], message });
  if (correction === "") return;
  if (correctionText.length < 5) miss("correctionText", "请写明改正的内容，至少5个字。");
  if (correction === "within" && correctDays === undefined) miss("correctDays", "请填写改正的期限。");
}
