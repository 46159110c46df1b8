import { z } from "zod";
import { isLegalDate } from "@/lib/kernel/clock";
import { parseYuan } from "@/lib/kernel/money";
import { contractTerms } from "./probation-compensation";

const MOST_MONTHS = 240;
const day = z.iso.date("请填写日期。");

const fenOf = (typed: string): number | null => {
  const money = parseYuan(typed);
  return money.ok ? money.fen : null;
};

const amountText = z.string().trim().max(30, "金额过长，请核对。");
const BAD_AMOUNT = "请填写正确的金额，例如 12345.60。";

/** An amount in yuan as typed; fen. */
export const yuanText = amountText
  .refine((typed) => fenOf(typed) !== null, BAD_AMOUNT)
  .transform((typed) => fenOf(typed) ?? 0);

/** The same, or nothing typed. */
export const optionalYuan = amountText
  .refine((typed) => typed === "" || fenOf(typed) !== null, BAD_AMOUNT)
  .transform((typed) => fenOf(typed));

/** Hours or days with at most two decimals; hundredths. Nothing typed is none. */
const hundredths = z
  .string()
  .trim()
  .regex(/^$|^\d{1,5}(\.\d{1,2})?$/, "请填写数字，最多两位小数，例如 12.5。")
  .transform((typed) => Math.round(Number(typed) * 100));

type MonthRow = { readonly month: string; readonly fen: readonly number[] };

/** One month a line: `2026-07 8000 3000`, in as many amounts as asked for. Null when it cannot be read. */
function monthRow(line: string, amounts: number): MonthRow | null {
  const [month = "", ...typed] = line.trim().split(/[\s，]+/);
  const [, year = "", number = ""] = /^(\d{4})[-年./](\d{1,2})月?$/.exec(month) ?? [];
  const named = `${year}-${number.padStart(2, "0")}`;
  const fen = typed.flatMap((text) => fenOf(text) ?? []);
  const isRead = isLegalDate(`${named}-01`) && typed.length === amounts && fen.length === amounts;
  return isRead ? { month: named, fen } : null;
}

const monthRows = (amounts: number, example: string) =>
  z
    .string()
    .max(20_000, "内容过长，请分次核算。")
    .transform((text, check): readonly MonthRow[] => {
      const lines = text.split(/\r?\n/).flatMap((line, at) => (line.trim() === "" ? [] : [{ line, at: at + 1 }]));
      const rows = lines.map(({ line, at }) => ({ at, row: monthRow(line, amounts) }));
      const unread = rows.filter(({ row }) => row === null).map(({ at }) => at);
      const fault =
        lines.length === 0 || lines.length > MOST_MONTHS
          ? `请填写1至${MOST_MONTHS}行，每月一行，例如：${example}`
          : unread.length > 0
            ? `第${unread.join("、")}行无法识别，每行写作：${example}`
            : null;
      if (fault !== null) check.addIssue({ code: "custom", message: fault });
      return rows.flatMap(({ row }) => row ?? []);
    });

const monthsOwed = monthRows(2, "2026-07 8000 3000").transform((rows) =>
  rows.map(({ month, fen: [dueFen = 0, paidFen = 0] }) => ({ month, dueFen, paidFen })),
);

const monthsPaid = monthRows(1, "2026-07 1500").transform((rows) =>
  rows.map(({ month, fen: [paidFen = 0] }) => ({ month, paidFen })),
);

const normalMonths = z
  .boolean()
  .refine((isNormal) => isNormal, "请确认各月都是提供正常劳动的整月；不是的，请在“手工核定”中核定。");

/** What each calculator asks, by its name. */
export const CalculationInput = z.discriminatedUnion("calculator", [
  z.strictObject({ calculator: z.literal("arrears"), months: monthsOwed }),
  z.strictObject({
    calculator: z.literal("overtime"),
    base: z.enum(["monthly", "hourly"], "请选择工资的计算单位。"),
    wage: yuanText,
    weekday: hundredths,
    restDay: hundredths,
    holiday: hundredths,
    paid: optionalYuan,
  }),
  z.strictObject({
    calculator: z.literal("double_wage"),
    startedOn: day,
    until: day,
    monthly: yuanText,
    partMonth: optionalYuan,
  }),
  z.strictObject({
    calculator: z.literal("probation"),
    term: z.enum(contractTerms, "请选择合同期限。"),
    contractFrom: day,
    contractTo: z.union([z.literal(""), day]),
    probationFrom: day,
    servedUntil: day,
    isSecond: z.boolean(),
    monthly: yuanText,
    partMonth: optionalYuan,
  }),
  z.strictObject({
    calculator: z.literal("annual_leave"),
    average: yuanText,
    days: hundredths,
    isNormalPaid: z.boolean(),
    isWaived: z.boolean(),
  }),
  z.strictObject({ calculator: z.literal("minimum_wage"), months: monthsPaid, isNormal: normalMonths }),
  z.strictObject({ calculator: z.literal("unlawful_termination"), economic: yuanText }),
]);

export type CalculationInput = z.output<typeof CalculationInput>;
