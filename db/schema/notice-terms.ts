import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { accounts, regions } from "./accounts";
import { instant, legalDay } from "./columns";

/** For how many days a public notice runs in a region from a day on, by the region's own regulation. Never changed. */
export const noticeTerms = pgTable(
  "notice_terms",
  {
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    effectiveFrom: legalDay("effective_from").notNull(),
    days: integer("days").notNull(),
    /** The article that says so. */
    basis: text("basis").notNull(),
    setBy: uuid("set_by")
      .notNull()
      .references(() => accounts.id),
    setAt: instant("set_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regionCode, table.effectiveFrom] }),
    check("notice_terms_days", sql`${table.days} between 30 and 60`),
    check("notice_terms_basis", sql`${table.basis} <> ''`),
  ],
);
