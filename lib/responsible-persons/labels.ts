import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import type { PersonFault, PersonRefusal } from "./policy";
import type { PersonIdKind, ResponsibleRole } from "./roles";

export const roleLabels: Readonly<Record<ResponsibleRole, string>> = {
  representative: "法定代表人或者主要负责人",
  supervisor: "直接负责的主管人员",
  other: "其他直接责任人员",
};

export const personIdKindLabels: Readonly<Record<PersonIdKind, string>> = {
  resident: "公民身份号码",
  hk_macao: "港澳居民来往内地通行证号码",
  taiwan: "台湾居民来往大陆通行证号码",
  passport: "护照号码",
  other: "其他证件号码",
};

/** Every act of this module as the timeline names it. */
export const personEventLabels: Readonly<Record<string, string>> = {
  "person.enter": "登记责任人员",
  "person.strike": "注销责任人员登记",
};

export const personRefusals: Readonly<Record<Exclude<PersonRefusal, CaseRefusal> | PersonFault, string>> = {
  person_struck: "该登记已经注销，请刷新后查看。",
  person_in_proceeding: "对该人的处理处罚正在办理或者已经作出决定，登记不能注销；登记有误的，先撤回对该人的处理处罚。",
  person_number_wrong:
    "证件号码不正确：公民身份号码请逐位核对；其他证件是4至30位字母、数字；居住证请选“其他证件号码”。",
  person_entered_before: "该证件号码在本案已经登记过。",
  person_exhibit_unknown: "请从本案证据目录中选择。",
};

const words: Readonly<Record<PersonRefusal, string>> = { ...caseRefusals, ...personRefusals };

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: PersonRefusal | null): string | null => (reason === null ? null : words[reason]);

/** `刘志强（直接负责的主管人员，项目经理）`: a person as lists and forms name one. */
export const personNamed = ({ name, role, post }: { name: string; role: ResponsibleRole; post: string }): string =>
  `${name}（${roleLabels[role]}，${post}）`;
