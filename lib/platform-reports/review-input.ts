import { z } from "zod";
import { caseFields } from "@/lib/cases/input";

const act = { id: z.uuid(), version: z.number().int().positive() };

export const AcceptReportInput = z.strictObject(act);

const Point = z.strictObject({
  field: z.string().min(1, "请选择项目。").max(40),
  reason: z.string().trim().min(4, "请写明要补充、更正什么，至少4个字。").max(500, "最多500个字。"),
});

export const GiveBackReportInput = z.strictObject({
  ...act,
  points: z.array(Point).min(1, "至少写一条退回意见。").max(50, "最多50条。"),
});

export const OpenReportCaseInput = z.strictObject({ ...act, ...caseFields });
