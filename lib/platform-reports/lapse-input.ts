import { z } from "zod";
import { caseFields } from "@/lib/cases/input";

const place = { reporterId: z.uuid(), periodId: z.uuid() };
const note = z.string().trim().max(300, "最多300个字。");

export const RemindLapseInput = z.strictObject({ ...place, note });

export const DemandReportInput = z.strictObject({ ...place, replyOn: z.iso.date("请填写报送期限。"), note });

export const MakeLeadInput = z.strictObject({
  ...place,
  servedOn: z.iso.date("请填写通知书送达的日期。"),
  note: z.string().trim().min(4, "请写明送达方式和签收人，至少4个字。").max(300, "最多300个字。"),
});

export const RecordPaperAnswerInput = z.strictObject({
  ...place,
  receivedOn: z.iso.date("请填写收到书面报告的日期。"),
  note: z.string().trim().min(4, "请写明收到的材料和送交方式，至少4个字。").max(300, "最多300个字。"),
});

export const StrikePaperAnswerInput = z.strictObject({
  ...place,
  reason: z.string().trim().min(4, "请写明误登的情况，至少4个字。").max(300, "最多300个字。"),
});

export const OpenLapseCaseInput = z.strictObject({ ...place, ...caseFields });
