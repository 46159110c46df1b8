import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  deliveryMethods,
  deliveryStates,
  electronicMeans,
  handedOnGrounds,
  noticeGrounds,
  receivers,
  recipients,
} from "@/lib/deliveries/lifecycle";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";
import { complaints } from "./complaints";
import { documents } from "./documents";
import { files } from "./files";

export const deliveryState = pgEnum("delivery_state", deliveryStates);
export const deliveryMethod = pgEnum("delivery_method", deliveryMethods);
export const deliveryRecipient = pgEnum("delivery_recipient", recipients);
export const deliveryReceiver = pgEnum("delivery_receiver", receivers);
export const handedOnGround = pgEnum("handed_on_ground", handedOnGrounds);
export const noticeGround = pgEnum("notice_ground", noticeGrounds);
export const electronicMean = pgEnum("electronic_means", electronicMeans);

/** What it is delivered for: a case, or a complaint whose papers go out without one. Exactly one of the two. */
const ofMatter = () => ({
  caseId: uuid("case_id").references(() => cases.id),
  complaintId: uuid("complaint_id").references(() => complaints.id),
});

/** Attempts at delivering a paper: the register of 送达, with what proves each. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: id(),
    ...ofMatter(),
    documentId: uuid("document_id")
      .notNull()
      .references(() => documents.id),
    recipient: deliveryRecipient("recipient").notNull(),
    state: deliveryState("state").notNull().default("attempted"),
    version: integer("version").notNull().default(1),
    method: deliveryMethod("method").notNull(),
    actedOn: legalDay("acted_on").notNull(),
    receivedOn: legalDay("received_on"),
    /** Computed from the method's facts when it is served; never typed. */
    servedOn: legalDay("served_on"),
    place: text("place").notNull().default(""),
    receiver: deliveryReceiver("receiver"),
    receiverName: text("receiver_name").notNull().default(""),
    reason: text("reason").notNull().default(""),
    witnessName: text("witness_name").notNull().default(""),
    witnessFrom: text("witness_from").notNull().default(""),
    slipNumber: text("slip_number").notNull().default(""),
    organ: text("organ").notNull().default(""),
    handedOnGround: handedOnGround("handed_on_ground"),
    /** Why it was put up for all; of notices entered before this was asked it is not known. */
    noticeGround: noticeGround("notice_ground"),
    course: text("course").notNull().default(""),
    postedAt: text("posted_at").notNull().default(""),
    remarks: text("remarks").notNull().default(""),
    failure: text("failure"),
    receiptId: uuid("receipt_id").references(() => documents.id),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
    recordedAt: instant("recorded_at").notNull(),
    /** The record in whose place this one stands. */
    correctsId: uuid("corrects_id").references((): AnyPgColumn => deliveries.id),
    /** When, by whom and why another took its place. */
    correctedOn: legalDay("corrected_on"),
    correctedBy: uuid("corrected_by").references(() => accounts.id),
    correctedBecause: text("corrected_because"),
  },
  (table) => [
    uniqueIndex("deliveries_corrects").on(table.correctsId),
    uniqueIndex("deliveries_served").on(table.documentId, table.recipient).where(sql`${table.state} = 'served'`),
    index("deliveries_case").on(table.caseId, table.recordedAt),
    index("deliveries_complaint").on(table.complaintId, table.recordedAt),
    index("deliveries_document").on(table.documentId),
    check("deliveries_matter", sql`num_nonnulls(${table.caseId}, ${table.complaintId}) = 1`),
    // As text: a value that a migration adds to the type cannot be used in the same transaction.
    check(
      "deliveries_served_on",
      sql`(${table.state}::text in ('served', 'corrected')) = (${table.servedOn} is not null)`,
    ),
    check(
      "deliveries_corrected",
      sql`num_nonnulls(${table.correctedOn}, ${table.correctedBy}, ${table.correctedBecause})
        = case when ${table.state}::text = 'corrected' then 3 else 0 end`,
    ),
    check("deliveries_failed", sql`(${table.state} = 'failed') = (${table.failure} is not null)`),
    check("deliveries_notice_ground", sql`${table.noticeGround} is null or ${table.method} = 'public_notice'`),
    check(
      "deliveries_order",
      sql`${table.state} <> 'served' or ${table.receivedOn} is null or ${table.receivedOn} >= ${table.actedOn}`,
    ),
  ],
);

export const deliveryServers = pgTable(
  "delivery_servers",
  {
    deliveryId: uuid("delivery_id")
      .notNull()
      .references(() => deliveries.id),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    certificateNumber: text("certificate_number").notNull(),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.accountId] })],
);

/** Files that came in as proofs of deliveries of a matter, or as signed address confirmations. */
export const deliveryProofs = pgTable(
  "delivery_proofs",
  {
    ...ofMatter(),
    fileId: uuid("file_id")
      .primaryKey()
      .references(() => files.id),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => accounts.id),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [
    index("delivery_proofs_case").on(table.caseId),
    index("delivery_proofs_complaint").on(table.complaintId),
    check("delivery_proofs_matter", sql`num_nonnulls(${table.caseId}, ${table.complaintId}) = 1`),
  ],
);

export const deliveryFiles = pgTable(
  "delivery_files",
  {
    deliveryId: uuid("delivery_id")
      .notNull()
      .references(() => deliveries.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.fileId] })],
);

/** 送达地址确认书: each a row of its own; the newest signed one stands. */
export const addressConfirmations = pgTable(
  "address_confirmations",
  {
    id: id(),
    ...ofMatter(),
    recipient: deliveryRecipient("recipient").notNull(),
    postalAddress: text("postal_address").notNull(),
    postcode: text("postcode").notNull(),
    receiverName: text("receiver_name").notNull(),
    receiverRelation: text("receiver_relation").notNull(),
    phoneSealed: text("phone_sealed"),
    consentsElectronic: boolean("consents_electronic").notNull(),
    electronicMeans: electronicMean("electronic_means"),
    electronicAddress: text("electronic_address").notNull(),
    documentId: uuid("document_id").references(() => documents.id),
    signedFileId: uuid("signed_file_id").references(() => files.id),
    signedOn: legalDay("signed_on"),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [
    index("address_confirmations_case").on(table.caseId, table.recipient, table.recordedAt),
    index("address_confirmations_document").on(table.documentId),
    index("address_confirmations_complaint").on(table.complaintId, table.recipient, table.recordedAt),
    check("address_confirmations_matter", sql`num_nonnulls(${table.caseId}, ${table.complaintId}) = 1`),
    check("address_confirmations_signed", sql`(${table.signedOn} is null) = (${table.signedFileId} is null)`),
    check(
      "address_confirmations_consent",
      sql`not ${table.consentsElectronic} or (${table.electronicMeans} is not null and ${table.electronicAddress} <> '')`,
    ),
  ],
);
