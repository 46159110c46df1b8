import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  json,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { caseFileFaults, caseFileStates, closingStates, proposedGrounds } from "@/lib/closing/lifecycle";
import type { Manifest } from "@/lib/closing/manifest";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, instant, legalDay } from "./columns";
import { documents } from "./documents";

export const closingState = pgEnum("closing_state", closingStates);
export const closingGround = pgEnum("closing_ground", proposedGrounds);
export const caseFileFault = pgEnum("case_file_fault", caseFileFaults);
export const caseFileState = pgEnum("case_file_state", caseFileStates);

/** Proposals to end a case; at most one waits. */
export const closings = pgTable(
  "closings",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    regionCode: text("region_code").notNull(),
    state: closingState("state").notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    ground: closingGround("ground").notNull(),
    round: integer("round").notNull().default(1),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    proposedOn: legalDay("proposed_on").notNull(),
    endedOn: legalDay("ended_on"),
    endedBy: uuid("ended_by").references(() => accounts.id),
    /** The approver's opinion, or why it was withdrawn. */
    endedBecause: text("ended_because"),
    documentId: uuid("document_id").references(() => documents.id),
  },
  (table) => [
    uniqueIndex("closings_pending").on(table.caseId).where(sql`${table.state} in ('proposed', 'returned')`),
    index("closings_case").on(table.caseId, table.proposedOn),
    index("closings_in_state").on(table.state, table.proposedOn, table.caseId),
    check("closings_ended", sql`(${table.state} in ('approved', 'withdrawn')) = (${table.endedOn} is not null)`),
  ],
);

/** What the case officers wrote in each round: the approver sees what has changed. Never updated. */
export const closingReports = pgTable(
  "closing_reports",
  {
    closingId: uuid("closing_id")
      .notNull()
      .references(() => closings.id),
    round: integer("round").notNull(),
    course: text("course").notNull(),
    performance: text("performance").notNull(),
    opinion: text("opinion").notNull(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => accounts.id),
    writtenOn: legalDay("written_on").notNull(),
  },
  (table) => [primaryKey({ columns: [table.closingId, table.round] })],
);

/** 归档号 of ended cases. */
export const archiveNumbers = pgTable("archive_numbers", {
  caseId: uuid("case_id")
    .primaryKey()
    .references(() => cases.id),
  number: text("number").notNull(),
  takenOn: legalDay("taken_on").notNull(),
});

/** Each building of a case's file; the bytes lie among the kept files under their digest. */
export const caseFiles = pgTable(
  "case_files",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    regionCode: text("region_code").notNull(),
    state: caseFileState("state").notNull().default("queued"),
    version: integer("version").notNull().default(1),
    requestedBy: uuid("requested_by")
      .notNull()
      .references(() => accounts.id),
    requestedAt: instant("requested_at").notNull(),
    /** Parts put together so far, of how many. */
    progress: integer("progress").notNull().default(0),
    total: integer("total").notNull().default(0),
    /** Until when the builder is taken to be alive; past it another takes the work up. */
    heldUntil: instant("held_until"),
    attempts: integer("attempts").notNull().default(0),
    fault: caseFileFault("fault"),
    finishedAt: instant("finished_at"),
    sha256: text("sha256"),
    sm3: text("sm3"),
    size: bigint("size", { mode: "number" }),
    pages: integer("pages"),
    /** As text, so that its keys keep their order in the download. */
    manifest: json("manifest").$type<Manifest>(),
  },
  (table) => [
    uniqueIndex("case_files_waiting").on(table.caseId).where(sql`${table.state} in ('queued', 'building')`),
    index("case_files_case").on(table.caseId, table.requestedAt),
    index("case_files_sha256").on(table.sha256),
    index("case_files_queue").on(table.state, table.requestedAt),
    check(
      "case_files_ready",
      sql`(${table.state} = 'ready') = (${table.sha256} is not null and ${table.manifest} is not null)`,
    ),
    check("case_files_failed", sql`(${table.state} = 'failed') = (${table.fault} is not null)`),
  ],
);
