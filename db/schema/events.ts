import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Timeline and audit in one: append-only by trigger, chained by hash. */
export const events = pgTable(
  "events",
  {
    seq: bigint("seq", { mode: "number" }).primaryKey(),
    at: instant("at").notNull(),
    actorKind: text("actor_kind").notNull(),
    actorId: uuid("actor_id"),
    act: text("act").notNull(),
    subjectKind: text("subject_kind"),
    subjectId: uuid("subject_id"),
    /** The subject and every file that the act belongs to (case, complaint, employer): one timeline query. */
    about: uuid("about").array().notNull().default(sql`'{}'`),
    fromState: text("from_state"),
    toState: text("to_state"),
    particulars: jsonb("particulars").$type<Record<string, unknown>>().notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    index("events_about").using("gin", table.about),
    index("events_in_time").on(table.at, table.seq),
    index("events_of_actor").on(table.actorId, table.at, table.seq),
    index("events_of_act").on(table.act.op("text_pattern_ops"), table.at, table.seq),
  ],
);

/**
 * The regions an event has to do with, each at every level that an organ may stand at (99, 9901, 990101, …): its
 * actor's and those of the employers, complaints, cases and accounts it is about. Filled by a trigger; append-only.
 */
export const eventRegions = pgTable(
  "event_regions",
  {
    regionCode: text("region_code").notNull(),
    at: instant("at").notNull(),
    seq: bigint("seq", { mode: "number" })
      .notNull()
      .references(() => events.seq),
  },
  (table) => [primaryKey({ columns: [table.regionCode, table.at, table.seq] })],
);

/** One row: the last link of the chain, locked last in a transaction. */
export const eventHead = pgTable("event_head", {
  id: integer("id").primaryKey(),
  seq: bigint("seq", { mode: "number" }).notNull(),
  hash: text("hash").notNull(),
});

export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    actorKey: text("actor_key").notNull(),
    key: text("key").notNull(),
    door: text("door").notNull(),
    bodyDigest: text("body_digest").notNull(),
    answer: jsonb("answer").$type<unknown>(),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.actorKey, table.key] }), index("idempotency_keys_at").on(table.at)],
);
