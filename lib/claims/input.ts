import { z } from "zod";
import { CalculationInput, yuanText } from "./calculation-input";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 2000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

export const TakeOverClaimsInput = z.strictObject({ caseId: z.uuid() });

/** What the form of one row asks. */
const claim = {
  workerName: text("姓名", 1, 50),
  personId: z.string().trim().max(30, "证件号码过长，请核对。"),
  period: text("期间", 1, 60),
  item: text("项目", 1, 60),
  claimed: yuanText,
};

export const AddClaimInput = z.strictObject({ caseId: z.uuid(), ...claim });

export const PasteClaimsInput = z.strictObject({
  caseId: z.uuid(),
  lines: z.string().min(1, "请粘贴至少一行。").max(600_000, "明细过长，请分次粘贴。"),
});

/** What the form of a calculation asks. */
export const VerifyClaimFields = z.strictObject({ calculation: CalculationInput });

export const VerifyClaimInput = z.strictObject({ ...act, calculation: CalculationInput });

export const VerifyByHandInput = z.strictObject({ ...act, amount: yuanText, reason: text("核定的依据和理由", 5) });

export const EndClaimInput = z.strictObject({ ...act, reason: text("理由", 5) });

export const EnterMinimumWageInput = z.strictObject({
  regionCode: z.string().regex(/^\d{2,12}$/, "请选择区划。"),
  validFrom: z.iso.date("请填写施行日期。"),
  monthly: yuanText.refine((fen) => fen > 0, "月最低工资标准应当大于零。"),
  source: text("公布标准的文件名称和文号", 6, 200),
});
