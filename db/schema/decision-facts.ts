import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { factorCodes } from "@/lib/discretion/factors";
import { caseClaims } from "./claims";
import { legalDay } from "./columns";
import { decisionItems, decisions } from "./decisions";
import { evidence } from "./evidence";
import { files } from "./files";
import { findings } from "./orders";

export const discretionFactor = pgEnum("discretion_factor", factorCodes);

/** What a proposal says of a finding, as its papers print it; a proposal made before these were kept has none. */
export const decisionFacts = pgTable(
  "decision_facts",
  {
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    findingId: uuid("finding_id")
      .notNull()
      .references(() => findings.id),
    statement: text("statement").notNull(),
    /** What life, health or finances the act endangered and what harm it did (《行政处罚法》第三十六条第一款). */
    harm: text("harm").notNull().default(""),
    /** Number of the exhibit that shows it. */
    harmOrdinal: integer("harm_ordinal"),
  },
  (table) => [
    primaryKey({ columns: [table.decisionId, table.findingId] }),
    check("decision_facts_statement", sql`${table.statement} <> ''`),
    check("decision_facts_harm", sql`(${table.harm} = '') = (${table.harmOrdinal} is null)`),
  ],
);

/** What proves a finding of a proposal, as the catalogue of evidence named it on that day. */
export const decisionExhibits = pgTable(
  "decision_exhibits",
  {
    decisionId: uuid("decision_id").notNull(),
    findingId: uuid("finding_id").notNull(),
    evidenceId: uuid("evidence_id")
      .notNull()
      .references(() => evidence.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    ordinal: integer("ordinal").notNull(),
    name: text("name").notNull(),
    source: text("source").notNull(),
    purpose: text("purpose").notNull(),
    obtainedOn: legalDay("obtained_on").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.decisionId, table.findingId, table.evidenceId] }),
    foreignKey({
      name: "decision_exhibits_facts",
      columns: [table.decisionId, table.findingId],
      foreignColumns: [decisionFacts.decisionId, decisionFacts.findingId],
    }).onDelete("cascade"),
  ],
);

/** A circumstance that a proposed measure claims (《行政处罚法》第三十条至第三十三条), and what stands for it. */
export const decisionFactors = pgTable(
  "decision_factors",
  {
    itemId: uuid("item_id")
      .notNull()
      .references(() => decisionItems.id, { onDelete: "cascade" }),
    code: discretionFactor("code").notNull(),
    reason: text("reason").notNull(),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.code] })],
);

export const decisionFactorExhibits = pgTable(
  "decision_factor_exhibits",
  {
    itemId: uuid("item_id").notNull(),
    code: discretionFactor("code").notNull(),
    evidenceId: uuid("evidence_id")
      .notNull()
      .references(() => evidence.id),
    ordinal: integer("ordinal").notNull(),
    name: text("name").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.itemId, table.code, table.evidenceId] }),
    foreignKey({
      name: "decision_factor_exhibits_factor",
      columns: [table.itemId, table.code],
      foreignColumns: [decisionFactors.itemId, decisionFactors.code],
    }).onDelete("cascade"),
  ],
);

/**
 * What of a remedy's measure is each worker's: the row of the ledger and the part that it bears, as the proposal was
 * reckoned from it. A measure that was not reckoned from rows has none.
 */
export const decisionItemWorkers = pgTable(
  "decision_item_workers",
  {
    itemId: uuid("item_id")
      .notNull()
      .references(() => decisionItems.id, { onDelete: "cascade" }),
    claimId: uuid("claim_id")
      .notNull()
      .references(() => caseClaims.id),
    partFen: bigint("part_fen", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.itemId, table.claimId] }),
    index("decision_item_workers_claim").on(table.claimId),
    check("decision_item_workers_part", sql`${table.partFen} > 0`),
  ],
);
