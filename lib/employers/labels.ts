import type { FactField, RelationKind } from "./lifecycle";
import type { EmployerFault, EmployerRefusal } from "./policy";

/** Sentences for the refusals and field faults of the employers' register. */
export const employerRefusals: Readonly<Record<EmployerRefusal | EmployerFault, string>> = {
  not_your_post: "您的岗位无权修改用人单位档案。",
  has_credit_code: "该单位已有统一社会信用代码，不能再改；代码有误的，请用合并。",
  merged_already: "该单位已并入另一档案，请打开并入后的档案办理。",
  merge_with_itself: "不能与自身合并。",
  has_aliases: "已有其他档案并入该单位，请反过来合并。",
  not_merged: "该单位没有并入其他档案。",
  nothing_confirmed: "没有改动，也没有勾选已核实的项目。核实无误的，请勾选核实了哪几项。",
  already_ended: "该记录已经结束，不能再改。",
  ends_before_it_began: "结束日期早于开始日期。",
  ends_in_future: "结束日期不能晚于今天，请在结束之后登记。",
  credit_code_taken:
    "该统一社会信用代码已登记在另一用人单位名下（可能由其他地区登记），请按完整的代码查找并直接选用该单位，或者合并两份档案。",
  LENGTH: "统一社会信用代码应为18位，请逐位核对。",
  ALPHABET: "统一社会信用代码含有不使用的字符（不含 I、O、S、V、Z）。",
  FORMAT: "格式不正确，请核对后重新填写。",
  CHECK: "与校验位不符，请对照证照逐位核对。",
  region_not_yours: "所在地不在您所在机关的辖区内。",
  employer_unknown: "未找到该用人单位，请重新选择或者新登记。",
};

/** Every act of this module as the timeline names it. */
export const employerEventLabels: Readonly<Record<string, string>> = {
  "employer.register": "登记用人单位",
  "employer.update": "更正、核实档案",
  "employer.resolveKey": "补登统一社会信用代码",
  "employer.merge": "并入另一档案",
  "employer.undoMerge": "撤销合并",
  "employer.addEstablishment": "登记分支机构、工地或者参保账户",
  "employer.editEstablishment": "更正分支机构、工地或者参保账户",
  "employer.endEstablishment": "登记分支机构或者工地结束",
  "employer.addRelation": "登记用工关系",
  "employer.endRelation": "登记用工关系结束",
};

export const factLabels: Readonly<Record<FactField, string>> = {
  name: "名称",
  address: "地址",
  location: "坐标（纬度,经度）",
  legalRepresentative: "法定代表人或者负责人",
  contactName: "联系人",
  contactPhone: "联系电话",
  industry: "行业",
  headcount: "用工人数",
};

export const relationLabels: Readonly<Record<RelationKind, string>> = {
  dispatches_to: "向其派遣劳动者",
  contracts_for: "为其承包、分包",
  partner_of_platform: "是其平台用工合作企业",
  branch_of: "是其分支机构",
};

/** Where the first values of a file come from. */
export const REGISTERED = "登记时填写";
