import { z } from "zod";
import { revocationGrounds } from "./lifecycle";

const text = (label: string, least: number, max: number) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const proposal = {
  ground: z.enum(revocationGrounds, "请选择决定错在哪里。"),
  reason: text("决定的错误和撤销的理由", 10, 2000),
};

export const RevocationFields = z.strictObject(proposal);
export const ProposeRevocationInput = z.strictObject({ decisionId: z.uuid(), ...proposal });

const answer = {
  verdict: z.enum(["revoked", "declined"], "请选择是否撤销。"),
  opinion: text("审批意见", 2, 500),
};

export const RevocationAnswerFields = z.strictObject(answer);
export const UndoRevocationInput = z.strictObject({ id: z.uuid(), version: z.number().int().positive() });
export const DecideRevocationInput = z.strictObject({ id: z.uuid(), version: z.number().int().positive(), ...answer });
