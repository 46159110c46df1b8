import { z } from "zod";
import { hearingOutcomes, recusalAskers } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 3000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

export const RequestHearingInput = z.strictObject({
  ...act,
  requestedOn: z.iso.date("请填写申请的日期。"),
  request: text("申请人和申请的内容", 5, 1000),
});

/** The party's own account asks in the portal: the day is that of the request. */
export const AskForHearingInput = z.strictObject({ ...act, request: text("要求听证的事项和理由", 5, 1000) });

const day = {
  heldOn: z.iso.date("请填写听证的日期。"),
  heldAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "请填写时间，例如 09:30。"),
  place: text("听证的地点", 2, 100),
  chairId: z.uuid("请选择主持人。"),
  listeners: z.string().trim().max(100, "最多100个字。"),
  recorder: text("记录人", 2, 40),
  isPublic: z.boolean(),
};

export const ScheduleHearingInput = z.strictObject({ ...act, ...day });

export const RescheduleHearingInput = z.strictObject({
  ...act,
  ...day,
  reason: text("变更的原因", 5, 500),
});

export const AskChairRecusalInput = z.strictObject({
  ...act,
  asker: z.enum(recusalAskers, "请选择由谁提出。"),
  reason: text("申请回避的理由", 5, 500),
});

export const DecideChairRecusalInput = z.strictObject({
  ...act,
  decision: z.enum(["granted", "refused"], "请选择决定。"),
  reason: text("决定的理由", 5, 500),
});

const long = z.string().trim().max(5000, "最多5000个字。");

const hearing = {
  outcome: z.enum(hearingOutcomes, "请选择听证的结果。"),
  attended: long,
  officersSaid: long,
  partySaid: long,
  closingWords: long,
  finding: text("听证报告的结论，或者没有举行的情况", 5),
};

const needed = ["attended", "officersSaid", "partySaid", "closingWords"] as const;

export const RecordHearingInput = z.strictObject({ ...act, ...hearing }).superRefine((input, ctx) => {
  if (input.outcome !== "held") return;
  for (const name of needed) {
    if (input[name].length < 2) ctx.addIssue({ code: "custom", path: [name], message: "听证已举行的，请记明这一项。" });
  }
});
