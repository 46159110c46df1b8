import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { idKinds, sexes } from "@/lib/cases/inquiry-input";
import {
  type AmendableField,
  complaintKinds,
  complaintSources,
  complaintStates,
  declineGrounds,
  withdrawalManners,
} from "@/lib/complaints/lifecycle";
import { accounts, organs } from "./accounts";
import {
  amountBandOf,
  cityOf,
  countyOf,
  id,
  instant,
  legalDay,
  notActedOnOf,
  peopleBandOf,
  placedTopicsOf,
} from "./columns";
import { employers } from "./employers";

export const complaintState = pgEnum("complaint_state", complaintStates);
export const complaintKind = pgEnum("complaint_kind", complaintKinds);
export const complaintSource = pgEnum("complaint_source", complaintSources);
export const declineGround = pgEnum("decline_ground", declineGrounds);

type Checked = Readonly<
  Record<
    | "state"
    | "decidedOn"
    | "declineGround"
    | "sourceNumber"
    | "sourceOrganId"
    | "withdrawnOn"
    | "withdrawalManner"
    | "withdrawalProof",
    PgColumn
  >
>;

/** What stands beside each state, and beside a number. */
const checksOf = (table: Checked) => [
  check("complaints_source_number_of_organ", sql`(${table.sourceNumber} is null) = (${table.sourceOrganId} is null)`),
  check(
    "complaints_decided",
    sql`${table.state} in ('received', 'awaiting_supplement') or ${table.decidedOn} is not null`,
  ),
  check(
    "complaints_withdrawn",
    sql`(${table.state}::text = 'withdrawn') = (${table.withdrawnOn} is not null)
        and num_nulls(${table.withdrawnOn}, ${table.withdrawalManner}, ${table.withdrawalProof}) in (0, 3)`,
  ),
  check("complaints_declined_with_ground", sql`(${table.state} = 'declined') = (${table.declineGround} is not null)`),
];

