import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { courtAnswerKinds, courtVerdicts } from "@/lib/enforcement/lifecycle";
import { accounts } from "./accounts";
import { id, legalDay } from "./columns";
import { documents } from "./documents";
import { enforcements } from "./enforcement";

export const courtAnswerKind = pgEnum("court_answer_kind", courtAnswerKinds);
export const courtVerdict = pgEnum("court_verdict", courtVerdicts);

const account = (name: string) => uuid(name).references(() => accounts.id);
const enforcement = () =>
  uuid("enforcement_id")
    .notNull()
    .references(() => enforcements.id);

/** 催告书 (《行政强制法》第三十五条、第五十四条) and what the party said to it. */
export const enforcementDemands = pgTable(
  "enforcement_demands",
  {
    id: id(),
    enforcementId: enforcement(),
    documentId: uuid("document_id").references(() => documents.id),
    number: text("number"),
    issuedOn: legalDay("issued_on").notNull(),
    issuedBy: account("issued_by").notNull(),
    owedFen: bigint("owed_fen", { mode: "number" }).notNull(),
    /** The working days to perform that the letter itself gives. */
    days: integer("days").notNull(),
    /** Set with the clock of the ten working days, when a delivery of it was recorded as served. */
    servedOn: legalDay("served_on"),
    answeredOn: legalDay("answered_on"),
    answer: text("answer"),
    reexamined: text("reexamined"),
    recordedBy: account("recorded_by"),
  },
  (table) => [
    index("enforcement_demands_enforcement").on(table.enforcementId, table.issuedOn),
    index("enforcement_demands_unserved").on(table.documentId).where(sql`${table.servedOn} is null`),
    check("enforcement_demands_days", sql`${table.days} >= 10`),
    check("enforcement_demands_answer", sql`(${table.answer} is null) = (${table.reexamined} is null)`),
  ],
);

/** 强制执行申请书 to the people's court, and what the court did. */
export const courtApplications = pgTable(
  "court_applications",
  {
    id: id(),
    enforcementId: enforcement(),
    documentId: uuid("document_id").references(() => documents.id),
    number: text("number"),
    court: text("court").notNull(),
    appliedOn: legalDay("applied_on").notNull(),
    appliedBy: account("applied_by").notNull(),
    owedFen: bigint("owed_fen", { mode: "number" }).notNull(),
    object: text("object").notNull(),
  },
  (table) => [index("court_applications_enforcement").on(table.enforcementId, table.appliedOn)],
);

/** What the court said to an application, in turn: whether it takes it, whether it enforces; and the way above. */
export const courtAnswers = pgTable(
  "court_answers",
  {
    applicationId: uuid("application_id")
      .notNull()
      .references(() => courtApplications.id),
    ordinal: integer("ordinal").notNull(),
    kind: courtAnswerKind("kind").notNull(),
    verdict: courtVerdict("verdict").notNull(),
    answeredOn: legalDay("answered_on").notNull(),
    receivedOn: legalDay("received_on").notNull(),
    number: text("number").notNull(),
    reason: text("reason").notNull(),
    recordedBy: account("recorded_by").notNull(),
    upperAskedOn: legalDay("upper_asked_on"),
    upperBecause: text("upper_because"),
    upperAskedBy: account("upper_asked_by"),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.ordinal] }),
    check("court_answers_days", sql`${table.receivedOn} >= ${table.answeredOn}`),
    check("court_answers_upper", sql`${table.upperAskedOn} is null or ${table.verdict} = 'refused'`),
  ],
);
