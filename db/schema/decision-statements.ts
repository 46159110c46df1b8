import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { statementManners } from "@/lib/decisions/lifecycle";
import { accounts } from "./accounts";
import { id, instant, legalDay } from "./columns";
import { postedManner } from "./decision-postings";
import { decisions } from "./decisions";
import { documents } from "./documents";

export const statementManner = pgEnum("statement_manner", statementManners);

/** 陈述、申辩 of the party, on one occasion. */
export const decisionStatements = pgTable(
  "decision_statements",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    round: integer("round").notNull(),
    receivedOn: legalDay("received_on").notNull(),
    /** Day on which it was posted, or on which what was found later had been handed over or said; else null. */
    postedOn: legalDay("posted_on"),
    postedManner: postedManner("posted_manner"),
    manner: statementManner("manner").notNull(),
    givenBy: text("given_by").notNull(),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
    recordedAt: instant("recorded_at").notNull(),
    answeredOn: legalDay("answered_on"),
    answeredBy: uuid("answered_by").references(() => accounts.id),
    documentId: uuid("document_id").references(() => documents.id),
  },
  (table) => [
    index("decision_statements_decision").on(table.decisionId, table.recordedAt),
    check("decision_statements_posted", sql`(${table.postedOn} is null) = (${table.postedManner} is null)`),
  ],
);

/** One point of a statement, with whether it was accepted and why. */
export const decisionStatementPoints = pgTable(
  "decision_statement_points",
  {
    statementId: uuid("statement_id")
      .notNull()
      .references(() => decisionStatements.id),
    ordinal: integer("ordinal").notNull(),
    claim: text("claim").notNull(),
    isAccepted: boolean("is_accepted"),
    answer: text("answer"),
  },
  (table) => [
    primaryKey({ columns: [table.statementId, table.ordinal] }),
    check("decision_statement_points_answer", sql`(${table.isAccepted} is null) = (${table.answer} is null)`),
  ],
);
