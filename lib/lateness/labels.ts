import { caseRefusals } from "@/lib/cases/labels";
import type { LatenessRefusal } from "./policy";

export const latenessRefusals: Readonly<Record<LatenessRefusal, string>> = {
  not_your_post: "逾期的原因由承办人、大队负责人或者机关负责人说明。",
  not_your_organ: "逾期的原因由承办机关说明。",
  recused_from_case: caseRefusals.recused_from_case,
  clock_not_late: "该期限没有逾期，无须说明原因。",
  reason_names_people:
    "逾期的原因里写有不能告知他人的自然人姓名或者住址，没有保存。负责人和领导小组都能看到逾期的原因，请改写以后再保存（《劳动保障监察条例》第九条）。",
};

export const latenessEventLabels: Readonly<Record<string, string>> = { "deadline.explain": "说明逾期的原因" };

export const saidLabels = { no: "未说明", yes: "已说明" } as const;
export const standsLabels = { open: "仍未办结", ended: "逾期后办结或者终止" } as const;
