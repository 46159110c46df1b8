import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { disposals, preservationGrounds, preservationStates } from "@/lib/preservations/lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { id, legalDay } from "./columns";
import { documents } from "./documents";
import { employers } from "./employers";

export const preservationState = pgEnum("preservation_state", preservationStates);
export const preservationGround = pgEnum("preservation_ground", preservationGrounds);
export const preservationDisposal = pgEnum("preservation_disposal", disposals);

const account = (name: string) => uuid(name).references(() => accounts.id);
const paper = (name: string) => uuid(name).references(() => documents.id);

/** 证据先行登记保存 (《行政处罚法》第五十六条), from the proposal to the decision on its last item. */
export const preservations = pgTable(
  "preservations",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    state: preservationState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    ground: preservationGround("ground").notNull(),
    reason: text("reason").notNull(),
    proposedBy: account("proposed_by").notNull(),
    proposedOn: legalDay("proposed_on").notNull(),
    decidedBy: account("decided_by"),
    decidedOn: legalDay("decided_on"),
    opinion: text("opinion"),
    approvalId: paper("approval_id"),
    heldBy: account("held_by"),
    heldOn: legalDay("held_on"),
    number: text("number"),
    documentId: paper("document_id"),
    lapsedOn: legalDay("lapsed_on"),
    withdrawnBy: account("withdrawn_by"),
    withdrawnOn: legalDay("withdrawn_on"),
    withdrawnBecause: text("withdrawn_because"),
  },
  (table) => [
    index("preservations_case").on(table.caseId, table.proposedOn),
    index("preservations_state").on(table.state),
    check("preservations_approved", sql`${table.state} in ('proposed', 'withdrawn') or ${table.decidedOn} is not null`),
    check(
      "preservations_held",
      sql`(${table.state} in ('held', 'lapsed', 'settled', 'released')) = (${table.heldOn} is not null)`,
    ),
    check("preservations_withdrawn", sql`(${table.state} = 'withdrawn') = (${table.withdrawnOn} is not null)`),
  ],
);

/** One thing of the list: what was approved, what was found and held on the spot, and what was decided of it. */
export const preservationItems = pgTable(
  "preservation_items",
  {
    id: id(),
    preservationId: uuid("preservation_id")
      .notNull()
      .references(() => preservations.id),
    ordinal: integer("ordinal").notNull(),
    name: text("name").notNull(),
    specification: text("specification").notNull(),
    quantity: text("quantity").notNull(),
    /** Null until the list is made on the spot; false for what was approved and not found there. */
    isHeld: boolean("is_held"),
    condition: text("condition"),
    place: text("place"),
    custodian: text("custodian"),
    disposal: preservationDisposal("disposal"),
    note: text("note"),
    /** The article that lets it be seized. */
    basis: text("basis"),
    disposedBy: account("disposed_by"),
    disposedOn: legalDay("disposed_on"),
    documentId: paper("document_id"),
  },
  (table) => [
    unique("preservation_items_ordinal").on(table.preservationId, table.ordinal),
    check(
      "preservation_items_held",
      sql`${table.isHeld} is not true or (${table.condition} is not null and ${table.place} is not null
        and ${table.custodian} is not null)`,
    ),
    check("preservation_items_disposed", sql`(${table.disposal} is null) = (${table.disposedOn} is null)`),
    check("preservation_items_disposed_held", sql`${table.disposal} is null or ${table.isHeld} is true`),
    check("preservation_items_seized", sql`(${table.disposal} = 'seized') is not true or ${table.basis} is not null`),
  ],
);
