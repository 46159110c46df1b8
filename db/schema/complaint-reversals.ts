import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { reversibleOutcomes, takeBackGrounds, withdrawalManners } from "@/lib/complaints/lifecycle";
import { accounts } from "./accounts";
import { id, instant, legalDay } from "./columns";
import { complaints, declineGround } from "./complaints";

export const takeBackGround = pgEnum("take_back_ground", takeBackGrounds);
export const inaction = pgEnum("inaction", reversibleOutcomes);

/**
 * A matter that had not been acted on, or stood as withdrawn, and was looked at anew: why, by which paper, and what had
 * been decided.
 */
export const complaintReversals = pgTable(
  "complaint_reversals",
  {
    id: id(),
    complaintId: uuid("complaint_id")
      .notNull()
      .references(() => complaints.id),
    ground: takeBackGround("ground").notNull(),
    /** The day on which the organ knew: the clock of the receipt runs anew from it. */
    knownOn: legalDay("known_on").notNull(),
    /** Who decided or returned it, and the number of its paper; empty where there is none. */
    organ: text("organ").notNull().default(""),
    paperNumber: text("paper_number").notNull().default(""),
    reason: text("reason").notNull(),
    takenBackOn: legalDay("taken_back_on").notNull(),
    takenBackAt: instant("taken_back_at").notNull(),
    takenBackBy: uuid("taken_back_by")
      .notNull()
      .references(() => accounts.id),
    outcome: inaction("outcome").notNull(),
    declineGround: declineGround("decline_ground"),
    outcomeReason: text("outcome_reason").notNull(),
    handedOverTo: text("handed_over_to"),
    /** The withdrawal as it had been entered. */
    withdrawnOn: legalDay("withdrawn_on"),
    withdrawalManner: text("withdrawal_manner", { enum: withdrawalManners }),
    withdrawalProof: text("withdrawal_proof"),
    decidedOn: legalDay("decided_on").notNull(),
    decidedBy: uuid("decided_by").references(() => accounts.id),
  },
  (table) => [
    index("complaint_reversals_complaint").on(table.complaintId, table.takenBackAt),
    index("complaint_reversals_ground").on(table.declineGround),
    check(
      "complaint_reversals_declined_with_ground",
      sql`(${table.outcome} = 'declined') = (${table.declineGround} is not null)`,
    ),
    // As text: a value that a migration adds to the type cannot be used in the same transaction.
    check(
      "complaint_reversals_withdrawn",
      sql`num_nonnulls(${table.withdrawnOn}, ${table.withdrawalManner}, ${table.withdrawalProof})
        = case when ${table.outcome}::text = 'withdrawn' then 3 else 0 end`,
    ),
    check("complaint_reversals_returned", sql`${table.ground} <> 'returned' or ${table.outcome} = 'handed_over'`),
  ],
);
