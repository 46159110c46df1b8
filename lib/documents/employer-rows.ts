import type { EmployerParty } from "./shapes";
import type { PartyRow } from "./tables";

/** The rows by which registers and approvals name an employer. `label` says in which part it stands. */
export const employerRows = (label: string, employer: EmployerParty): PartyRow[] => [
  [label, employer.name],
  ["统一社会信用代码", employer.creditCode],
  ["法定代表人（负责人）", employer.representative, "职务", employer.representativePost],
  ["联系人", employer.contactPerson, "联系电话", employer.phone],
  ["地址", employer.address],
  ...(employer.industry === undefined ? [] : [row("行业", employer.industry)]),
];

const row = (label: string, value: string): PartyRow => [label, value];
