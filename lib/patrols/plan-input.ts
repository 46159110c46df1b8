import { z } from "zod";
import { inspectionItemKeys } from "./inspection-items";

const act = { id: z.uuid(), version: z.number().int().positive() };

const said = (label: string, least: number, max = 500) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

export const inspected = z
  .array(z.enum(inspectionItemKeys, "请从检查事项清单中选择。"))
  .min(1, "至少选一项检查事项。")
  .max(inspectionItemKeys.length, "检查事项重复。");

const plan = {
  year: z
    .number("请填写年度，例如2026。")
    .int("请填写整年。")
    .min(2020, "年度过早，请核对。")
    .max(2100, "年度过晚，请核对。"),
  title: said("计划名称", 4, 100),
  basis: said("制定依据", 4, 300),
  itemKeys: inspected,
  /** Names or credit codes, one a line. */
  employers: z.string().trim().max(20_000, "单位过多，请分成几个计划。").default(""),
  sharePercent: z
    .number("请填写1至100的整数。")
    .int("请填写整数。")
    .min(1, "至少1%。")
    .max(100, "最多100%。")
    .optional(),
  shareIndustry: z.string().trim().max(50, "最多50个字。").default(""),
};

/** Why a plan in force is changed; empty otherwise. */
const reason = z.string().trim().max(300, "最多300个字。").default("");

/** What the form of a plan asks; of a new one no reason. */
export const PlanFields = z.strictObject({ ...plan, reason });

export const ProposePlanInput = z.strictObject(plan);
export const RevisePlanInput = z.strictObject({ ...act, ...plan });
export const ChangePlanInput = z.strictObject({ ...act, ...plan, reason });

export const ReasonFields = z.strictObject({ reason: said("理由", 5) });
export const OpinionFields = z.strictObject({ opinion: said("审批意见", 2) });

export const ApprovePlanInput = z.strictObject({ ...act, opinion: said("审批意见", 2) });
export const WithdrawPlanInput = z.strictObject({ ...act, reason: said("理由", 5) });
export const NoteDropInput = z.strictObject(act);
export const DropChangeInput = z.strictObject({ ...act, reason: said("理由", 5) });
