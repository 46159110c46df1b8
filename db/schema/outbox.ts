import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { id, instant } from "./columns";

export const outboxState = pgEnum("outbox_state", ["waiting", "sent", "kept", "parked", "dropped"]);

/** Messages written in the transaction of the act that causes them, sent after it by the worker. */
export const outbox = pgTable(
  "outbox",
  {
    id: id(),
    kind: text("kind").notNull(),
    /** The account that is addressed; its inbox always has the message. */
    accountId: uuid("account_id").references(() => accounts.id),
    /** A mail address outside any account (a complainant's). */
    address: text("address"),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    dedupeKey: text("dedupe_key").unique(),
    state: outboxState("state").notNull().default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: instant("next_attempt_at").notNull(),
    lastFault: text("last_fault"),
    createdAt: instant("created_at").notNull(),
    doneAt: instant("done_at"),
  },
  (table) => [
    index("outbox_waiting").on(table.state, table.nextAttemptAt),
    index("outbox_parked").on(table.doneAt, table.id).where(sql`${table.state} = 'parked'`),
  ],
);

export const inboxMessages = pgTable(
  "inbox_messages",
  {
    id: id(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    kind: text("kind").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    href: text("href"),
    createdAt: instant("created_at").notNull(),
    readAt: instant("read_at"),
    isDone: boolean("is_done").notNull().default(false),
  },
  (table) => [
    index("inbox_messages_account").on(table.accountId, table.isDone, table.createdAt, table.id),
    index("inbox_messages_unread").on(table.accountId).where(sql`${table.readAt} is null`),
  ],
);
