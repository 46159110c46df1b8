import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { leadStates, leadVerdicts } from "@/lib/patrols/lead-lifecycle";
import { accounts, organs } from "./accounts";
import { cityOf, countyOf, id, instant, legalDay } from "./columns";
import { employers } from "./employers";
import { files } from "./files";
import { patrolVisits } from "./visits";

export const leadState = pgEnum("field_lead_state", leadStates);
export const leadVerdict = pgEnum("field_lead_verdict", leadVerdicts);

/** What somebody saw at an employer and handed up: mostly an assistant, who may do no more (国办发〔2024〕54号). */
export const fieldLeads = pgTable(
  "field_leads",
  {
    id: id(),
    state: leadState("state").notNull().default("handed_up"),
    version: integer("version").notNull().default(1),
    /** The bureau competent for the employer. */
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    seenOn: legalDay("seen_on").notNull(),
    place: text("place").notNull(),
    narrative: text("narrative").notNull(),
    handedUpBy: uuid("handed_up_by")
      .notNull()
      .references(() => accounts.id),
    handedUpOn: legalDay("handed_up_on").notNull(),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decidedOn: legalDay("decided_on"),
    /** The inspection that was planned for it. */
    visitId: uuid("visit_id").references(() => patrolVisits.id),
    /** Why nothing is done. */
    shelvedBecause: text("shelved_because"),
  },
  (table) => [
    index("field_leads_county").on(countyOf(table.regionCode), table.handedUpOn, table.id),
    index("field_leads_city").on(cityOf(table.regionCode), table.handedUpOn, table.id),
    index("field_leads_in_state").on(table.state, table.handedUpOn, table.id),
    index("field_leads_in_order").on(table.handedUpOn, table.id),
    index("field_leads_own").on(table.handedUpBy, table.handedUpOn, table.id),
    index("field_leads_to_recheck")
      .on(table.organId, table.handedUpOn, table.id)
      .where(sql`${table.state} = 'shelved'`),
    index("field_leads_employer").on(table.employerId),
    check("field_leads_decided", sql`(${table.state} = 'handed_up') = (${table.decidedOn} is null)`),
    check("field_leads_planned", sql`(${table.state} = 'planned') = (${table.visitId} is not null)`),
    check(
      "field_leads_shelved",
      sql`(${table.state}::text in ('shelved', 'upheld')) = (${table.shelvedBecause} is not null)`,
    ),
  ],
);

/** Each time a lead that was laid aside was looked at again: who had laid it aside and why, and what came of it. */
export const leadRechecks = pgTable(
  "field_lead_rechecks",
  {
    id: id(),
    leadId: uuid("lead_id")
      .notNull()
      .references(() => fieldLeads.id),
    shelvedBy: uuid("shelved_by")
      .notNull()
      .references(() => accounts.id),
    shelvedOn: legalDay("shelved_on").notNull(),
    shelvedBecause: text("shelved_because").notNull(),
    verdict: leadVerdict("verdict").notNull(),
    opinion: text("opinion").notNull(),
    recheckedBy: uuid("rechecked_by")
      .notNull()
      .references(() => accounts.id),
    recheckedOn: legalDay("rechecked_on").notNull(),
  },
  (table) => [
    index("field_lead_rechecks_lead").on(table.leadId, table.recheckedOn),
    check("field_lead_rechecks_persons", sql`${table.shelvedBy} <> ${table.recheckedBy}`),
  ],
);

/** Photographs to a lead. */
export const leadPhotos = pgTable(
  "field_lead_photos",
  {
    id: id(),
    leadId: uuid("lead_id")
      .notNull()
      .references(() => fieldLeads.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => accounts.id),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [index("field_lead_photos_lead").on(table.leadId), index("field_lead_photos_file").on(table.fileId)],
);
