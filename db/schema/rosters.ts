import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { rosterStates } from "@/lib/platform-reports/lifecycle";
import { accounts } from "./accounts";
import { id, instant } from "./columns";
import { employers } from "./employers";
import { files } from "./files";
import { platformReports } from "./platform-reports";

export const rosterState = pgEnum("roster_state", rosterStates);

/** A list of people that an enterprise sent with its report; the last one that was read counts. */
export const rosters = pgTable(
  "rosters",
  {
    id: id(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => platformReports.id),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    regionCode: text("region_code").notNull(),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    state: rosterState("state").notNull().default("waiting"),
    version: integer("version").notNull().default(1),
    fault: text("fault"),
    readRows: integer("read_rows").notNull().default(0),
    goodRows: integer("good_rows").notNull().default(0),
    badRows: integer("bad_rows").notNull().default(0),
    uploadedBy: uuid("uploaded_by")
      .notNull()
      .references(() => accounts.id),
    uploadedAt: instant("uploaded_at").notNull(),
    finishedAt: instant("finished_at"),
  },
  (table) => [
    index("rosters_report").on(table.reportId, table.uploadedAt),
    index("rosters_waiting").on(table.state, table.uploadedAt).where(sql`${table.state} in ('waiting', 'reading')`),
    check("rosters_refused", sql`(${table.state} = 'refused') = (${table.fault} is not null)`),
  ],
);

/** One person of a roster whose row was right. Numbers are sealed; equal ones meet in the blind index. */
export const rosterRows = pgTable(
  "roster_rows",
  {
    rosterId: uuid("roster_id")
      .notNull()
      .references(() => rosters.id, { onDelete: "cascade" }),
    line: integer("line").notNull(),
    name: text("name").notNull(),
    personId: text("person_id").notNull(),
    personIndex: text("person_index").notNull(),
    phone: text("phone"),
    districtCode: text("district_code").notNull(),
    relation: text("relation").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.rosterId, table.line] }),
    uniqueIndex("roster_rows_person").on(table.rosterId, table.personIndex),
    check("roster_rows_relation", sql`${table.relation} in ('n1', 'n2', 'n3')`),
  ],
);

/** What is wrong with a row of a roster: its line in the file, the column, the reason. No value of the row is kept. */
export const rosterFaults = pgTable(
  "roster_faults",
  {
    rosterId: uuid("roster_id")
      .notNull()
      .references(() => rosters.id, { onDelete: "cascade" }),
    line: integer("line").notNull(),
    column: text("column_name").notNull(),
    reason: text("reason").notNull(),
  },
  (table) => [primaryKey({ columns: [table.rosterId, table.line, table.column] })],
);
