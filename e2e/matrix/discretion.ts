import { tierEntry } from "@/db/factories/discretion";
import type { Actor } from "./actors";
import { ON } from "./day";
import {
  type ActRow,
  holds,
  officeAct,
  officeActAlone,
  officePage,
  officeRoute,
  type PageRow,
  type RouteRow,
  UNASKED,
} from "./rules";

const PATH = "/office/discretion";

/** What comes of it for the legal reviewer; everybody else is refused. */
const byReviewer =
  (theirs: string) =>
  ({ role }: Actor): string =>
    role === "legal_reviewer" ? theirs : "refused";

const period = { source: "测试市的文件", effectiveFrom: ON, effectiveTo: "" };
const tiers = [tierEntry("一般", "2000", "20000")];
/** The version that taking it back has left. */
const version = 2;

export const discretionPages: Readonly<Record<string, PageRow>> = {
  [PATH]: officePage(),
  [`${PATH}/new`]: officePage({ only: holds("legal_reviewer") }),
  [`${PATH}/[ladderId]`]: officePage(),
  [`${PATH}/[ladderId]/revision`]: officePage(),
  [`${PATH}/settings`]: officePage(),
  [`${PATH}/settings/new`]: officePage({ only: holds("legal_reviewer") }),
  [`${PATH}/settings/[settingId]`]: officePage(),
};

export const discretionActs: Readonly<Record<string, ActRow>> = {
  "discretion.enterLadder": officeActAlone(byReviewer("invalid"), {
    fields: () => ({ ...period, tiers, violationCode: "TG-8", sanctionAt: 0 }),
  }),
  "discretion.reviseLadder": officeAct("ladder", { fields: () => ({ ...period, tiers, version }) }),
  "discretion.publishLadder": officeAct("ladder", { fields: () => ({ version }) }),
  "discretion.discardLadder": officeAct("ladder", { fields: () => ({ version }) }),
  "discretion.endLadder": officeAct("ladder", { fields: () => ({ version }) }),
  "discretion.enterSetting": officeActAlone(byReviewer(UNASKED), { fields: () => ({ ...period, value: "1" }) }),
  "discretion.publishSetting": officeAct("setting", { fields: () => ({ version }) }),
  "discretion.discardSetting": officeAct("setting", { fields: () => ({ version }) }),
  "discretion.endSetting": officeAct("setting", { fields: () => ({ version }) }),
};

export const discretionRoutes: Readonly<Record<string, RouteRow>> = {
  [`GET ${PATH}/export`]: officeRoute({ leaves: ["list.export"] }),
};
