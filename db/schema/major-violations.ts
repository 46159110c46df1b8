import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { majorKinds, majorStates } from "@/lib/publications/major-lifecycle";
import type { MajorWords } from "@/lib/publications/redaction";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { countyOf, id, instant, legalDay } from "./columns";
import { decisions } from "./decisions";
import { documents } from "./documents";
import { employers } from "./employers";

export const majorKind = pgEnum("major_kind", majorKinds);
export const majorState = pgEnum("major_state", majorStates);

const account = (name: string) => uuid(name).references(() => accounts.id);
const organ = () =>
  uuid("organ_id")
    .notNull()
    .references(() => organs.id);

/** A decision as a candidate for the list of major violations of its quarter. One for each decision. */
export const majorViolations = pgTable(
  "major_violations",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .unique()
      .references(() => decisions.id),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    state: majorState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    organId: organ(),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    quarter: text("quarter").notNull(),
    kind: majorKind("kind").notNull(),
    /** Why it is on the list, or left out. */
    reason: text("reason").notNull(),
    judgedBy: account("judged_by").notNull(),
    judgedOn: legalDay("judged_on").notNull(),
    number: text("number").notNull(),
    decidedOn: legalDay("decided_on").notNull(),
    partyName: text("party_name").notNull(),
    creditCode: text("credit_code"),
    address: text("address").notNull(),
    representative: text("representative").notNull(),
    /** The main facts and what was decided, as they are read. */
    facts: text("facts").notNull(),
    handling: text("handling").notNull(),
    /** The same before any masking, until it is public: who becomes known by then is hidden too. */
    typed: jsonb("typed").$type<MajorWords>(),
    publishedOn: legalDay("published_on"),
    publishedBy: account("published_by"),
    correctedOn: legalDay("corrected_on"),
    correctedBecause: text("corrected_because"),
    /** Who proposed to take it off, when and why; and why that was not done last. */
    removalBy: account("removal_by"),
    removalOn: legalDay("removal_on"),
    removalBecause: text("removal_because"),
    keptOn: legalDay("kept_on"),
    keptBecause: text("kept_because"),
    /** When and why it was taken off; said to the public until it is published again. */
    removedOn: legalDay("removed_on"),
    removedBecause: text("removed_because"),
  },
  (table) => [
    index("major_violations_public").on(table.state, table.quarter, table.decidedOn, table.id),
    index("major_violations_county").on(countyOf(table.regionCode), table.quarter),
    index("major_violations_case").on(table.caseId),
    check(
      "major_violations_published",
      sql`(${table.state} in ('published', 'removed')) = (${table.publishedOn} is not null)`,
    ),
    check("major_violations_typed", sql`${table.typed} is null or ${table.publishedOn} is null`),
    index("major_violations_taken_off").on(table.removedOn, table.id).where(sql`${table.removedBecause} is not null`),
    index("major_violations_to_remove")
      .on(table.removalOn, table.id)
      .where(sql`${table.state} = 'published' and ${table.removalBy} is not null`),
    check(
      "major_violations_removal",
      sql`num_nulls(${table.removalBy}, ${table.removalOn}, ${table.removalBecause}) in (0, 3)
        and num_nulls(${table.keptOn}, ${table.keptBecause}) in (0, 2)
        and (${table.removalBy} is null or ${table.publishedOn} is not null)`,
    ),
    check("major_violations_removed", sql`${table.state} <> 'removed' or ${table.removedBecause} is not null`),
    check("major_violations_standing", sql`${table.state} <> 'published' or ${table.removedBecause} is null`),
  ],
);

/** What a party said against being on a published list, and what the check came to. One at most waits for an answer. */
export const majorObjections = pgTable(
  "major_objections",
  {
    id: id(),
    majorId: uuid("major_id")
      .notNull()
      .references(() => majorViolations.id),
    receivedOn: legalDay("received_on").notNull(),
    givenBy: text("given_by").notNull(),
    content: text("content").notNull(),
    recordedBy: account("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    isSustained: boolean("is_sustained"),
    answer: text("answer"),
    /** How the party was told. */
    told: text("told"),
    answeredOn: legalDay("answered_on"),
    answeredBy: account("answered_by"),
  },
  (table) => [
    index("major_objections_major").on(table.majorId, table.recordedAt),
    uniqueIndex("major_objections_waiting").on(table.majorId).where(sql`${table.answeredOn} is null`),
    check(
      "major_objections_answered",
      sql`num_nulls(${table.isSustained}, ${table.answer}, ${table.told}, ${table.answeredOn}, ${table.answeredBy})
        in (0, 5)`,
    ),
  ],
);

/** The printed list of an organ and a quarter; a correction or a removal prints it anew and the old one stays. */
export const majorLists = pgTable(
  "major_lists",
  {
    id: id(),
    organId: organ(),
    regionCode: text("region_code").notNull(),
    quarter: text("quarter").notNull(),
    ordinal: integer("ordinal").notNull(),
    documentId: uuid("document_id").references(() => documents.id),
    publishedOn: legalDay("published_on").notNull(),
    publishedBy: account("published_by").notNull(),
  },
  (table) => [
    uniqueIndex("major_lists_ordinal").on(table.organId, table.quarter, table.ordinal),
    index("major_lists_quarter").on(table.quarter),
  ],
);
