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
};

export const contestRoutes: Readonly<Record<string, RouteRow>> = {
  "GET /office/contests/export": officeRoute({ leaves: ["list.export"] }),
};

const onSuit = { applicant: "employer", applicantName: "", kind: "litigation", copyReceivedOn: "" };

/** A paper that nobody contests, so that nothing is recorded; and a contest that has ended. */
export const contestActs: Readonly<Record<string, ActRow>> = {
  "contests.record": officeAct("complaintPaper", {
    as: "aboutId",
    fields: () => ({ ...onSuit, about: "document" }),
  }),
  "contests.reply": officeAct("contest"),
  "contests.conclude": officeAct("contest"),
};
