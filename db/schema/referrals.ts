import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { referralStates } from "@/lib/decisions/referral-lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";
import { documents } from "./documents";
import { employers } from "./employers";

export const referralState = pgEnum("referral_state", referralStates);

/** 涉嫌犯罪案件移送: a suspicion of crime, on its way to the police. The administrative case goes on beside it. */
export const referrals = pgTable(
  "referrals",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    state: referralState("state").notNull().default("reported"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    crime: text("crime").notNull(),
    suspect: text("suspect").notNull(),
    facts: text("facts").notNull(),
    reason: text("reason").notNull(),
    /** One material a line. */
    materials: text("materials").notNull(),
    reportedBy: uuid("reported_by")
      .notNull()
      .references(() => accounts.id),
    reportedOn: legalDay("reported_on").notNull(),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decidedAt: instant("decided_at"),
    opinion: text("opinion"),
    /** Twenty-four hours after the approval. */
    handOverBy: instant("hand_over_by"),
    approvalId: uuid("approval_id").references(() => documents.id),
    police: text("police"),
    handedAt: instant("handed_at"),
    number: text("number"),
    documentId: uuid("document_id").references(() => documents.id),
  },
  (table) => [
    index("referrals_case").on(table.caseId, table.reportedOn),
    index("referrals_region").on(table.regionCode.op("text_pattern_ops"), table.state),
    uniqueIndex("referrals_pending").on(table.caseId).where(sql`${table.state} in ('reported', 'approved')`),
    check("referrals_decided", sql`(${table.state} = 'reported') = (${table.decidedAt} is null)`),
    check("referrals_handed", sql`(${table.state} = 'handed_over') = (${table.handedAt} is not null)`),
  ],
);
