import { ContestFilter } from "@/lib/contests/filter";
import { contestCount, contestList } from "@/lib/contests/queries/contest-list";
import { addDays, legalDate } from "@/lib/kernel/clock";
import { MirrorFilter, ReporterFilter, ReportFilter } from "@/lib/platform-reports/filter";
import { lapseCount, lapseList } from "@/lib/platform-reports/queries/lapses";
import { mirrorList } from "@/lib/platform-reports/queries/mirrors";
import { periodList } from "@/lib/platform-reports/queries/periods";
import { reportList } from "@/lib/platform-reports/queries/report-list";
import { reporterList, reportersOffered } from "@/lib/platform-reports/queries/reporters";
import { PublicationFilter, PublicFilter, publicationShelves } from "@/lib/publications/filter";
import { MajorFilter } from "@/lib/publications/major-filter";
import { quarterBefore, quarterOf } from "@/lib/publications/quarter";
import { majorCandidates, majorCount } from "@/lib/publications/queries/major-candidates";
import { proposedMajors } from "@/lib/publications/queries/proposed-majors";
import { publicCount, publicList } from "@/lib/publications/queries/public-list";
import { publicLists, publicMajorCount, publicMajors, publicQuarters } from "@/lib/publications/queries/public-majors";
import { publicationCount, publicationList } from "@/lib/publications/queries/publication-list";
import { withdrawalCount, withdrawalList } from "@/lib/publications/queries/withdrawals";
import { ListingFilter, PublicListingFilter } from "@/lib/wage-listings/filter";
import { listingCount, listingList } from "@/lib/wage-listings/queries/listing-list";
import { publicListingCount, publicListings } from "@/lib/wage-listings/queries/public-listings";
import { MOST_EXPORTED } from "@/lib/workflow/export";
import { deep, filtered, type MakesAsks, NAME, NO_NAME, named, one } from "./asks";

/** What is made public, and what platforms report. */
export const publicRegisters: MakesAsks = (town) => ({
  ...publicPages(town),
  ...shelves(town),
  ...listings(town),
  ...contested(town),
  ...majors(town),
  ...reporters(town),
  ...reports(town),
});

const publicPages: MakesAsks = ({ today, decision }) => {
  const day = legalDate(today);
  const after = named("after", deep(addDays(day, -1_000)));
  const choices = [named("q", NAME, NO_NAME, "91990101BN00000001", decision.number ?? NO_NAME)];
  const anyone = ["tenth"] as const;
  return {
    "lib/publications/queries/public-list.ts#publicList": filtered(
      [...choices, after],
      (_, filter) => publicList(PublicFilter.parse(filter), day),
      anyone,
    ),
    "lib/publications/queries/public-list.ts#publicCount": filtered(
      choices,
      (_, filter) => publicCount(PublicFilter.parse(filter), day),
      anyone,
    ),
    "lib/publications/queries/withdrawals.ts#withdrawalList": filtered([after], (_, filter) =>
      withdrawalList(PublicFilter.parse(filter)),
    ),
    "lib/publications/queries/withdrawals.ts#withdrawalCount": one(() => withdrawalCount(MOST_EXPORTED)),
  };
};

const shelves: MakesAsks = ({ leaders, today, decision }) => {
  const choices = [
    named("shelf", ...publicationShelves.filter((shelf) => shelf !== "waiting")),
    named("q", NAME, NO_NAME, decision.number ?? NO_NAME),
  ];
  const pages = [...choices, named("after", deep(addDays(legalDate(today), -1_000)))];
  return {
    "lib/publications/queries/publication-list.ts#publicationList": filtered(pages, (eyes, filter) =>
      publicationList(leaders[eyes], PublicationFilter.parse(filter)),
    ),
    "lib/publications/queries/publication-list.ts#publicationCount": filtered(choices, (eyes, filter) =>
      publicationCount(leaders[eyes], PublicationFilter.parse(filter)),
    ),
  };
};

/** Reconsiderations and suits, against papers and against decisions with an account. */
const contested: MakesAsks = ({ leaders, today }) => {
  const old = addDays(legalDate(today), -1_000);
  const choices = [
    named("kind", "reconsideration", "litigation"),
    named("state", "pending", "concluded"),
    named("result", "annulled", "ordered_to_act"),
    named("from", old),
    named("to", old),
  ];
  const pages = [...choices, named("after", deep(old))];
  return {
    "lib/contests/queries/contest-list.ts#contestList": filtered(pages, (eyes, filter) =>
      contestList(leaders[eyes], ContestFilter.parse(filter)),
    ),
    "lib/contests/queries/contest-list.ts#contestCount": filtered(choices, (eyes, filter) =>
      contestCount(leaders[eyes], ContestFilter.parse(filter)),
    ),
  };
};

