import type { Asks, MakesAsks } from "./asks";
import { casePages } from "./case-pages";
import { officePages } from "./pages";
import { portalPages } from "./portal-pages";
import { registers } from "./registers";
import { publicRegisters } from "./report-registers";
import { visitPages } from "./visit-pages";
import { workPages } from "./work-pages";
import { workRegisters } from "./work-registers";

/** Every read of the product that puts rows in order or counts them, by its place, with every way of asking it. */
export const lists: MakesAsks = (town): Asks => ({
  ...registers(town),
  ...workRegisters(town),
  ...publicRegisters(town),
  ...officePages(town),
  ...casePages(town),
  ...workPages(town),
  ...visitPages(town),
  ...portalPages(town),
});

/** Reads that are not asked: each opens one thing by its key for a file or a form. None stays here once it is asked. */
export const owed: readonly string[] = [
  "lib/campaigns/queries/brief-papers.ts#briefSheet",
  "lib/campaigns/queries/brief-papers.ts#ledgerSheet",
  "lib/campaigns/queries/demands.ts#demandFile",
  "lib/campaigns/queries/demands.ts#demandSheetBytes",
  "lib/campaigns/queries/districts.ts#rowsByDistrict",
  "lib/campaigns/queries/effect-paper.ts#effectSheet",
  "lib/campaigns/queries/effect.ts#effectOf",
  "lib/campaigns/queries/effect-rows.ts#effectRecords",
  "lib/campaigns/queries/holding.ts#assertMayAddEvidence",
  "lib/case-file-answer.ts#takeCaseFile",
  "lib/complaints/queries/limitation-of-complaint.ts#limitationOfComplaint",
  "lib/regroupings/queries/regrouping-file.ts#regroupingFile",
  "lib/orders/queries/order-draft.ts#orderDraft",
  "lib/platform-reports/queries/roster-faults-answer.ts#rosterFaultsAnswer",
  "lib/sensitive-reading.ts#askReasonFirst",
  "lib/sensitive-reading.ts#hasReason",
  "lib/sensitive-reading.ts#openReading",
  "lib/sensitive-reading.ts#readingOf",
  "lib/wage-listings/queries/listing-desk.ts#listingDesk",
  "lib/wage-listings/queries/listing-file.ts#listingFile",
  "lib/wage-listings/queries/employer-listings.ts#employerListing",
];
