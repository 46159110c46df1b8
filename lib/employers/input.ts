import { z } from "zod";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { parsePhone } from "@/lib/kernel/phone";
import { factFields, relationKinds } from "./lifecycle";
import { locationText, parseLocation } from "./location";

const text = (max: number) => z.string().trim().max(max, `最多${max}个字。`).default("");
const phone = text(40).refine((raw) => raw === "" || parsePhone(raw).ok, "请填写正确的电话号码。");
const source = z.string().trim().min(2, "请写明来源，例如：营业执照、2026-11-20走访。").max(100);

const BAD_LOCATION = "请填写纬度和经度两个数，例如：23.12911, 113.26436。";

/** A place as a map gives it, or nothing; kept as latitude and longitude. */
const location = text(60).transform((typed, ctx) => {
  const place = parseLocation(typed);
  if (typed !== "" && place === null) ctx.addIssue({ code: "custom", message: BAD_LOCATION });
  return place === null ? "" : locationText(place);
});

/** A credit code, or nothing; the four kinds of fault are told apart by the command. */
export const creditCode = z
  .string()
  .trim()
  .max(40)
  .refine((raw) => raw === "" || parseCreditCode(raw).ok, "统一社会信用代码不正确，请对照营业执照逐位核对18位。");

export const RegisterEmployerInput = z.strictObject({
  name: z.string().trim().min(2, "请填写单位名称。").max(200),
  creditCode: creditCode.default(""),
  regionCode: z.string().regex(/^\d{2,12}$/, "请选择所在地。"),
  address: text(200),
  legalRepresentative: text(50),
  contactPhone: phone,
});

export const UpdateEmployerInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  name: z.string().trim().min(2, "请填写单位名称。").max(200),
  address: text(200),
  location,
  legalRepresentative: text(50),
  contactName: text(50),
  contactPhone: phone,
  industry: text(60),
  headcount: z
    .string()
    .trim()
    .regex(/^\d{0,7}$/, "请填写整数。")
    .default(""),
  /** Fields whose values were checked and found right, though nothing in them changes. */
  confirmed: z.array(z.enum(factFields)).default([]),
  source,
});

export const ResolveKeyInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int().positive(),
  creditCode: creditCode.min(1, "请填写统一社会信用代码。"),
});

export const MergeEmployersInput = z.strictObject({
  id: z.uuid(),
  intoId: z.uuid("请选择并入的单位。"),
  reason: z.string().trim().min(5, "请写明合并的理由，至少5个字。").max(500),
});

export const UndoMergeInput = z.strictObject({ id: z.uuid() });

const MOST_ACCOUNTS = 20;

/** Insurance accounts as they are typed: one a line, or with commas between. */
const insuranceAccounts = z
  .string()
  .max(900, "最多900个字。")
  .default("")
  .transform((typed) => [...new Set(typed.split(/[\s,，、;；]+/).filter((account) => account !== ""))])
  .refine((accounts) => accounts.every((account) => account.length <= 40), "每个参保账户最多40个字。")
  .refine((accounts) => accounts.length <= MOST_ACCOUNTS, `最多${MOST_ACCOUNTS}个参保账户。`);

const establishment = {
  name: z.string().trim().min(2, "请填写名称。").max(200),
  address: z.string().trim().min(4, "请填写地址。").max(200),
  regionCode: z.string().regex(/^\d{2,12}$/, "请选择所在地。"),
  insuranceAccounts,
};

export const AddEstablishmentInput = z.strictObject({ id: z.uuid(), ...establishment });

const version = z.number().int().positive();

export const EditEstablishmentInput = z.strictObject({ id: z.uuid(), version, ...establishment });

const ending = {
  id: z.uuid(),
  version,
  untilOn: z.iso.date("请填写结束日期。"),
  reason: z.string().trim().min(2, "请写明结束的原因，例如：工地完工、协议到期。").max(200, "最多200个字。"),
};

export const EndEstablishmentInput = z.strictObject(ending);

export const EndRelationInput = z.strictObject(ending);

export const AddRelationInput = z.strictObject({
  id: z.uuid(),
  kind: z.enum(relationKinds, "请选择关系。"),
  toId: z.uuid("请选择另一方单位。"),
  sinceOn: z.iso.date("请填写开始日期。"),
  source,
});
