import { z } from "zod";

const act = { id: z.uuid(), version: z.number().int().positive() };
const reason = (label: string) => z.string().trim().min(5, `请写明${label}，至少5个字。`).max(2000, "最多2000个字。");

const officers = { leadId: z.uuid("请选择主办监察员。"), secondId: z.uuid("请选择协办监察员。") };

export const AssignCaseInput = z.strictObject({ ...act, ...officers });

export const ReassignCaseInput = z.strictObject({ ...act, ...officers, reason: reason("更换理由") });

export const DeclareRecusalInput = z.strictObject({
  ...act,
  accountId: z.uuid("请选择需要回避的监察员。"),
  reason: reason("回避的事由"),
});

export const decisions = ["granted", "refused"] as const;
const decision = z.enum(decisions, "请选择决定。");

export const DecideRecusalInput = z.strictObject({
  ...act,
  recusalId: z.uuid("请选择所决定的回避申请。"),
  decision,
  reason: reason("决定的理由"),
});
