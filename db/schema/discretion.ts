import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { ruleStates, settingKinds, tierMatches } from "@/lib/discretion/lifecycle";
import { accounts } from "./accounts";
import { id, legalDay } from "./columns";

export const discretionRuleState = pgEnum("discretion_rule_state", ruleStates);
export const discretionTierMatch = pgEnum("discretion_tier_match", tierMatches);
export const discretionSettingKind = pgEnum("discretion_setting_kind", settingKinds);

/** What a ladder and a setting have in common: whose, from when to when, by which document, and who stands for it. */
const rule = () => ({
  id: id(),
  regionCode: text("region_code").notNull(),
  state: discretionRuleState("state").notNull().default("entered"),
  version: integer("version").notNull().default(1),
  effectiveFrom: legalDay("effective_from").notNull(),
  /** The last day by the document itself; null when it names none. */
  effectiveTo: legalDay("effective_to"),
  source: text("source").notNull(),
  enteredBy: uuid("entered_by")
    .notNull()
    .references(() => accounts.id),
  enteredOn: legalDay("entered_on").notNull(),
  publishedBy: uuid("published_by").references(() => accounts.id),
  publishedOn: legalDay("published_on"),
  /** The last day on which it applies, when it was ended before its time. */
  endsOn: legalDay("ends_on"),
  endedBy: uuid("ended_by").references(() => accounts.id),
  endedBecause: text("ended_because"),
});

/** 行政裁量基准 of a region for one sanction of one entry of the catalogue. */
export const discretionLadders = pgTable(
  "discretion_ladders",
  {
    ...rule(),
    violationCode: text("violation_code").notNull(),
    /** Which of the entry's sanctions, counted from 0. */
    sanctionAt: integer("sanction_at").notNull(),
  },
  (table) => [
    index("discretion_ladders_region").on(table.regionCode.op("text_pattern_ops"), table.effectiveFrom, table.id),
    index("discretion_ladders_violation").on(table.violationCode, table.sanctionAt, table.effectiveFrom),
    index("discretion_ladders_order").on(table.effectiveFrom, table.id),
    check(
      "discretion_ladders_published",
      sql`(${table.state} in ('published', 'ended')) = (${table.publishedOn} is not null)`,
    ),
    check("discretion_ladders_ended", sql`(${table.state} = 'ended') = (${table.endsOn} is not null)`),
    check(
      "discretion_ladders_forward",
      sql`${table.effectiveTo} is null or ${table.effectiveTo} >= ${table.effectiveFrom}`,
    ),
  ],
);

/** One tier from light to heavy. A criterion holds from its first number up to, but not with, its second. */
export const discretionTiers = pgTable(
  "discretion_tiers",
  {
    ladderId: uuid("ladder_id")
      .notNull()
      .references(() => discretionLadders.id),
    ordinal: integer("ordinal").notNull(),
    name: text("name").notNull(),
    wording: text("wording").notNull(),
    match: discretionTierMatch("match").notNull(),
    workersFrom: integer("workers_from"),
    workersBelow: integer("workers_below"),
    amountFromFen: bigint("amount_from_fen", { mode: "number" }),
    amountBelowFen: bigint("amount_below_fen", { mode: "number" }),
    overdueDaysFrom: integer("overdue_days_from"),
    overdueDaysBelow: integer("overdue_days_below"),
    repeatsFrom: integer("repeats_from"),
    repeatsBelow: integer("repeats_below"),
    /** In hundredths of the statute's unit: fen, hundredths of a multiple or of a percent. */
    minHundredths: bigint("min_hundredths", { mode: "number" }).notNull(),
    maxHundredths: bigint("max_hundredths", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ladderId, table.ordinal] }),
    check(
      "discretion_tiers_range",
      sql`${table.minHundredths} >= 0 and ${table.minHundredths} <= ${table.maxHundredths}`,
    ),
    check("discretion_tiers_workers", sql`${table.workersBelow} > ${table.workersFrom}`),
    check("discretion_tiers_amount", sql`${table.amountBelowFen} > ${table.amountFromFen}`),
    check("discretion_tiers_overdue", sql`${table.overdueDaysBelow} > ${table.overdueDaysFrom}`),
    check("discretion_tiers_repeats", sql`${table.repeatsBelow} > ${table.repeatsFrom}`),
  ],
);

/** Numbers that the statute leaves to the region; there is none before somebody has entered and published one. */
export const discretionSettings = pgTable(
  "discretion_settings",
  {
    ...rule(),
    kind: discretionSettingKind("kind").notNull(),
    /** Fen, or months. */
    value: bigint("value", { mode: "number" }).notNull(),
    /** True when the value itself already counts (以上), false when only more does (超过). */
    isInclusive: boolean("is_inclusive").notNull(),
  },
  (table) => [
    index("discretion_settings_region").on(table.regionCode.op("text_pattern_ops"), table.kind, table.effectiveFrom),
    check("discretion_settings_value", sql`${table.value} > 0`),
    check(
      "discretion_settings_published",
      sql`(${table.state} in ('published', 'ended')) = (${table.publishedOn} is not null)`,
    ),
    check("discretion_settings_ended", sql`(${table.state} = 'ended') = (${table.endsOn} is not null)`),
  ],
);
