import { z } from "zod";
import { operationModes, platformIndustries, reporterKinds } from "./lifecycle";
import { HALF } from "./period";

const act = { id: z.uuid(), version: z.number().int().positive() };
const day = (label: string) => z.iso.date(`请填写${label}。`);
const source = z.string().trim().min(2, "请写明来源，例如：营业执照、2026-11-20走访。").max(100, "最多100个字。");

const dates = {
  opensOn: day("开放填报的日期"),
  dueOn: day("截止日期"),
  lockedOn: day("锁定日期"),
  thresholdPercent: z.number("请填写百分数，为整数。").int("请填写整数。").min(1, "至少1。").max(500, "最多500。"),
};

type Dates = { opensOn: string; dueOn: string; lockedOn: string };
const dueAfterOpening = ({ opensOn, dueOn }: Dates) => dueOn >= opensOn;
const lockAfterDue = ({ dueOn, lockedOn }: Dates) => lockedOn >= dueOn;
const dueFault = { path: ["dueOn"], message: "截止日期不能早于开放日期。" };
const lockFault = { path: ["lockedOn"], message: "锁定日期不能早于截止日期。" };

export const SetPeriodInput = z
  .strictObject({ half: z.string().regex(HALF, "请选择报告期。"), ...dates })
  .refine(dueAfterOpening, dueFault)
  .refine(lockAfterDue, lockFault);

export const ChangePeriodInput = z
  .strictObject({ ...act, ...dates, reason: z.string().trim().min(4, "请写明修改的理由，至少4个字。").max(300) })
  .refine(dueAfterOpening, dueFault)
  .refine(lockAfterDue, lockFault);

const facts = {
  kind: z.enum(reporterKinds, "请选择单位类型。"),
  industry: z.enum(platformIndustries, "请选择行业。"),
  mode: z.enum(operationModes, "请选择经营模式。"),
};

export const RegisterReporterInput = z.strictObject({
  employerId: z.uuid("请选择用人单位。"),
  ...facts,
  sinceOn: day("开始日期"),
  source,
});

export const ConfirmReporterInput = z.strictObject({
  ...act,
  ...facts,
  sinceOn: day("开始日期"),
  untilOn: z.union([z.literal(""), day("停止日期")]),
  source,
});

export const RelatePartnerInput = z.strictObject({
  id: z.uuid(),
  partnerId: z.uuid("请选择合作企业。"),
  districts: z
    .array(z.string().regex(/^\d{2,12}$/))
    .min(1, "请至少选一个合作区域。")
    .max(200),
  sinceOn: day("开始日期"),
  source,
});

export const EndRelationInput = z.strictObject({ id: z.uuid(), untilOn: day("结束日期"), source });
