import { z } from "zod";
import { itemCodes, judgedCodes, markVerdicts } from "./items";
import { TOTAL } from "./score";

const text = (label: string, least: number, most: number) =>
  z.string().trim().min(least, `请填写${label}，至少${least}个字。`).max(most, `最多${most}个字。`);

const weight = z.strictObject({
  item: z.enum(itemCodes),
  points: z
    .number("请填写分值，为整数；不列入的填0。")
    .int("请填写整数。")
    .min(0, "不能小于0。")
    .max(TOTAL, "最多100分。"),
});

type Weighted = readonly { readonly points: number }[];

export const sumOf = (weights: Weighted): number =>
  weights.reduce((sum, { points }) => sum + (Number.isFinite(points) ? points : 0), 0);

export const SetStandardInput = z.strictObject({
  regionCode: z.string().regex(/^\d{2,12}$/, "请选择区划。"),
  name: text("标准的名称", 4, 100),
  source: text("依据的文件或者制定的机关", 4, 200),
  validFrom: z.iso.date("请填写施行日期。"),
  weights: z
    .array(weight)
    .max(itemCodes.length, "评查项重复。")
    .refine((all) => new Set(all.map(({ item }) => item)).size === all.length, "同一评查项写了两次。")
    .superRefine((all, check) => {
      const sum = sumOf(all);
      if (sum === TOTAL) return;
      const message = `各项分值合计应为100分，现在是${sum}分，${sum < TOTAL ? "还差" : "多出"}${Math.abs(TOTAL - sum)}分。`;
      check.addIssue({ code: "custom", message });
    }),
});

export const MarkItemInput = z.strictObject({
  caseId: z.uuid(),
  item: z.enum(judgedCodes, "请选择评查项。"),
  verdict: z.enum(markVerdicts, "请选择评判结果。"),
  reason: text("评判的理由", 4, 500),
});
