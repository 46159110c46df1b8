import { z } from "zod";
import { idKinds, sexes } from "@/lib/cases/inquiry-input";
import { email, phone } from "./input";

const text = (max: number) => z.string().trim().max(max, `最多${max}个字。`).default("");
const reason = (label: string) => z.string().trim().min(5, `请写明${label}，至少5个字。`).max(2000, "最多2000个字。");

/** Numbers and the address of mail are shown masked, so an empty one means that it stays. */
export const CorrectComplainantInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  complainantName: z.string().trim().min(1, "投诉须登记投诉人姓名。").max(50, "最多50个字。"),
  complainantSex: z.enum(sexes).default(""),
  complainantIdKind: z.enum(idKinds).default(""),
  complainantPersonId: text(30),
  complainantPhone: phone.default(""),
  complainantEmail: email.default(""),
  complainantAddress: text(200),
  complainantPostcode: z.union([z.literal(""), z.string().regex(/^\d{6}$/, "请填写6位邮政编码。")]).default(""),
  removed: z.array(z.enum(["personId", "email"])).default([]),
  reason: reason("更正的理由"),
});

export const RevealFormerInput = z.strictObject({
  id: z.uuid(),
  correctionId: z.uuid("请选择要查看哪一次更正以前的内容。"),
  reason: reason("查看理由"),
});
