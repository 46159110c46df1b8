import { sql } from "drizzle-orm";
import { check, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { contestOutcomes } from "@/lib/complaints/lifecycle";
import { accounts, organs } from "./accounts";
import { instant, legalDay } from "./columns";
import { complaints } from "./complaints";

export const contestOutcome = pgEnum("contest_outcome", contestOutcomes);

/** 管辖异议: that an organ is not competent for what came to it, said once, and what was decided about it. */
export const routingContests = pgTable(
  "routing_contests",
  {
    complaintId: uuid("complaint_id")
      .primaryKey()
      .references(() => complaints.id),
    /** The organ that contests. */
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    reason: text("reason").notNull(),
    /** Which organ it takes to be competent, when that organ is one of ours. */
    proposedOrganId: uuid("proposed_organ_id").references(() => organs.id),
    contestedOn: legalDay("contested_on").notNull(),
    contestedAt: instant("contested_at").notNull(),
    contestedBy: uuid("contested_by")
      .notNull()
      .references(() => accounts.id),
    outcome: contestOutcome("outcome"),
    toOrganId: uuid("to_organ_id").references(() => organs.id),
    /** Number or course of a decision that an organ above took outside this installation. */
    reference: text("reference").notNull().default(""),
    decisionReason: text("decision_reason").notNull().default(""),
    decidedOn: legalDay("decided_on"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
  },
  (table) => [
    check("routing_contests_decided", sql`(${table.outcome} is null) = (${table.decidedOn} is null)`),
    check(
      "routing_contests_moved",
      sql`(${table.outcome} is not distinct from 'moved') = (${table.toOrganId} is not null)`,
    ),
  ],
);
