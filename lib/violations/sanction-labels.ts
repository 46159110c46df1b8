import { yuan } from "@/lib/kernel/money";
import { sanctionBaseLabels } from "./labels";
import type { FormulaStep } from "./sanction-forms";
import type { SanctionRefusal } from "./sanctions";

export const sanctionRefusalLabels: Record<SanctionRefusal, string> = {
  not_our_enforcer: "本条由其他部门执法，本机关不得处罚，应当移送。",
  shared_power: "本条由有关部门按照职责分工执法，未确认本机关的职责，不计算数额。",
  not_verified: "本条条文未核对原文，不计算数额。",
  superseded: "本条已被新的规定取代，不再适用。",
  in_conflict: "本条与其他规定重合，适用前须由法制审核人员核对，不计算数额。",
  wrong_region: "本条是其他省、自治区、直辖市的规定，本地不适用。",
  not_in_force_on_day: "违法行为发生之日本条尚未施行或者已经失效。",
  commencement_unknown: "违法行为发生在该法公布或者修正的当年，施行日期未核，不计算数额。",
  ordered_by_collector: "欠缴的社会保险费由社会保险费征收机构（税务机关）责令缴纳，本机关不作责令支付。",
  precondition_missing: "本项处罚的前提尚未证明。",
  displaced_by_heavier: "已证明的情形适用本条较重的一档，不再适用本档。",
  no_amount_in_law: "本条没有规定数额。",
  base_missing: "缺少计算所依据的人数、月数或者金额。",
  base_zero: "计算所依据的人数、月数或者金额为零。",
  part_month_without_rule: "条文没有规定不足一个月如何计算，请按整月认定。",
};

const rateLabels = { worker: "每人", person: "每人", childMonth: "每名童工每月" } as const;

/** `受侵害的劳动者人数3人 × 每人¥1,000.00至¥5,000.00 = ¥3,000.00至¥15,000.00`. */
export function formulaText(formula: readonly FormulaStep[]): string {
  const factors = formula.filter(({ step }) => step !== "total").map(stepText);
  const totals = formula.filter(({ step }) => step === "total").map(stepText);
  return [factors.join(" × "), ...totals].filter(Boolean).join(" = ");
}

/** `¥2,000.00至¥20,000.00`; one figure when the statute has one; `¥50,000.00以下` when it has only a most. */
export function rangeText(minFen: number, maxFen: number): string {
  if (minFen === maxFen) return yuan(maxFen);
  return minFen === 0 ? `${yuan(maxFen)}以下` : `${yuan(minFen)}至${yuan(maxFen)}`;
}

function stepText(step: FormulaStep): string {
  switch (step.step) {
    case "rate":
      return `${rateLabels[step.per]}${rangeText(step.minFen, step.maxFen)}`;
    case "count":
      return step.of === "responsible_persons"
        ? `责任人员${step.count}人`
        : `${sanctionBaseLabels[step.of]}${step.count}人`;
    case "childMonths":
      return `${sanctionBaseLabels[step.of]}（${step.months.map((months) => `${months}个月`).join("＋")}）`;
    case "base":
      return `${sanctionBaseLabels[step.of]}${yuan(step.fen)}`;
    case "multiple":
      return step.min === step.max ? `${step.max}倍` : `${step.min}倍至${step.max}倍`;
    case "percent":
      return step.min === step.max ? `${step.max}%` : `${step.min}%至${step.max}%`;
    case "total":
      return rangeText(step.minFen, step.maxFen);
  }
}
