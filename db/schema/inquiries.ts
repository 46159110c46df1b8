import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";
import { documents } from "./documents";
import { files } from "./files";

export const inquiryNotices = pgTable(
  "inquiry_notices",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    documentId: uuid("document_id")
      .notNull()
      .references(() => documents.id),
    addressee: text("addressee").notNull(),
    matter: text("matter").notNull(),
    appearAt: instant("appear_at").notNull(),
    place: text("place").notNull(),
    dueOn: legalDay("due_on").notNull(),
  },
  (table) => [index("inquiry_notices_case").on(table.caseId)],
);

/** The list of materials of one inquiry notice, ticked off as they come in. */
export const inquiryMaterials = pgTable(
  "inquiry_materials",
  {
    noticeId: uuid("notice_id")
      .notNull()
      .references(() => inquiryNotices.id),
    ordinal: integer("ordinal").notNull(),
    material: text("material").notNull(),
    period: text("period").notNull().default(""),
    receivedOn: legalDay("received_on"),
    isOriginal: boolean("is_original").notNull().default(false),
    returnedOn: legalDay("returned_on"),
  },
  (table) => [primaryKey({ columns: [table.noticeId, table.ordinal] })],
);

export const inquiryRecords = pgTable(
  "inquiry_records",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    documentId: uuid("document_id").references(() => documents.id),
    personName: text("person_name").notNull(),
    heldOn: legalDay("held_on").notNull(),
    particulars: jsonb("particulars").$type<Record<string, unknown>>().notNull(),
    signedFileId: uuid("signed_file_id").references(() => files.id),
    refusedToSign: text("refused_to_sign"),
    version: integer("version").notNull().default(1),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [index("inquiry_records_case").on(table.caseId, table.heldOn)],
);
