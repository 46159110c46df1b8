import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { paidAnswers, payManners, paymentProofStates, searchManners } from "@/lib/claims/lifecycle";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { caseClaims } from "./claims";
import { id, instant, legalDay } from "./columns";
import { employers } from "./employers";
import { files } from "./files";

export const paymentProofState = pgEnum("payment_proof_state", paymentProofStates);
export const payManner = pgEnum("pay_manner", payManners);
export const searchManner = pgEnum("search_manner", searchManners);
export const paidAnswer = pgEnum("paid_answer", paidAnswers);

const fen = (name: string) => bigint(name, { mode: "number" });
const account = (name: string) => uuid(name).references(() => accounts.id);

/** One attempt to find a worker whose money could not be handed over. */
export const claimSearches = pgTable(
  "claim_searches",
  {
    id: id(),
    claimId: uuid("claim_id")
      .notNull()
      .references(() => caseClaims.id),
    searchedOn: legalDay("searched_on").notNull(),
    manner: searchManner("manner").notNull(),
    isFound: boolean("is_found").notNull(),
    note: text("note").notNull(),
    recordedBy: account("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [index("claim_searches_claim").on(table.claimId, table.recordedAt)],
);

/** One handing-in of proof of payments, with the files of `payment_proof_files` and the rows of `claim_payments`. */
export const paymentProofs = pgTable(
  "payment_proofs",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    state: paymentProofState("state").notNull().default("submitted"),
    version: integer("version").notNull().default(1),
    note: text("note").notNull(),
    submittedBy: account("submitted_by").notNull(),
    submittedAt: instant("submitted_at").notNull(),
    /** True when an officer entered what the employer handed in. */
    isOnBehalf: boolean("is_on_behalf").notNull(),
    verifiedBy: account("verified_by"),
    verifiedOn: legalDay("verified_on"),
    verdictNote: text("verdict_note"),
  },
  (table) => [
    index("payment_proofs_case").on(table.caseId, table.submittedAt),
    index("payment_proofs_waiting").on(table.caseId).where(sql`${table.state} = 'submitted'`),
    index("payment_proofs_employer").on(table.employerId, table.submittedAt),
    check("payment_proofs_verified", sql`(${table.state} = 'submitted') = (${table.verifiedOn} is null)`),
  ],
);

/** Files of a proof; without one while the sender still gathers them. */
export const paymentProofFiles = pgTable(
  "payment_proof_files",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    proofId: uuid("proof_id").references(() => paymentProofs.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    addedBy: account("added_by").notNull(),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [
    index("payment_proof_files_proof").on(table.proofId),
    index("payment_proof_files_case").on(table.caseId, table.addedBy),
    index("payment_proof_files_file").on(table.fileId),
  ],
);

/** One payment to one worker on one row. It counts when its proof is accepted and no answer took it back. */
export const claimPayments = pgTable(
  "claim_payments",
  {
    id: id(),
    proofId: uuid("proof_id")
      .notNull()
      .references(() => paymentProofs.id),
    claimId: uuid("claim_id")
      .notNull()
      .references(() => caseClaims.id),
    amountFen: fen("amount_fen").notNull(),
    paidOn: legalDay("paid_on").notNull(),
    manner: payManner("manner").notNull(),
    reference: text("reference").notNull(),
    reopenedOn: legalDay("reopened_on"),
    reopenedBecause: text("reopened_because"),
    /** The payment in whose place this one stands, with what of it really came. */
    correctsId: uuid("corrects_id").references((): AnyPgColumn => claimPayments.id),
  },
  (table) => [
    index("claim_payments_claim").on(table.claimId),
    index("claim_payments_proof").on(table.proofId),
    uniqueIndex("claim_payments_corrects").on(table.correctsId),
    check("claim_payments_amount", sql`${table.amountFen} > 0`),
    check("claim_payments_reopened", sql`(${table.reopenedOn} is null) = (${table.reopenedBecause} is null)`),
  ],
);

/** A draw of workers to be asked whether they were paid: the seed and the frame let anyone draw again. */
export const claimDraws = pgTable(
  "claim_draws",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    regionCode: text("region_code").notNull(),
    seed: text("seed").notNull(),
    frame: text("frame").array().notNull(),
    frameHash: text("frame_hash").notNull(),
    size: integer("size").notNull(),
    drawnBy: account("drawn_by").notNull(),
    drawnAt: instant("drawn_at").notNull(),
  },
  (table) => [index("claim_draws_case").on(table.caseId, table.drawnAt)],
);

/** A drawn worker's row, and what the worker said of it. */
export const claimDrawAnswers = pgTable(
  "claim_draw_answers",
  {
    drawId: uuid("draw_id")
      .notNull()
      .references(() => claimDraws.id),
    claimId: uuid("claim_id")
      .notNull()
      .references(() => caseClaims.id),
    ordinal: integer("ordinal").notNull(),
    answer: paidAnswer("answer"),
    note: text("note"),
    answeredBy: account("answered_by"),
    answeredOn: legalDay("answered_on"),
  },
  (table) => [
    primaryKey({ columns: [table.drawId, table.claimId] }),
    index("claim_draw_answers_claim").on(table.claimId),
    check("claim_draw_answers_given", sql`(${table.answer} is null) = (${table.answeredOn} is null)`),
  ],
);
