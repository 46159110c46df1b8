import {
  type ActRow,
  employerAct,
  officeAct,
  officePage,
  officeRoute,
  type PageRow,
  publicPage,
  type RouteRow,
} from "./rules";

const LIST = "/office/cases/[id]/wage-listings";
const ONE = `${LIST}/[wageListingId]`;

export const wageListingPages: Readonly<Record<string, PageRow>> = {
  "/office/wage-listings": officePage(),
  "/wage-listings": publicPage(),
  [LIST]: officePage(),
  [`${LIST}/new`]: officePage(),
  [`${LIST}/omission`]: officePage(),
  [ONE]: officePage(),
  [`${ONE}/notice`]: officePage(),
  [`${ONE}/withdrawal`]: officePage(),
  [`${ONE}/objection`]: officePage(),
  [`${ONE}/answer`]: officePage(),
  [`${ONE}/waiver`]: officePage(),
  [`${ONE}/extension`]: officePage(),
  [`${ONE}/decision`]: officePage(),
  [`${ONE}/keeping-off`]: officePage(),
  [`${ONE}/removal-application`]: officePage(),
  [`${ONE}/removal`]: officePage(),
  [`${ONE}/removal-refusal`]: officePage(),
  [`${ONE}/revocation`]: officePage(),
  [`${ONE}/restoration`]: officePage(),
  [`${ONE}/removal-undone`]: officePage(),
  [`${ONE}/restoration-undone`]: officePage(),
  [`${ONE}/take-off`]: officePage(),
};

export const wageListingRoutes: Readonly<Record<string, RouteRow>> = {
  "GET /wage-listings/export": { expect: () => "200" },
  "GET /office/wage-listings/export": officeRoute({ leaves: ["list.export"] }),
};

const NO_ORDER = "order/00000000-0000-4000-8000-000000000000";

const onKeptOff = (fields: Readonly<Record<string, unknown>> = {}): ActRow =>
  officeAct("wageListing", { fields: () => fields });

/** On a listing that was decided against nothing more may be done by anyone. */
export const wageListingActs: Readonly<Record<string, ActRow>> = {
  "wageListings.propose": officeAct("case", { as: "caseId", fields: () => ({ payOrder: NO_ORDER, months: 3 }) }),
  "wageListings.omit": officeAct("case", { as: "caseId", fields: () => ({ payOrder: NO_ORDER, ground: "other" }) }),
  "wageListings.notify": onKeptOff(),
  "wageListings.withdraw": onKeptOff(),
  "wageListings.recordObjection": onKeptOff(),
  "wageListings.answerObjection": onKeptOff(),
  "wageListings.recordWaiver": onKeptOff(),
  "wageListings.extend": onKeptOff(),
  "wageListings.list": onKeptOff(),
  "wageListings.keepOff": onKeptOff({ ground: "objection_sustained", correctedOn: "", promisedOn: "" }),
  "wageListings.applyForRemoval": onKeptOff(),
  "wageListings.remove": onKeptOff({ isUnbarred: true }),
  "wageListings.refuseRemoval": onKeptOff(),
  "wageListings.revoke": onKeptOff(),
  "wageListings.restore": onKeptOff(),
  "wageListings.undoRemoval": onKeptOff(),
  "wageListings.undoRestoration": onKeptOff(),
  "wageListings.recordTakeOff": onKeptOff(),
  "wageListings.objectOnline": employerAct("refused", { names: ["id", "wageListing"] }),
  "wageListings.applyOnline": employerAct("refused", { names: ["id", "wageListing"] }),
};
