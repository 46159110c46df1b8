import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { relationKinds } from "@/lib/employers/lifecycle";
import { cityOf, countyOf, id, instant, legalDay } from "./columns";

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
    /** Latitude and longitude in degrees, or nothing. */
    location: text("location").notNull().default(""),
    legalRepresentative: text("legal_representative").notNull().default(""),
    contactName: text("contact_name").notNull().default(""),
    contactPhone: text("contact_phone").notNull().default(""),
    industry: text("industry").notNull().default(""),
    headcount: integer("headcount"),
    /** The file that this one was merged into; its own page then leads there. */
    mergedIntoId: uuid("merged_into_id"),
    createdAt: instant("created_at").notNull(),
    /** Day on which some value of the file was last confirmed, at first that of its registration. */
    confirmedOn: legalDay("confirmed_on").notNull().default(sql`current_date`),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("employers_credit_code").on(table.creditCode),
    uniqueIndex("employers_provisional_key").on(table.provisionalKey),
    index("employers_bigrams").using("gin", table.nameBigrams),
    index("employers_merged_into").on(table.mergedIntoId),
    index("employers_confirmed").on(table.confirmedOn),
    index("employers_in_order").on(table.createdAt, table.id),
    index("employers_county").on(countyOf(table.regionCode), table.createdAt, table.id),
    index("employers_city").on(cityOf(table.regionCode), table.createdAt, table.id),
    check("employers_located", sql`${table.location} ~ '^([0-9]{1,2}[.][0-9]{5},[0-9]{2,3}[.][0-9]{5})?$'`),
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
    recordedAt: instant("recorded_at").notNull().default(sql`now()`),
    inUse: boolean("in_use").notNull().default(true),
  },
  (table) => [index("employer_facts_employer").on(table.employerId, table.field)],
);

/** A merge of two files: the first becomes an alias of the second. Nothing moves, so it can be undone. */
export const employerMerges = pgTable(
  "employer_merges",
  {
    id: id(),
    fromId: uuid("from_id")
      .notNull()
      .references(() => employers.id),
    intoId: uuid("into_id")
      .notNull()
      .references(() => employers.id),
    reason: text("reason").notNull(),
    mergedOn: legalDay("merged_on").notNull(),
    mergedBy: uuid("merged_by"),
    undoneOn: legalDay("undone_on"),
    undoneBy: uuid("undone_by"),
  },
  (table) => [
    index("employer_merges_into").on(table.intoId),
    uniqueIndex("employer_merges_standing").on(table.fromId).where(sql`${table.undoneOn} is null`),
  ],
);

/** A branch, site or insurance account under one legal entity. */
export const establishments = pgTable(
  "establishments",
  {
    id: id(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    name: text("name").notNull(),
    address: text("address").notNull(),
    regionCode: text("region_code").notNull(),
    insuranceAccounts: text("insurance_accounts").array().notNull().default([]),
    sinceOn: legalDay("since_on").notNull(),
    untilOn: legalDay("until_on"),
    endedBecause: text("ended_because"),
    version: integer("version").notNull().default(1),
  },
  (table) => [index("establishments_employer").on(table.employerId)],
);

export const relationKind = pgEnum("relation_kind", relationKinds);

/** A dated relation between two employers: who dispatches to, contracts for or partners with whom. */
export const employerRelations = pgTable(
  "employer_relations",
  {
    id: id(),
    kind: relationKind("kind").notNull(),
    fromId: uuid("from_id")
      .notNull()
      .references(() => employers.id),
    toId: uuid("to_id")
      .notNull()
      .references(() => employers.id),
    source: text("source").notNull(),
    sinceOn: legalDay("since_on").notNull(),
    untilOn: legalDay("until_on"),
    endedBecause: text("ended_because"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    index("employer_relations_from").on(table.fromId),
    index("employer_relations_to").on(table.toId),
    check("employer_relations_two", sql`${table.fromId} <> ${table.toId}`),
  ],
);
