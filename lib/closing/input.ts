import { z } from "zod";
import { proposedGrounds } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 3000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const report = {
  course: text("办理过程及结果", 10),
  performance: text("执行情况", 5),
  opinion: text("承办意见", 4, 500),
  /** Why steps that were to be filmed have no film; only asked where some have neither film nor reason. */
  unrecordedBecause: z.string().trim().max(300, "最多300个字。").default(""),
};

export const ProposeClosingInput = z.strictObject({
  caseId: z.uuid(),
  ground: z.enum(proposedGrounds, "请选择理由。"),
  ...report,
});

export const ReviseClosingInput = z.strictObject({ ...act, ...report });

export const WithdrawClosingInput = z.strictObject({ ...act, reason: text("撤回的理由", 5, 500) });

/** Approving a closing, and deciding a rescission with its reason. */
export const ApproveClosingInput = z.strictObject({ ...act, opinion: text("审批意见", 2, 500) });
export const RescindCaseInput = z.strictObject({ ...act, opinion: text("撤销立案的理由和审批意见", 5, 1000) });

export const TransferCaseInput = z.strictObject({
  ...act,
  to: z.string().trim().min(4, "请填写接收机关的全称。").max(100, "最多100个字。"),
  facts: text("基本事实", 10),
  reason: text("移送理由", 5, 2000),
  /** A material a line, with `，2份` behind it when there is more than one copy. */
  materials: text("移送的材料", 2, 2000).refine((typed) => typed.split("\n").length <= 100, "最多100行。"),
});

export const RequestCaseFileInput = z.strictObject({ id: z.uuid() });
