import { z } from "zod";
import { agreedFields } from "@/lib/documents/consistency";
import { suspensionGrounds } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };
const reason = (label: string) => z.string().trim().min(5, `请写明${label}，至少5个字。`).max(2000, "最多2000个字。");

/** What a case is opened with, whatever it grows out of. */
export const caseFields = {
  title: z.string().trim().min(6, "请填写案件名称，至少6个字。").max(120, "最多120个字。"),
  summary: z.string().trim().min(10, "请写明发现的问题，至少10个字。").max(3000, "最多3000个字。"),
  workerCount: z.number("请填写涉及人数。").int("请填写整数。").min(1, "至少1人。").max(9_999_999),
};

/** The same as a form asks for it; the page adds what the case grows out of. */
export const CaseOpeningFields = z.strictObject(caseFields);

const officers = { leadId: z.uuid("请选择主办监察员。"), secondId: z.uuid("请选择协办监察员。") };

export const AssignCaseInput = z.strictObject({ ...act, ...officers });

export const ReassignCaseInput = z.strictObject({ ...act, ...officers, reason: reason("更换理由") });

export const DeclareRecusalInput = z.strictObject({
  ...act,
  accountId: z.uuid("请选择需要回避的人员。"),
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

/** About a year of working days: what is more is a slip of the hand. */
const MOST_MORE_DAYS = 250;

export const ProposeExtensionInput = z.strictObject({
  ...act,
  /** Working days asked for once the investigation is done; while it runs the law names the number. */
  workingDays: z
    .int("请用整数填写延长多少个工作日。")
    .min(1, "至少延长1个工作日。")
    .max(MOST_MORE_DAYS, `一次最多呈报延长${MOST_MORE_DAYS}个工作日。`)
    .optional(),
  investigated: reason("已开展的工作"),
  reason: reason("延期的理由"),
});

export const ExtendCaseInput = z.strictObject({ ...act, decision, opinion: reason("审批意见") });

export const SuspendCaseInput = z.strictObject({
  ...act,
  ground: z.enum(suspensionGrounds, "请选择中止的情形。"),
  reason: reason("中止的事实和理由"),
  /** The exhibit that shows the ground; empty when there is none in the file. */
  exhibitId: z.union([z.literal(""), z.uuid()]).default(""),
});

export const ResumeCaseInput = z.strictObject({
  ...act,
  because: reason("恢复调查的理由"),
  /** The exhibit that shows that the ground has gone; empty when there is none in the file. */
  exhibitId: z.union([z.literal(""), z.uuid()]).default(""),
});

export const ReopenCaseInput = z.strictObject({ ...act, reason: reason("重新办理的理由") });

export const ConcludeCaseInput = z.strictObject({
  ...act,
  conclusion: z.string().trim().min(20, "请写明查明的事实和处理建议，至少20个字。").max(5000, "最多5000个字。"),
});

export const AddAddendumInput = z.strictObject({
  ...act,
  /** The paper that is added to; empty for the file as a whole. */
  documentId: z.union([z.literal(""), z.uuid()]),
  reason: reason("补充的原因"),
  content: z.string().trim().min(5, "请写明补充的内容，至少5个字。").max(5000, "最多5000个字。"),
});

export const ExplainDifferenceInput = z.strictObject({
  ...act,
  field: z.enum(agreedFields),
  of: z.string().max(200),
  /** The value that is right, as one of the papers prints it. */
  right: z.string().trim().min(1, "请选择正确的记载。").max(2000),
  reason: reason("差异的原因"),
});

/** Most cases that go over to another officer at once. */
export const MOST_MOVED = 100;

const chosenCases = z.array(z.uuid()).min(1, "请至少勾选一件案件。").max(MOST_MOVED, `一次最多${MOST_MOVED}件。`);

export const AssignCasesInput = z.strictObject({ caseIds: chosenCases, ...officers });

export const MoveCasesInput = z.strictObject({
  fromId: z.uuid(),
  toId: z.uuid("请选择接手的监察员。"),
  caseIds: chosenCases,
  reason: reason("移交的原因"),
});
