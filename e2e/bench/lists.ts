import type { Asks, MakesAsks } from "./asks";
import { casePages } from "./case-pages";
import { officePages, portalPages } from "./pages";
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

/** What opens one thing by its key for a file or a form, and what nothing has been generated for. */
const byKey: readonly string[] = [
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
  "lib/wage-listings/queries/listing-list.ts#listingsOfEmployer",
];

/**
 * Reads that are not asked: beside those above, lists whose plans do not hold yet among a million cases, and the wage
 * listings, of which none are generated. None may stay here once it is asked above.
 */
export const owed: readonly string[] = [
  ...byKey,
  "lib/campaigns/queries/evidence.ts#choosable",
  "lib/cases/queries/cases-held.ts#holdersOfCases",
  "lib/desk/queries/escalated.ts#escalatedClocks",
  "lib/desk/queries/unclocked.ts#unclockedCases",
  "lib/publications/queries/publication-list.ts#publicationCount",
  "lib/publications/queries/publication-list.ts#publicationList",
  "lib/wage-listings/queries/listing-list.ts#listingCount",
  "lib/wage-listings/queries/listing-list.ts#listingList",
  "lib/wage-listings/queries/public-listings.ts#publicListingCount",
  "lib/wage-listings/queries/public-listings.ts#publicListings",
  "lib/wage-listings/queries/waiting-listings.ts#listingsWaiting",
];
