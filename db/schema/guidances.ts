import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { guidanceKinds, guidanceOutcomes, guidanceStates } from "@/lib/guidance/lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { cityOf, countyOf, id, legalDay } from "./columns";
import { documents } from "./documents";
import { employers } from "./employers";

export const guidanceKind = pgEnum("guidance_kind", guidanceKinds);
export const guidanceState = pgEnum("guidance_state", guidanceStates);
export const guidanceOutcome = pgEnum("guidance_outcome", guidanceOutcomes);

/** Letters, talks and meetings by which an employer was guided, each with its items, its reply and what came of it. */
export const guidances = pgTable(
  "guidances",
  {
    id: id(),
    kind: guidanceKind("kind").notNull(),
    state: guidanceState("state").notNull().default("issued"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    finding: text("finding").notNull(),
    items: text("items").array().notNull(),
    replyOn: legalDay("reply_on").notNull(),
    heldOn: legalDay("held_on"),
    place: text("place").notNull(),
    documentId: uuid("document_id")
      .notNull()
      .references(() => documents.id),
    issuedBy: uuid("issued_by")
      .notNull()
      .references(() => accounts.id),
    issuedOn: legalDay("issued_on").notNull(),
    repliedOn: legalDay("replied_on"),
    reply: text("reply"),
    outcome: guidanceOutcome("outcome"),
    conclusion: text("conclusion"),
    concludedOn: legalDay("concluded_on"),
    concludedBy: uuid("concluded_by").references(() => accounts.id),
    caseId: uuid("case_id")
      .unique()
      .references(() => cases.id),
  },
  (table) => [
    index("guidances_county").on(countyOf(table.regionCode), table.issuedOn, table.id),
    index("guidances_city").on(cityOf(table.regionCode), table.issuedOn, table.id),
    index("guidances_in_state").on(table.state, table.issuedOn, table.id),
    index("guidances_of_kind").on(table.kind, table.issuedOn, table.id),
    index("guidances_in_order").on(table.issuedOn, table.id),
    index("guidances_employer").on(table.employerId),
    check("guidances_held", sql`(${table.kind} in ('talk', 'meeting')) = (${table.heldOn} is not null)`),
    check("guidances_concluded", sql`(${table.state} = 'concluded') = (${table.outcome} is not null)`),
    check("guidances_case", sql`${table.caseId} is null or ${table.outcome} <> 'settled'`),
  ],
);
