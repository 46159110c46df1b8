import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { returnMatters, returnPlaces } from "@/lib/returns/matters";
import type { VersionLine } from "@/lib/returns/versions";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { closings } from "./closing";
import { cityOf, countyOf, id, legalDay } from "./columns";
import { decisions } from "./decisions";
import { orders } from "./orders";
import { inspectionPlans } from "./patrols";
import { publications } from "./publications";
import { patrolVisits } from "./visits";

export const returnMatter = pgEnum("return_matter", returnMatters);
export const returnReason = pgEnum("return_reason", returnPlaces);

const subjects = ["orderId", "decisionId", "closingId", "publicationId", "visitId", "planId"] as const;

/** What one point belongs to: the one subject that its row names. */
export const returnSubject = (table: Readonly<Record<(typeof subjects)[number], PgColumn>>) =>
  sql<string>`coalesce(${sql.join(
    subjects.map((name) => sql`${table[name]}`),
    sql`, `,
  )})`;

/** What approvers sent back, point by point. Rows are never changed. */
export const returnPoints = pgTable(
  "return_points",
  {
    id: id(),
    matter: returnMatter("matter").notNull(),
    orderId: uuid("order_id").references(() => orders.id),
    decisionId: uuid("decision_id").references(() => decisions.id),
    closingId: uuid("closing_id").references(() => closings.id),
    publicationId: uuid("publication_id").references(() => publications.id),
    visitId: uuid("visit_id").references(() => patrolVisits.id),
    planId: uuid("plan_id").references(() => inspectionPlans.id),
    caseId: uuid("case_id").references(() => cases.id),
    regionCode: text("region_code").notNull(),
    /** Version that the return made, or the round of reports: the points of one return share it. */
    round: integer("round").notNull(),
    ordinal: integer("ordinal").notNull(),
    place: returnReason("place").notNull(),
    reason: text("reason").notNull(),
    proposedBy: uuid("proposed_by").references(() => accounts.id),
    returnedBy: uuid("returned_by")
      .notNull()
      .references(() => accounts.id),
    returnedOn: legalDay("returned_on").notNull(),
  },
  (table) => [
    uniqueIndex("return_points_ordinal").on(returnSubject(table), table.round, table.ordinal),
    index("return_points_closing").on(table.closingId).where(sql`${table.closingId} is not null`),
    index("return_points_in_order").on(table.returnedOn, table.id),
    index("return_points_of_matter").on(table.matter, table.returnedOn, table.id),
    index("return_points_of_place").on(table.place, table.returnedOn, table.id),
    // All that a sum over a whole province reads of them: it is answered from here.
    index("return_points_summed").on(
      ...[table.matter, table.place, table.regionCode],
      ...[table.orderId, table.decisionId, table.closingId, table.publicationId, table.visitId, table.planId],
      table.proposedBy,
    ),
    index("return_points_county").on(countyOf(table.regionCode), table.returnedOn, table.id),
    index("return_points_city").on(cityOf(table.regionCode), table.returnedOn, table.id),
    check(
      "return_points_subject",
      sql`num_nonnulls(${table.orderId}, ${table.decisionId}, ${table.closingId}, ${table.publicationId},
        ${table.visitId}, ${table.planId}) = 1`,
    ),
  ],
);

/** A proposal as it stood when it was sent back, so that what has changed since is told. Rows are never changed. */
export const returnedVersions = pgTable(
  "returned_versions",
  {
    id: id(),
    orderId: uuid("order_id").references(() => orders.id),
    decisionId: uuid("decision_id").references(() => decisions.id),
    /** The round of the return's points. */
    round: integer("round").notNull(),
    lines: jsonb("lines").$type<readonly VersionLine[]>().notNull(),
    returnedBy: uuid("returned_by")
      .notNull()
      .references(() => accounts.id),
    returnedOn: legalDay("returned_on").notNull(),
  },
  (table) => [
    uniqueIndex("returned_versions_round").on(sql`coalesce(${table.orderId}, ${table.decisionId})`, table.round),
    check("returned_versions_subject", sql`num_nonnulls(${table.orderId}, ${table.decisionId}) = 1`),
  ],
);
