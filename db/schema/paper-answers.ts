import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { id, legalDay } from "./columns";
import { employers } from "./employers";
import { reportingPeriods } from "./platform-reports";

/** What an enterprise brought on paper when its report on a half-year was demanded in writing. */
export const paperAnswers = pgTable(
  "paper_answers",
  {
    id: id(),
    periodId: uuid("period_id")
      .notNull()
      .references(() => reportingPeriods.id),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    half: text("half").notNull(),
    receivedOn: legalDay("received_on").notNull(),
    note: text("note").notNull(),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
    recordedOn: legalDay("recorded_on").notNull(),
    /** Why it was entered in error; a struck one counts no longer and stays on record. */
    struckBecause: text("struck_because"),
    struckBy: uuid("struck_by").references(() => accounts.id),
    struckOn: legalDay("struck_on"),
  },
  (table) => [
    uniqueIndex("paper_answers_once").on(table.employerId, table.half).where(sql`${table.struckOn} is null`),
    check(
      "paper_answers_struck",
      sql`num_nonnulls(${table.struckBecause}, ${table.struckBy}, ${table.struckOn}) in (0, 3)`,
    ),
  ],
);
