import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { InspectionItemKey } from "@/lib/patrols/inspection-items";
import {
  hindrances,
  noticeManners,
  resultManners,
  urgencies,
  visitGrounds,
  visitStates,
} from "@/lib/patrols/lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { cityOf, countyOf, id, instant, legalDay } from "./columns";
import { documents } from "./documents";
import { employers } from "./employers";
import { inspectionPlans } from "./patrols";

export const visitState = pgEnum("patrol_visit_state", visitStates);
export const visitGround = pgEnum("patrol_visit_ground", visitGrounds);
export const resultManner = pgEnum("patrol_result_manner", resultManners);
export const noticeManner = pgEnum("patrol_notice_manner", noticeManners);

export const visitUrgency = pgEnum("patrol_urgency", urgencies);

export const visitHindrance = pgEnum("patrol_hindrance", hindrances);

/** One inspection of one employer by two inspectors. */
export const patrolVisits = pgTable(
  "patrol_visits",
  {
    id: id(),
    state: visitState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    planId: uuid("plan_id").references(() => inspectionPlans.id),
    ground: visitGround("ground").notNull(),
    groundNote: text("ground_note").notNull(),
    /** Whether it takes a place of the employer's yearly number of visits. */
    isCounted: boolean("is_counted").notNull(),
    isUrgent: boolean("is_urgent").notNull().default(false),
    /** Why it could not wait for its approval; null of a visit that waited. */
    urgency: visitUrgency("urgency"),
    plannedOn: legalDay("planned_on").notNull(),
    itemKeys: text("item_keys").array().$type<InspectionItemKey[]>().notNull(),
    leadId: uuid("lead_id")
      .notNull()
      .references(() => accounts.id),
    secondId: uuid("second_id")
      .notNull()
      .references(() => accounts.id),
    leadCertificate: text("lead_certificate").notNull(),
    secondCertificate: text("second_certificate").notNull(),
    /** Why it is not joined to another visit planned within thirty days. */
    apartBecause: text("apart_because").notNull().default(""),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    proposedOn: legalDay("proposed_on").notNull(),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decidedOn: legalDay("decided_on"),
    opinion: text("opinion"),
    approvedOn: legalDay("approved_on"),
    /** The leader found no urgency: its approval is not made up, for the reason in the opinion. */
    approvalRefusedOn: legalDay("approval_refused_on"),
    noticeNumber: text("notice_number"),
    noticeId: uuid("notice_id").references(() => documents.id),
    code: text("code"),
    startedAt: instant("started_at"),
    startedBy: uuid("started_by").references(() => accounts.id),
    noticeShown: noticeManner("notice_shown"),
    briefSkippedBecause: text("brief_skipped_because").notNull().default(""),
    isRated: boolean("is_rated").notNull().default(false),
    recordedAt: instant("recorded_at"),
    recordId: uuid("record_id").references(() => documents.id),
    /** Those present did not sign the record: said in it, or afterwards by the paper that stands beside it. */
    signingRefusedOn: legalDay("signing_refused_on"),
    signingRefusalId: uuid("signing_refusal_id").references(() => documents.id),
    facts: text("facts"),
    /** What the employer undertook to do, for whoever comes next. */
    promises: text("promises").notNull().default(""),
    caseId: uuid("case_id").references(() => cases.id),
    /** Why the findings gave rise to no case. */
    declinedBecause: text("declined_because"),
    declinedBy: uuid("declined_by").references(() => accounts.id),
    /** When photographs and record became evidence of the case. */
    carriedOn: legalDay("carried_on"),
    /** 检查结果告知书, and how it reached the employer. */
    resultId: uuid("result_id").references(() => documents.id),
    resultManner: resultManner("result_manner"),
    resultHandedOn: legalDay("result_handed_on"),
    /** Who signed for it, or the number of the mail. */
    resultReceiver: text("result_receiver"),
    endedOn: legalDay("ended_on"),
    endedBecause: text("ended_because"),
    /** Why nothing could be inspected, and who saw it; null and empty of a visit that did not end so. */
    hindrance: visitHindrance("hindrance"),
    witness: text("witness").notNull().default(""),
  },
  (table) => [
    index("patrol_visits_in_order").on(table.plannedOn, table.id),
    index("patrol_visits_county").on(countyOf(table.regionCode), table.plannedOn, table.id),
    index("patrol_visits_city").on(cityOf(table.regionCode), table.plannedOn, table.id),
    index("patrol_visits_city_ground").on(cityOf(table.regionCode), table.ground, table.plannedOn, table.id),
    index("patrol_visits_in_state").on(table.state, table.plannedOn, table.id),
    index("patrol_visits_ground").on(table.ground, table.plannedOn, table.id),
    index("patrol_visits_unapproved").on(table.plannedOn, table.id).where(sql`${table.approvedOn} is null`),
    index("patrol_visits_found")
      .on(table.plannedOn, table.id)
      .where(sql`${table.state} = 'recorded' and ${table.caseId} is null and ${table.declinedBecause} is null`),
    index("patrol_visits_untold")
      .on(table.plannedOn, table.id)
      .where(sql`${table.state} = 'recorded' and ${table.resultId} is null and ${table.approvalRefusedOn} is null`),
    index("patrol_visits_employer").on(table.employerId, table.plannedOn),
    index("patrol_visits_plan").on(table.planId),
    index("patrol_visits_lead").on(table.leadId, table.plannedOn),
    index("patrol_visits_second").on(table.secondId, table.plannedOn),
    index("patrol_visits_case").on(table.caseId),
    uniqueIndex("patrol_visits_code").on(table.code),
    check("patrol_visits_two", sql`${table.leadId} <> ${table.secondId}`),
    check("patrol_visits_urgent", sql`${table.isUrgent} = (${table.urgency} is not null)`),
    check("patrol_visits_planned", sql`(${table.ground} = 'plan') = (${table.planId} is not null)`),
    check(
      "patrol_visits_ended",
      sql`(${table.state}::text in ('cancelled', 'uninspected')) = (${table.endedBecause} is not null)`,
    ),
    check("patrol_visits_hindered", sql`(${table.state}::text = 'uninspected') = (${table.hindrance} is not null)`),
    check(
      "patrol_visits_started",
      sql`(${table.state}::text in ('under_way', 'recorded', 'uninspected')) = (${table.startedAt} is not null)`,
    ),
    check("patrol_visits_coded", sql`(${table.startedAt} is null) = (${table.code} is null)`),
    check(
      "patrol_visits_handed",
      sql`num_nulls(${table.resultManner}, ${table.resultHandedOn}, ${table.resultReceiver}) in (0, 3)
        and (${table.resultHandedOn} is null or ${table.resultId} is not null)`,
    ),
    check("patrol_visits_recorded", sql`(${table.state} = 'recorded') = (${table.recordId} is not null)`),
  ],
);

