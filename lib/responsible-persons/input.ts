import { z } from "zod";
import { parsePhone } from "@/lib/kernel/phone";
import { personIdKinds, responsibleRoles } from "./roles";

const said = (label: string, least: number, max: number) =>
  z.string().trim().min(least, `请填写${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const reason = (label: string) => z.string().trim().min(4, `请写明${label}，至少4个字。`).max(300, "最多300个字。");

export const EnterPersonInput = z.strictObject({
  caseId: z.uuid(),
  role: z.enum(responsibleRoles, "请选择责任身份。"),
  name: said("姓名", 2, 50),
  idKind: z.enum(personIdKinds, "请选择证件种类。"),
  idNumber: said("证件号码", 5, 30),
  post: said("在单位的职务", 2, 60),
  duty: said("职责和责任事实", 10, 1000),
  address: said("住址", 5, 200),
  phone: z
    .string()
    .trim()
    .refine((raw) => raw === "" || parsePhone(raw).ok, "请填写正确的电话号码，例如 13800138000。"),
  identityExhibitId: z.uuid("请选择证明身份的证据。"),
  dutyExhibitId: z.uuid("请选择证明职务和职责的证据。"),
});

const person = { caseId: z.uuid(), id: z.uuid("请选择责任人员。") };

export const StrikePersonInput = z.strictObject({ ...person, reason: reason("误登的情况") });

export const RevealNumberInput = z.strictObject({ ...person, reason: reason("查看理由") });
