import type { LegalDate } from "@/lib/kernel/clock";
import { type PersonIdFault, parsePersonId } from "@/lib/kernel/person-id";
import { parsePhone } from "@/lib/kernel/phone";
import { type RelationType, relationTypeLabels, relationTypeShort, relationTypes } from "./fields-of-use";

/** The columns of a roster by their titles in the first row. */
export const rosterColumns = {
  name: "姓名",
  personId: "证件号码",
  phone: "手机号码",
  district: "区域",
  relation: "用工关系",
};
export type RosterColumn = keyof typeof rosterColumns;

export const columnOrder = ["name", "personId", "phone", "district", "relation"] as const;

export type RosterHead = Readonly<Record<RosterColumn, number>>;

/** Where each column stands; null when one is missing. The phone may be missing whole. */
export function headOf(titles: readonly string[]): RosterHead | null {
  const at = (column: RosterColumn) => titles.indexOf(rosterColumns[column]);
  const head = {
    name: at("name"),
    personId: at("personId"),
    phone: at("phone"),
    district: at("district"),
    relation: at("relation"),
  };
  const isWhole = columnOrder.every((column) => column === "phone" || head[column] >= 0);
  return isWhole ? head : null;
}

export type RosterPerson = {
  readonly name: string;
  readonly personId: string;
  readonly phone: string | null;
  readonly districtCode: string;
  readonly relation: RelationType;
};

export type RosterFault = { readonly column: string; readonly reason: string };

type Ground = { readonly today: LegalDate; readonly districts: readonly { code: string; name: string }[] };

const idFaults: Readonly<Record<PersonIdFault, string>> = {
  LENGTH: "位数不对，居民身份证为18位",
  FORMAT: "含有不应出现的字符",
  EXCEL_NUMBER: "被表格软件变成了科学计数法，请把该列设为文本后重新填写",
  EXCEL_TRUNCATED: "末几位变成了0，请把该列设为文本后重新填写",
  OLD15: "是15位旧号码，请填写18位",
  PROVINCE: "省份代码不存在",
  DATE: "出生日期不存在",
  DATE_RANGE: "出生日期超出范围",
  CHECK: "与校验位不符，请对照证件逐位核对",
};

const NAME = /^[\p{L}\p{M}·.\- ]{1,50}$/u;

/** Reads one row: the person, or everything that is wrong with it. Nothing typed is repeated in a reason. */
export function checkRow(
  cells: readonly string[],
  head: RosterHead,
  ground: Ground,
): RosterPerson | readonly RosterFault[] {
  const cell = (column: RosterColumn) => cells[head[column]] ?? "";
  const [id, phone] = [parsePersonId(cell("personId"), ground), parsePhone(cell("phone"))];
  const district = ground.districts.find(({ name, code }) => cell("district") === name || cell("district") === code);
  const relation = relationOf(cell("relation"));
  const faults = [
    NAME.test(cell("name")) ? null : fault("name", cell("name") === "" ? "没有填" : "含有姓名中不用的字符，或者过长"),
    id.ok ? underAge(id.warnings) : fault("personId", cell("personId") === "" ? "没有填" : idFaults[id.fault]),
    cell("phone") === "" || phone.ok ? null : fault("phone", "不是电话号码"),
    district ? null : fault("district", "不在本报告的区域内，请填区域名称"),
    relation ? null : fault("relation", `请填${relationTypes.map((type) => relationTypeShort[type]).join("、")}之一`),
  ].filter((one) => one !== null);
  if (faults.length > 0 || !id.ok || !district || !relation) return faults;
  const value = phone.ok ? phone.value : null;
  return { name: cell("name"), personId: id.value, phone: value, districtCode: district.code, relation };
}

const fault = (column: RosterColumn, reason: string): RosterFault => ({ column: rosterColumns[column], reason });

const underAge = (warnings: readonly string[]): RosterFault | null =>
  warnings.includes("UNDER_16") ? fault("personId", "不满16周岁，请核实；确有此人的，不得继续使用") : null;

const relationOf = (typed: string): RelationType | undefined =>
  relationTypes.find((type) =>
    [type, type.toUpperCase(), relationTypeShort[type], relationTypeLabels[type]].includes(typed),
  );

export const duplicateFault: RosterFault = { column: rosterColumns.personId, reason: "与前面某一行重复，每人只填一行" };
