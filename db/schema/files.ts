import { sql } from "drizzle-orm";
import { bigint, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { scanStates } from "@/lib/attachments/labels";
import { accounts } from "./accounts";
import { id, instant } from "./columns";
import { employers } from "./employers";

export const scanState = pgEnum("scan_state", scanStates);

/** Uploaded originals, kept byte for byte under their SHA-256. Never updated. */
export const files = pgTable(
  "files",
  {
    id: id(),
    sha256: text("sha256").notNull(),
    sm3: text("sm3").notNull(),
    size: bigint("size", { mode: "number" }).notNull(),
    contentType: text("content_type").notNull(),
    /** The sender's name for it, cleaned of control characters and paths. */
    name: text("name").notNull(),
    /** SHA-256 of the copy without metadata, when the original is an image. */
    copySha256: text("copy_sha256"),
    copyContentType: text("copy_content_type"),
    scanState: scanState("scan_state").notNull().default("unscanned"),
    uploadedBy: uuid("uploaded_by").references(() => accounts.id),
    uploadedAt: instant("uploaded_at").notNull(),
  },
  (table) => [
    index("files_sha256").on(table.sha256),
    index("files_copy").on(table.copySha256),
    index("files_unscanned").on(table.uploadedAt, table.id).where(sql`${table.scanState} = 'unscanned'`),
  ],
);

/** What a scanner said later of bytes that came in unscanned, once for all files that have them. */
export const fileScans = pgTable("file_scans", {
  sha256: text("sha256").primaryKey(),
  state: scanState("state").notNull(),
  scannedAt: instant("scanned_at").notNull(),
});

/** What an employer's users sent in within a day, in bytes, whatever became of it: their share of the store. */
export const employerUploads = pgTable(
  "employer_uploads",
  {
    id: id(),
    employerId: uuid("employer_id")
      .notNull()
      .references(() => employers.id),
    bytes: bigint("bytes", { mode: "number" }).notNull(),
    at: instant("at").notNull(),
  },
  (table) => [index("employer_uploads_employer").on(table.employerId, table.at)],
);
