import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { id, instant, legalDay } from "./columns";
import { enforcements } from "./enforcement";
import { files } from "./files";
import { checkManner } from "./orders";

const enforcement = () =>
  uuid("enforcement_id")
    .notNull()
    .references(() => enforcements.id);

/** What the employer reports in its portal of having corrected what a decision orders. Nothing is confirmed by it. */
export const correctionReports = pgTable(
  "correction_reports",
  {
    id: id(),
    enforcementId: enforcement(),
    note: text("note").notNull(),
    submittedBy: uuid("submitted_by")
      .notNull()
      .references(() => accounts.id),
    submittedAt: instant("submitted_at").notNull(),
    /** Day on which a case officer confirmed the correction on this report; null of every other. */
    reliedOn: legalDay("relied_on"),
  },
  (table) => [index("correction_reports_enforcement").on(table.enforcementId, table.submittedAt)],
);

/** What a case officer answers to a report of which nothing, or not enough, was found corrected: it stays owed. */
export const correctionAnswers = pgTable(
  "correction_answers",
  {
    reportId: uuid("report_id")
      .primaryKey()
      .references(() => correctionReports.id),
    verifiedOn: legalDay("verified_on").notNull(),
    manner: checkManner("manner").notNull(),
    /** The words that the employer reads. */
    note: text("note").notNull(),
    answeredBy: uuid("answered_by")
      .notNull()
      .references(() => accounts.id),
    answeredOn: legalDay("answered_on").notNull(),
  },
  (table) => [check("correction_answers_day", sql`${table.verifiedOn} <= ${table.answeredOn}`)],
);

/** Files of a report; without one while the sender still gathers them. */
export const correctionReportFiles = pgTable(
  "correction_report_files",
  {
    id: id(),
    enforcementId: enforcement(),
    reportId: uuid("report_id").references(() => correctionReports.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => accounts.id),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [
    index("correction_report_files_report").on(table.reportId),
    index("correction_report_files_enforcement").on(table.enforcementId, table.addedBy),
    index("correction_report_files_file").on(table.fileId),
  ],
);
