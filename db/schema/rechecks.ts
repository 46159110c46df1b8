import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { recheckFindings, recheckStates } from "@/lib/rechecks/lifecycle";
import { accounts, organs } from "./accounts";
import { cityOf, countyOf, id, instant, legalDay } from "./columns";
import { complaints, declineGround } from "./complaints";

export const recheckState = pgEnum("recheck_state", recheckStates);
export const recheckFinding = pgEnum("recheck_finding", recheckFindings);

/** One draw a bureau and month: seed and frame, so that it can be done again. */
export const recheckDraws = pgTable(
  "recheck_draws",
  {
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    month: text("month").notNull(),
    checkerOrganId: uuid("checker_organ_id")
      .notNull()
      .references(() => organs.id),
    seed: text("seed").notNull(),
    frameHash: text("frame_hash").notNull(),
    frameSize: integer("frame_size").notNull(),
    drawnAt: instant("drawn_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organId, table.month] }),
    check("recheck_draws_another_unit", sql`${table.organId} <> ${table.checkerOrganId}`),
  ],
);

/** A matter that was not acted on, given to another unit to decide upon without knowing how it was decided. */
export const rechecks = pgTable(
  "rechecks",
  {
    id: id(),
    complaintId: uuid("complaint_id")
      .notNull()
      .references(() => complaints.id),
    month: text("month").notNull(),
    originRegionCode: text("origin_region_code").notNull(),
    checkerOrganId: uuid("checker_organ_id")
      .notNull()
      .references(() => organs.id),
    checkerRegionCode: text("checker_region_code").notNull(),
    /** What had been done when it was drawn, whatever came of the matter since. */
    firstOutcome: recheckFinding("first_outcome").notNull(),
    firstGround: declineGround("first_ground"),
    firstReason: text("first_reason"),
    firstHandedOverTo: text("first_handed_over_to"),
    state: recheckState("state").notNull().default("drawn"),
    version: integer("version").notNull().default(1),
    finding: recheckFinding("finding"),
    ground: declineGround("ground"),
    reason: text("reason"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decidedOn: legalDay("decided_on"),
  },
  (table) => [
    uniqueIndex("rechecks_complaint_month").on(table.complaintId, table.month),
    index("rechecks_in_order").on(table.month, table.id),
    index("rechecks_checker_county").on(countyOf(table.checkerRegionCode), table.month, table.id),
    index("rechecks_checker_city").on(cityOf(table.checkerRegionCode), table.month, table.id),
    index("rechecks_origin_county").on(countyOf(table.originRegionCode), table.state, table.month, table.id),
    index("rechecks_origin_city").on(cityOf(table.originRegionCode), table.state, table.month, table.id),
    check("rechecks_decided", sql`(${table.state} = 'decided') = (${table.finding} is not null)`),
    check(
      "rechecks_ground",
      sql`(${table.finding} = 'decline') = (${table.ground} is not null) or ${table.finding} is null`,
    ),
  ],
);
