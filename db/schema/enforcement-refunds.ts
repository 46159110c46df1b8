import { sql } from "drizzle-orm";
import { bigint, check, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { refundManners } from "@/lib/enforcement/lifecycle";
import { accounts } from "./accounts";
import { id, instant, legalDay } from "./columns";
import { enforcements } from "./enforcement";

export const refundManner = pgEnum("refund_manner", refundManners);

const account = (name: string) => uuid(name).references(() => accounts.id);

/** Money that went back to the party of a decision now fallen. A wrong entry is reversed with its reason and stays. */
export const enforcementRefunds = pgTable(
  "enforcement_refunds",
  {
    id: id(),
    enforcementId: uuid("enforcement_id")
      .notNull()
      .references(() => enforcements.id),
    amountFen: bigint("amount_fen", { mode: "number" }).notNull(),
    refundedOn: legalDay("refunded_on").notNull(),
    receiver: text("receiver").notNull(),
    manner: refundManner("manner").notNull(),
    voucher: text("voucher").notNull(),
    recordedBy: account("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    reversedOn: legalDay("reversed_on"),
    reversedBy: account("reversed_by"),
    reversedBecause: text("reversed_because"),
  },
  (table) => [
    index("enforcement_refunds_enforcement").on(table.enforcementId, table.refundedOn),
    check("enforcement_refunds_amount", sql`${table.amountFen} > 0`),
    check(
      "enforcement_refunds_reversed",
      sql`num_nulls(${table.reversedOn}, ${table.reversedBy}, ${table.reversedBecause}) in (0, 3)`,
    ),
  ],
);
