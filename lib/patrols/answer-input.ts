import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { questionOf } from "./inspection-items";
import { verdicts } from "./lifecycle";

const questionKey = z.string().refine((key) => questionOf(key) !== null, "没有这个检查事项。");

/** When the device says that it was written; those of before do not say. */
const saidAt = z.iso.datetime().optional();

/** One answer as a device sends it: whose it is, which entry, and which version of the answer it had seen. */
export const AnswerInput = z.strictObject({
  visitId: z.uuid(),
  accountId: z.uuid(),
  entryId: z.uuid(),
  questionKey,
  verdict: z.enum(verdicts),
  note: z.string().trim().max(1000, "情况说明最多1000个字。"),
  baseVersion: z.number().int().min(0),
  writtenAt: saidAt,
});

export const AttachPhotoInput = z.strictObject({
  visitId: z.uuid(),
  accountId: z.uuid(),
  /** Empty: the signed record. */
  questionKey: z.union([z.literal(""), questionKey]),
  file: StoredUpload,
  writtenAt: saidAt,
});

export const SettleConflictInput = z.strictObject({
  id: z.uuid(),
  keep: z.enum(["standing", "waiting"], "请选择保留哪一份。"),
});

export const MOST_PHOTOS = 200;
