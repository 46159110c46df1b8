import { sql } from "drizzle-orm";
import { boolean, check, index, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { recusalAskers } from "@/lib/decisions/lifecycle";
import { accounts } from "./accounts";
import { id, instant, legalDay } from "./columns";
import { decisionHearings } from "./decision-procedure";
import { documents } from "./documents";

export const recusalAsker = pgEnum("recusal_asker", recusalAskers);

/** One day, place and bench of a hearing that were told and then changed, with the notice that was replaced. */
export const hearingChanges = pgTable(
  "hearing_changes",
  {
    id: id(),
    hearingId: uuid("hearing_id")
      .notNull()
      .references(() => decisionHearings.id),
    heldOn: legalDay("held_on").notNull(),
    heldAt: text("held_at").notNull(),
    place: text("place").notNull(),
    chairId: uuid("chair_id")
      .notNull()
      .references(() => accounts.id),
    /** The notice that told them. */
    noticeId: uuid("notice_id")
      .notNull()
      .references(() => documents.id),
    changedOn: legalDay("changed_on").notNull(),
    changedAt: instant("changed_at").notNull(),
    changedBy: uuid("changed_by")
      .notNull()
      .references(() => accounts.id),
    reason: text("reason").notNull(),
  },
  (table) => [
    uniqueIndex("hearing_changes_notice").on(table.noticeId),
    index("hearing_changes_hearing").on(table.hearingId, table.changedAt),
  ],
);

/** That the chair of a hearing be recused: who asked and why, and what the head decided (《行政处罚法》第六十四条). */
export const hearingRecusals = pgTable(
  "hearing_recusals",
  {
    id: id(),
    hearingId: uuid("hearing_id")
      .notNull()
      .references(() => decisionHearings.id),
    chairId: uuid("chair_id")
      .notNull()
      .references(() => accounts.id),
    asker: recusalAsker("asker").notNull(),
    reason: text("reason").notNull(),
    askedOn: legalDay("asked_on").notNull(),
    enteredBy: uuid("entered_by")
      .notNull()
      .references(() => accounts.id),
    decidedOn: legalDay("decided_on"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    isGranted: boolean("is_granted"),
    decisionReason: text("decision_reason"),
  },
  (table) => [
    uniqueIndex("hearing_recusals_pending").on(table.hearingId, table.chairId).where(sql`${table.decidedOn} is null`),
    index("hearing_recusals_hearing").on(table.hearingId, table.askedOn),
    check(
      "hearing_recusals_decided",
      sql`num_nulls(${table.decidedOn}, ${table.decidedBy}, ${table.isGranted}, ${table.decisionReason}) in (0, 4)`,
    ),
  ],
);
