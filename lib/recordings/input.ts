import { z } from "zod";

const step = { caseId: z.uuid(), subjectId: z.uuid("请选择环节。") };
const clockTime = (label: string) =>
  z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, `请按“14:05”的格式填写${label}。`);
const reason = (label: string) => z.string().trim().min(4, `请写明${label}，至少4个字。`).max(300, "最多300个字。");

export const KeepRecordingInput = z.strictObject({
  ...step,
  on: z.iso.date("请填写日期。"),
  from: clockTime("开始时间"),
  to: clockTime("结束时间"),
  device: z.string().trim().min(2, "请填写设备名称或者编号。").max(100, "最多100个字。"),
  keptAt: z.string().trim().min(2, "请填写存放位置。").max(200, "最多200个字。"),
});

export const ExplainMissingInput = z.strictObject({ ...step, reason: reason("没有录音录像的原因") });

export const StrikeRecordingInput = z.strictObject({
  caseId: z.uuid(),
  id: z.uuid("请选择登记。"),
  reason: reason("误登的情况"),
});
