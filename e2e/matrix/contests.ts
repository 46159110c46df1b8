import { type ActRow, officeAct, officePage, officeRoute, type PageRow, type RouteRow } from "./rules";

const ONE = "/office/contests/[contestId]";

export const contestPages: Readonly<Record<string, PageRow>> = {
  "/office/contests": officePage(),
  "/office/cases/[id]/contests": officePage(),
  "/office/contests/papers/[documentId]": officePage(),
  "/office/contests/complaints/[complaintId]": officePage(),
  [ONE]: officePage(),
  [`${ONE}/reply`]: officePage(),
  [`${ONE}/result`]: officePage(),
  [`${ONE}/amendment`]: officePage(),
  [`${ONE}/striking`]: officePage(),
  [`${ONE}/result-correction`]: officePage(),
  [`${ONE}/result-retraction`]: officePage(),
  [`${ONE}/performance`]: officePage(),
};

export const contestRoutes: Readonly<Record<string, RouteRow>> = {
  "GET /office/contests/export": officeRoute({ leaves: ["list.export"] }),
};

const onSuit = { applicant: "employer", applicantName: "", kind: "litigation", copyReceivedOn: "" };

const RESULT = { receivedOn: "2026-01-05", resultNumber: "测复决〔2026〕1号", actBy: "", itemIds: [] };

/**
 * A paper that nobody contests, so that nothing is recorded; and a contest that has ended, or one without a result
 * where a result would be corrected.
 */
export const contestActs: Readonly<Record<string, ActRow>> = {
  "contests.record": officeAct("complaintPaper", {
    as: "aboutId",
    fields: () => ({ ...onSuit, about: "document" }),
  }),
  "contests.reply": officeAct("contest"),
  "contests.conclude": officeAct("contest", { fields: () => RESULT }),
  "contests.correctResult": officeAct("contest", { fields: () => RESULT, live: true }),
  "contests.retractResult": officeAct("contest", { live: true }),
  "contests.amend": officeAct("contest", { fields: () => onSuit }),
  "contests.strike": officeAct("contest"),
  "contests.perform": officeAct("contest"),
};
