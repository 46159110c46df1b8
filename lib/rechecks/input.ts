import { z } from "zod";
import { declineGrounds } from "@/lib/complaints/lifecycle";
import { recheckFindings } from "./lifecycle";

export const DecideRecheckInput = z
  .strictObject({
    id: z.uuid(),
    version: z.number().int().positive(),
    finding: z.enum(recheckFindings, "请选择您的意见。"),
    ground: z.union([z.literal(""), z.enum(declineGrounds)]).default(""),
    reason: z.string().trim().min(5, "请写明理由，至少5个字。").max(2000, "最多2000个字。"),
  })
  .refine(({ finding, ground }) => (finding === "decline") === (ground !== ""), {
    path: ["ground"],
    message: "认为不予受理的，请选择理由；其他意见不选。",
  });
