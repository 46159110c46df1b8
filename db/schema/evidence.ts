import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { evidenceForms, evidenceKinds } from "@/lib/cases/lifecycle";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";
import { files } from "./files";

export const evidenceKind = pgEnum("evidence_kind", evidenceKinds);
export const evidenceForm = pgEnum("evidence_form", evidenceForms);

export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    ordinal: integer("ordinal").notNull(),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    name: text("name").notNull(),
    kind: evidenceKind("kind").notNull(),
    form: evidenceForm("form").notNull(),
    source: text("source").notNull(),
    method: text("method").notNull(),
    maker: text("maker").notNull(),
    purpose: text("purpose").notNull(),
    obtainedOn: legalDay("obtained_on").notNull(),
    place: text("place").notNull().default(""),
    addedBy: uuid("added_by").references(() => accounts.id),
    addedAt: instant("added_at").notNull(),
    /** Struck from the catalogue: row, number and bytes stay, and nothing may rest on it any more. */
    struckBecause: text("struck_because"),
    struckBy: uuid("struck_by").references(() => accounts.id),
    struckAt: instant("struck_at"),
  },
  (table) => [
    uniqueIndex("evidence_ordinal").on(table.caseId, table.ordinal),
    index("evidence_file").on(table.fileId),
    check("evidence_struck", sql`num_nonnulls(${table.struckBecause}, ${table.struckBy}, ${table.struckAt}) in (0, 3)`),
  ],
);

/** What was stated of an exhibit before it was stated anew, and why; rows are never changed. */
export const evidenceRestatements = pgTable(
  "evidence_restatements",
  {
    id: id(),
    evidenceId: uuid("evidence_id")
      .notNull()
      .references(() => evidence.id),
    ordinal: integer("ordinal").notNull(),
    form: evidenceForm("form").notNull(),
    source: text("source").notNull(),
    method: text("method").notNull(),
    maker: text("maker").notNull(),
    purpose: text("purpose").notNull(),
    obtainedOn: legalDay("obtained_on").notNull(),
    /** Who compared a copy with its original; empty where the form did not become that of a checked copy. */
    checkedBy: text("checked_by").notNull().default(""),
    reason: text("reason").notNull(),
    restatedBy: uuid("restated_by")
      .notNull()
      .references(() => accounts.id),
    restatedAt: instant("restated_at").notNull(),
  },
  (table) => [uniqueIndex("evidence_restatements_ordinal").on(table.evidenceId, table.ordinal)],
);
