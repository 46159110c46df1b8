import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
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
import {
  collectGrounds,
  hearingOutcomes,
  reviewConclusions,
  reviewQuestions,
  reviewVerdicts,
} from "@/lib/decisions/lifecycle";
import { accounts } from "./accounts";
import { id, instant, legalDay } from "./columns";
import { decisions } from "./decisions";
import { documents } from "./documents";
import { findings } from "./orders";

export const reviewQuestion = pgEnum("review_question", reviewQuestions);
export const reviewVerdict = pgEnum("review_verdict", reviewVerdicts);
export const reviewConclusion = pgEnum("review_conclusion", reviewConclusions);
export const collectGround = pgEnum("collect_ground", collectGrounds);
export const hearingOutcome = pgEnum("hearing_outcome", hearingOutcomes);

/** What each notice said that one finding would cost: kept through every fresh start (《行政处罚法》第四十五条第二款). */
export const decisionNotices = pgTable(
  "decision_notices",
  {
    noticeId: uuid("notice_id")
      .notNull()
      .references(() => documents.id),
    findingId: uuid("finding_id")
      .notNull()
      .references(() => findings.id),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    /** Fines and confiscations together. */
    moneyFen: bigint("money_fen", { mode: "number" }).notNull(),
    /** That a licence would be revoked. */
    revokesLicence: boolean("revokes_licence").notNull().default(false),
    noticedAt: instant("noticed_at").notNull(),
    /** Working days to speak, as this notice gave them; null where the standard number stood. */
    statementDays: integer("statement_days"),
  },
  (table) => [
    primaryKey({ columns: [table.noticeId, table.findingId] }),
    index("decision_notices_finding").on(table.findingId),
    index("decision_notices_decision").on(table.decisionId),
  ],
);

/** 法制审核 of one review round (《行政处罚法》第五十八条); a failed one is followed by another after the rework. */
export const decisionReviews = pgTable(
  "decision_reviews",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    round: integer("round").notNull(),
    reviewedBy: uuid("reviewed_by")
      .notNull()
      .references(() => accounts.id),
    reviewedOn: legalDay("reviewed_on").notNull(),
    reviewedAt: instant("reviewed_at").notNull(),
    conclusion: reviewConclusion("conclusion").notNull(),
    opinion: text("opinion").notNull(),
    documentId: uuid("document_id").references(() => documents.id),
    /** Whether the officers follow the reviewer's doubts, and how. */
    adoptedOn: legalDay("adopted_on"),
    adoptedBy: uuid("adopted_by").references(() => accounts.id),
    isAdopted: boolean("is_adopted"),
    adoption: text("adoption"),
  },
  (table) => [
    index("decision_reviews_decision").on(table.decisionId, table.reviewedAt),
    check("decision_reviews_adoption", sql`(${table.adoptedOn} is null) = (${table.adoption} is null)`),
  ],
);

export const decisionReviewAnswers = pgTable(
  "decision_review_answers",
  {
    reviewId: uuid("review_id")
      .notNull()
      .references(() => decisionReviews.id),
    question: reviewQuestion("question").notNull(),
    verdict: reviewVerdict("verdict").notNull(),
    note: text("note").notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.question] })],
);

/** 集体讨论 of one review round (《行政处罚法》第五十七条第二款). */
export const decisionDiscussions = pgTable(
  "decision_discussions",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    round: integer("round").notNull(),
    heldOn: legalDay("held_on").notNull(),
    place: text("place").notNull(),
    chair: text("chair").notNull(),
    recorder: text("recorder").notNull(),
    isAgreed: boolean("is_agreed").notNull(),
    conclusion: text("conclusion").notNull(),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
    documentId: uuid("document_id").references(() => documents.id),
  },
  (table) => [uniqueIndex("decision_discussions_round").on(table.decisionId, table.round)],
);

export const decisionOpinions = pgTable(
  "decision_opinions",
  {
    discussionId: uuid("discussion_id")
      .notNull()
      .references(() => decisionDiscussions.id),
    ordinal: integer("ordinal").notNull(),
    name: text("name").notNull(),
    post: text("post").notNull(),
    opinion: text("opinion").notNull(),
  },
  (table) => [primaryKey({ columns: [table.discussionId, table.ordinal] })],
);

