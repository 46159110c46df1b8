import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { endingGrounds } from "@/lib/publications/lifecycle";
import type { Box, PublicText } from "@/lib/publications/redaction";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { id, legalDay } from "./columns";
import { decisions, publicationState } from "./decisions";
import { documents } from "./documents";
import { employers } from "./employers";

export const publicationEnding = pgEnum("publication_ending", endingGrounds);

const account = (name: string) => uuid(name).references(() => accounts.id);

/** Whether a penalty decision is public, what of it is read, and until when. One for each decision. */
export const publications = pgTable(
  "publications",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .unique()
      .references(() => decisions.id),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    state: publicationState("state").notNull().default("judged"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    number: text("number").notNull(),
    decidedOn: legalDay("decided_on").notNull(),
    /** The party as the decision names it; its names are searched in pairs. */
    partyName: text("party_name").notNull(),
    partyBigrams: text("party_bigrams").array().notNull(),
    creditCode: text("credit_code"),
    isPublic: boolean("is_public").notNull(),
    judgedBy: account("judged_by").notNull(),
    judgedOn: legalDay("judged_on").notNull(),
    judgedBecause: text("judged_because").notNull(),
    /** The whole decision that the text is made from; then the text as it is to be read, with its hash. */
    sourceId: uuid("source_id")
      .notNull()
      .references(() => documents.id),
    text: jsonb("text").$type<PublicText>(),
    textSha256: text("text_sha256"),
    boxes: jsonb("boxes").$type<readonly Box[]>().notNull().default([]),
    proposedBy: account("proposed_by"),
    proposedOn: legalDay("proposed_on"),
    settledBy: account("settled_by"),
    settledOn: legalDay("settled_on"),
    documentId: uuid("document_id").references(() => documents.id),
    publishedOn: legalDay("published_on"),
    /** The last day on which it is read; null where the region sets no term. */
    publicUntil: legalDay("public_until"),
    endedOn: legalDay("ended_on"),
    endedBy: account("ended_by"),
    endGround: publicationEnding("end_ground"),
    endBasis: text("end_basis"),
    endedBecause: text("ended_because"),
  },
  (table) => [
    index("publications_public").on(table.state, table.publishedOn, table.id),
    index("publications_ended").on(table.state, table.endedOn, table.id),
    index("publications_bigrams").using("gin", table.partyBigrams),
    index("publications_credit_code").on(table.creditCode),
    index("publications_number").on(table.number),
    index("publications_until").on(table.publicUntil).where(sql`${table.publicUntil} is not null`),
    index("publications_case").on(table.caseId),
    check("publications_text", sql`num_nulls(${table.text}, ${table.textSha256}, ${table.proposedBy}) in (0, 3)`),
    check(
      "publications_published",
      sql`(${table.state} in ('published', 'withdrawn', 'taken_down')) = (${table.publishedOn} is not null)`,
    ),
    check("publications_settled", sql`(${table.settledBy} is null) = (${table.settledOn} is null)`),
    check(
      "publications_end",
      sql`(${table.state} in ('withdrawn', 'taken_down')) = (${table.endGround} is not null
        and ${table.endedOn} is not null and ${table.endedBecause} is not null)`,
    ),
  ],
);
