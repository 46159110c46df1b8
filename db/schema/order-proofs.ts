import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { id, instant, legalDay } from "./columns";
import { files } from "./files";
import { checkManner, orderItems } from "./orders";

/** One submission of proof for an item, by the employer or entered for it by an officer. */
export const orderProofs = pgTable(
  "order_proofs",
  {
    id: id(),
    itemId: uuid("item_id")
      .notNull()
      .references(() => orderItems.id),
    note: text("note").notNull(),
    submittedBy: uuid("submitted_by")
      .notNull()
      .references(() => accounts.id),
    submittedAt: instant("submitted_at").notNull(),
    /** True when an officer entered what the employer handed in. */
    isOnBehalf: boolean("is_on_behalf").notNull(),
  },
  (table) => [index("order_proofs_item").on(table.itemId, table.submittedAt)],
);

/** Files of a proof; without one while the sender still gathers them. */
export const orderProofFiles = pgTable(
  "order_proof_files",
  {
    id: id(),
    itemId: uuid("item_id")
      .notNull()
      .references(() => orderItems.id),
    proofId: uuid("proof_id").references(() => orderProofs.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => accounts.id),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [
    index("order_proof_files_proof").on(table.proofId),
    index("order_proof_files_item").on(table.itemId, table.addedBy),
    index("order_proof_files_file").on(table.fileId),
  ],
);

/** What came of looking at one proof: accepted or not, how, and why. One for each proof. */
export const orderVerifications = pgTable(
  "order_verifications",
  {
    proofId: uuid("proof_id")
      .primaryKey()
      .references(() => orderProofs.id),
    manner: checkManner("manner").notNull(),
    isAccepted: boolean("is_accepted").notNull(),
    note: text("note").notNull(),
    verifiedBy: uuid("verified_by")
      .notNull()
      .references(() => accounts.id),
    verifiedOn: legalDay("verified_on").notNull(),
    /** An acceptance that proved wrong. */
    retractedOn: legalDay("retracted_on"),
    retractedBy: uuid("retracted_by").references(() => accounts.id),
    retractedBecause: text("retracted_because"),
  },
  (table) => [
    check(
      "order_verifications_retracted",
      sql`(${table.retractedOn} is null and ${table.retractedBy} is null and ${table.retractedBecause} is null)
        or (${table.isAccepted} and ${table.retractedOn} is not null and ${table.retractedBy} is not null
          and ${table.retractedBecause} is not null)`,
    ),
  ],
);
