import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { recordingSteps } from "@/lib/recordings/steps";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";

export const recordingStep = pgEnum("recording_step", recordingSteps);

/**
 * 执法全过程记录: for a step of a case that is to be filmed, the recording with where it is kept, or why there is none.
 * What was entered in error is struck and stays.
 */
export const recordings = pgTable(
  "recordings",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    step: recordingStep("step").notNull(),
    /** The visit, record, preservation, statement, decision, check or delivery that the step is. */
    subjectId: uuid("subject_id").notNull(),
    startedAt: instant("started_at"),
    endedAt: instant("ended_at"),
    device: text("device"),
    keptAt: text("kept_at"),
    missingBecause: text("missing_because"),
    enteredBy: uuid("entered_by")
      .notNull()
      .references(() => accounts.id),
    enteredOn: legalDay("entered_on").notNull(),
    struckBecause: text("struck_because"),
    struckBy: uuid("struck_by").references(() => accounts.id),
    struckOn: legalDay("struck_on"),
  },
  (table) => [
    index("recordings_case").on(table.caseId, table.subjectId),
    uniqueIndex("recordings_missing")
      .on(table.subjectId)
      .where(sql`${table.missingBecause} is not null and ${table.struckOn} is null`),
    check(
      "recordings_one_or_other",
      sql`num_nonnulls(${table.startedAt}, ${table.endedAt}, ${table.device}, ${table.keptAt})
        = case when ${table.missingBecause} is null then 4 else 0 end`,
    ),
    check("recordings_in_order", sql`${table.endedAt} > ${table.startedAt}`),
    check(
      "recordings_struck",
      sql`num_nonnulls(${table.struckBecause}, ${table.struckBy}, ${table.struckOn}) in (0, 3)`,
    ),
  ],
);
