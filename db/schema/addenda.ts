import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";
import { documents } from "./documents";

export const addenda = pgTable(
  "addenda",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    text: text("text").notNull(),
    writtenOn: legalDay("written_on").notNull(),
    writtenAt: instant("written_at").notNull(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => accounts.id),
    documentId: uuid("document_id").references(() => documents.id),
  },
  (table) => [index("addenda_case").on(table.caseId, table.writtenAt)],
);
