import type { Actor } from "./actors";
import { type ActRow, holds, officeAct, officeActAlone, officePage, type PageRow, UNASKED } from "./rules";

export const localPages: Readonly<Record<string, PageRow>> = {
  "/office/cases/[id]/score": officePage(),
  "/office/cases/[id]/score/mark": officePage(),
  "/office/settings/score-standards": officePage(),
  "/office/settings/score-standards/new": officePage({ only: holds("administrator") }),
};

const judges = ({ role }: Actor): boolean => role === "squad_leader" || role === "legal_reviewer";
const asNew = { replacesId: "", reason: "" };
const weights = [{ item: "two_officers", points: 100 }];

/** A file may be judged after the end too, so those whose post it is are not asked. No far region is one's own. */
export const localActs: Readonly<Record<string, ActRow>> = {
  "caseScores.mark": officeAct("case", { as: "caseId", own: (actor) => (judges(actor) ? UNASKED : "refused") }),
  "minimumWages.enter": officeActAlone("refused", { fields: () => ({ ...asNew, regionCode: "11", monthly: "2000" }) }),
  "minimumWages.strike": officeActAlone(({ role }) => (role === "administrator" ? "not_found" : "refused")),
  "settings.change": officeActAlone(({ role }) => (role === "administrator" ? UNASKED : "refused"), {
    fields: () => ({ staleAfter: 180 }),
  }),
  "noticeTerms.set": officeActAlone(({ role }) => (role === "administrator" ? UNASKED : "refused"), {
    fields: () => ({ days: 60, basis: "《某市劳动保障监察条例》第一条", effectiveFrom: "2099-01-01" }),
  }),
  "scoreStandards.set": officeActAlone("refused", { fields: () => ({ regionCode: "11", weights }) }),
};
