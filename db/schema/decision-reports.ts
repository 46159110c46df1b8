import { sql } from "drizzle-orm";
import { check, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { reportManners } from "@/lib/decisions/lifecycle";
import { accounts, organs } from "./accounts";
import { legalDay } from "./columns";
import { decisions } from "./decisions";

export const reportManner = pgEnum("report_manner", reportManners);

/** That a penalty was reported to the superior organ, once: to whom, how, and what shows that it came in. */
export const decisionReports = pgTable(
  "decision_reports",
  {
    decisionId: uuid("decision_id")
      .primaryKey()
      .references(() => decisions.id),
    reportedOn: legalDay("reported_on").notNull(),
    superiorName: text("superior_name").notNull(),
    /** The same where it works with this installation. */
    superiorId: uuid("superior_id").references(() => organs.id),
    manner: reportManner("manner").notNull(),
    receipt: text("receipt").notNull(),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
    recordedOn: legalDay("recorded_on").notNull(),
  },
  (table) => [check("decision_reports_day", sql`${table.reportedOn} <= ${table.recordedOn}`)],
);
