import { idKindLabels, sexLabels } from "@/lib/cases/inquiry-labels";
import type { Complainant } from "./complainant";
import type { ComplainantField } from "./lifecycle";

export const complainantFieldLabels: Readonly<Record<ComplainantField, string>> = {
  name: "姓名",
  sex: "性别",
  phone: "联系电话",
  email: "电子邮箱",
  idKind: "证件类型",
  personId: "证件号码",
  address: "通信地址",
  postcode: "邮政编码",
};

export const fieldsWords = (fields: readonly ComplainantField[]): string =>
  fields.map((field) => complainantFieldLabels[field]).join("、");

/** One field of a complainant as it is read. */
export function complainantWords(person: Complainant, field: ComplainantField): string {
  if (field === "sex") return sexLabels[person.sex];
  if (field === "idKind") return person.idKind === "" ? "按号码识别" : idKindLabels[person.idKind];
  return person[field] || "未填写";
}

/** Why a matter does not change its kind, and what is done instead. */
export const otherKind = {
  complaint:
    "投诉不能改成举报：登记表已经按投诉制发，印有投诉人姓名，改类别不能使身份保密。" +
    "应当按举报办理的，请另行登记举报，身份只写在举报里；投诉人不再投诉的，由其撤回本件（“登记撤回投诉”）。",
  tip:
    "举报不能改成投诉：举报人身份加密另存，不能移出（《劳动保障监察条例》第九条）。" +
    "举报人本人要求维护自己权益、愿意公开身份投诉的，请按其本人的意思另行登记投诉；本件仍按举报办理，可以并入同一案件。",
} as const;
