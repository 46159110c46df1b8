import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";

/** How many files one report may carry. */
export const MOST_REPORT_FILES = 50;

export const ReportCorrectionInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  note: z.string().trim().min(5, "请写明改正情况，至少5个字。").max(1000, "最多1000个字。"),
});

export const AttachCorrectionFileInput = z.strictObject({ enforcementId: z.uuid(), file: StoredUpload });

export const DetachCorrectionFileInput = z.strictObject({ id: z.uuid() });
