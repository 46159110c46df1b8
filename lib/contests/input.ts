import { z } from "zod";
import { ReplyFields, ReviewFields, ReviewResultFields } from "@/lib/enforcement/input";
import { contestApplicants, contestResults } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

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

export const ReplyContestInput = z.strictObject({ ...act, ...ReplyFields.shape });

const { concludedOn, resultNumber, note } = ReviewResultFields.shape;
const ended = {
  result: z.enum(contestResults, "请选择结果。"),
  ...{ concludedOn, resultNumber, note },
  receivedOn: z.iso.date("请填写本机关收到结果的日期。"),
};

export const ContestResultFields = z.strictObject(ended);
export const ConcludeContestInput = z.strictObject({ ...act, ...ended });
