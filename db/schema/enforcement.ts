import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import {
  debts,
  deferralKinds,
  deferralStates,
  endGrounds,
  enforcementStates,
  licenceEnds,
  paymentManners,
  stepKinds,
  suspendGrounds,
} from "@/lib/enforcement/lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";
import { decisions } from "./decisions";
import { documents } from "./documents";
import { employers } from "./employers";
import { enforcementLaw } from "./enforcement-law";

export const enforcementState = pgEnum("enforcement_state", enforcementStates);
export const enforcementDebt = pgEnum("enforcement_debt", debts);
export const paymentManner = pgEnum("payment_manner", paymentManners);
export const deferralKind = pgEnum("deferral_kind", deferralKinds);
export const deferralState = pgEnum("deferral_state", deferralStates);
export const enforcementStepKind = pgEnum("enforcement_step_kind", stepKinds);
export const suspendGround = pgEnum("suspend_ground", suspendGrounds);
export const licenceEnd = pgEnum("licence_end", licenceEnds);
export const endGround = pgEnum("end_ground", endGrounds);

const account = (name: string) => uuid(name).references(() => accounts.id);

/** What is owed by a decision that was served, and how far it has come. One for each decision. */
export const enforcements = pgTable(
  "enforcements",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .unique()
      .references(() => decisions.id),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    state: enforcementState("state").notNull().default("due"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    number: text("number").notNull(),
    /** As decided, and as a review has left it. */
    decidedFineFen: bigint("decided_fine_fen", { mode: "number" }).notNull(),
    fineFen: bigint("fine_fen", { mode: "number" }).notNull(),
    decidedConfiscationFen: bigint("decided_confiscation_fen", { mode: "number" }).notNull(),
    confiscationFen: bigint("confiscation_fen", { mode: "number" }).notNull(),
    decidedOrderedFen: bigint("decided_ordered_fen", { mode: "number" }).notNull(),
    orderedFen: bigint("ordered_fen", { mode: "number" }).notNull(),
    isSurcharged: boolean("is_surcharged").notNull(),
    servedOn: legalDay("served_on").notNull(),
    payBy: legalDay("pay_by").notNull(),
    /** Last day to correct that a penalty sets itself (《行政处罚法》第二十八条第一款); null where it orders nothing. */
    correctBy: legalDay("correct_by"),
    openedOn: legalDay("opened_on").notNull(),
    /** What it orders to be added stands in the ledger; false of an account that was opened before it was booked. */
    isBooked: boolean("is_booked").notNull().default(false),
    performedOn: legalDay("performed_on"),
    endedOn: legalDay("ended_on"),
    endedBy: account("ended_by"),
    endGround: endGround("end_ground"),
    endedBecause: text("ended_because"),
    /** 终结执行通知书; null of what ended before there was one. */
    endNoticeId: uuid("end_notice_id").references(() => documents.id),
    /** 拒不履行 of a remedy, 拒不改正 of a penalty (《劳动保障监察条例》第三十条第（三）项), as two case officers found it. */
    defiedOn: legalDay("defied_on"),
    defiedBy: account("defied_by"),
    defiedWith: account("defied_with"),
    defiedNote: text("defied_note"),
    /** What the decision orders to be corrected was, as a case officer verified it. */
    correctedOn: legalDay("corrected_on"),
    correctedBy: account("corrected_by"),
    correctedNote: text("corrected_note"),
    /** What became of the licence that the decision revokes, as a case officer entered it. */
    licenceSettledOn: legalDay("licence_settled_on"),
    licenceSettledBy: account("licence_settled_by"),
    licenceEnd: licenceEnd("licence_end"),
    licenceNote: text("licence_note"),
  },
  (table) => [
    index("enforcements_case").on(table.caseId),
    index("enforcements_due_of_employer").on(table.employerId).where(sql`${table.state} = 'due'`),
    index("enforcements_to_workers")
      .on(table.payBy)
      .where(sql`${table.orderedFen} > 0 and ${table.state} in ('due', 'ended')`),
    index("enforcements_region").on(table.regionCode.op("text_pattern_ops"), table.state, table.payBy),
    index("enforcements_unbooked").on(table.id).where(sql`not ${table.isBooked}`),
    ...enforcementLaw(table),
  ],
);

