import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { operationModes, platformIndustries, reporterKinds } from "@/lib/platform-reports/lifecycle";
import { accounts, organs } from "./accounts";
import { countyOf, id, legalDay } from "./columns";
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
