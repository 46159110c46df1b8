import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { ComplainantField } from "@/lib/complaints/lifecycle";
import { accounts } from "./accounts";
import { id, instant } from "./columns";
import { complaints } from "./complaints";

/** Who was said to have complained before it was put right: sealed whole, whichever of it changed. */
export const complainantCorrections = pgTable(
  "complainant_corrections",
  {
    id: id(),
    complaintId: uuid("complaint_id")
      .notNull()
      .references(() => complaints.id),
    fields: text("fields").array().$type<ComplainantField[]>().notNull(),
    sealed: text("sealed").notNull(),
    reason: text("reason").notNull(),
    correctedBy: uuid("corrected_by")
      .notNull()
      .references(() => accounts.id),
    correctedAt: instant("corrected_at").notNull(),
  },
  (table) => [index("complainant_corrections_complaint").on(table.complaintId, table.correctedAt)],
);
