import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { StoredUpload } from "@/lib/attachments/stored-upload";
import { id, instant } from "./columns";
import { complaints } from "./complaints";
import { files } from "./files";

/**
 * Photographs of a public form that is not lodged: a place is taken before the first byte comes in, and what came in
 * is no kept file until it is lodged, so that what is given up can go.
 */
export const complaintDraftPhotos = pgTable(
  "complaint_draft_photos",
  {
    id: id(),
    tokenHash: text("token_hash").notNull(),
    reservedAt: instant("reserved_at").notNull(),
    /** Null while it is coming in. */
    sha256: text("sha256"),
    upload: jsonb("upload").$type<StoredUpload>(),
    removedAt: instant("removed_at"),
  },
  (table) => [
    index("complaint_draft_photos_token").on(table.tokenHash, table.reservedAt),
    index("complaint_draft_photos_reserved").on(table.reservedAt),
    index("complaint_draft_photos_sha256").on(table.sha256),
    check("complaint_draft_photos_whole", sql`(${table.sha256} is null) = (${table.upload} is null)`),
  ],
);

/** Photographs that came with a complaint: kept files, in the order in which they were taken up. */
export const complaintPhotos = pgTable(
  "complaint_photos",
  {
    fileId: uuid("file_id")
      .primaryKey()
      .references(() => files.id),
    complaintId: uuid("complaint_id")
      .notNull()
      .references(() => complaints.id),
    ordinal: integer("ordinal").notNull(),
    /** When it came in, before it was lodged. */
    receivedAt: instant("received_at").notNull(),
  },
  (table) => [index("complaint_photos_complaint").on(table.complaintId, table.ordinal)],
);
