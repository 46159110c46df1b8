import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { leadStates } from "@/lib/patrols/lead-lifecycle";
import { accounts, organs } from "./accounts";
import { cityOf, countyOf, id, instant, legalDay } from "./columns";
import { employers } from "./employers";
import { files } from "./files";
import { patrolVisits } from "./visits";

export const leadState = pgEnum("field_lead_state", leadStates);

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
    index("field_leads_employer").on(table.employerId),
    check("field_leads_decided", sql`(${table.state} = 'handed_up') = (${table.decidedOn} is null)`),
    check("field_leads_planned", sql`(${table.state} = 'planned') = (${table.visitId} is not null)`),
    check("field_leads_shelved", sql`(${table.state} = 'shelved') = (${table.shelvedBecause} is not null)`),
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
