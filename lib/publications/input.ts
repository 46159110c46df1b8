import { z } from "zod";
import { withdrawalGrounds } from "./lifecycle";

/** The row that an act is asked of, as the form was rendered. */
export const act = { id: z.uuid(), version: z.number().int().positive() };

/** A text of at least so many characters; `label` says of what. */
export const text = (label: string, least: number, max = 1000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const judgement = {
  verdict: z.enum(["public", "withheld"], "请选择是否公开。"),
  reason: text("判断的理由", 5),
};

export const JudgeFields = z.strictObject(judgement);
export const JudgePublicationInput = z.strictObject({ decisionId: z.uuid(), ...judgement });

const reasoned = { reason: text("理由", 5) };
export const ReasonFields = z.strictObject(reasoned);
export const JudgeAgainInput = z.strictObject({ ...act, ...reasoned });
export const WithholdInput = z.strictObject({ ...act, ...reasoned });

const BoxInput = z.strictObject({
  text: z.string().trim().min(1, "请填写要遮盖的文字。").max(200, "最多200个字。"),
  reason: text("遮盖的理由", 2, 200),
});

const proposal = {
  boxes: z.array(BoxInput).max(50, "最多50处。"),
  isRead: z.boolean().refine((isRead) => isRead, "请逐字核对后勾选。"),
};

export const ProposeFields = z.strictObject(proposal);
export const ProposePublicationInput = z.strictObject({ ...act, ...proposal });

export const PublishInput = z.strictObject(act);
export const ConfirmWithholdingInput = z.strictObject(act);

const withdrawal = {
  ground: z.enum(withdrawalGrounds, "请选择撤回的事由。"),
  basis: text("复议决定书、裁判文书或者本机关决定的文号", 2, 100),
  reason: text("对外说明的理由", 10, 500),
};

export const WithdrawalFields = z.strictObject(withdrawal);
export const WithdrawPublicationInput = z.strictObject({ ...act, ...withdrawal });

const takedown = {
  ground: z.enum(["credit_repaired", "entered_wrongly"], "请选择撤下的事由。"),
  reason: text("撤下的理由", 5, 500),
};

export const TakedownFields = z.strictObject(takedown);
export const TakeDownInput = z.strictObject({ ...act, ...takedown });