export const complaints = pgTable(
  "complaints",
  {
    id: id(),
    number: text("number").notNull().unique(),
    kind: complaintKind("kind").notNull(),
    source: complaintSource("source").notNull(),
    /** In its normal form, and in whose register it was entered: there the same hand-off does not enter twice. */
    sourceNumber: text("source_number"),
    sourceOrganId: uuid("source_organ_id").references(() => organs.id),
    state: complaintState("state").notNull().default("received"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    /** Day of the first receipt, by whichever organ: T-ACCEPT runs from it. */
    receivedOn: legalDay("received_on").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    employerId: uuid("employer_id").references(() => employers.id),
    respondentName: text("respondent_name").notNull(),
    respondentBigrams: text("respondent_bigrams").array().notNull(),
    respondentPlace: text("respondent_place").notNull().default(""),
    topics: text("topics").array().notNull(),
    narrative: text("narrative").notNull(),
    happenedFrom: legalDay("happened_from"),
    /** Last day of the act, or null while it goes on (《条例》第二十条: 连续或者继续状态). */
    happenedUntil: legalDay("happened_until"),
    workerCount: integer("worker_count").notNull().default(1),
    claimedFen: bigint("claimed_fen", { mode: "number" }).notNull().default(0),
    /** What was said to be claimed in all where the lines name a part of it; 0 where they name the whole. */
    statedFen: bigint("stated_fen", { mode: "number" }).notNull().default(0),
    /** Up to five whom the workers of a joint complaint chose to speak for them, as given. */
    representatives: text("representatives").notNull().default(""),
    complainantName: text("complainant_name").notNull().default(""),
    complainantAddress: text("complainant_address").notNull().default(""),
    complainantPostcode: text("complainant_postcode").notNull().default(""),
    complainantSex: text("complainant_sex", { enum: sexes }).notNull().default(""),
    complainantIdKind: text("complainant_id_kind", { enum: idKinds }).notNull().default(""),
    /** What was handed in when it was entered, one thing a line. */
    handedIn: text("handed_in").notNull().default(""),
    remarks: text("remarks").notNull().default(""),
    /** What whoever entered a tip would do about it. */
    registrarOpinion: text("registrar_opinion").notNull().default(""),
    emailSealed: text("email_sealed"),
    phoneSealed: text("phone_sealed"),
    phoneIndex: text("phone_index"),
    personIdSealed: text("person_id_sealed"),
    personIdIndex: text("person_id_index"),
    queryCodeHash: text("query_code_hash").notNull().unique(),
    supplementAsked: text("supplement_asked"),
    supplementAskedOn: legalDay("supplement_asked_on"),
    supplementDueOn: legalDay("supplement_due_on"),
    supplementReceivedOn: legalDay("supplement_received_on"),
    declineGround: declineGround("decline_ground"),
    outcomeReason: text("outcome_reason"),
    handedOverTo: text("handed_over_to"),
    decidedOn: legalDay("decided_on"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    /** When and how whoever complained withdrew, and what shows that it was meant. */
    withdrawnOn: legalDay("withdrawn_on"),
    withdrawalManner: text("withdrawal_manner", { enum: withdrawalManners }),
    withdrawalProof: text("withdrawal_proof"),
    caseId: uuid("case_id"),
    /** The day it was joined to a case that another matter had opened. */
    joinedOn: legalDay("joined_on"),
    /** The day on which it was last looked at anew after it had not been acted on. */
    takenBackOn: legalDay("taken_back_on"),
  },
  (table) => [
    uniqueIndex("complaints_source_number")
      .on(table.sourceOrganId, table.source, table.sourceNumber)
      .where(sql`${table.sourceNumber} is not null`),
    index("complaints_county").on(countyOf(table.regionCode), table.receivedOn, table.id),
    index("complaints_city").on(cityOf(table.regionCode), table.receivedOn, table.id),
    index("complaints_in_order").on(table.receivedOn, table.id),
    index("complaints_in_state").on(table.state, table.receivedOn, table.id),
    index("complaints_from_source").on(table.source, table.receivedOn, table.id),
    index("complaints_of_people").on(peopleBandOf(table.workerCount), table.receivedOn, table.id),
    index("complaints_of_amount").on(amountBandOf(table.claimedFen), table.receivedOn, table.id),
    index("complaints_in_state_county").on(countyOf(table.regionCode), table.state, table.receivedOn, table.id),
    index("complaints_from_source_county").on(countyOf(table.regionCode), table.source, table.receivedOn, table.id),
    index("complaints_of_people_county").on(
      ...[countyOf(table.regionCode), peopleBandOf(table.workerCount), table.receivedOn, table.id],
    ),
    index("complaints_of_amount_county").on(
      ...[countyOf(table.regionCode), amountBandOf(table.claimedFen), table.receivedOn, table.id],
    ),
    index("complaints_topics").using("gin", placedTopicsOf(table.topics, table.regionCode)),
    index("complaints_number_prefix").on(table.number.op("text_pattern_ops")),
    index("complaints_not_acted_on").on(table.receivedOn, table.id).where(notActedOnOf(table.state, table.takenBackOn)),
    index("complaints_not_acted_on_county")
      .on(countyOf(table.regionCode), table.receivedOn, table.id)
      .where(notActedOnOf(table.state, table.takenBackOn)),
    index("complaints_source_number_prefix").on(table.sourceNumber.op("text_pattern_ops")),
    index("complaints_employer").on(table.employerId, table.receivedOn),
    index("complaints_name").on(table.complainantName),
    index("complaints_person").on(table.personIdIndex),
    index("complaints_phone").on(table.phoneIndex),
    index("complaints_bigrams").using("gin", table.respondentBigrams),
    index("complaints_case").on(table.caseId),
    ...checksOf(table),
  ],
);

/** What an entry said before it was put right. */
export const complaintCorrections = pgTable(
  "complaint_corrections",
  {
    id: id(),
    complaintId: uuid("complaint_id")
      .notNull()
      .references(() => complaints.id),
    before: jsonb("before").$type<Partial<Record<AmendableField, string>>>().notNull(),
    reason: text("reason").notNull(),
    correctedBy: uuid("corrected_by")
      .notNull()
      .references(() => accounts.id),
    correctedAt: instant("corrected_at").notNull(),
  },
  (table) => [index("complaint_corrections_complaint").on(table.complaintId, table.correctedAt)],
);

/** Who made a tip (举报): sealed, and readable only by the database role of its own. */
export const informants = pgTable("informants", {
  complaintId: uuid("complaint_id")
    .primaryKey()
    .references(() => complaints.id),
  sealed: text("sealed").notNull(),
});

/** The public form between its pages: kept for seven days under a random token. */
export const complaintDrafts = pgTable(
  "complaint_drafts",
  {
    tokenHash: text("token_hash").primaryKey(),
    kind: complaintKind("kind").notNull(),
    sealed: text("sealed").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [index("complaint_drafts_saved").on(table.savedAt)],
);
