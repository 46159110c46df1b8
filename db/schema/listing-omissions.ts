import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { omissionGrounds } from "@/lib/wage-listings/lifecycle";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, legalDay } from "./columns";
import { decisions } from "./decisions";
import { orders } from "./orders";

export const omissionGround = pgEnum("omission_ground", omissionGrounds);

/** Why nobody is proposed on a pay order that ran out unpaid. Never changed; a proposal may still follow. */
export const listingOmissions = pgTable(
  "listing_omissions",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    orderId: uuid("order_id").references(() => orders.id),
    decisionId: uuid("decision_id").references(() => decisions.id),
    ground: omissionGround("ground").notNull(),
    reason: text("reason").notNull(),
    saidBy: uuid("said_by")
      .notNull()
      .references(() => accounts.id),
    saidOn: legalDay("said_on").notNull(),
  },
  (table) => [
    index("listing_omissions_case").on(table.caseId, table.saidOn),
    index("listing_omissions_order").on(table.orderId),
    index("listing_omissions_decision").on(table.decisionId),
    check("listing_omissions_pay_order", sql`num_nulls(${table.orderId}, ${table.decisionId}) = 1`),
  ],
);
