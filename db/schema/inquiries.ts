import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { materialHandovers, turnParts } from "@/lib/cases/inquiry-input";
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
  (table) => [index("inquiry_notices_case").on(table.caseId), index("inquiry_notices_document").on(table.documentId)],
);

export const materialHandover = pgEnum("material_handover", materialHandovers);

/** Each handing over of materials of a notice, in or back, with its paper. Never updated. */
export const materialReceipts = pgTable(
  "material_receipts",
  {
    id: id(),
    noticeId: uuid("notice_id")
      .notNull()
      .references(() => inquiryNotices.id),
    handover: materialHandover("handover").notNull(),
    /** Who brought them, or to whom they were given back. */
    person: text("person").notNull(),
    personPost: text("person_post").notNull().default(""),
    handedOn: legalDay("handed_on").notNull(),
    documentId: uuid("document_id")
      .notNull()
      .references(() => documents.id),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [index("material_receipts_notice").on(table.noticeId, table.handedOn)],
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
    /** As counted when it came in. */
    pages: integer("pages"),
    returnedOn: legalDay("returned_on"),
  },
  (table) => [
    primaryKey({ columns: [table.noticeId, table.ordinal] }),
    check("inquiry_materials_pages", sql`${table.pages} > 0`),
  ],
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
    /** The first of its scans that stands: null while nothing signed is here. */
    signedFileId: uuid("signed_file_id").references(() => files.id),
    refusedToSign: text("refused_to_sign"),
    /** Who saw that the person did not sign; empty when it was filmed instead. */
    refusalWitness: text("refusal_witness"),
    version: integer("version").notNull().default(1),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    index("inquiry_records_case").on(table.caseId, table.heldOn),
    index("inquiry_records_signed").on(table.signedFileId),
  ],
);

/** The scans of a signed record, page by page. One whose exhibit was struck stays, and is of the record no more. */
export const inquiryRecordScans = pgTable(
  "inquiry_record_scans",
  {
    recordId: uuid("record_id")
      .notNull()
      .references(() => inquiryRecords.id),
    ordinal: integer("ordinal").notNull(),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    struckAt: instant("struck_at"),
    /** Whether what was struck was a page of this record; null of what stands, or was struck before that was asked. */
    wasOfRecord: boolean("was_of_record"),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.ordinal] }),
    uniqueIndex("inquiry_record_scans_file").on(table.fileId),
    check("inquiry_record_scans_struck", sql`${table.wasOfRecord} is null or ${table.struckAt} is not null`),
  ],
);

export const turnPart = pgEnum("turn_part", turnParts);

/** What the person corrected in an issued record before signing it; what stood is kept. Never updated. */
export const inquiryCorrections = pgTable(
  "inquiry_corrections",
  {
    recordId: uuid("record_id")
      .notNull()
      .references(() => inquiryRecords.id),
    ordinal: integer("ordinal").notNull(),
    /** Which question or answer, from 1. */
    turn: integer("turn").notNull(),
    part: turnPart("part").notNull(),
    stood: text("stood").notNull(),
    replacement: text("replacement").notNull(),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
    recordedOn: legalDay("recorded_on").notNull(),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.ordinal] })],
);
