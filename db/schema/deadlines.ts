import { type SQL, sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { cityOf, countyOf, id, instant, legalDay } from "./columns";

export const deadlineState = pgEnum("deadline_state", ["running", "paused", "met", "stopped"]);

export const calendarYears = pgTable("calendar_years", {
  year: integer("year").primaryKey(),
  source: text("source").notNull(),
  publishedAt: instant("published_at"),
  publishedBy: uuid("published_by"),
});

/** Days that differ from the week's plain rule; `regionCode` '' is the whole country. */
export const calendarDays = pgTable(
  "calendar_days",
  {
    on: legalDay("on").notNull(),
    regionCode: text("region_code").notNull().default(""),
    isWorkingDay: boolean("is_working_day").notNull(),
    name: text("name").notNull(),
  },
  (table) => [primaryKey({ columns: [table.on, table.regionCode] })],
);

/** A year or a region's days off as entered from a notice; what is signed becomes `calendar_days`. */
export const calendarDrafts = pgTable(
  "calendar_drafts",
  {
    id: id(),
    year: integer("year").notNull(),
    regionCode: text("region_code").notNull().default(""),
    source: text("source").notNull(),
    days: jsonb("days").$type<readonly { on: string; isWorkingDay: boolean; name: string }[]>().notNull(),
    enteredBy: uuid("entered_by").notNull(),
    enteredAt: instant("entered_at").notNull(),
    publishedBy: uuid("published_by"),
    publishedAt: instant("published_at"),
    version: integer("version").notNull().default(1),
  },
  (table) => [index("calendar_drafts_year").on(table.year, table.enteredAt)],
);

type Ending = { readonly state: PgColumn; readonly endedOn: PgColumn; readonly dueOn: PgColumn };

/** Clocks that stand, or ended after their last day, in the words in which the indexes of what is late hold them. */
export const standsOrLate = ({ state, endedOn, dueOn }: Ending): SQL =>
  sql`(${state} in ('running', 'paused') or ${endedOn} > ${dueOn})`;

/** A clock that an act opened: a fact of that day, changed only by an act that leaves an event. */
export const deadlines = pgTable(
  "deadlines",
  {
    id: id(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    /** The complaint or case in whose file the clock runs: where a desk row leads. */
    fileKind: text("file_kind").notNull(),
    fileId: uuid("file_id").notNull(),
    regionCode: text("region_code").notNull(),
    limitKey: text("limit_key").notNull(),
    /** Version of the statutory table that it was reckoned by. */
    limitsVersion: integer("limits_version").notNull(),
    basis: text("basis").notNull(),
    amount: integer("amount").notNull(),
    unit: text("unit").notNull(),
    startedOn: legalDay("started_on").notNull(),
    dueOn: legalDay("due_on").notNull(),
    provisional: boolean("provisional").notNull(),
    trace: jsonb("trace").$type<readonly { on: string; counted: boolean; why: string }[]>().notNull(),
    state: deadlineState("state").notNull().default("running"),
    endedOn: legalDay("ended_on"),
    pausedOn: legalDay("paused_on"),
    /** Working days that were left when the clock was paused. */
    remaining: integer("remaining"),
    /** Why the organ was late, who said so and when. */
    lateBecause: text("late_because"),
    lateSaidBy: uuid("late_said_by").references(() => accounts.id),
    lateSaidOn: legalDay("late_said_on"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    check(
      "deadlines_late_said",
      sql`num_nulls(${table.lateBecause}, ${table.lateSaidBy}, ${table.lateSaidOn}) in (0, 3)`,
    ),
    index("deadlines_late").on(table.dueOn, table.id).where(standsOrLate(table)),
    index("deadlines_late_county").on(countyOf(table.regionCode), table.dueOn, table.id).where(standsOrLate(table)),
    index("deadlines_late_city").on(cityOf(table.regionCode), table.dueOn, table.id).where(standsOrLate(table)),
    index("deadlines_subject").on(table.subjectId, table.limitKey),
    index("deadlines_file").on(table.fileId),
    index("deadlines_running_in_file").on(table.fileId).where(sql`${table.state} = 'running'`),
    index("deadlines_running_by_id").on(table.id).where(sql`${table.state} = 'running'`),
    index("deadlines_pay_orders")
      .on(table.subjectId)
      .where(sql`${table.subjectKind} = 'payOrder' and ${table.state} = 'running'`),
    index("deadlines_running").on(table.state, table.dueOn, table.id),
    index("deadlines_county").on(countyOf(table.regionCode), table.state, table.dueOn, table.id),
    index("deadlines_city").on(cityOf(table.regionCode), table.state, table.dueOn, table.id),
  ],
);
