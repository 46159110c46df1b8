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

/** Why papers of a case say something differently, and which it is: the difference stands no longer. */
export const paperCorrections = pgTable(
  "paper_corrections",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    field: text("field").notNull(),
    /** What the field is of, where a case has several. */
    of: text("of").notNull(),
    /** The values that were explained; another one is a new difference. */
    values: text("values").array().notNull(),
    documentId: uuid("document_id").notNull(),
    writtenOn: legalDay("written_on").notNull(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [index("paper_corrections_case").on(table.caseId)],
);
