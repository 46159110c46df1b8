import { sql } from "drizzle-orm";
import { bigint, check, index, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { reviewKinds, reviewProcedures, reviewResults } from "@/lib/enforcement/lifecycle";
import { accounts } from "./accounts";
import { cityOf, countyOf, id, legalDay } from "./columns";
import { enforcements } from "./enforcement";

export const reviewKind = pgEnum("review_kind", reviewKinds);
export const reviewProcedure = pgEnum("review_procedure", reviewProcedures);
export const reviewResult = pgEnum("review_result", reviewResults);

const account = (name: string) => uuid(name).references(() => accounts.id);

/** A reconsideration or a suit against the decision, from acceptance to result. */
export const enforcementReviews = pgTable(
  "enforcement_reviews",
  {
    id: id(),
    enforcementId: uuid("enforcement_id")
      .notNull()
      .references(() => enforcements.id),
    /** The account's own: the register of reviews and suits is read along it. */
    regionCode: text("region_code").notNull(),
    kind: reviewKind("kind").notNull(),
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
    result: reviewResult("result"),
    /** The day of the result, and the day on which the party received it: a suit is counted from there. */
    concludedOn: legalDay("concluded_on"),
    receivedOn: legalDay("received_on"),
    resultNumber: text("result_number"),
    /** Last day that a judgment gave to perform. */
    performBy: legalDay("perform_by"),
    /** What a change has left of each debt. */
    leftFineFen: bigint("left_fine_fen", { mode: "number" }),
    leftConfiscationFen: bigint("left_confiscation_fen", { mode: "number" }),
    leftOrderedFen: bigint("left_ordered_fen", { mode: "number" }),
    note: text("note"),
    concludedBy: account("concluded_by"),
    /** Of an entry made in error, on another account or twice: it counts no more. */
    struckOn: legalDay("struck_on"),
    struckBy: account("struck_by"),
    struckBecause: text("struck_because"),
  },
  (table) => [
    index("enforcement_reviews_enforcement").on(table.enforcementId, table.acceptedOn),
    index("enforcement_reviews_in_order").on(table.acceptedOn, table.id),
    index("enforcement_reviews_county").on(countyOf(table.regionCode), table.acceptedOn, table.id),
    index("enforcement_reviews_city").on(cityOf(table.regionCode), table.acceptedOn, table.id),
    check("enforcement_reviews_result", sql`(${table.result} is null) = (${table.concludedOn} is null)`),
    check(
      "enforcement_reviews_struck",
      sql`num_nulls(${table.struckOn}, ${table.struckBy}, ${table.struckBecause})
        = case when ${table.struckOn} is not null and ${table.result} is null then 0 else 3 end`,
    ),
    check(
      "enforcement_reviews_changed",
      sql`num_nulls(${table.leftFineFen}, ${table.leftConfiscationFen}, ${table.leftOrderedFen})
        = case when ${table.result}::text in ('changed', 'partly_annulled') then 0 else 3 end`,
    ),
  ],
);

/** What the entry of a review said before it was put right, and why it was. */
export const enforcementReviewCorrections = pgTable(
  "enforcement_review_corrections",
  {
    id: id(),
    reviewId: uuid("review_id")
      .notNull()
      .references(() => enforcementReviews.id),
    before: jsonb("before").$type<Readonly<Record<string, string>>>().notNull(),
    reason: text("reason").notNull(),
    correctedOn: legalDay("corrected_on").notNull(),
    correctedBy: account("corrected_by").notNull(),
  },
  (table) => [index("enforcement_review_corrections_review").on(table.reviewId, table.correctedOn)],
);
