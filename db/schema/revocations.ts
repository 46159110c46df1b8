import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { revocationGrounds, revocationStates } from "@/lib/revocations/lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { id, legalDay } from "./columns";
import { decisions } from "./decisions";
import { documents } from "./documents";
import { employers } from "./employers";

export const revocationState = pgEnum("revocation_state", revocationStates);
export const revocationGround = pgEnum("revocation_ground", revocationGrounds);

/** Proposals that the organ revoke a decision of its own, and what the head answered. */
export const revocations = pgTable(
  "revocations",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    state: revocationState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    ground: revocationGround("ground").notNull(),
    /** Printed on the paper, word for word. */
    reason: text("reason").notNull(),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    proposedOn: legalDay("proposed_on").notNull(),
    opinion: text("opinion"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decidedOn: legalDay("decided_on"),
    documentId: uuid("document_id").references(() => documents.id),
    /** What had been paid in on that day and is to be returned. */
    returnFen: bigint("return_fen", { mode: "number" }),
    /** The day on which the decision stood again, its revocation being annulled. */
    undoneOn: legalDay("undone_on"),
  },
  (table) => [
    uniqueIndex("revocations_pending").on(table.decisionId).where(sql`${table.state} = 'proposed'`),
    uniqueIndex("revocations_revoked").on(table.decisionId).where(sql`${table.state} = 'revoked'`),
    index("revocations_decision").on(table.decisionId, table.proposedOn),
    index("revocations_waiting").on(table.proposedOn).where(sql`${table.state} = 'proposed'`),
    check(
      "revocations_decided",
      sql`num_nulls(${table.opinion}, ${table.decidedBy}, ${table.decidedOn})
        = case when ${table.state} = 'proposed' then 3 else 0 end`,
    ),
    check("revocations_undone", sql`(${table.state}::text = 'undone') = (${table.undoneOn} is not null)`),
    check("revocations_return", sql`${table.returnFen} >= 0`),
  ],
);
