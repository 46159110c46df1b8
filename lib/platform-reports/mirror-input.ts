import { z } from "zod";
import { operationModes } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };
const people = z
  .number("请填写人数，没有的填0。")
  .int("请填写整数。")
  .min(0, "不能小于0。")
  .max(9_999_999, "人数过大，请核对。");

export const ConfirmMirrorInput = z.strictObject(act);

export const DisputeMirrorInput = z.strictObject({
  ...act,
  n1: people,
  n2: people,
  n3: people,
  note: z.string().trim().min(4, "请写明依据，至少4个字。").max(500, "最多500个字。"),
});

export const TakeMismatchInput = z.strictObject(act);

export const SettleMismatchInput = z.strictObject({
  ...act,
  outcome: z.string().trim().min(4, "请写明差异的原因和处理，至少4个字。").max(500, "最多500个字。"),
});

export const RegisterPartnerInput = z.strictObject({
  id: z.uuid(),
  regionCode: z.string().regex(/^\d{2,12}$/, "请选择所在地。"),
  mode: z.enum(operationModes, "请选择经营模式。"),
});