const enforcement = () =>
  uuid("enforcement_id")
    .notNull()
    .references(() => enforcements.id);

/** Money that came in. A wrong entry is reversed with its reason and stays. */
export const enforcementPayments = pgTable(
  "enforcement_payments",
  {
    id: id(),
    enforcementId: enforcement(),
    debt: enforcementDebt("debt").notNull(),
    amountFen: bigint("amount_fen", { mode: "number" }).notNull(),
    paidOn: legalDay("paid_on").notNull(),
    manner: paymentManner("manner").notNull(),
    voucher: text("voucher").notNull(),
    recordedBy: account("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    reversedOn: legalDay("reversed_on"),
    reversedBy: account("reversed_by"),
    reversedBecause: text("reversed_because"),
  },
  (table) => [
    index("enforcement_payments_enforcement").on(table.enforcementId, table.paidOn),
    check("enforcement_payments_amount", sql`${table.amountFen} > 0`),
    check("enforcement_payments_reversed", sql`(${table.reversedOn} is null) = (${table.reversedBecause} is null)`),
  ],
);

/** 延期、分期缴纳 (《行政处罚法》第六十六条第二款): applied for by the party, decided by the head. */
export const enforcementDeferrals = pgTable(
  "enforcement_deferrals",
  {
    id: id(),
    enforcementId: enforcement(),
    kind: deferralKind("kind").notNull(),
    state: deferralState("state").notNull().default("applied"),
    appliedOn: legalDay("applied_on").notNull(),
    reason: text("reason").notNull(),
    proposal: text("proposal").notNull(),
    recordedBy: account("recorded_by").notNull(),
    /** The plan's sum is what was owed then: only what came in later keeps it. */
    recordedAt: instant("recorded_at").notNull(),
    decidedOn: legalDay("decided_on"),
    decidedBy: account("decided_by"),
    opinion: text("opinion"),
    documentId: uuid("document_id").references(() => documents.id),
    /** The notice that told the party; null of one that was decided before there was such a paper. */
    answerId: uuid("answer_id").references(() => documents.id),
  },
  (table) => [
    index("enforcement_deferrals_enforcement").on(table.enforcementId, table.appliedOn),
    index("enforcement_deferrals_waiting").on(table.appliedOn).where(sql`${table.state} = 'applied'`),
    check("enforcement_deferrals_decided", sql`(${table.state} = 'applied') = (${table.decidedOn} is null)`),
  ],
);

export const enforcementInstalments = pgTable(
  "enforcement_instalments",
  {
    deferralId: uuid("deferral_id")
      .notNull()
      .references(() => enforcementDeferrals.id),
    ordinal: integer("ordinal").notNull(),
    dueOn: legalDay("due_on").notNull(),
    amountFen: bigint("amount_fen", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deferralId, table.ordinal] }),
    check("enforcement_instalments_amount", sql`${table.amountFen} > 0`),
  ],
);

/** 中止、恢复执行 and 执行协议 (《行政强制法》第三十九条、第四十二条). */
export const enforcementSteps = pgTable(
  "enforcement_steps",
  {
    id: id(),
    enforcementId: enforcement(),
    ordinal: integer("ordinal").notNull(),
    kind: enforcementStepKind("kind").notNull(),
    ground: suspendGround("ground"),
    on: legalDay("on").notNull(),
    note: text("note").notNull(),
    waivedSurchargeFen: bigint("waived_surcharge_fen", { mode: "number" }),
    /** The paper that tells it; null of a step taken before there was one. */
    documentId: uuid("document_id").references(() => documents.id),
    decidedBy: account("decided_by").notNull(),
  },
  (table) => [
    index("enforcement_steps_enforcement").on(table.enforcementId, table.on),
    check("enforcement_steps_ground", sql`(${table.kind} = 'suspend') = (${table.ground} is not null)`),
    check("enforcement_steps_waived", sql`(${table.kind} = 'agreement') = (${table.waivedSurchargeFen} is not null)`),
  ],
);
