import { z } from "zod";

const act = { id: z.uuid(), version: z.number().int().positive() };
const reason = (label: string) => z.string().trim().min(5, `请写明${label}，至少5个字。`).max(2000, "最多2000个字。");

/** Most parts of each kind that are split off at once. */
const MOST_PARTS = 200;
const parts = z.array(z.uuid()).max(MOST_PARTS, `一次最多${MOST_PARTS}项。`);

export const ProposeMergeInput = z.strictObject({
  caseId: z.uuid(),
  withId: z.uuid("请选择要合并的案件。"),
  reason: reason("并案的理由"),
});

export const ProposeSplitInput = z.strictObject({
  caseId: z.uuid(),
  title: z.string().trim().min(5, "请填写新案件的名称，至少5个字。").max(100, "最多100个字。"),
  complaintIds: parts,
  findingIds: parts,
  evidenceIds: parts,
  reason: reason("拆案的理由"),
});

export const DecideRegroupingInput = z.strictObject({ ...act, opinion: reason("审批意见") });

export const WithdrawRegroupingInput = z.strictObject({ ...act, reason: reason("撤回的理由") });

export const UndoRegroupingInput = z.strictObject({ ...act, reason: reason("恢复单独办理的理由") });
