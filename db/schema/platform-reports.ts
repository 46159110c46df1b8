import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  lapseStages,
  operationModes,
  platformIndustries,
  reporterKinds,
  reportStates,
  reportSteps,
} from "@/lib/platform-reports/lifecycle";
import { accounts, organs } from "./accounts";
import { cityOf, countyOf, id, instant, legalDay } from "./columns";
import { documents } from "./documents";
import { employerRelations, employers } from "./employers";

export const reporterKind = pgEnum("reporter_kind", reporterKinds);
export const platformIndustry = pgEnum("platform_industry", platformIndustries);
export const operationMode = pgEnum("operation_mode", operationModes);

/** The dates of one half-year's reports in a region, set once and read by every screen, mail and paper. */
export const reportingPeriods = pgTable(
  "reporting_periods",
  {
    id: id(),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    half: text("half").notNull(),
    opensOn: legalDay("opens_on").notNull(),
    dueOn: legalDay("due_on").notNull(),
    lockedOn: legalDay("locked_on").notNull(),
    /** A change against the last report by more than this asks for its reason. */
    thresholdPercent: integer("threshold_percent").notNull(),
    setBy: uuid("set_by")
      .notNull()
      .references(() => accounts.id),
    setOn: legalDay("set_on").notNull(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("reporting_periods_half").on(table.regionCode, table.half),
    check("reporting_periods_order", sql`${table.opensOn} <= ${table.dueOn} and ${table.dueOn} <= ${table.lockedOn}`),
    check("reporting_periods_half_form", sql`${table.half} ~ '^20[0-9]{2}-H[12]$'`),
  ],
);

/** An employer that reports as a platform enterprise or as one that works with platforms. */
export const reporters = pgTable(
  "reporters",
  {
    id: id(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    regionCode: text("region_code").notNull(),
    kind: reporterKind("kind").notNull(),
    industry: platformIndustry("industry").notNull(),
    mode: operationMode("mode").notNull(),
    sinceOn: legalDay("since_on").notNull(),
    untilOn: legalDay("until_on"),
    registeredOn: legalDay("registered_on").notNull(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("reporters_employer").on(table.employerId),
    index("reporters_county").on(countyOf(table.regionCode), table.registeredOn, table.id),
    index("reporters_city").on(cityOf(table.regionCode), table.registeredOn, table.id),
    index("reporters_in_order").on(table.registeredOn, table.id),
  ],
);

/** Where each value of a reporter's entry came from and when it was confirmed. */
export const reporterFacts = pgTable(
  "reporter_facts",
  {
    id: id(),
    reporterId: uuid("reporter_id")
      .notNull()
      .references(() => reporters.id),
    field: text("field").notNull(),
    value: text("value").notNull(),
    source: text("source").notNull(),
    confirmedOn: legalDay("confirmed_on").notNull(),
    recordedBy: uuid("recorded_by").references(() => accounts.id),
    inUse: boolean("in_use").notNull().default(true),
  },
  (table) => [index("reporter_facts_reporter").on(table.reporterId, table.field)],
);

/** Where the workers of a partnership are, with dates and source. */
export const partnershipDistricts = pgTable(
  "partnership_districts",
  {
    id: id(),
    relationId: uuid("relation_id")
      .notNull()
      .references(() => employerRelations.id),
    regionCode: text("region_code").notNull(),
    sinceOn: legalDay("since_on").notNull(),
    untilOn: legalDay("until_on"),
    source: text("source").notNull(),
  },
  (table) => [
    index("partnership_districts_relation").on(table.relationId),
    uniqueIndex("partnership_districts_standing")
      .on(table.relationId, table.regionCode)
      .where(sql`${table.untilOn} is null`),
  ],
);

export const reportState = pgEnum("report_state", reportStates);
export const reportStep = pgEnum("report_step", reportSteps);

/** One version of an enterprise's report on a half-year. A correction is a further version; none is ever removed. */
export const platformReports = pgTable(
  "platform_reports",
  {
    id: id(),
    periodId: uuid("period_id")
      .notNull()
      .references(() => reportingPeriods.id),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    regionCode: text("region_code").notNull(),
    half: text("half").notNull(),
    kind: reporterKind("kind").notNull(),
    ordinal: integer("ordinal").notNull(),
    state: reportState("state").notNull().default("draft"),
    version: integer("version").notNull().default(1),
    /** How many fields were filled in before anyone typed. */
    prefilled: integer("prefilled").notNull(),
    startedBy: uuid("started_by")
      .notNull()
      .references(() => accounts.id),
    startedOn: legalDay("started_on").notNull(),
    submittedAt: instant("submitted_at"),
    submittedBy: uuid("submitted_by").references(() => accounts.id),
    isLate: boolean("is_late").notNull().default(false),
    receiptNumber: text("receipt_number").unique(),
    documentId: uuid("document_id").references(() => documents.id),
    reviewedBy: uuid("reviewed_by").references(() => accounts.id),
    reviewedOn: legalDay("reviewed_on"),
  },
  (table) => [
    uniqueIndex("platform_reports_ordinal").on(table.periodId, table.employerId, table.ordinal),
    uniqueIndex("platform_reports_draft").on(table.periodId, table.employerId).where(sql`${table.state} = 'draft'`),
    uniqueIndex("platform_reports_standing")
      .on(table.periodId, table.employerId)
      .where(sql`${table.state} in ('submitted', 'returned', 'accepted')`),
    index("platform_reports_employer").on(table.employerId, table.half),
    index("platform_reports_in_order").on(table.submittedAt, table.id),
    index("platform_reports_city").on(cityOf(table.regionCode), table.submittedAt, table.id),
    index("platform_reports_county").on(countyOf(table.regionCode), table.submittedAt, table.id),
    check("platform_reports_sent", sql`(${table.state} = 'draft') = (${table.receiptNumber} is null)`),
  ],
);

/** What a step held each time it was saved; the last revision counts, the earlier ones show who changed what. */
export const reportSections = pgTable(
  "report_sections",
  {
    reportId: uuid("report_id")
      .notNull()
      .references(() => platformReports.id),
    step: reportStep("step").notNull(),
    /** 0 is what was filled in before anyone typed. */
    revision: integer("revision").notNull(),
    content: jsonb("content").$type<Record<string, unknown>>().notNull(),
    savedBy: uuid("saved_by")
      .notNull()
      .references(() => accounts.id),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.step, table.revision] })],
);

