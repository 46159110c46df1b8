import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  correctionManners,
  decisionKinds,
  decisionStates,
  measures,
  noPenaltyGrounds,
  procedures,
} from "@/lib/decisions/lifecycle";
import { publicationStates } from "@/lib/publications/lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { awaitsPublicity, cityOf, countyOf, id, isPublishable, legalDay, licenceKeyOf, shelfOf } from "./columns";
import { decisionLaw } from "./decision-law";
import { documents } from "./documents";
import { employers } from "./employers";
import { findings } from "./orders";
import { responsiblePersons } from "./responsible-persons";

export const decisionKind = pgEnum("decision_kind", decisionKinds);
export const decisionProcedure = pgEnum("decision_procedure", procedures);
export const decisionState = pgEnum("decision_state", decisionStates);
export const decisionMeasure = pgEnum("decision_measure", measures);
export const noPenaltyGround = pgEnum("no_penalty_ground", noPenaltyGrounds);
export const decisionCorrection = pgEnum("decision_correction", correctionManners);
export const publicationState = pgEnum("publication_state", publicationStates);

/** What has yet to be held against what was served. */
const isUnaccounted = (of: { readonly [column in "state" | "revokedOn" | "hasAccount"]: PgColumn }) =>
  sql`${of.state} = 'decided' and ${of.revokedOn} is null and not ${of.hasAccount}`;

/** One proceeding toward a decision on a case. */
export const decisions = pgTable(
  "decisions",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    kind: decisionKind("kind").notNull(),
    procedure: decisionProcedure("procedure").notNull().default("ordinary"),
    state: decisionState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    /** The natural person whom it is addressed to, of the case's register; null where the party is the employer. */
    personId: uuid("person_id"),
    /** Raised by each fresh start; that of reviews and discussions also by what was posted in time and came late. */
    round: integer("round").notNull().default(1),
    reviewRound: integer("review_round").notNull().default(1),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    proposedOn: legalDay("proposed_on").notNull(),
    /** What the party said while the case was investigated, and what the officers propose and why. */
    partySaid: text("party_said").notNull(),
    opinion: text("opinion").notNull(),
    /** Why it is proposed though elements of a finding lack an exhibit; empty where none does. */
    gapReason: text("gap_reason").notNull().default(""),
    noPenaltyGround: noPenaltyGround("no_penalty_ground"),
    /** 《行政处罚法》第三十三条第三款: the education that goes with not punishing. */
    education: text("education"),
    /** Calendar days to perform a remedy in, from receipt. */
    performDays: integer("perform_days"),
    /** How a penalty itself has the act corrected (《行政处罚法》第二十八条第一款); null where orders of the case did. */
    correction: decisionCorrection("correction"),
    correctionText: text("correction_text").notNull().default(""),
    /** Calendar days to correct in, from receipt. */
    correctDays: integer("correct_days"),
    touchesPublicInterest: boolean("touches_public_interest").notNull().default(false),
    isComplex: boolean("is_complex").notNull().default(false),
    approvedOn: legalDay("approved_on"),
    approvedBy: uuid("approved_by").references(() => accounts.id),
    approvalId: uuid("approval_id").references(() => documents.id),
    noticeId: uuid("notice_id").references(() => documents.id),
    noticedOn: legalDay("noticed_on"),
    /** Whether the notice told the right to a hearing (《行政处罚法》第六十三条). */
    isHearingTold: boolean("is_hearing_told").notNull().default(false),
    /** Working days to speak, as the notice gave them; null before one, and where the standard number stood. */
    statementDays: integer("statement_days"),
    waivedOn: legalDay("waived_on"),
    waiver: text("waiver"),
    submittedOn: legalDay("submitted_on"),
    number: text("number"),
    documentId: uuid("document_id").references(() => documents.id),
    decidedOn: legalDay("decided_on"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    isSurcharged: boolean("is_surcharged").notNull().default(true),
    /** Where the money is paid (罚款决定与罚款收缴分离实施办法 第七条). */
    bankName: text("bank_name").notNull().default(""),
    bankAddress: text("bank_address").notNull().default(""),
    bankAccount: text("bank_account").notNull().default(""),
    endedOn: legalDay("ended_on"),
    endedBy: uuid("ended_by").references(() => accounts.id),
    endedBecause: text("ended_because"),
    /** The organ itself has revoked it, by this paper. */
    revokedOn: legalDay("revoked_on"),
    revocationId: uuid("revocation_id").references(() => documents.id),
    /** How far it has come to the public, as its publication says: the database keeps the two alike. */
    publicState: publicationState("public_state"),
    /** What follows from it is on account; the database says so once there is one. */
    hasAccount: boolean("has_account").notNull().default(false),
  },
  (table) => [
    index("decisions_case").on(table.caseId, table.proposedOn),
    index("decisions_employer").on(table.employerId, table.decidedOn),
    index("decisions_employer_in_order").on(table.employerId, table.proposedOn, table.id),
    index("decisions_county").on(countyOf(table.regionCode), table.state),
    index("decisions_in_state").on(table.state, table.proposedOn, table.id),
    index("decisions_decided").on(table.decidedOn, table.id).where(sql`${table.state} = 'decided'`),
    index("decisions_decided_county")
      .on(countyOf(table.regionCode), table.decidedOn, table.id)
      .where(sql`${table.state} = 'decided'`),
    index("decisions_decided_city")
      .on(cityOf(table.regionCode), table.decidedOn, table.id)
      .where(sql`${table.state} = 'decided'`),
    index("decisions_on_shelf").on(shelfOf(table.publicState), table.decidedOn, table.id).where(isPublishable(table)),
    index("decisions_on_shelf_county")
      .on(countyOf(table.regionCode), shelfOf(table.publicState), table.decidedOn, table.id)
      .where(isPublishable(table)),
    index("decisions_on_shelf_city")
      .on(cityOf(table.regionCode), shelfOf(table.publicState), table.decidedOn, table.id)
      .where(isPublishable(table)),
    index("decisions_to_publish").on(table.decidedOn, table.id).where(awaitsPublicity(table.publicState)),
    index("decisions_unaccounted").on(table.documentId).where(isUnaccounted(table)),
    index("decisions_number").on(table.number),
    index("decisions_revoked_on").on(table.revokedOn).where(sql`${table.revokedOn} is not null`),
    index("decisions_organ").on(table.organId, table.decidedOn).where(sql`${table.state} = 'decided'`),
    index("decisions_spot").on(countyOf(table.regionCode), table.proposedOn).where(sql`${table.procedure} = 'spot'`),
    index("decisions_by_person").on(table.personId).where(sql`${table.personId} is not null`),
    uniqueIndex("decisions_pending")
      .on(table.caseId, table.kind)
      .where(sql`${table.personId} is null and ${table.state} not in ('decided', 'withdrawn')`),
    uniqueIndex("decisions_pending_person")
      .on(table.personId, table.kind)
      .where(sql`${table.personId} is not null and ${table.state} not in ('decided', 'withdrawn')`),
    foreignKey({
      name: "decisions_person",
      columns: [table.personId, table.caseId],
      foreignColumns: [responsiblePersons.id, responsiblePersons.caseId],
    }),
    ...decisionLaw(table),
  ],
);

