import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { caseState, cases } from "./cases";
import { id, legalDay } from "./columns";

/** A case that had ended and was taken up again by the head: when, why, and how it had ended. */
export const reopenings = pgTable(
  "reopenings",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    regionCode: text("region_code").notNull(),
    reason: text("reason").notNull(),
    endedOn: legalDay("ended_on"),
    endedAs: caseState("ended_as").notNull(),
    reopenedOn: legalDay("reopened_on").notNull(),
    decidedBy: uuid("decided_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    index("reopenings_case").on(table.caseId),
    index("reopenings_newest").on(table.reopenedOn, table.regionCode),
  ],
);
