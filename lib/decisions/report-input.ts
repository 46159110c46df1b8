import { z } from "zod";
import { reportManners } from "./lifecycle";

const text = (label: string, least: number, max: number) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

/** 《浙江省劳动保障监察条例》第三十二条 and what other regions set like it. */
export const ReportUpInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  reportedOn: z.iso.date("请填写报送的日期。"),
  superiorName: text("上级机关的名称", 4, 100),
  manner: z.enum(reportManners, "请选择报送方式。"),
  receipt: text("回执的文号，或者收件的情况", 2, 200),
});
