import { sql } from "drizzle-orm";
import {
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
import { verdicts } from "@/lib/patrols/lifecycle";
import { accounts, organs } from "./accounts";
import { id, instant, legalDay } from "./columns";
import { evidence } from "./evidence";
import { files } from "./files";
import { patrolVisits } from "./visits";

export const verdict = pgEnum("patrol_verdict", verdicts);

/** Who read the employer's history before the door, and when first. */
export const patrolBriefOpenings = pgTable(
  "patrol_brief_openings",
  {
    visitId: uuid("visit_id")
      .notNull()
      .references(() => patrolVisits.id),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    openedAt: instant("opened_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.visitId, table.accountId] })],
);

/** What an employer thought of a visit. It does not say of which, so that nobody is found by a low mark. */
export const patrolRatings = pgTable(
  "patrol_ratings",
  {
    id: id(),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    year: integer("year").notNull(),
    score: integer("score").notNull(),
    note: text("note").notNull(),
    /** Five by five they are published, so that none is reckoned from what was public before. */
    batch: integer("batch").notNull().default(0),
  },
  (table) => [
    index("patrol_ratings_organ").on(table.organId, table.year, table.batch, table.id),
    check("patrol_ratings_score", sql`${table.score} between 1 and 5`),
  ],
);

/** The answer to one question of a visit as the server holds it. */
export const patrolAnswers = pgTable(
  "patrol_answers",
  {
    visitId: uuid("visit_id")
      .notNull()
      .references(() => patrolVisits.id),
    questionKey: text("question_key").notNull(),
    /** The question as it was asked, whatever the list says later. */
    statement: text("statement").notNull(),
    verdict: verdict("verdict").notNull(),
    note: text("note").notNull(),
    version: integer("version").notNull(),
    /** The entry of a device that was written last: the same sent again changes nothing. */
    entryId: uuid("entry_id").notNull(),
    answeredBy: uuid("answered_by")
      .notNull()
      .references(() => accounts.id),
    answeredAt: instant("answered_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.visitId, table.questionKey] })],
);

/** An answer that a device wrote without having seen the one that stands: both are kept until someone chooses. */
export const patrolConflicts = pgTable(
  "patrol_conflicts",
  {
    id: id(),
    visitId: uuid("visit_id")
      .notNull()
      .references(() => patrolVisits.id),
    questionKey: text("question_key").notNull(),
    verdict: verdict("verdict").notNull(),
    note: text("note").notNull(),
    entryId: uuid("entry_id").notNull(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => accounts.id),
    receivedAt: instant("received_at").notNull(),
    settledAt: instant("settled_at"),
    settledBy: uuid("settled_by").references(() => accounts.id),
    kept: text("kept"),
  },
  (table) => [
    uniqueIndex("patrol_conflicts_entry").on(table.entryId),
    index("patrol_conflicts_visit").on(table.visitId, table.settledAt),
    check("patrol_conflicts_settled", sql`(${table.settledAt} is null) = (${table.kept} is null)`),
  ],
);

/** An answer that a device sent after the visit had ended: no part of its record, kept beside it. */
export const patrolLateAnswers = pgTable(
  "patrol_late_answers",
  {
    id: id(),
    visitId: uuid("visit_id")
      .notNull()
      .references(() => patrolVisits.id),
    questionKey: text("question_key").notNull(),
    statement: text("statement").notNull(),
    verdict: verdict("verdict").notNull(),
    note: text("note").notNull(),
    entryId: uuid("entry_id").notNull(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => accounts.id),
    /** When the device says that it was written. */
    writtenAt: instant("written_at"),
    receivedAt: instant("received_at").notNull(),
  },
  (table) => [
    uniqueIndex("patrol_late_answers_entry").on(table.entryId),
    index("patrol_late_answers_visit").on(table.visitId, table.receivedAt),
  ],
);

/** Photographs of a visit; those without a question show the signed record. */
export const patrolPhotos = pgTable(
  "patrol_photos",
  {
    id: id(),
    visitId: uuid("visit_id")
      .notNull()
      .references(() => patrolVisits.id),
    questionKey: text("question_key").notNull(),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => accounts.id),
    addedAt: instant("added_at").notNull(),
    /** Of one that came after the visit had ended, and when the device says that it was taken. */
    isLate: boolean("is_late").notNull().default(false),
    takenAt: instant("taken_at"),
    /** The exhibit of the case that it became. */
    evidenceId: uuid("evidence_id").references(() => evidence.id),
    /** It is no page of the signed record: taken by mistake, and why. */
    struckOn: legalDay("struck_on"),
    struckBy: uuid("struck_by").references(() => accounts.id),
    struckBecause: text("struck_because"),
  },
  (table) => [
    check(
      "patrol_photos_struck",
      sql`num_nulls(${table.struckOn}, ${table.struckBy}, ${table.struckBecause}) in (0, 3)`,
    ),
    index("patrol_photos_visit").on(table.visitId, table.questionKey),
    index("patrol_photos_file").on(table.fileId),
  ],
);
