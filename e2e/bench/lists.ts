import type { Asks, MakesAsks } from "./asks";
import { casePages } from "./case-pages";
import { officePages, portalPages } from "./pages";
import { registers } from "./registers";

/** Every read of the product that puts rows in order or counts them, by its place, with every way of asking it. */
export const lists: MakesAsks = (town): Asks => ({
  ...registers(town),
  ...officePages(town),
  ...casePages(town),
  ...portalPages(town),
});

/** Lists that nothing has been generated for yet; none may stay here once it is asked above. */
export const owed: readonly string[] = [
  "lib/cases/queries/cases-of-employer.ts#casesOfEmployer",
  "lib/claims/queries/claim-desk.ts#claimDesk",
  "lib/claims/queries/claim-file.ts#claimFile",
  "lib/claims/queries/claim-list.ts#claimCount",
  "lib/claims/queries/claim-list.ts#claimList",
  "lib/claims/queries/minimum-wages.ts#minimumWageList",
  "lib/claims/queries/minimum-wages.ts#regionStandards",
  "lib/complaints/queries/identity-reads.ts#identityReads",
  "lib/complaints/queries/joinable-cases.ts#joinableCases",
  "lib/complaints/queries/limitation-of-complaint.ts#limitationOfComplaint",
  "lib/decisions/queries/decision-desk.ts#decisionDesk",
  "lib/decisions/queries/decision-file.ts#decisionFile",
  "lib/desk/queries/escalated.ts#escalatedClocks",
  "lib/desk/queries/merge-preview.ts#mergePreview",
  "lib/desk/queries/unclocked.ts#unclockedCases",
  "lib/employers/queries/employer-file.ts#factsOn",
  "lib/employers/queries/employer-file.ts#relationsOfEmployer",
  "lib/orders/queries/order-draft.ts#orderDraft",
  "lib/patrols/queries/plan-file.ts#planFile",
  "lib/patrols/queries/plan-list.ts#planCount",
  "lib/patrols/queries/plan-list.ts#planList",
  "lib/platform-reports/queries/employer-reports.ts#employerReports",
  "lib/platform-reports/queries/period-changes.ts#periodChanges",
  "lib/platform-reports/queries/periods.ts#periodList",
  "lib/platform-reports/queries/report-file.ts#reportFile",
  "lib/platform-reports/queries/reporters.ts#reporterFile",
  "lib/platform-reports/queries/reporters.ts#reporterList",
  "lib/platform-reports/queries/reporters.ts#reportersOffered",
  "lib/platform-reports/queries/step-history.ts#stepHistory",
];
