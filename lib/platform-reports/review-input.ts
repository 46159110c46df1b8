import { z } from "zod";

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

/** What a case is opened with, whatever it grows out of. */
export const caseFields = {
  title: z.string().trim().min(6, "请填写案件名称，至少6个字。").max(120, "最多120个字。"),
  summary: z.string().trim().min(10, "请写明发现的问题，至少10个字。").max(3000, "最多3000个字。"),
  workerCount: z.number("请填写涉及人数。").int("请填写整数。").min(1, "至少1人。").max(9_999_999),
};

export const OpenReportCaseInput = z.strictObject({ ...act, ...caseFields });
