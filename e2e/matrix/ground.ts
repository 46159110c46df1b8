import type { Actor } from "./actors";
import { type ActRow, holds, officeAct, officeActAlone, officePage, type PageRow, publicAct, UNASKED } from "./rules";

const PATH = "/office/organs";
const only = holds("administrator");

/** What comes of it for administrators; everybody else is refused. */
const byAdministrator =
  (theirs: string) =>
  ({ role }: Actor): string =>
    role === "administrator" ? theirs : "refused";

export const groundPages: Readonly<Record<string, PageRow>> = {
  [PATH]: officePage({ only }),
  [`${PATH}/new`]: officePage({ only }),
  [`${PATH}/regions`]: officePage({ only }),
  [`${PATH}/[id]`]: officePage({ only }),
};

/** A region that is nobody's, and an organ as its form would be sent: it is not, where it would be changed. */
export const groundActs: Readonly<Record<string, ActRow>> = {
  "regions.add": officeActAlone(byAdministrator("invalid"), { fields: () => ({ code: "9801", name: "别的市" }) }),
  "organs.add": officeActAlone(byAdministrator("invalid"), {
    fields: () => ({ regionCode: "9801", postcode: "000000", phone: "0999-5550000" }),
  }),
  "organs.edit": officeAct("organ", {
    own: byAdministrator(UNASKED),
    other: byAdministrator("not_found"),
    fields: () => ({ postcode: "000000", phone: "0999-5550000", allowsSuspension: false }),
  }),
  "setup.complete": publicAct("not_found", {
    fields: () => ({
      ...{ regionCode: "98", postcode: "000000", phone: "0999-5550000" },
      administrator: { login: "intruder1", name: "冒充者一" },
      securityAdministrator: { login: "intruder2", name: "冒充者二" },
      auditor: { login: "intruder3", name: "冒充者三" },
    }),
  }),
};
