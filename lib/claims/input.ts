import { z } from "zod";
import { parseOrdinals } from "@/lib/kernel/ordinals";
import { additionalWays } from "./additional-compensation";
import { CalculationInput, optionalYuan, yuanText } from "./calculation-input";
import { paidAnswers, searchManners } from "./lifecycle";

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
  /** Lines that the ledger has already are no slip: they are owed once more. */
  isOwedAgain: z.boolean(),
});

/** What the form of a calculation asks. */
export const VerifyClaimFields = z.strictObject({ calculation: CalculationInput });

export const VerifyClaimInput = z.strictObject({ ...act, calculation: CalculationInput });

export const VerifyByHandInput = z.strictObject({ ...act, amount: yuanText, reason: text("核定的依据和理由", 5) });

export const EndClaimInput = z.strictObject({ ...act, reason: text("理由", 5) });

const ordinals = z
  .string()
  .trim()
  .max(20_000, "内容过长，请核对。")
  .refine((typed) => parseOrdinals(typed) !== null, "请填写台账中的行号，用顿号隔开，例如：3、5、8-12。")
  .transform((typed) => parseOrdinals(typed) ?? []);

/** Takes several rows of a case's ledger out at once, for one reason. */
export const EndClaimsInput = z.strictObject({
  caseId: z.uuid(),
  rows: ordinals.refine((rows) => rows.length > 0, "请填写要剔除的行号。"),
  reason: text("理由", 5),
});

/** Lists rows in an item of an order: those of the chosen kinds, or all that may be listed, but for single ones. */
export const ListClaimsInput = z.strictObject({
  ...act,
  items: z.array(z.string().min(1).max(60)).max(200, "项目过多，请分次列入。"),
  leftOut: ordinals,
});

export const RecordSearchInput = z.strictObject({
  id: z.uuid(),
  searchedOn: z.iso.date("请填写查找日期。"),
  manner: z.enum(searchManners, "请选择查找方式。"),
  outcome: z.enum(["found", "not_found"], "请选择查找结果。"),
  note: text("查找经过和结果", 5),
});

export const DrawWorkersInput = z.strictObject({
  caseId: z.uuid(),
  size: z.number("请填写人数，为整数。").int("请填写整数。").min(1, "至少1人。").max(100, "一次最多抽取100人。"),
});

export const AnswerDrawInput = z.strictObject({
  drawId: z.uuid(),
  claimId: z.uuid(),
  answer: z.enum(paidAnswers, "请选择劳动者的答复。"),
  /** Asked of whoever received a part. */
  received: optionalYuan,
  note: text("核实的时间、方式和答复内容", 5),
});

/**
 * By how much: in percents of what is payable, to the fen, or by the sum that a result has left for all rows of an
 * item. Nothing is asked where a decision in force says the sum.
 */
export const AddAdditionalInput = z.strictObject({
  id: z.uuid(),
  by: z.enum(additionalWays).optional(),
  amount: optionalYuan.optional(),
  percent: z.number("请填写比例，为整数。").int("请填写整数。").min(1, "至少1%。").max(100, "最多100%。").optional(),
});

const struck = { reason: text("注销的理由", 5, 500) };
export const StrikeMinimumWageFields = z.strictObject(struck);
export const StrikeMinimumWageInput = z.strictObject({ id: z.uuid(), ...struck });

export const EnterMinimumWageInput = z
  .strictObject({
    regionCode: z.string().regex(/^\d{2,12}$/, "请选择区划。"),
    validFrom: z.iso.date("请填写施行日期。"),
    monthly: yuanText.refine((fen) => fen > 0, "月最低工资标准应当大于零。"),
    source: text("公布标准的文件名称和文号", 6, 200),
    /** The wrong entry in whose place it is; empty for a new one. */
    replacesId: z.union([z.literal(""), z.uuid()]),
    reason: z.string().trim().max(500, "更正的理由最多500个字。"),
  })
  .superRefine(({ replacesId, reason }, ctx) => {
    const isCorrected = replacesId !== "";
    const say = (message: string) => ctx.addIssue({ code: "custom", path: ["reason"], message });
    if (isCorrected && reason.length < 5) say("请写明更正的理由，至少5个字。");
    if (!isCorrected && reason !== "") say("没有更正，不填写理由。");
  });
