import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { judicialResults, policeVerdicts, referralStates } from "@/lib/decisions/referral-lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";
import { documents } from "./documents";
import { employers } from "./employers";
import { evidence } from "./evidence";
import { findings } from "./orders";

export const referralState = pgEnum("referral_state", referralStates);
export const policeVerdict = pgEnum("police_verdict", policeVerdicts);
export const judicialResult = pgEnum("judicial_result", judicialResults);

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
    /** What the case officers propose to the head; empty where it was reported before it was asked for. */
    proposal: text("proposal").notNull().default(""),
    /** One material a line. */
    materials: text("materials").notNull(),
    reportedBy: uuid("reported_by")
      .notNull()
      .references(() => accounts.id),
    reportedOn: legalDay("reported_on").notNull(),
    /** What the head of the inspection body says of it to the principal head; null where nothing was said. */
    endorsedBy: uuid("endorsed_by").references(() => accounts.id),
    endorsedOn: legalDay("endorsed_on"),
    endorsement: text("endorsement"),
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
    /** 提请复议 (移送规定 第九条), and the goods and materials handed over (第十二条). */
    askedOn: legalDay("asked_on"),
    askedBecause: text("asked_because"),
    /** 建议人民检察院立案监督 (第九条): of which procuratorate, on which day and why. */
    prosecutor: text("prosecutor"),
    supervisionOn: legalDay("supervision_on"),
    supervisionBecause: text("supervision_because"),
    goodsOn: legalDay("goods_on"),
    goodsNote: text("goods_note"),
  },
  (table) => [
    index("referrals_case").on(table.caseId, table.reportedOn),
    index("referrals_region").on(table.regionCode.op("text_pattern_ops"), table.state),
    uniqueIndex("referrals_pending").on(table.caseId).where(sql`${table.state} in ('reported', 'approved')`),
    check(
      "referrals_supervision",
      sql`num_nulls(${table.prosecutor}, ${table.supervisionOn}, ${table.supervisionBecause}) in (0, 3)
        and (${table.state}::text <> 'supervision_asked' or ${table.supervisionOn} is not null)`,
    ),
    check(
      "referrals_endorsed",
      sql`num_nulls(${table.endorsedBy}, ${table.endorsedOn}, ${table.endorsement}) in (0, 3)`,
    ),
    check("referrals_decided", sql`(${table.state} = 'reported') = (${table.decidedAt} is null)`),
    check(
      "referrals_handed",
      sql`(${table.state}::text in ('reported', 'approved', 'refused')) = (${table.handedAt} is null)`,
    ),
  ],
);

const referral = () =>
  uuid("referral_id")
    .notNull()
    .references(() => referrals.id);

/** The findings whose act is referred: what the police have is not fined (移送规定 第十一条). */
export const referralFindings = pgTable(
  "referral_findings",
  {
    referralId: referral(),
    findingId: uuid("finding_id")
      .notNull()
      .references(() => findings.id),
  },
  (table) => [
    primaryKey({ columns: [table.referralId, table.findingId] }),
    index("referral_findings_finding").on(table.findingId),
  ],
);

/** What the police said in writing (移送规定 第八条、第九条): at first, and asked to think again. */
export const policeAnswers = pgTable(
  "police_answers",
  {
    referralId: referral(),
    ordinal: integer("ordinal").notNull(),
    verdict: policeVerdict("verdict").notNull(),
    decidedOn: legalDay("decided_on").notNull(),
    receivedOn: legalDay("received_on").notNull(),
    number: text("number").notNull(),
    reason: text("reason").notNull(),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.referralId, table.ordinal] }),
    check("police_answers_days", sql`${table.receivedOn} >= ${table.decidedOn}`),
  ],
);

/** How the criminal matter ended, in turn: what police, prosecutor or court wrote of it (《行政处罚法》第二十七条). */
export const judicialAnswers = pgTable(
  "judicial_answers",
  {
    referralId: referral(),
    ordinal: integer("ordinal").notNull(),
    result: judicialResult("result").notNull(),
    by: text("by").notNull(),
    number: text("number").notNull(),
    decidedOn: legalDay("decided_on").notNull(),
    receivedOn: legalDay("received_on").notNull(),
    content: text("content").notNull(),
    /** The fine that the court imposed; null where it imposed none. */
    fineFen: bigint("fine_fen", { mode: "number" }),
    /** The exhibit that is the paper's picture; null only of what came to a case that had ended. */
    evidenceId: uuid("evidence_id").references(() => evidence.id),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.referralId, table.ordinal] }),
    check("judicial_answers_days", sql`${table.receivedOn} >= ${table.decidedOn}`),
    check(
      "judicial_answers_fine",
      sql`${table.fineFen} is null or (${table.fineFen} > 0 and ${table.result} = 'sentenced')`,
    ),
  ],
);
