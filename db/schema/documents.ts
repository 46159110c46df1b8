import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { accounts, organs } from "./accounts";
import { bytes, cityOf, countyOf, id, instant, legalDay } from "./columns";

/** Issued papers: bytes, their hash, and the input they were made from. Never updated. */
export const documents = pgTable(
  "documents",
  {
    id: id(),
    paperKey: text("paper_key").notNull(),
    title: text("title").notNull(),
    /** Version of the template that it was made by. */
    templateVersion: integer("template_version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    number: text("number"),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    /** The complaint or case whose file the paper belongs to. */
    fileKind: text("file_kind").notNull(),
    fileId: uuid("file_id").notNull(),
    employerId: uuid("employer_id"),
    /** The natural person whom it is addressed to, of a case's register: it prints the person's number in full. */
    personId: uuid("person_id"),
    issuedOn: legalDay("issued_on").notNull(),
    issuedAt: instant("issued_at").notNull(),
    issuedBy: uuid("issued_by").references(() => accounts.id),
    verifyCode: text("verify_code").notNull().unique(),
    input: jsonb("input").$type<Record<string, unknown>>().notNull(),
    bytes: bytes("bytes").notNull(),
    sha256: text("sha256").notNull(),
    pages: integer("pages").notNull(),
  },
  (table) => [
    uniqueIndex("documents_number").on(table.number).where(sql`${table.number} is not null`),
    index("documents_file").on(table.fileId, table.issuedAt),
    index("documents_issued").on(table.issuedAt, table.id),
    index("documents_issued_county").on(countyOf(table.regionCode), table.issuedAt, table.id),
    index("documents_issued_city").on(cityOf(table.regionCode), table.issuedAt, table.id),
    index("documents_subject").on(table.subjectId),
    index("documents_employer").on(table.employerId, table.issuedAt),
    index("documents_sha256").on(table.sha256),
  ],
);

/**
 * Papers that no longer count: voided because of a mistake, or replaced by another paper. What was issued stays as it
 * is, with its number. Never updated.
 */
export const documentVoids = pgTable(
  "document_voids",
  {
    documentId: uuid("document_id")
      .primaryKey()
      .references(() => documents.id),
    replacedById: uuid("replaced_by_id").references(() => documents.id),
    voidedOn: legalDay("voided_on").notNull(),
    voidedAt: instant("voided_at").notNull(),
    voidedBy: uuid("voided_by")
      .notNull()
      .references(() => accounts.id),
    reason: text("reason").notNull(),
  },
  (table) => [check("document_voids_other", sql`${table.replacedById} <> ${table.documentId}`)],
);

/** One row a number series: organ prefix × kind × year. The row lock makes numbers gap-free. */
export const documentCounters = pgTable(
  "document_counters",
  {
    prefix: text("prefix").notNull(),
    year: integer("year").notNull(),
    last: integer("last").notNull(),
  },
  (table) => [primaryKey({ columns: [table.prefix, table.year] })],
);
