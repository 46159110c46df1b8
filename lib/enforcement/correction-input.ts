import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { checkManners } from "@/lib/orders/lifecycle";

/** How many files one report may carry. */
export const MOST_REPORT_FILES = 50;

export const ReportCorrectionInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  note: z.string().trim().min(5, "请写明改正情况，至少5个字。").max(1000, "最多1000个字。"),
});

export const RejectCorrectionInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  reportId: z.uuid("请选择答复哪一次报送。"),
  verifiedOn: z.iso.date("请填写核实的日期。"),
  manner: z.enum(checkManners, "请选择核实方式。"),
  note: z.string().trim().min(5, "请写明未改正的情况，至少5个字。").max(1000, "最多1000个字。"),
});

export const AttachCorrectionFileInput = z.strictObject({ enforcementId: z.uuid(), file: StoredUpload });

export const DetachCorrectionFileInput = z.strictObject({ id: z.uuid() });
