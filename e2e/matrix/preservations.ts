import { type ActRow, officeAct, officePage, type PageRow } from "./rules";

const LIST = "/office/cases/[id]/preservations";
const ONE = `${LIST}/[preservationId]`;

export const preservationPages: Readonly<Record<string, PageRow>> = {
  [LIST]: officePage(),
  [`${LIST}/new`]: officePage(),
  [ONE]: officePage(),
  [`${ONE}/approval`]: officePage(),
  [`${ONE}/issue`]: officePage(),
  [`${ONE}/decision`]: officePage(),
  [`${ONE}/release`]: officePage(),
  [`${ONE}/withdrawal`]: officePage(),
};

const id = "00000000-0000-4000-8000-000000000000";
const seen = { found: "held", quantity: "1册", condition: "完整", place: "档案室", custodian: "王敏" };
const decided = { disposal: "returned", note: "原物当面退还。", basis: "" };

const onSettled = (fields: Readonly<Record<string, unknown>> = {}): ActRow =>
  officeAct("preservation", { fields: () => fields });

/** On evidence of which everything is decided nothing may be done by anyone. */
export const preservationActs: Readonly<Record<string, ActRow>> = {
  "preservations.propose": officeAct("case", { as: "caseId" }),
  "preservations.decide": onSettled(),
  "preservations.issue": onSettled({ items: [{ id, ...seen }] }),
  "preservations.dispose": onSettled({ items: [{ id, ...decided }] }),
  "preservations.release": onSettled(),
  "preservations.withdraw": onSettled(),
};
