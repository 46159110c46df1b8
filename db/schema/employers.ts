import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, legalDay } from "./columns";

export const employers = pgTable(
  "employers",
  {
    id: id(),
    creditCode: text("credit_code"),
    /** Stands in for the credit code until a decision needs it. */
    provisionalKey: text("provisional_key"),
    name: text("name").notNull(),
    nameBigrams: text("name_bigrams").array().notNull(),
    regionCode: text("region_code").notNull(),
    address: text("address").notNull().default(""),
    legalRepresentative: text("legal_representative").notNull().default(""),
    contactName: text("contact_name").notNull().default(""),
    contactPhone: text("contact_phone").notNull().default(""),
    industry: text("industry").notNull().default(""),
    headcount: integer("headcount"),
    createdAt: instant("created_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("employers_credit_code").on(table.creditCode),
    uniqueIndex("employers_provisional_key").on(table.provisionalKey),
    index("employers_bigrams").using("gin", table.nameBigrams),
    index("employers_region").on(table.regionCode.op("text_pattern_ops"), table.id),
    check("employers_keyed", sql`${table.creditCode} is not null or ${table.provisionalKey} is not null`),
  ],
);

/** Where each value of the file came from and when it was last confirmed. */
export const employerFacts = pgTable(
  "employer_facts",
  {
    id: id(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    field: text("field").notNull(),
    value: text("value").notNull(),
    source: text("source").notNull(),
    confirmedOn: legalDay("confirmed_on").notNull(),
    recordedBy: uuid("recorded_by"),
    inUse: boolean("in_use").notNull().default(true),
  },
  (table) => [index("employer_facts_employer").on(table.employerId, table.field)],
);