/** A second plan or ground that was joined to a visit instead of making another. */
export const patrolJoins = pgTable(
  "patrol_joins",
  {
    id: id(),
    visitId: uuid("visit_id")
      .notNull()
      .references(() => patrolVisits.id),
    planId: uuid("plan_id").references(() => inspectionPlans.id),
    itemKeys: text("item_keys").array().$type<InspectionItemKey[]>().notNull(),
    reason: text("reason").notNull(),
    joinedBy: uuid("joined_by")
      .notNull()
      .references(() => accounts.id),
    joinedOn: legalDay("joined_on").notNull(),
  },
  (table) => [index("patrol_joins_visit").on(table.visitId)],
);

/** How many counted visits a year a region allows for one employer, from a day on. */
export const patrolCaps = pgTable(
  "patrol_caps",
  {
    id: id(),
    regionCode: text("region_code").notNull(),
    sinceOn: legalDay("since_on").notNull(),
    mostPerYear: integer("most_per_year").notNull(),
    basis: text("basis").notNull(),
    setBy: uuid("set_by")
      .notNull()
      .references(() => accounts.id),
    setAt: instant("set_at").notNull(),
  },
  (table) => [
    index("patrol_caps_region").on(table.regionCode.op("text_pattern_ops"), table.sinceOn),
    check("patrol_caps_most", sql`${table.mostPerYear} between 0 and 366`),
  ],
);

/** How a result was said to have reached the employer before that was put right. */
export const patrolHandings = pgTable(
  "patrol_handings",
  {
    id: id(),
    visitId: uuid("visit_id")
      .notNull()
      .references(() => patrolVisits.id),
    manner: resultManner("manner").notNull(),
    handedOn: legalDay("handed_on").notNull(),
    receiver: text("receiver").notNull(),
    replacedOn: legalDay("replaced_on").notNull(),
    replacedBy: uuid("replaced_by")
      .notNull()
      .references(() => accounts.id),
    because: text("because").notNull(),
  },
  (table) => [index("patrol_handings_visit").on(table.visitId)],
);
