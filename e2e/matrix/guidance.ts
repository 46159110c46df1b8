import type { Actor } from "./actors";
import { type ActRow, officeAct, officeActAlone, officePage, officeRoute, type PageRow, type RouteRow } from "./rules";

const ROOT = "/office/guidance";

export const guidancePages: Readonly<Record<string, PageRow>> = {
  [ROOT]: officePage(),
  [`${ROOT}/new`]: officePage(),
  [`${ROOT}/[id]`]: officePage(),
  [`${ROOT}/[id]/case`]: officePage(),
};

export const guidanceRoutes: Readonly<Record<string, RouteRow>> = {
  [`GET ${ROOT}/export`]: officeRoute({ leaves: ["list.export"] }),
};

export const guidanceActs: Readonly<Record<string, ActRow>> = {
  "guidance.issue": officeActAlone(({ role }: Actor) => (role === "squad_leader" ? "invalid" : "refused"), {
    fields: () => ({ items: "订立书面劳动合同" }),
  }),
  "guidance.recordReply": officeAct("guidance"),
  "guidance.conclude": officeAct("guidance"),
  "guidance.openCase": officeAct("guidance"),
};
