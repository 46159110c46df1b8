import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { checkManners, orderItemStates, orderStates } from "@/lib/orders/lifecycle";
import { elements } from "@/lib/violations/elements";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { cityOf, countyOf, id, legalDay } from "./columns";
import { documents } from "./documents";
import { employers } from "./employers";
import { evidence } from "./evidence";

export const orderState = pgEnum("order_state", orderStates);
export const orderItemState = pgEnum("order_item_state", orderItemStates);
export const checkManner = pgEnum("check_manner", checkManners);
export const findingElement = pgEnum("finding_element", elements);

/** What the case officers hold to be so: a fact, the entry of the catalogue that it breaks, and what proves it. */
export const findings = pgTable(
  "findings",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    ordinal: integer("ordinal").notNull(),
    violationCode: text("violation_code").notNull(),
    provisionBroken: text("provision_broken").notNull(),
    facts: text("facts").notNull(),
    happenedFrom: legalDay("happened_from").notNull(),
    /** Last day, or null while it goes on (《条例》第二十条第二款). */
    happenedUntil: legalDay("happened_until"),
    workerCount: integer("worker_count").notNull(),
    amountFen: bigint("amount_fen", { mode: "number" }),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
    recordedOn: legalDay("recorded_on").notNull(),
    withdrawnOn: legalDay("withdrawn_on"),
    withdrawnBy: uuid("withdrawn_by").references(() => accounts.id),
    withdrawnBecause: text("withdrawn_because"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("findings_ordinal").on(table.caseId, table.ordinal),
    index("findings_violation").on(table.violationCode),
    check("findings_amount", sql`${table.amountFen} >= 0`),
    check("findings_withdrawn", sql`(${table.withdrawnOn} is null) = (${table.withdrawnBecause} is null)`),
  ],
);

export const findingEvidence = pgTable(
  "finding_evidence",
  {
    findingId: uuid("finding_id")
      .notNull()
      .references(() => findings.id),
    evidenceId: uuid("evidence_id")
      .notNull()
      .references(() => evidence.id),
  },
  (table) => [
    primaryKey({ columns: [table.findingId, table.evidenceId] }),
    index("finding_evidence_exhibit").on(table.evidenceId),
  ],
);

/** Which exhibit of a finding proves which of its elements; it goes when the exhibit is no longer the finding's. */
export const findingElements = pgTable(
  "finding_elements",
  {
    findingId: uuid("finding_id").notNull(),
    element: findingElement("element").notNull(),
    evidenceId: uuid("evidence_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.findingId, table.element, table.evidenceId] }),
    foreignKey({
      name: "finding_elements_exhibit",
      columns: [table.findingId, table.evidenceId],
      foreignColumns: [findingEvidence.findingId, findingEvidence.evidenceId],
    })
      .onDelete("cascade")
      .onUpdate("cascade"),
  ],
);

export const orders = pgTable(
  "orders",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    state: orderState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    proposedOn: legalDay("proposed_on").notNull(),
    /** Why it is ordered although two years had passed when the act was found (《条例》第二十条); empty in time. */
    lateBecause: text("late_because").notNull().default(""),
    number: text("number"),
    documentId: uuid("document_id").references(() => documents.id),
    issuedOn: legalDay("issued_on"),
    issuedBy: uuid("issued_by").references(() => accounts.id),
    endedOn: legalDay("ended_on"),
    endedBy: uuid("ended_by").references(() => accounts.id),
    endedBecause: text("ended_because"),
    /** 撤销限期改正指令通知书; null of what was revoked before there was one, and of what others annulled. */
    revocationId: uuid("revocation_id").references(() => documents.id),
    /** A reconsideration or a suit annulled it or found it void; the words of its end say whose. */
    isAnnulled: boolean("is_annulled").notNull().default(false),
  },
  (table) => [
    index("orders_case").on(table.caseId, table.proposedOn),
    index("orders_employer").on(table.employerId, table.issuedOn),
    index("orders_in_state").on(table.state, table.caseId),
    index("orders_in_order").on(table.issuedOn, table.id),
    index("orders_county").on(countyOf(table.regionCode), table.issuedOn, table.id),
    index("orders_city").on(cityOf(table.regionCode), table.issuedOn, table.id),
    check("orders_issued", sql`(${table.state} in ('issued', 'revoked')) = (${table.issuedOn} is not null)`),
    check("orders_ended", sql`(${table.state} in ('withdrawn', 'revoked')) = (${table.endedBecause} is not null)`),
    check(
      "orders_annulled",
      sql`not ${table.isAnnulled} or (${table.state} = 'revoked' and ${table.revocationId} is null)`,
    ),
  ],
);

export const orderItems = pgTable(
  "order_items",
  {
    id: id(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id),
    ordinal: integer("ordinal").notNull(),
    state: orderItemState("state").notNull().default("open"),
    version: integer("version").notNull().default(1),
    findingId: uuid("finding_id")
      .notNull()
      .references(() => findings.id),
    action: text("action").notNull(),
    /** The last day; of what was out of force and stands again, with the days that were left of it. */
    dueOn: legalDay("due_on").notNull(),
    /** The day on the paper, where that is another, and since when the rest of the days runs. */
    setDueOn: legalDay("set_due_on"),
    reinstatedOn: legalDay("reinstated_on"),
    /** Since when nothing of it was asked, when it was last lifted. */
    liftedOn: legalDay("lifted_on"),
    amountFen: bigint("amount_fen", { mode: "number" }),
    workerCount: integer("worker_count"),
    proofWanted: text("proof_wanted").notNull(),
    correctedOn: legalDay("corrected_on"),
    defiedOn: legalDay("defied_on"),
    defiedBy: uuid("defied_by").references(() => accounts.id),
    defiedNote: text("defied_note"),
  },
  (table) => [
    uniqueIndex("order_items_ordinal").on(table.orderId, table.ordinal),
    index("order_items_finding").on(table.findingId),
    index("order_items_unpaid")
      .on(table.dueOn, table.orderId)
      .where(sql`${table.amountFen} is not null and ${table.state} in ('open', 'proof_submitted', 'defied')`),
    check("order_items_moved", sql`(${table.setDueOn} is null) = (${table.reinstatedOn} is null)`),
    check("order_items_amount", sql`${table.amountFen} >= 0`),
    check("order_items_corrected", sql`(${table.state} = 'corrected') = (${table.correctedOn} is not null)`),
    check("order_items_defied", sql`${table.state} <> 'defied' or ${table.defiedOn} is not null`),
  ],
);
