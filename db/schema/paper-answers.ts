import { pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
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
  },
  (table) => [uniqueIndex("paper_answers_once").on(table.employerId, table.half)],
);
