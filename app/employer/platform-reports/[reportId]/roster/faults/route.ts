import { rosterFaultsAnswer } from "@/lib/platform-reports/queries/roster-faults-answer";
import { employerRoute } from "@/lib/routes";

export const GET = employerRoute("platformReports.rosterFaults", async (user, _request, { reportId = "" }) =>
  rosterFaultsAnswer(user, reportId),
);
