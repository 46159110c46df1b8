import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { InspectionItemKey } from "@/lib/patrols/inspection-items";
import { planStates } from "@/lib/patrols/lifecycle";
import type { PlanChange } from "@/lib/patrols/plan-change";
import { accounts, organs } from "./accounts";
import { cityOf, countyOf, id, legalDay } from "./columns";
import { employers } from "./employers";

export const planState = pgEnum("inspection_plan_state", planStates);

/** A year's plan: what is inspected, of which named employers or of which share of an industry. */
export const inspectionPlans = pgTable(
  "inspection_plans",
  {
    id: id(),
    state: planState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    year: integer("year").notNull(),
    title: text("title").notNull(),
    basis: text("basis").notNull(),
    itemKeys: text("item_keys").array().$type<InspectionItemKey[]>().notNull(),
    sharePercent: integer("share_percent"),
    shareIndustry: text("share_industry").notNull().default(""),
    /** Employers that the share was taken of, counted on the day of the approval. */
    frameCount: integer("frame_count"),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    proposedOn: legalDay("proposed_on").notNull(),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decidedOn: legalDay("decided_on"),
    opinion: text("opinion"),
    endedOn: legalDay("ended_on"),
    endedBecause: text("ended_because"),
    /** What is to stand in place of a plan in force, which stays so until that is approved. */
    change: jsonb("change").$type<PlanChange>(),
    /** The change that was put forward last was not approved: until its proposer notes it or puts forward another. */
    droppedOn: legalDay("dropped_on"),
    droppedBecause: text("dropped_because"),
  },
  (table) => [
    index("inspection_plans_waiting")
      .on(table.proposedOn, table.id)
      .where(sql`${table.state} = 'proposed' or ${table.change} is not null`),
    index("inspection_plans_back")
      .on(table.proposedBy, table.proposedOn, table.id)
      .where(sql`${table.state} = 'returned' or ${table.droppedBecause} is not null`),
    check("inspection_plans_dropped", sql`num_nulls(${table.droppedOn}, ${table.droppedBecause}) in (0, 2)`),
    check("inspection_plans_changed", sql`${table.change} is null or ${table.state} = 'approved'`),
    index("inspection_plans_in_order").on(table.proposedOn, table.id),
    index("inspection_plans_city").on(cityOf(table.regionCode), table.proposedOn, table.id),
    index("inspection_plans_county").on(countyOf(table.regionCode), table.proposedOn, table.id),
    check("inspection_plans_share", sql`${table.sharePercent} between 1 and 100`),
    check("inspection_plans_ended", sql`(${table.state} = 'withdrawn') = (${table.endedBecause} is not null)`),
    check("inspection_plans_approved", sql`${table.state} <> 'approved' or ${table.frameCount} is not null`),
  ],
);

/** Employers that a plan names. */
export const planEmployers = pgTable(
  "plan_employers",
  {
    planId: uuid("plan_id")
      .notNull()
      .references(() => inspectionPlans.id),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
  },
  (table) => [
    primaryKey({ columns: [table.planId, table.employerId] }),
    index("plan_employers_employer").on(table.employerId),
  ],
);

/** What a plan provided for when it was approved, kept where it was put forward anew. */
export const planVersions = pgTable(
  "inspection_plan_versions",
  {
    id: id(),
    planId: uuid("plan_id")
      .notNull()
      .references(() => inspectionPlans.id),
    year: integer("year").notNull(),
    title: text("title").notNull(),
    basis: text("basis").notNull(),
    itemKeys: text("item_keys").array().$type<InspectionItemKey[]>().notNull(),
    sharePercent: integer("share_percent"),
    shareIndustry: text("share_industry").notNull(),
    frameCount: integer("frame_count").notNull(),
    /** The names of the employers that it named. */
    employers: text("employers").array().notNull(),
    decidedBy: uuid("decided_by")
      .notNull()
      .references(() => accounts.id),
    decidedOn: legalDay("decided_on").notNull(),
    opinion: text("opinion").notNull(),
    replacedOn: legalDay("replaced_on").notNull(),
    because: text("because").notNull(),
  },
  (table) => [index("inspection_plan_versions_plan").on(table.planId, table.replacedOn)],
);
