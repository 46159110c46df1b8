import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  keepOffGrounds,
  listedPosts,
  listingEndGrounds,
  listingGrounds,
  listingStates,
  payOrderKinds,
} from "@/lib/wage-listings/lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { cityOf, countyOf, id, instant, legalDay } from "./columns";
import { decisions } from "./decisions";
import { documents } from "./documents";
import { employers } from "./employers";
import { orders } from "./orders";

export const wageListingState = pgEnum("wage_listing_state", listingStates);
export const payOrderKind = pgEnum("pay_order_kind", payOrderKinds);
export const wageListingGround = pgEnum("wage_listing_ground", listingGrounds);
export const listedPost = pgEnum("listed_post", listedPosts);
export const keepOffGround = pgEnum("keep_off_ground", keepOffGrounds);

export const listingEndGround = pgEnum("listing_end_ground", listingEndGrounds);

const account = (name: string) => uuid(name).references(() => accounts.id);

/** One employer, with its responsible persons, on its way to the list of those who owe wages, and on it. */
export const wageListings = pgTable(
  "wage_listings",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    state: wageListingState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    /** The order to pay that ran out: an order or a remedy, with its number and last day as they stood. */
    payOrderKind: payOrderKind("pay_order_kind").notNull(),
    orderId: uuid("order_id").references(() => orders.id),
    decisionId: uuid("decision_id").references(() => decisions.id),
    payOrderNumber: text("pay_order_number").notNull(),
    payOrderServedOn: legalDay("pay_order_served_on").notNull(),
    payOrderDueOn: legalDay("pay_order_due_on").notNull(),
    ground: wageListingGround("ground").notNull(),
    /** How it was found that those who are owed are migrant workers. */
    migrants: text("migrants").notNull(),
    facts: text("facts").notNull(),
    /** One exhibit a line. */
    evidence: text("evidence").notNull(),
    /** The arithmetic of the amount as it stood at the proposal, a step a line. */
    steps: jsonb("steps").$type<readonly string[]>().notNull(),
    /** Which number a person applied and where it stands, because the region has published none. */
    standard: text("standard").notNull().default(""),
    partyName: text("party_name").notNull(),
    creditCode: text("credit_code"),
    proposedBy: account("proposed_by").notNull(),
    proposedOn: legalDay("proposed_on").notNull(),
    withdrawnOn: legalDay("withdrawn_on"),
    withdrawnBecause: text("withdrawn_because"),
    noticeId: uuid("notice_id").references(() => documents.id),
    noticedOn: legalDay("noticed_on"),
    noticedBy: account("noticed_by"),
    waivedOn: legalDay("waived_on"),
    waiver: text("waiver"),
    isExtended: boolean("is_extended").notNull().default(false),
    extendedBecause: text("extended_because"),
    /** Of the decision to list, or not to. */
    number: text("number"),
    documentId: uuid("document_id").references(() => documents.id),
    decidedOn: legalDay("decided_on"),
    decidedBy: account("decided_by"),
    opinion: text("opinion"),
    /** Why it was decided after the last day. */
    lateBecause: text("late_because"),
    keepOffGround: keepOffGround("keep_off_ground"),
    listedOn: legalDay("listed_on"),
    /** The last day of the three years. */
    listedUntil: legalDay("listed_until"),
    /** When everything was paid; counted apart from the listing (第十二条). */
    correctedOn: legalDay("corrected_on"),
    promisedOn: legalDay("promised_on"),
    endGround: listingEndGround("end_ground"),
    endedOn: legalDay("ended_on"),
    endedBy: account("ended_by"),
    endedBecause: text("ended_because"),
    /** 撤销列入决定书; null of what was revoked before there was one. */
    revocationId: uuid("revocation_id").references(() => documents.id),
    /** The removal rested on false papers: the three years run anew from this day (第十五条). */
    restoredOn: legalDay("restored_on"),
    restoredBecause: text("restored_because"),
    /** The last 恢复列入决定书. */
    restorationId: uuid("restoration_id").references(() => documents.id),
    /** That restoration was annulled, and the removal stands again since. */
    restorationUndoneOn: legalDay("restoration_undone_on"),
    /** When the other sites were told to stop, and how (第十七条). */
    offOn: legalDay("off_on"),
    offBy: account("off_by"),
    offNote: text("off_note"),
  },
  (table) => [
    index("wage_listings_case").on(table.caseId, table.proposedOn),
    index("wage_listings_employer").on(table.employerId, table.proposedOn),
    index("wage_listings_county").on(countyOf(table.regionCode), table.state, table.proposedOn, table.id),
    index("wage_listings_in_county").on(countyOf(table.regionCode), table.proposedOn, table.id),
    index("wage_listings_in_city").on(cityOf(table.regionCode), table.proposedOn, table.id),
    index("wage_listings_in_state").on(table.state, table.proposedOn, table.id),
    index("wage_listings_order").on(table.proposedOn, table.id),
    index("wage_listings_number").on(table.number),
    index("wage_listings_pay_order").on(table.payOrderNumber),
    index("wage_listings_credit_code").on(table.creditCode),
    index("wage_listings_public").on(table.state, table.listedOn, table.id),
    uniqueIndex("wage_listings_live_order")
      .on(table.orderId)
      .where(sql`${table.state} in ('proposed', 'noticed', 'listed')`),
    uniqueIndex("wage_listings_live_decision")
      .on(table.decisionId)
      .where(sql`${table.state} in ('proposed', 'noticed', 'listed')`),
    check("wage_listings_pay_order", sql`num_nulls(${table.orderId}, ${table.decisionId}) = 1`),
    check("wage_listings_withdrawn", sql`(${table.state} = 'withdrawn') = (${table.withdrawnBecause} is not null)`),
    check("wage_listings_kept_off", sql`(${table.state} = 'not_listed') = (${table.keepOffGround} is not null)`),
    check(
      "wage_listings_listed",
      sql`(${table.state} in ('listed', 'removed', 'revoked')) = (${table.listedOn} is not null)`,
    ),
    check("wage_listings_ended", sql`(${table.state} in ('removed', 'revoked')) = (${table.endGround} is not null)`),
    check("wage_listings_after", sql`${table.proposedOn} > ${table.payOrderDueOn}`),
  ],
);

