import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { partKinds, regroupingKinds, regroupingStates } from "@/lib/regroupings/lifecycle";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";

export const regroupingKind = pgEnum("regrouping_kind", regroupingKinds);
export const regroupingState = pgEnum("regrouping_state", regroupingStates);
export const regroupingPart = pgEnum("regrouping_part", partKinds);

/** Proposals to merge one case into another, or to split a part of a case off; at most one waits in a case. */
export const regroupings = pgTable(
  "regroupings",
  {
    id: id(),
    kind: regroupingKind("kind").notNull(),
    state: regroupingState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    /** The case that goes on: the earlier of two that are merged, or the one that a part is split from. */
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    /** The case that is merged into it; or the one that a split has opened. */
    otherId: uuid("other_id").references(() => cases.id),
    regionCode: text("region_code").notNull(),
    /** What the case is called that a split opens; empty for a merge. */
    title: text("title").notNull(),
    reason: text("reason").notNull(),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    proposedOn: legalDay("proposed_on").notNull(),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decidedAt: instant("decided_at"),
    /** The decider's opinion, or why it was withdrawn. */
    opinion: text("opinion"),
    undoneBy: uuid("undone_by").references(() => accounts.id),
    undoneOn: legalDay("undone_on"),
    undoneBecause: text("undone_because"),
  },
  (table) => [
    uniqueIndex("regroupings_pending").on(table.caseId).where(sql`${table.state} = 'proposed'`),
    uniqueIndex("regroupings_pending_other").on(table.otherId).where(sql`${table.state} = 'proposed'`),
    index("regroupings_in_state").on(table.state, table.proposedOn, table.id),
    index("regroupings_case").on(table.caseId, table.proposedOn),
    index("regroupings_other").on(table.otherId, table.proposedOn),
    check("regroupings_merged", sql`${table.kind} <> 'merge' or ${table.otherId} is not null`),
    check("regroupings_decided", sql`(${table.state} = 'proposed') = (${table.decidedAt} is null)`),
    check("regroupings_undone", sql`(${table.state} = 'undone') = (${table.undoneOn} is not null)`),
  ],
);

/** What a split is to take along; what a merge has moved, with the ordinal it had in its old file. */
export const regroupingParts = pgTable(
  "regrouping_parts",
  {
    regroupingId: uuid("regrouping_id")
      .notNull()
      .references(() => regroupings.id),
    kind: regroupingPart("kind").notNull(),
    partId: uuid("part_id").notNull(),
    ordinal: integer("ordinal"),
  },
  (table) => [primaryKey({ columns: [table.regroupingId, table.kind, table.partId] })],
);
