import { z } from "zod";
import { exemptGrounds, noticeManners, openUrgencies, visitGrounds } from "./lifecycle";
import { inspected } from "./plan-input";

const act = { id: z.uuid(), version: z.number().int().positive() };

const said = (label: string, least: number, max = 500) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const visit = {
  /** Empty unless the ground is the plan. */
  planId: z.union([z.literal(""), z.uuid()]).default(""),
  ground: z.enum(visitGrounds, "请选择检查事由。"),
  groundNote: said("事由的来源或者编号", 4, 300),
  plannedOn: z.iso.date("请填写检查日期。"),
  itemKeys: inspected,
  leadId: z.uuid("请选择主办监察员。"),
  secondId: z.uuid("请选择协办监察员。"),
  apartBecause: z.string().trim().max(300, "最多300个字。").default(""),
};

type Grounded = { readonly planId: string; readonly ground: string };
const hasItsPlan = ({ planId, ground }: Grounded) => (ground === "plan") === (planId !== "");
const needsPlan = { path: ["planId"], message: "事由为年度检查计划的，请选择计划；其他事由不选计划。" };

/** What the form of a visit asks; the same for a new one and for one that is revised. */
export const VisitFields = z.strictObject(visit).refine(hasItsPlan, needsPlan);

export const ProposeVisitInput = z
  .strictObject({
    employerId: z.uuid(),
    /** The lead for which it is planned; empty where none is. */
    fieldLeadId: z.union([z.literal(""), z.uuid()]).default(""),
    ...visit,
  })
  .refine(hasItsPlan, needsPlan);
export const ReviseVisitInput = z.strictObject({ ...act, ...visit }).refine(hasItsPlan, needsPlan);

export const JoinFields = z.strictObject({
  planId: z.union([z.literal(""), z.uuid()]).default(""),
  itemKeys: inspected,
  reason: said("并入的理由", 4, 300),
});
export const JoinVisitInput = z.strictObject({ ...act, ...JoinFields.shape });

export const ApproveVisitInput = z.strictObject({ ...act, opinion: said("审批意见", 2) });

export const RefuseApprovalInput = z.strictObject({ ...act, reason: said("不予补办的理由", 5) });
export const CancelVisitInput = z.strictObject({ ...act, reason: said("理由", 5) });

export const SetCapInput = z.strictObject({
  mostPerYear: z
    .number("请填写次数，为整数。")
    .int("请填写整数。")
    .min(0, "不能小于0。")
    .max(366, "次数过大，请核对。"),
  sinceOn: z.iso.date("请填写施行日期。"),
  basis: said("公布上限的文件", 4, 300),
});

export const StartFields = z.strictObject({
  noticeShown: z.enum(noticeManners, "请选择出示方式。"),
  briefSkippedBecause: z.string().trim().max(300, "最多300个字。").default(""),
});
export const StartVisitInput = z.strictObject({ ...act, ...StartFields.shape });
export const OpenBriefInput = z.strictObject({ id: z.uuid() });

const urgent = {
  ground: z.enum(exemptGrounds, "请选择事由。"),
  urgency: z.enum(openUrgencies, "请选择紧急情形。"),
  groundNote: said("不能等待审批的原因", 8, 300),
  itemKeys: inspected,
  secondId: z.uuid("请选择另一名监察员。"),
  noticeShown: z.enum(noticeManners, "请选择出示方式。"),
};

export const UrgentFields = z.strictObject(urgent);
export const StartUrgentVisitInput = z.strictObject({ employerId: z.uuid(), ...urgent });

export const RateVisitInput = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{16}$/),
  score: z.coerce.number().int().min(1).max(5),
  note: z.string().trim().max(300).default(""),
});