/** What is proposed and later imposed on one finding. */
export const decisionItems = pgTable(
  "decision_items",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    ordinal: integer("ordinal").notNull(),
    findingId: uuid("finding_id")
      .notNull()
      .references(() => findings.id),
    violationCode: text("violation_code").notNull(),
    measure: decisionMeasure("measure").notNull(),
    /** Which sanction of the entry; null for an item that imposes nothing. */
    sanctionAt: integer("sanction_at"),
    actOn: legalDay("act_on").notNull(),
    amountFen: bigint("amount_fen", { mode: "number" }),
    /** The statute's limits as they were computed for the proposal. */
    leastFen: bigint("least_fen", { mode: "number" }),
    mostFen: bigint("most_fen", { mode: "number" }),
    /** A fine below the least (《行政处罚法》第三十二条). */
    isLightened: boolean("is_lightened").notNull().default(false),
    /** What officers told of the measure beside its finding; null where its sanction does not ask for it. */
    persons: integer("persons"),
    childMonths: integer("child_months").array(),
    baseFen: bigint("base_fen", { mode: "number" }),
    /** What of the sum was paid already and is not ordered once more. */
    paidFen: bigint("paid_fen", { mode: "number" }),
    /** The licence that is revoked and who granted it; null of every other measure. */
    licenceName: text("licence_name"),
    licenceNumber: text("licence_number"),
    licenceIssuer: text("licence_issuer"),
    /** How the limits were reckoned from it, in words; empty where nothing was told. */
    reckoning: text("reckoning").notNull().default(""),
    basis: text("basis").notNull(),
    /** What is ordered, for a remedy; what speaks for this weight, for a penalty. */
    content: text("content").notNull(),
    /** The tier of the region's ladder that the facts fall into; null where none is published or tells. */
    tierName: text("tier_name"),
    tierSource: text("tier_source"),
    tierLeastFen: bigint("tier_least_fen", { mode: "number" }),
    tierMostFen: bigint("tier_most_fen", { mode: "number" }),
    /** Why the amount leaves that tier. */
    deviation: text("deviation").notNull().default(""),
    /** The middle half of the organ's earlier fines under the same sanction; null where they are too few. */
    pastCount: integer("past_count"),
    pastLowFen: bigint("past_low_fen", { mode: "number" }),
    pastHighFen: bigint("past_high_fen", { mode: "number" }),
    /** Why the amount lies outside of it. */
    pastReason: text("past_reason").notNull().default(""),
    /** What the served notice said; null before a notice. */
    noticedFen: bigint("noticed_fen", { mode: "number" }),
    isNoticed: boolean("is_noticed").notNull().default(false),
  },
  (table) => [
    uniqueIndex("decision_items_ordinal").on(table.decisionId, table.ordinal),
    index("decision_items_finding").on(table.findingId),
    index("decision_items_fine").on(table.violationCode, table.sanctionAt).where(sql`${table.measure} = 'fine'`),
    index("decision_items_licence_number")
      .on(licenceKeyOf(table.licenceNumber))
      .where(sql`${table.licenceNumber} is not null`),
    check("decision_items_amount", sql`${table.amountFen} >= 0`),
    check(
      "decision_items_lightened",
      sql`not ${table.isLightened} or (${table.measure} = 'fine' and ${table.amountFen} > 0
        and coalesce(${table.amountFen} < ${table.leastFen}, false))`,
    ),
    check("decision_items_told", sql`${table.persons} > 0 and ${table.baseFen} >= 0 and ${table.paidFen} >= 0`),
    check(
      "decision_items_licence",
      sql`num_nulls(${table.licenceName}, ${table.licenceNumber}, ${table.licenceIssuer})
        = case when ${table.measure}::text = 'licence_revocation' then 0 else 3 end`,
    ),
    check(
      "decision_items_tier",
      sql`num_nulls(${table.tierName}, ${table.tierSource}, ${table.tierLeastFen}, ${table.tierMostFen}) in (0, 4)`,
    ),
    check(
      "decision_items_past",
      sql`num_nulls(${table.pastCount}, ${table.pastLowFen}, ${table.pastHighFen}) in (0, 3)`,
    ),
  ],
);
