import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  type PgColumn,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  caseOrigins,
  caseStates,
  type ExtendedLimit,
  officerParts,
  type SuspensionGround,
} from "@/lib/cases/lifecycle";
import { accounts, organs } from "./accounts";
import { amountBandOf, cityOf, countyOf, id, legalDay, peopleBandOf, placedTopicsOf } from "./columns";
import { documents } from "./documents";
import { employers } from "./employers";

export const caseState = pgEnum("case_state", caseStates);
export const caseOrigin = pgEnum("case_origin", caseOrigins);
export const officerPart = pgEnum("officer_part", officerParts);

const isOpen = (state: PgColumn) => sql`${state} in ('opened', 'investigating', 'concluded', 'decided')`;

export const cases = pgTable(
  "cases",
  {
    id: id(),
    number: text("number").notNull().unique(),
    state: caseState("state").notNull().default("opened"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    originKind: caseOrigin("origin_kind").notNull(),
    originId: uuid("origin_id").notNull(),
    title: text("title").notNull(),
    titleBigrams: text("title_bigrams").array().notNull(),
    numberBigrams: text("number_bigrams").array().notNull().default(sql`'{}'`),
    summary: text("summary").notNull(),
    workerCount: integer("worker_count").notNull(),
    /** What its own origin is about; and with it what its complaints are about and ask for, kept by a trigger. */
    ownTopics: text("own_topics").array().notNull().default(sql`'{}'`),
    topics: text("topics").array().notNull().default(sql`'{}'`),
    claimedFen: bigint("claimed_fen", { mode: "number" }).notNull().default(0),
    /** Version of the lifecycle under which it was opened. */
    processVersion: integer("process_version").notNull(),
    openedOn: legalDay("opened_on").notNull(),
    openedBy: uuid("opened_by")
      .notNull()
      .references(() => accounts.id),
    concludedOn: legalDay("concluded_on"),
    conclusion: text("conclusion"),
    endedOn: legalDay("ended_on"),
    closingGround: text("closing_ground"),
    closingNote: text("closing_note"),
    isExtended: boolean("is_extended").notNull().default(false),
    /** The case into which this one was merged, and the one from which it was split off. */
    mergedIntoId: uuid("merged_into_id").references((): AnyPgColumn => cases.id),
    splitFromId: uuid("split_from_id").references((): AnyPgColumn => cases.id),
  },
  (table) => [
    index("cases_merged_into").on(table.mergedIntoId).where(sql`${table.mergedIntoId} is not null`),
    index("cases_split_from").on(table.splitFromId).where(sql`${table.splitFromId} is not null`),
    index("cases_county").on(countyOf(table.regionCode), table.openedOn, table.id),
    index("cases_city").on(cityOf(table.regionCode), table.openedOn, table.id),
    index("cases_in_order").on(table.openedOn, table.id),
    index("cases_in_state").on(table.state, table.openedOn, table.id),
    index("cases_from_origin").on(table.originKind, table.openedOn, table.id),
    index("cases_of_people").on(peopleBandOf(table.workerCount), table.openedOn, table.id),
    index("cases_of_amount").on(amountBandOf(table.claimedFen), table.openedOn, table.id),
    index("cases_open").on(table.openedOn, table.id).where(isOpen(table.state)),
    index("cases_open_county").on(countyOf(table.regionCode), table.openedOn, table.id).where(isOpen(table.state)),
    index("cases_open_city").on(cityOf(table.regionCode), table.openedOn, table.id).where(isOpen(table.state)),
    index("cases_in_state_county").on(countyOf(table.regionCode), table.state, table.openedOn, table.id),
    index("cases_from_origin_county").on(countyOf(table.regionCode), table.originKind, table.openedOn, table.id),
    index("cases_of_people_county").on(
      ...[countyOf(table.regionCode), peopleBandOf(table.workerCount), table.openedOn, table.id],
    ),
    index("cases_of_amount_county").on(
      ...[countyOf(table.regionCode), amountBandOf(table.claimedFen), table.openedOn, table.id],
    ),
    index("cases_topics").using("gin", placedTopicsOf(table.topics, table.regionCode)),
    index("cases_employer").on(table.employerId, table.openedOn),
    index("cases_ended").on(table.endedOn, table.regionCode),
    index("cases_bigrams").using("gin", table.titleBigrams),
    index("cases_number_bigrams").using("gin", table.numberBigrams),
    uniqueIndex("cases_origin").on(table.originKind, table.originId),
    check("cases_merged", sql`(${table.state}::text = 'merged') = (${table.mergedIntoId} is not null)`),
    check(
      "cases_ended",
      // As text: a value that an enum has just been given cannot stand in the migration that gives it.
      sql`(${table.state}::text in ('closed', 'rescinded', 'transferred', 'merged')) = (${table.endedOn} is not null)`,
    ),
  ],
);

export const caseOfficers = pgTable(
  "case_officers",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    part: officerPart("part").notNull(),
    certificateNumber: text("certificate_number").notNull(),
    since: legalDay("since").notNull(),
    until: legalDay("until"),
    releasedBecause: text("released_because"),
  },
  (table) => [
    uniqueIndex("case_officers_current").on(table.caseId, table.part).where(sql`${table.until} is null`),
    uniqueIndex("case_officers_person").on(table.caseId, table.accountId).where(sql`${table.until} is null`),
    index("case_officers_case").on(table.caseId),
    index("case_officers_now").on(table.caseId, table.accountId).where(sql`${table.until} is null`),
    index("case_officers_account").on(table.accountId, table.until),
  ],
);

