import { type SQL, sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { calculators, type Step } from "@/lib/claims/calculation";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { claimLines } from "./claim-lines";
import { id, instant, legalDay } from "./columns";
import { employers } from "./employers";
import { orderItems } from "./orders";

export const claimCalculator = pgEnum("claim_calculator", calculators);

const fen = (name: string) => bigint(name, { mode: "number" });
const account = (name: string) => uuid(name).references(() => accounts.id);

/** The ledger of a case: one row a worker and item. What was paid on it is summed from the accepted payments. */
export const caseClaims = pgTable(
  "case_claims",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    ordinal: integer("ordinal").notNull(),
    /** The line of the complaint that this row was taken over from. */
    claimLineId: uuid("claim_line_id").references(() => claimLines.id),
    workerName: text("worker_name").notNull(),
    personIdSealed: text("person_id_sealed"),
    personIdIndex: text("person_id_index"),
    /** One worker: by the number, or by the name where there is none. */
    workerKey: text("worker_key")
      .notNull()
      .generatedAlwaysAs((): SQL => sql`coalesce(${caseClaims.personIdIndex}, ${caseClaims.workerName})`),
    period: text("period").notNull(),
    item: text("item").notNull(),
    claimedFen: fen("claimed_fen").notNull(),
    addedBy: account("added_by").notNull(),
    addedOn: legalDay("added_on").notNull(),
    verifiedFen: fen("verified_fen"),
    calculator: claimCalculator("calculator"),
    verifiedOn: legalDay("verified_on"),
    /** The item of an order that names this sum, with what it names; counts only while that order stands. */
    orderItemId: uuid("order_item_id").references(() => orderItems.id),
    orderedFen: fen("ordered_fen"),
    /** The row on whose ignored order this additional compensation rests. */
    basedOnId: uuid("based_on_id"),
    isNotFound: boolean("is_not_found").notNull().default(false),
    endedOn: legalDay("ended_on"),
    endedBy: account("ended_by"),
    endedBecause: text("ended_because"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("case_claims_ordinal").on(table.caseId, table.ordinal),
    uniqueIndex("case_claims_line").on(table.claimLineId).where(sql`${table.endedOn} is null`),
    index("case_claims_of_line").on(table.claimLineId),
    uniqueIndex("case_claims_based_on").on(table.basedOnId).where(sql`${table.endedOn} is null`),
    index("case_claims_item").on(table.orderItemId),
    index("case_claims_worker").on(table.caseId, table.workerKey),
    check(
      "case_claims_amounts",
      sql`${table.claimedFen} >= 0 and ${table.verifiedFen} >= 0 and ${table.orderedFen} > 0`,
    ),
    check("case_claims_verified", sql`(${table.verifiedFen} is null) = (${table.verifiedOn} is null)`),
    check("case_claims_ordered", sql`(${table.orderItemId} is null) = (${table.orderedFen} is null)`),
    check("case_claims_ended", sql`(${table.endedOn} is null) = (${table.endedBecause} is null)`),
  ],
);

/** How an amount was verified, each time: by a calculator with its inputs, or by hand with a reason. */
export const claimVerifications = pgTable(
  "claim_verifications",
  {
    id: id(),
    claimId: uuid("claim_id")
      .notNull()
      .references(() => caseClaims.id),
    amountFen: fen("amount_fen").notNull(),
    calculator: claimCalculator("calculator"),
    inputs: jsonb("inputs").$type<Readonly<Record<string, unknown>>>(),
    steps: jsonb("steps").$type<readonly Step[]>(),
    reason: text("reason").notNull(),
    verifiedBy: account("verified_by").notNull(),
    verifiedAt: instant("verified_at").notNull(),
  },
  (table) => [
    index("claim_verifications_claim").on(table.claimId, table.verifiedAt),
    check("claim_verifications_shown", sql`${table.calculator} is null or ${table.steps} is not null`),
    check("claim_verifications_reason", sql`${table.calculator} is not null or ${table.reason} <> ''`),
  ],
);

/** A region's monthly minimum wage from a day on, as the bureau entered it with the document that sets it. */
export const minimumWages = pgTable(
  "minimum_wages",
  {
    id: id(),
    regionCode: text("region_code").notNull(),
    validFrom: legalDay("valid_from").notNull(),
    monthlyFen: fen("monthly_fen").notNull(),
    source: text("source").notNull(),
    enteredBy: account("entered_by").notNull(),
    enteredAt: instant("entered_at").notNull(),
    /** The wrong entry that this one takes the place of, and what was wrong with it. */
    replacesId: uuid("replaces_id"),
    reason: text("reason").notNull().default(""),
    /** Another entry has taken its place; it stays to be read, and nothing is reckoned by it any more. */
    replacedOn: legalDay("replaced_on"),
  },
  (table) => [
    uniqueIndex("minimum_wages_day").on(table.regionCode, table.validFrom).where(sql`${table.replacedOn} is null`),
    uniqueIndex("minimum_wages_replaces").on(table.replacesId),
    foreignKey({ name: "minimum_wages_replaced", columns: [table.replacesId], foreignColumns: [table.id] }),
    check("minimum_wages_reason", sql`(${table.replacesId} is null) = (${table.reason} = '')`),
    check("minimum_wages_amount", sql`${table.monthlyFen} > 0`),
  ],
);