const listing = () =>
  uuid("listing_id")
    .notNull()
    .references(() => wageListings.id);

/** The natural persons who are put on the list with the employer: their names and posts, no number. */
export const wageListingPersons = pgTable(
  "wage_listing_persons",
  {
    id: id(),
    listingId: listing(),
    ordinal: integer("ordinal").notNull(),
    name: text("name").notNull(),
    post: listedPost("post").notNull(),
    title: text("title").notNull(),
  },
  (table) => [uniqueIndex("wage_listing_persons_ordinal").on(table.listingId, table.ordinal)],
);

/** An objection to the notice, as it was handed in, and what came of the check. */
export const wageListingObjections = pgTable(
  "wage_listing_objections",
  {
    id: id(),
    listingId: listing(),
    receivedOn: legalDay("received_on").notNull(),
    givenBy: text("given_by").notNull(),
    /** Handed in by the employer's own user, not entered by an officer. */
    isFromPortal: boolean("is_from_portal").notNull().default(false),
    content: text("content").notNull(),
    recordedBy: account("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    isSustained: boolean("is_sustained"),
    answer: text("answer"),
    answeredOn: legalDay("answered_on"),
    answeredBy: account("answered_by"),
    /** How the party was told the result. */
    told: text("told"),
    lateBecause: text("late_because"),
  },
  (table) => [
    index("wage_listing_objections_listing").on(table.listingId, table.recordedAt),
    check(
      "wage_listing_objections_answered",
      sql`num_nulls(${table.isSustained}, ${table.answer}, ${table.answeredOn}, ${table.told}) in (0, 4)`,
    ),
  ],
);

/** One application to be taken off before the time (第十四条), with the papers that came with it, and what was decided. */
export const wageListingRemovals = pgTable(
  "wage_listing_removals",
  {
    id: id(),
    listingId: listing(),
    appliedOn: legalDay("applied_on").notNull(),
    givenBy: text("given_by").notNull(),
    isFromPortal: boolean("is_from_portal").notNull().default(false),
    correctedOn: legalDay("corrected_on").notNull(),
    /** Of the written promise; null where none was handed in. */
    promisedOn: legalDay("promised_on"),
    /** Its words, where it was made in the portal. */
    promise: text("promise").notNull().default(""),
    materials: text("materials").notNull(),
    recordedBy: account("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    isGranted: boolean("is_granted"),
    decidedOn: legalDay("decided_on"),
    decidedBy: account("decided_by"),
    reason: text("reason"),
    lateBecause: text("late_because"),
    documentId: uuid("document_id").references(() => documents.id),
  },
  (table) => [
    index("wage_listing_removals_listing").on(table.listingId, table.recordedAt),
    uniqueIndex("wage_listing_removals_pending").on(table.listingId).where(sql`${table.isGranted} is null`),
    check("wage_listing_removals_decided", sql`(${table.isGranted} is null) = (${table.decidedOn} is null)`),
  ],
);