/** The list of those who owe wages: the officers' register and what anyone reads. */
const listings: MakesAsks = ({ leaders, today }) => {
  const old = addDays(legalDate(today), -1_000);
  const sought = named("q", NAME, NO_NAME, "CODE1000");
  const after = named("after", deep(old));
  const choices = [named("state", "proposed", "listed", "removed"), sought];
  const anyone = ["tenth"] as const;
  return {
    "lib/wage-listings/queries/listing-list.ts#listingList": filtered([...choices, after], (eyes, filter) =>
      listingList(leaders[eyes], ListingFilter.parse(filter)),
    ),
    "lib/wage-listings/queries/listing-list.ts#listingCount": filtered(choices, (eyes, filter) =>
      listingCount(leaders[eyes], ListingFilter.parse(filter)),
    ),
    "lib/wage-listings/queries/public-listings.ts#publicListings": filtered(
      [sought, after],
      (_, filter) => publicListings(PublicListingFilter.parse(filter)),
      anyone,
    ),
    "lib/wage-listings/queries/public-listings.ts#publicListingCount": filtered(
      [sought],
      (_, filter) => publicListingCount(PublicListingFilter.parse(filter)),
      anyone,
    ),
  };
};

const majors: MakesAsks = ({ leaders, today, decision }) => {
  const quarter = quarterOf(decision.decidedOn ?? legalDate(today));
  const now = quarterBefore(quarterOf(legalDate(today)));
  const choices = [named("quarter", now, quarter, "2001Q1")];
  const pages = [...choices, named("after", deep(addDays(decision.decidedOn ?? legalDate(today), 5)))];
  const asked = (filter: object) => ({ quarter, ...MajorFilter.parse(filter) });
  return {
    "lib/publications/queries/major-candidates.ts#majorCandidates": filtered(pages, (eyes, filter) =>
      majorCandidates(leaders[eyes], asked(filter).quarter, asked(filter).after),
    ),
    "lib/publications/queries/major-candidates.ts#majorCount": filtered(choices, (eyes, filter) =>
      majorCount(leaders[eyes], asked(filter).quarter),
    ),
    "lib/publications/queries/proposed-majors.ts#proposedMajors": filtered(choices, (eyes, filter) =>
      proposedMajors(leaders[eyes], asked(filter).quarter),
    ),
    "lib/publications/queries/public-majors.ts#publicMajors": filtered(pages, (_, filter) =>
      publicMajors(asked(filter).quarter, asked(filter).after),
    ),
    "lib/publications/queries/public-majors.ts#publicMajorCount": filtered(choices, (_, filter) =>
      publicMajorCount(asked(filter).quarter, MOST_EXPORTED),
    ),
    "lib/publications/queries/public-majors.ts#publicLists": filtered(choices, (_, filter) =>
      publicLists(asked(filter).quarter),
    ),
    "lib/publications/queries/public-majors.ts#publicQuarters": one(() => publicQuarters()),
  };
};

const reporters: MakesAsks = ({ leaders, today }) => {
  const choices = [
    named("q", NAME, NO_NAME, "91990101BN00000010"),
    named("kind", "platform", "partner"),
    named("industry", "express", "other"),
  ];
  const pages = [...choices, named("after", deep(addDays(legalDate(today), -750)))];
  return {
    "lib/platform-reports/queries/reporters.ts#reporterList": filtered(pages, (eyes, filter) =>
      reporterList(leaders[eyes], ReporterFilter.parse(filter)),
    ),
    "lib/platform-reports/queries/reporters.ts#reportersOffered": filtered([], (eyes) =>
      reportersOffered(leaders[eyes], "platform"),
    ),
  };
};

const reports: MakesAsks = ({ leaders, today, period }) => {
  const later = `${addDays(legalDate(today), -200)}T00:00:00.000Z`;
  const choices = [
    named("q", NAME, NO_NAME, "91990101BN00000010"),
    named("half", period.half, "2001-H1"),
    named("kind", "platform", "partner"),
    named("state", "submitted", "returned", "accepted", "superseded"),
    named("late", "yes"),
  ];
  const ofMirrors = [
    named("half", period.half, "2001-H1"),
    named("state", "open", "disputed", "confirmed"),
    named("lead", "yes"),
  ];
  const day = addDays(legalDate(today), -300);
  return {
    "lib/platform-reports/queries/report-list.ts#reportList": filtered(
      [...choices, named("after", deep(later))],
      (eyes, filter) => reportList(leaders[eyes], ReportFilter.parse(filter)),
    ),
    "lib/platform-reports/queries/mirrors.ts#mirrorList": filtered(
      [...ofMirrors, named("after", deep(day))],
      (eyes, filter) => mirrorList(leaders[eyes], MirrorFilter.parse(filter)),
    ),
    "lib/platform-reports/queries/lapses.ts#lapseCount": filtered([], (eyes) => lapseCount(leaders[eyes], period.id)),
    "lib/platform-reports/queries/lapses.ts#lapseList": filtered(
      [named("after", deep(addDays(legalDate(today), -750)))],
      (eyes, filter) => lapseList(leaders[eyes], period.id, MirrorFilter.parse(filter).after, today),
    ),
    "lib/platform-reports/queries/periods.ts#periodList": filtered([], (eyes) => periodList(leaders[eyes], today)),
  };
};