export const recusals = pgTable(
  "recusals",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    reason: text("reason").notNull(),
    declaredOn: legalDay("declared_on").notNull(),
    declaredBy: uuid("declared_by").references(() => accounts.id),
    decidedOn: legalDay("decided_on"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    isGranted: boolean("is_granted"),
    decisionReason: text("decision_reason"),
  },
  (table) => [
    index("recusals_case").on(table.caseId),
    index("recusals_pending").on(table.caseId).where(sql`${table.decidedOn} is null`),
  ],
);

/** More time to investigate, or once that is done to decide: proposed by an officer, granted by the organ's head. */
export const extensions = pgTable(
  "extensions",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    limitKey: text("limit_key").$type<ExtendedLimit>().notNull().default("T-INV"),
    /** How many working days are asked for, where the law names no number. */
    workingDays: integer("working_days"),
    reason: text("reason").notNull(),
    /** What has been investigated so far, as the approval form asks for it. */
    investigated: text("investigated").notNull().default(""),
    proposedOn: legalDay("proposed_on").notNull(),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    decidedOn: legalDay("decided_on"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    isGranted: boolean("is_granted"),
    decisionReason: text("decision_reason"),
    newDueOn: legalDay("new_due_on"),
    documentId: uuid("document_id").references(() => documents.id),
  },
  (table) => [
    index("extensions_case").on(table.caseId),
    uniqueIndex("extensions_pending").on(table.caseId, table.limitKey).where(sql`${table.decidedOn} is null`),
    check("extensions_days", sql`(${table.limitKey} = 'T-DECIDE-15') = (${table.workingDays} is not null)`),
  ],
);

export const suspensions = pgTable(
  "suspensions",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    ground: text("ground").$type<SuspensionGround>().notNull(),
    reason: text("reason").notNull(),
    fromOn: legalDay("from_on").notNull(),
    decidedBy: uuid("decided_by")
      .notNull()
      .references(() => accounts.id),
    untilOn: legalDay("until_on"),
    resumedBy: uuid("resumed_by").references(() => accounts.id),
    resumedBecause: text("resumed_because"),
    exhibitId: uuid("exhibit_id"),
    resumedExhibitId: uuid("resumed_exhibit_id"),
  },
  (table) => [
    index("suspensions_case").on(table.caseId),
    uniqueIndex("suspensions_running").on(table.caseId).where(sql`${table.untilOn} is null`),
  ],
);
