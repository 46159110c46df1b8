import { hasNoMatters } from "./actors";
import { type ActRow, isOfOuterPost, officeAct, officePage, type PageRow } from "./rules";

const LIST = "/office/cases/[id]/instructions";

export const instructionPages: Readonly<Record<string, PageRow>> = {
  [LIST]: officePage(),
  [`${LIST}/[instructionId]`]: officePage({ only: (actor) => !isOfOuterPost(actor) }),
};

/** Posts that only know of matters do not read what is written inside them. */
const onInstruction = (): ActRow =>
  officeAct("instruction", {
    own: (actor) => (hasNoMatters(actor) || isOfOuterPost(actor) ? "not_found" : "refused"),
  });

/** On a case that has ended none is written, and one that is closed does not move. */
export const instructionActs: Readonly<Record<string, ActRow>> = {
  "instructions.write": officeAct("case", { as: "caseId" }),
  "instructions.answer": onInstruction(),
  "instructions.settle": onInstruction(),
};
