import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { postedKinds, postedManners } from "@/lib/decisions/lifecycle";
import { accounts } from "./accounts";
import { id, instant, legalDay } from "./columns";
import { decisions } from "./decisions";
import { evidence } from "./evidence";

export const postedKind = pgEnum("posted_kind", postedKinds);
export const postedManner = pgEnum("posted_manner", postedManners);

/** What the party posted and what came once the proceeding had been submitted: found to be in time, and confirmed. */
export const decisionPostings = pgTable(
  "decision_postings",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    round: integer("round").notNull(),
    kind: postedKind("kind").notNull(),
    manner: postedManner("manner").notNull().default("post"),
    /** Day of posting, or on which it was handed over or said. */
    postedOn: legalDay("posted_on").notNull(),
    receivedOn: legalDay("received_on").notNull(),
    /** The exhibit that shows the day. */
    evidenceId: uuid("evidence_id")
      .notNull()
      .references(() => evidence.id),
    /** Why it is held to be in time. */
    reason: text("reason").notNull(),
    givenBy: text("given_by").notNull(),
    /** A statement point by point; of a hearing what is asked for. */
    claims: text("claims").array().notNull(),
    broughtBy: uuid("brought_by")
      .notNull()
      .references(() => accounts.id),
    broughtAt: instant("brought_at").notNull(),
    settledOn: legalDay("settled_on"),
    settledBy: uuid("settled_by").references(() => accounts.id),
    isInTime: boolean("is_in_time"),
    settledNote: text("settled_note"),
  },
  (table) => [
    index("decision_postings_decision").on(table.decisionId, table.broughtAt),
    index("decision_postings_evidence").on(table.evidenceId),
    uniqueIndex("decision_postings_pending").on(table.decisionId).where(sql`${table.settledOn} is null`),
    check("decision_postings_days", sql`${table.postedOn} <= ${table.receivedOn}`),
    check(
      "decision_postings_claims",
      sql`cardinality(${table.claims}) > 0 and (${table.kind} <> 'hearing' or cardinality(${table.claims}) = 1)`,
    ),
    check(
      "decision_postings_settled",
      sql`num_nulls(${table.settledOn}, ${table.settledBy}, ${table.isInTime}, ${table.settledNote}) in (0, 4)`,
    ),
  ],
);
