import { z } from "zod";
import { ReplyFields, ReviewFields, ReviewResultFields } from "@/lib/enforcement/input";
import { type ContestResult, contestApplicants, contestResults } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const words = (label: string, least: number, max: number) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const contest = {
  ...ReviewFields.shape,
  applicant: z.enum(contestApplicants, "请选择申请人、原告。"),
  applicantName: z.string().trim().max(100, "最多100个字。"),
};

type Applicant = { applicant: string; applicantName: string };
const isNamed = ({ applicant, applicantName }: Applicant) => (applicant === "other") === applicantName.length > 0;
const unnamed = { path: ["applicantName"], message: "申请人为其他人的写明名称；用人单位、投诉人举报人的不写。" };

export const ContestFields = z.strictObject(contest).refine(isNamed, unnamed);
export const RecordContestInput = z
  .strictObject({ about: z.enum(["document", "complaint"]), aboutId: z.uuid(), ...contest })
  .refine(isNamed, unnamed);

const amended = { ...contest, reason: words("更正的理由", 5, 500) };
export const AmendContestFields = z.strictObject(amended).refine(isNamed, unnamed);
export const AmendContestInput = z.strictObject({ ...act, ...amended }).refine(isNamed, unnamed);

const struck = { reason: words("注销的理由", 5, 500) };
export const StrikeContestFields = z.strictObject(struck);
export const StrikeContestInput = z.strictObject({ ...act, ...struck });

const retracted = { reason: words("撤回的理由", 5, 500) };
export const RetractResultFields = z.strictObject(retracted);
export const RetractResultInput = z.strictObject({ ...act, ...retracted });

export const ReplyContestInput = z.strictObject({ ...act, ...ReplyFields.shape });

const { concludedOn, receivedOn, resultNumber, note } = ReviewResultFields.shape;
const ended = {
  result: z.enum(contestResults, "请选择结果。"),
  ...{ concludedOn, receivedOn, resultNumber, note },
  /** By when the organ is to have acted, where it was ordered to and a day is named. */
  actBy: z.union([z.literal(""), z.iso.date("请填写正确的日期。")]),
  /** The items of an order that fall, where a result takes away a part of it. */
  itemIds: z.array(z.union([z.literal(""), z.uuid()])).max(100, "最多100项。"),
};

type Told = { result: string; receivedOn: string; resultNumber: string };

/** What was not decided in time has neither a paper nor a day on which it was received. */
const isUndecided = ({ result }: Told) => result === ("not_decided" satisfies ContestResult);
const isReceived = (told: Told) => isUndecided(told) || told.receivedOn !== "";
const isNumbered = (told: Told) => isUndecided(told) || told.resultNumber.length >= 2;
const dayMissing = { path: ["receivedOn"], message: "请填写本机关收到结果的日期。" };
const numberMissing = { path: ["resultNumber"], message: "请写明决定书、裁判文书的文号，至少2个字。" };

export const ContestResultFields = z
  .strictObject(ended)
  .refine(isReceived, dayMissing)
  .refine(isNumbered, numberMissing);
export const ConcludeContestInput = z
  .strictObject({ ...act, ...ended })
  .refine(isReceived, dayMissing)
  .refine(isNumbered, numberMissing);

const corrected = { ...ended, reason: words("更正的理由", 5, 500) };
export const CorrectContestFields = z
  .strictObject(corrected)
  .refine(isReceived, dayMissing)
  .refine(isNumbered, numberMissing);
export const CorrectContestInput = z
  .strictObject({ ...act, ...corrected })
  .refine(isReceived, dayMissing)
  .refine(isNumbered, numberMissing);

const performed = {
  doneOn: z.iso.date("请填写履行完毕的日期。"),
  note: words("怎样履行的", 5, 1000),
};
export const PerformContestFields = z.strictObject(performed);
export const PerformContestInput = z.strictObject({ ...act, ...performed });
