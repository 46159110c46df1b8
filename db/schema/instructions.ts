import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { entryKinds, instructionStates } from "@/lib/instructions/lifecycle";
import { accounts, organs } from "./accounts";
import { cases } from "./cases";
import { id, legalDay } from "./columns";

export const instructionState = pgEnum("instruction_state", instructionStates);
export const instructionEntryKind = pgEnum("instruction_entry_kind", entryKinds);

/** What leaders wrote on a case, with who is to act and by when. */
export const caseInstructions = pgTable(
  "case_instructions",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    state: instructionState("state").notNull().default("open"),
    version: integer("version").notNull().default(1),
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    words: text("words").notNull(),
    assigneeId: uuid("assignee_id")
      .notNull()
      .references(() => accounts.id),
    /** The day last given, as it stands now. */
    dueOn: legalDay("due_on").notNull(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => accounts.id),
    writtenOn: legalDay("written_on").notNull(),
  },
  (table) => [
    index("case_instructions_case").on(table.caseId, table.writtenOn),
    index("case_instructions_assignee").on(table.assigneeId, table.dueOn).where(sql`${table.state} = 'open'`),
    index("case_instructions_writer").on(table.writtenBy, table.dueOn).where(sql`${table.state} = 'answered'`),
    check("case_instructions_another", sql`${table.assigneeId} <> ${table.writtenBy}`),
  ],
);

/** What was answered, given back and closed, in order. Rows are never changed. */
export const instructionEntries = pgTable(
  "instruction_entries",
  {
    id: id(),
    instructionId: uuid("instruction_id")
      .notNull()
      .references(() => caseInstructions.id),
    ordinal: integer("ordinal").notNull(),
    kind: instructionEntryKind("kind").notNull(),
    words: text("words").notNull(),
    /** The new day, of a return. */
    dueOn: legalDay("due_on"),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => accounts.id),
    writtenOn: legalDay("written_on").notNull(),
  },
  (table) => [
    uniqueIndex("instruction_entries_ordinal").on(table.instructionId, table.ordinal),
    check("instruction_entries_due", sql`(${table.kind} = 'return') = (${table.dueOn} is not null)`),
  ],
);
