import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { leadVerdicts } from "./lead-lifecycle";

export const MOST_LEAD_PHOTOS = 20;

const said = (label: string, least: number, max: number) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

export const HandUpLeadInput = z.strictObject({
  employerId: z.uuid("请选择用人单位。"),
  seenOn: z.iso.date("请填写看到的日期。"),
  place: said("地点", 2, 200),
  narrative: said("看到的情况", 10, 2000),
});

export const AttachLeadPhotoInput = z.strictObject({ leadId: z.uuid(), file: StoredUpload });

export const ShelveLeadInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  reason: said("不采取措施的理由", 5, 500),
});

export const RecheckLeadInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  verdict: z.enum(leadVerdicts, "请选择复核结果。"),
  opinion: said("复核意见", 5, 500),
});
