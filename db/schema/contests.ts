import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { contestApplicants, contestResults, contestStates, contestSubjects } from "@/lib/contests/lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { cityOf, countyOf, id, legalDay } from "./columns";
import { complaints } from "./complaints";
import { documents } from "./documents";
import { employers } from "./employers";
import { reviewKind, reviewProcedure } from "./enforcement-reviews";
import { orderItems } from "./orders";

export const contestState = pgEnum("contest_state", contestStates);
export const contestSubject = pgEnum("contest_subject", contestSubjects);
export const contestApplicant = pgEnum("contest_applicant", contestApplicants);
export const contestResult = pgEnum("contest_result", contestResults);

const account = (name: string) => uuid(name).references(() => accounts.id);

type Checked = Readonly<
  Record<
    | ("state" | "kind" | "subject" | "documentId" | "caseId" | "complaintId" | "applicant" | "applicantName")
    | ("copyReceivedOn" | "answeredOn" | "answerNote" | "answeredBy")
    | ("result" | "concludedOn" | "receivedOn" | "resultNumber" | "note" | "concludedBy")
    | ("actBy" | "doneOn" | "doneNote" | "doneBy" | "struckOn" | "struckBy" | "struckBecause"),
    PgColumn
  >
>;

/** What stands beside each kind, and beside each state. */
const checksOf = (table: Checked) => [
  check(
    "contests_file",
    sql`(${table.caseId} is null) = (${table.subject} in ('non_acceptance', 'inaction'))
      and (${table.complaintId} is null) = (${table.caseId} is not null)`,
  ),
  check("contests_paper", sql`(${table.documentId} is null) = (${table.subject} = 'inaction')`),
  check("contests_applicant", sql`(${table.applicant} = 'other') = (${table.applicantName} <> '')`),
  check("contests_copy", sql`(${table.kind}::text = 'reconsideration') = (${table.copyReceivedOn} is not null)`),
  check(
    "contests_replied",
    sql`num_nulls(${table.answeredOn}, ${table.answerNote}, ${table.answeredBy}) in (0, 3)
      and (${table.answeredOn} is null or ${table.copyReceivedOn} is not null)`,
  ),
  check(
    "contests_concluded",
    sql`num_nulls(${table.result}, ${table.concludedOn}, ${table.receivedOn}, ${table.note}, ${table.concludedBy})
      = case when ${table.state}::text = 'concluded' then 0 else 5 end
      and (${table.resultNumber} is null) = (coalesce(${table.result}::text, 'not_decided') = 'not_decided')`,
  ),
  check(
    "contests_ordered",
    sql`num_nulls(${table.doneOn}, ${table.doneNote}, ${table.doneBy}) in (0, 3)
      and (num_nulls(${table.actBy}, ${table.doneOn}) = 2
        or ${table.result}::text is not distinct from 'ordered_to_act')`,
  ),
  check(
    "contests_struck",
    sql`num_nulls(${table.struckOn}, ${table.struckBy}, ${table.struckBecause})
      = case when ${table.state}::text = 'struck' then 0 else 3 end`,
  ),
];

/** Reconsiderations and suits against papers without an account of enforcement, or against inaction on a complaint. */
export const contests = pgTable(
  "contests",
  {
    id: id(),
    state: contestState("state").notNull().default("pending"),
    version: integer("version").notNull().default(1),
    kind: reviewKind("kind").notNull(),
    subject: contestSubject("subject").notNull(),
    /** The paper; null of inaction. */
    documentId: uuid("document_id").references(() => documents.id),
    caseId: uuid("case_id").references(() => cases.id),
    complaintId: uuid("complaint_id").references(() => complaints.id),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id").references(() => employers.id),
    applicant: contestApplicant("applicant").notNull(),
    /** Of another than the employer and whoever complained; nobody who complained is named. */
    applicantName: text("applicant_name").notNull().default(""),
    body: text("body").notNull(),
    number: text("number").notNull(),
    acceptedOn: legalDay("accepted_on").notNull(),
    /** Of a reconsideration; a suit stays with the first. */
    procedure: reviewProcedure("procedure").notNull().default("ordinary"),
    recordedBy: account("recorded_by").notNull(),
    /** Of a reconsideration: the copy that the organ received, and its reply (《行政复议法》第四十八条). */
    copyReceivedOn: legalDay("copy_received_on"),
    answeredOn: legalDay("answered_on"),
    answerNote: text("answer_note"),
    answeredBy: account("answered_by"),
    result: contestResult("result"),
    /** The day of the result, and the day on which the organ received it. */
    concludedOn: legalDay("concluded_on"),
    receivedOn: legalDay("received_on"),
    resultNumber: text("result_number"),
    note: text("note"),
    concludedBy: account("concluded_by"),
    /** Where the organ was ordered to act: by when, where a day was named, and that it did. */
    actBy: legalDay("act_by"),
    doneOn: legalDay("done_on"),
    doneNote: text("done_note"),
    doneBy: account("done_by"),
    struckOn: legalDay("struck_on"),
    struckBy: account("struck_by"),
    struckBecause: text("struck_because"),
  },
  (table) => [
    index("contests_case").on(table.caseId, table.acceptedOn),
    index("contests_complaint").on(table.complaintId, table.acceptedOn),
    index("contests_document").on(table.documentId, table.acceptedOn),
    index("contests_in_order").on(table.acceptedOn, table.id),
    index("contests_county").on(countyOf(table.regionCode), table.acceptedOn, table.id),
    index("contests_city").on(cityOf(table.regionCode), table.acceptedOn, table.id),
    index("contests_felling")
      .on(table.receivedOn, table.id)
      .where(sql`${table.result} in ('annulled', 'voided', 'changed', 'ordered_to_act')`),
    index("contests_to_perform")
      .on(table.receivedOn, table.id)
      .where(sql`${table.result} = 'ordered_to_act' and ${table.doneOn} is null`),
    uniqueIndex("contests_pending_paper")
      .on(table.documentId, table.kind)
      .where(sql`${table.state} = 'pending' and ${table.documentId} is not null`),
    uniqueIndex("contests_pending_inaction")
      .on(table.complaintId, table.kind)
      .where(sql`${table.state} = 'pending' and ${table.documentId} is null`),
    ...checksOf(table),
  ],
);

/** The items of an order that a result took away which left the order. */
export const contestItems = pgTable(
  "contest_items",
  {
    contestId: uuid("contest_id")
      .notNull()
      .references(() => contests.id),
    itemId: uuid("item_id")
      .notNull()
      .references(() => orderItems.id),
  },
  (table) => [primaryKey({ columns: [table.contestId, table.itemId] }), index("contest_items_item").on(table.itemId)],
);

export const contestCorrectionKind = pgEnum("contest_correction_kind", ["amend", "correctResult", "retractResult"]);

/** What an entry or a result said before it was put right, and why it was. */
export const contestCorrections = pgTable(
  "contest_corrections",
  {
    id: id(),
    contestId: uuid("contest_id")
      .notNull()
      .references(() => contests.id),
    kind: contestCorrectionKind("kind").notNull(),
    before: jsonb("before").$type<Readonly<Record<string, string>>>().notNull(),
    reason: text("reason").notNull(),
    correctedOn: legalDay("corrected_on").notNull(),
    correctedBy: account("corrected_by").notNull(),
  },
  (table) => [index("contest_corrections_contest").on(table.contestId, table.correctedOn)],
);
