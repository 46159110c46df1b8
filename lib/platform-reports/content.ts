import { z } from "zod";
import { type RelationType, relationTypes } from "./fields-of-use";
import { type ReportStep, reportSteps } from "./lifecycle";

const count = z
  .string()
  .trim()
  .regex(/^\d{0,9}$/, "请填写整数，没有的填0。");
const counts = { n1: count, n2: count, n3: count };

export const DistrictRow = z.strictObject({ regionCode: z.string().regex(/^\d{2,12}$/), ...counts });
export type DistrictRow = z.output<typeof DistrictRow>;

export const PartnerRow = z.strictObject({
  creditCode: z.string().trim().max(40),
  name: z.string().trim().max(200, "最多200个字。"),
  sinceOn: z.union([z.literal(""), z.iso.date("请填写正确的日期。")]),
  districts: z.array(z.string().regex(/^\d{2,12}$/)).max(200),
  ...counts,
});
export type PartnerRow = z.output<typeof PartnerRow>;

export const reasonCodes = [
  "growth",
  "decline",
  "season",
  "partners",
  "reclassified",
  "method",
  "error_before",
  "other",
  "cannot_say",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export const reasonLabels: Readonly<Record<ReasonCode, string>> = {
  growth: "业务增长",
  decline: "业务减少",
  season: "季节性用工",
  partners: "合作企业增减",
  reclassified: "用工关系重新认定",
  method: "统计口径调整",
  error_before: "上期填报有误",
  other: "其他原因（请写明）",
  cannot_say: "暂时说不清，提交后补充说明",
};

export const isReasonCode = (code: string): code is ReasonCode => Object.hasOwn(reasonLabels, code);

export const Reason = z.strictObject({
  code: z.union([z.literal(""), z.enum(reasonCodes)]),
  note: z.string().trim().max(300, "最多300个字。"),
});
export type Reason = z.output<typeof Reason>;

/** What one step of a report holds. */
export const Content = z.strictObject({
  answers: z.record(z.string(), z.string()),
  districts: z.array(DistrictRow),
  partners: z.array(PartnerRow),
  reasons: z.record(z.string(), Reason),
  /** What is still lacking, when the step has been looked at and cannot be finished. */
  lacking: z.string(),
});
export type Content = z.output<typeof Content>;

export const emptyContent: Content = { answers: {}, districts: [], partners: [], reasons: {}, lacking: "" };

export type Contents = Readonly<Record<ReportStep, Content>>;

export const contentsOf = (one: (step: ReportStep) => Content): Contents => ({
  unit: one("unit"),
  workforce: one("workforce"),
  agreements: one("agreements"),
  pay: one("pay"),
  insurance: one("insurance"),
  rules: one("rules"),
});

/** All answers of a report by the name of their field. */
export const answersOf = (contents: Contents): Readonly<Record<string, string>> =>
  Object.assign({}, ...reportSteps.map((step) => contents[step].answers));

type Counts = Readonly<Record<RelationType, string>>;

/** The number that an answer says; nothing counts as none. */
export const numberOf = (answer: string | undefined): number => Number(answer || "0");

export const peopleIn = (row: Counts): number => relationTypes.reduce((sum, type) => sum + numberOf(row[type]), 0);

export const sumOf = (rows: readonly Counts[], type: RelationType): number =>
  rows.reduce((sum, row) => sum + numberOf(row[type]), 0);