/** What a reviewer sends back, field by field. */
export const reportRemarks = pgTable(
  "report_remarks",
  {
    id: id(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => platformReports.id),
    ordinal: integer("ordinal").notNull(),
    field: text("field").notNull(),
    reason: text("reason").notNull(),
    madeBy: uuid("made_by")
      .notNull()
      .references(() => accounts.id),
    madeOn: legalDay("made_on").notNull(),
  },
  (table) => [uniqueIndex("report_remarks_ordinal").on(table.reportId, table.ordinal)],
);

export const lapseStage = pgEnum("lapse_stage", lapseStages);

/**
 * What a person released against an enterprise that has not reported: reminder, written demand, lead. A demand that
 * came too late to bind is made again; the others happen once.
 */
export const reportLapses = pgTable(
  "report_lapses",
  {
    id: id(),
    periodId: uuid("period_id")
      .notNull()
      .references(() => reportingPeriods.id),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    stage: lapseStage("stage").notNull(),
    releasedBy: uuid("released_by")
      .notNull()
      .references(() => accounts.id),
    releasedOn: legalDay("released_on").notNull(),
    /** Until when the demand asks for the report. */
    replyOn: legalDay("reply_on"),
    documentId: uuid("document_id").references(() => documents.id),
    /** When the demand reached the enterprise, as the lead says. */
    servedOn: legalDay("served_on"),
    note: text("note").notNull(),
  },
  (table) => [
    uniqueIndex("report_lapses_once")
      .on(table.periodId, table.employerId, table.stage)
      .where(sql`${table.stage} <> 'notice'`),
    index("report_lapses_of").on(table.periodId, table.employerId),
    check(
      "report_lapses_notice",
      sql`(${table.stage} = 'notice') = (${table.replyOn} is not null)
        and (${table.stage} = 'notice') = (${table.documentId} is not null)`,
    ),
    check("report_lapses_lead", sql`(${table.stage} = 'lead') = (${table.servedOn} is not null)`),
  ],
);
