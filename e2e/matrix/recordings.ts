import { type ActRow, officeAct, officePage, type PageRow } from "./rules";

const LIST = "/office/cases/[id]/recordings";

export const recordingPages: Readonly<Record<string, PageRow>> = {
  [LIST]: officePage(),
  [`${LIST}/new`]: officePage(),
  [`${LIST}/explanation`]: officePage(),
  [`${LIST}/strike`]: officePage(),
};

/** Of a case that has ended nothing is entered any more. */
export const recordingActs: Readonly<Record<string, ActRow>> = {
  "recordings.keep": officeAct("case", { as: "caseId", fields: () => ({ from: "09:30", to: "10:30" }) }),
  "recordings.explain": officeAct("case", { as: "caseId" }),
  "recordings.strike": officeAct("case", { as: "caseId" }),
};