/** 听证 of one round, from the request on (《行政处罚法》第六十三条至第六十五条). */
export const decisionHearings = pgTable(
  "decision_hearings",
  {
    id: id(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
    round: integer("round").notNull(),
    requestedOn: legalDay("requested_on").notNull(),
    request: text("request").notNull(),
    /** Asked for by the party's own account in the portal. */
    isFromPortal: boolean("is_from_portal").notNull().default(false),
    /** Asked for after the five working days: kept, and no hearing follows (《行政处罚法》第六十四条第（一）项). */
    isLate: boolean("is_late").notNull().default(false),
    chairId: uuid("chair_id").references(() => accounts.id),
    heldOn: legalDay("held_on"),
    heldAt: text("held_at"),
    place: text("place"),
    listeners: text("listeners"),
    recorder: text("recorder"),
    isPublic: boolean("is_public"),
    noticeId: uuid("notice_id").references(() => documents.id),
    outcome: hearingOutcome("outcome"),
    attended: text("attended"),
    officersSaid: text("officers_said"),
    partySaid: text("party_said"),
    closingWords: text("closing_words"),
    finding: text("finding"),
    recordId: uuid("record_id").references(() => documents.id),
    reportId: uuid("report_id").references(() => documents.id),
  },
  (table) => [
    uniqueIndex("decision_hearings_round").on(table.decisionId, table.round, table.isLate),
    check("decision_hearings_late", sql`not ${table.isLate} or ${table.noticeId} is null`),
    check("decision_hearings_scheduled", sql`(${table.noticeId} is null) or (${table.heldOn} is not null)`),
  ],
);

/** What a penalty on the spot has beside: how it was told, where and when, what was collected, and what followed. */
export const spotPenalties = pgTable(
  "spot_penalties",
  {
    decisionId: uuid("decision_id")
      .primaryKey()
      .references(() => decisions.id),
    /** `HH:MM` of the day of the decision. */
    atTime: text("at_time").notNull(),
    place: text("place").notNull(),
    /** How facts, reasons, basis and rights were told (《行政处罚法》第四十四条). */
    told: text("told").notNull(),
    /** Null where the fine is paid to the bank, or there is none. */
    collectGround: collectGround("collect_ground"),
    collectReason: text("collect_reason").notNull().default(""),
    /** Number of the finance department's receipt (《行政处罚法》第七十条); empty where nothing was collected. */
    receiptNumber: text("receipt_number").notNull().default(""),
    /** When the money was given to the organ, and by the organ to the bank (《行政处罚法》第七十一条). */
    handedInOn: legalDay("handed_in_on"),
    handedInVoucher: text("handed_in_voucher"),
    paidInOn: legalDay("paid_in_on"),
    paidInVoucher: text("paid_in_voucher"),
    /** 《行政处罚法》第五十二条第三款: on the organ's record. */
    filedOn: legalDay("filed_on"),
    filedBy: uuid("filed_by").references(() => accounts.id),
    filedNote: text("filed_note"),
  },
  (table) => [
    check("spot_penalties_receipt", sql`(${table.collectGround} is null) = (${table.receiptNumber} = '')`),
    check("spot_penalties_handed_in", sql`${table.handedInOn} is null or ${table.collectGround} is not null`),
    check(
      "spot_penalties_paid_in",
      sql`${table.paidInOn} is null or coalesce(${table.paidInOn} >= ${table.handedInOn}, false)`,
    ),
    check("spot_penalties_handed_voucher", sql`(${table.handedInOn} is null) = (${table.handedInVoucher} is null)`),
    check("spot_penalties_paid_voucher", sql`(${table.paidInOn} is null) = (${table.paidInVoucher} is null)`),
    check("spot_penalties_filed", sql`num_nulls(${table.filedOn}, ${table.filedBy}, ${table.filedNote}) in (0, 3)`),
  ],
);
