import { isNotNull, isNull, sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { id, instant } from "./columns";
import { complaints } from "./complaints";

/** When, by whom and why lines of a complaint were corrected, struck or added. */
export const claimLineCorrections = pgTable(
  "claim_line_corrections",
  {
    id: id(),
    complaintId: uuid("complaint_id")
      .notNull()
      .references(() => complaints.id),
    reason: text("reason").notNull(),
    /** What was said to be claimed in all before and after, where that was put right as well. */
    statedBeforeFen: bigint("stated_before_fen", { mode: "number" }),
    statedFen: bigint("stated_fen", { mode: "number" }),
    correctedBy: uuid("corrected_by")
      .notNull()
      .references(() => accounts.id),
    correctedAt: instant("corrected_at").notNull(),
  },
  (table) => [index("claim_line_corrections_complaint").on(table.complaintId, table.correctedAt)],
);

/** One worker's claim: a person can have many lines. A corrected line is struck, and another has its number. */
export const claimLines = pgTable(
  "claim_lines",
  {
    id: id(),
    complaintId: uuid("complaint_id")
      .notNull()
      .references(() => complaints.id),
    ordinal: integer("ordinal").notNull(),
    workerName: text("worker_name").notNull(),
    personIdSealed: text("person_id_sealed"),
    personIdIndex: text("person_id_index"),
    period: text("period").notNull(),
    item: text("item").notNull(),
    claimedFen: bigint("claimed_fen", { mode: "number" }).notNull(),
    /** The correction that entered it; null for what was entered with the complaint. */
    addedIn: uuid("added_in").references(() => claimLineCorrections.id),
    /** The correction that took it out; it stays to be read, and claims nothing any more. */
    struckIn: uuid("struck_in").references(() => claimLineCorrections.id),
  },
  (table) => [
    index("claim_lines_complaint").on(table.complaintId),
    uniqueIndex("claim_lines_ordinal").on(table.complaintId, table.ordinal).where(isNull(table.struckIn)),
    index("claim_lines_struck").on(table.complaintId, table.ordinal, table.id).where(isNotNull(table.struckIn)),
    index("claim_lines_person").on(table.personIdIndex),
    check("claim_lines_amount", sql`${table.claimedFen} >= 0`),
  ],
);
