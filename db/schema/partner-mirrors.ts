import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { mirrorStates, mismatchSides, mismatchStates } from "@/lib/platform-reports/lifecycle";
import { accounts } from "./accounts";
import { cityOf, countyOf, id, legalDay } from "./columns";
import { employers } from "./employers";
import { platformReports, reportingPeriods } from "./platform-reports";

export const mirrorState = pgEnum("mirror_state", mirrorStates);
export const mismatchState = pgEnum("mismatch_state", mismatchStates);
export const mismatchSide = pgEnum("mismatch_side", mismatchSides);

/** A partner's row of a platform's report as the partner sees it, with both numbers; it is known by its code. */
export const partnerMirrors = pgTable(
  "partner_mirrors",
  {
    id: id(),
    periodId: uuid("period_id")
      .notNull()
      .references(() => reportingPeriods.id),
    /** The version of the report that says so now. */
    reportId: uuid("report_id")
      .notNull()
      .references(() => platformReports.id),
    platformId: uuid("platform_id")
      .notNull()
      .references(() => employers.id),
    regionCode: text("region_code").notNull(),
    creditCode: text("credit_code").notNull(),
    name: text("name").notNull(),
    n1: integer("n1").notNull(),
    n2: integer("n2").notNull(),
    n3: integer("n3").notNull(),
    ownN1: integer("own_n1"),
    ownN2: integer("own_n2"),
    ownN3: integer("own_n3"),
    note: text("note").notNull().default(""),
    state: mirrorState("state").notNull().default("open"),
    version: integer("version").notNull().default(1),
    statedOn: legalDay("stated_on").notNull(),
    answeredOn: legalDay("answered_on"),
    answeredBy: uuid("answered_by").references(() => accounts.id),
  },
  (table) => [
    uniqueIndex("partner_mirrors_row").on(table.periodId, table.platformId, table.creditCode),
    index("partner_mirrors_code").on(table.creditCode),
    index("partner_mirrors_report").on(table.reportId),
    index("partner_mirrors_in_order").on(table.statedOn, table.id),
    index("partner_mirrors_platform").on(table.platformId),
    index("partner_mirrors_county").on(countyOf(table.regionCode), table.statedOn, table.id),
    index("partner_mirrors_city").on(cityOf(table.regionCode), table.statedOn, table.id),
    check(
      "partner_mirrors_answered",
      sql`(${table.ownN1} is null) = (${table.ownN2} is null) and (${table.ownN1} is null) = (${table.ownN3} is null)`,
    ),
  ],
);

/** The task of either side to clear a difference above the threshold. */
export const mismatches = pgTable(
  "mismatches",
  {
    id: id(),
    mirrorId: uuid("mirror_id")
      .notNull()
      .references(() => partnerMirrors.id),
    side: mismatchSide("side").notNull(),
    regionCode: text("region_code").notNull(),
    state: mismatchState("state").notNull().default("waiting"),
    version: integer("version").notNull().default(1),
    openedOn: legalDay("opened_on").notNull(),
    ownerId: uuid("owner_id").references(() => accounts.id),
    takenOn: legalDay("taken_on"),
    doneOn: legalDay("done_on"),
    outcome: text("outcome").notNull().default(""),
  },
  (table) => [
    uniqueIndex("mismatches_standing").on(table.mirrorId, table.side).where(sql`${table.state} <> 'done'`),
    index("mismatches_mirror").on(table.mirrorId),
  ],
);
