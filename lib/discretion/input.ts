import { z } from "zod";
import { parseYuan } from "@/lib/kernel/money";
import { settingKinds, tierMatches } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max: number) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const wholeOrNone = z
  .number("请填写整数，或者留空。")
  .int("请填写整数。")
  .min(0, "不能小于0。")
  .max(1_000_000, "数字过大，请核对。")
  .optional();

const yuanOrNone = z
  .string()
  .trim()
  .max(30, "金额过长，请核对。")
  .refine((typed) => typed === "" || parseYuan(typed).ok, "请填写正确的金额，例如 50000，或者留空。");

/** A number of the statute's unit with at most two decimals; read as money is. */
const figure = z
  .string()
  .trim()
  .min(1, "请填写数额。")
  .max(30, "数额过长，请核对。")
  .refine((typed) => parseYuan(typed).ok, "请填写数字，最多两位小数，例如 2000 或者 1.5。");

const TierInput = z.strictObject({
  name: text("档次名称", 1, 20),
  wording: text("文件原文", 5, 500),
  match: z.enum(tierMatches, "请选择各项条件之间的关系。"),
  workersFrom: wholeOrNone,
  workersBelow: wholeOrNone,
  amountFrom: yuanOrNone,
  amountBelow: yuanOrNone,
  overdueDaysFrom: wholeOrNone,
  overdueDaysBelow: wholeOrNone,
  repeatsFrom: wholeOrNone,
  repeatsBelow: wholeOrNone,
  min: figure,
  max: figure,
});

const period = {
  effectiveFrom: z.iso.date("请填写施行日期。"),
  effectiveTo: z.union([z.literal(""), z.iso.date("请填写正确的日期，或者留空。")]),
  source: text("依据的文件名称和文号", 6, 300),
};

type Period = { effectiveFrom: string; effectiveTo: string };
const runsForward = ({ effectiveFrom, effectiveTo }: Period) => effectiveTo === "" || effectiveTo >= effectiveFrom;
const backwards = { path: ["effectiveTo"], message: "失效日期早于施行日期。" };

const ladder = { ...period, tiers: z.array(TierInput).min(1, "至少列一个档次。").max(12, "最多12个档次。") };

/** What the form of a ladder asks; the same for a new one and for one that is revised. */
export const LadderFields = z.strictObject(ladder).refine(runsForward, backwards);

export const EnterLadderInput = z
  .strictObject({
    violationCode: z.string().min(1, "请选择违法事项。").max(40),
    sanctionAt: z.number().int().min(0).max(20),
    ...ladder,
  })
  .refine(runsForward, backwards);

export const ReviseLadderInput = z.strictObject({ ...act, ...ladder }).refine(runsForward, backwards);

export type EnteredTier = z.output<typeof TierInput>;

export const PublishRuleInput = z.strictObject(act);
export const DiscardRuleInput = z.strictObject({ ...act, reason: text("理由", 5, 500) });
export const EndRuleInput = z.strictObject({
  ...act,
  endsOn: z.iso.date("请填写最后适用的日期。"),
  reason: text("理由", 5, 500),
});

/** The questions of discarding and ending, without what the page knows already. */
export const DiscardRuleFields = z.strictObject({ reason: text("理由", 5, 500) });
export const EndRuleFields = z.strictObject({
  endsOn: z.iso.date("请填写最后适用的日期。"),
  reason: text("理由", 5, 500),
});

/** Fen for an amount, whole months for a period: what was typed is read by the kind. */
export const EnterSettingInput = z
  .strictObject({
    kind: z.enum(settingKinds, "请选择标准的种类。"),
    value: figure,
    isInclusive: z.enum(["inclusive", "exclusive"], "请选择本数是否计算在内。"),
    ...period,
  })
  .refine(runsForward, backwards)
  .transform((input, check) => {
    const read = parseYuan(input.value);
    const fen = read.ok ? read.fen : 0;
    const value = input.kind === "first_offence_months" ? fen / 100 : fen;
    if (value <= 0 || !Number.isInteger(value)) {
      check.addIssue({ code: "custom", path: ["value"], message: "请填写大于0的数；月数须为整数。" });
    }
    return { ...input, value };
  });
