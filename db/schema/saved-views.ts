import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { SavedList } from "@/lib/desk/saved-list";
import { accounts } from "./accounts";
import { id, instant } from "./columns";

/** What an account keeps of how it looks at a list: filters and columns, as they stand in the list's address. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: id(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    list: text("list").$type<SavedList>().notNull(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    /** Opened when the list is opened without anything in its address. */
    isDefault: boolean("is_default").notNull().default(false),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [
    uniqueIndex("saved_views_name").on(table.accountId, table.list, table.name),
    uniqueIndex("saved_views_default").on(table.accountId, table.list).where(sql`${table.isDefault}`),
    check("saved_views_named", sql`${table.name} <> ''`),
  ],
);
