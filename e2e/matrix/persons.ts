import { newId } from "@/lib/kernel/ids";
import { type ActRow, officeAct, officePage, type PageRow } from "./rules";

const LIST = "/office/cases/[id]/persons";

export const personPages: Readonly<Record<string, PageRow>> = {
  [LIST]: officePage(),
  [`${LIST}/new`]: officePage(),
  [`${LIST}/strike`]: officePage(),
  [`${LIST}/number`]: officePage(),
};

const RESIDENT = "11010519491231002X";

/** Of a case that has ended nothing is entered any more; a number is read of somebody whom the case names. */
export const personActs: Readonly<Record<string, ActRow>> = {
  "persons.enter": officeAct("case", { as: "caseId", fields: () => ({ idNumber: RESIDENT, phone: "" }) }),
  "persons.strike": officeAct("case", { as: "caseId" }),
  "persons.revealNumber": officeAct("case", { as: "caseId", own: "not_found", fields: () => ({ id: newId() }) }),
};
