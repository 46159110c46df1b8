import { sql } from "drizzle-orm";
import { check, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { itemCodes, markVerdicts } from "@/lib/case-scores/items";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";

export const scoreItem = pgEnum("score_item", itemCodes);
export const markVerdict = pgEnum("score_mark_verdict", markVerdicts);

/** 案卷评查标准 of a region from a day on. Never changed: a later one follows it. */
export const scoreStandards = pgTable(
  "score_standards",
  {
    id: id(),
    regionCode: text("region_code").notNull(),
    name: text("name").notNull(),
    source: text("source").notNull(),
    validFrom: legalDay("valid_from").notNull(),
    enteredBy: uuid("entered_by")
      .notNull()
      .references(() => accounts.id),
    enteredAt: instant("entered_at").notNull(),
  },
  (table) => [uniqueIndex("score_standards_day").on(table.regionCode, table.validFrom)],
);

/** The points of an item in a standard; those of a standard come to a hundred. */
export const scoreWeights = pgTable(
  "score_weights",
  {
    standardId: uuid("standard_id")
      .notNull()
      .references(() => scoreStandards.id),
    item: scoreItem("item").notNull(),
    points: integer("points").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.standardId, table.item] }),
    check("score_weights_points", sql`${table.points} between 1 and 100`),
  ],
);

/** What a person said of a judged item of a case's file; the last word on an item counts. Never changed. */
export const scoreMarks = pgTable(
  "score_marks",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    /** Which judgement of the case, from 1. */
    ordinal: integer("ordinal").notNull(),
    item: scoreItem("item").notNull(),
    verdict: markVerdict("verdict").notNull(),
    reason: text("reason").notNull(),
    markedBy: uuid("marked_by")
      .notNull()
      .references(() => accounts.id),
    markedOn: legalDay("marked_on").notNull(),
  },
  (table) => [
    uniqueIndex("score_marks_ordinal").on(table.caseId, table.ordinal),
    check("score_marks_reason", sql`${table.reason} <> ''`),
  ],
);
