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
import {
  campaignStates,
  evidenceObjects,
  lineKinds,
  progressKinds,
  taskKinds,
  taskOrigins,
  taskRhythms,
  taskStates,
  unitParts,
} from "@/lib/campaigns/lifecycle";
import { accounts, organs } from "./accounts";
import { id, instant, legalDay } from "./columns";

export const campaignState = pgEnum("campaign_state", campaignStates);
export const campaignLineKind = pgEnum("campaign_line_kind", lineKinds);
export const campaignTaskState = pgEnum("campaign_task_state", taskStates);
export const campaignTaskKind = pgEnum("campaign_task_kind", taskKinds);
export const campaignTaskRhythm = pgEnum("campaign_task_rhythm", taskRhythms);
export const campaignTaskOrigin = pgEnum("campaign_task_origin", taskOrigins);
export const campaignUnitPart = pgEnum("campaign_unit_part", unitParts);
export const campaignProgressKind = pgEnum("campaign_progress_kind", progressKinds);
export const campaignEvidenceObject = pgEnum("campaign_evidence_object", evidenceObjects);

const account = (name: string) => uuid(name).references(() => accounts.id);

export const campaigns = pgTable(
  "campaigns",
  {
    id: id(),
    state: campaignState("state").notNull().default("prepared"),
    version: integer("version").notNull().default(1),
    /** The bureau whose leadership group runs it. */
    organId: uuid("organ_id")
      .notNull()
      .references(() => organs.id),
    /** 领导小组办公室. */
    officeOrganId: uuid("office_organ_id")
      .notNull()
      .references(() => organs.id),
    regionCode: text("region_code").notNull(),
    title: text("title").notNull(),
    noticeNumber: text("notice_number").notNull().default(""),
    noticeText: text("notice_text").notNull(),
    startsOn: legalDay("starts_on").notNull(),
    endsOn: legalDay("ends_on").notNull(),
    /** Days of the month on which progress is reported; a month without one means its last day. */
    reportDays: integer("report_days").array().notNull(),
    /** Calendar days from the cut-off within which a unit answers. */
    replyDays: integer("reply_days").notNull(),
    /** Industries whose records count; none means all. */
    industries: text("industries").array().notNull(),
    preparedBy: account("prepared_by").notNull(),
    preparedOn: legalDay("prepared_on").notNull(),
    startedOn: legalDay("started_on"),
    endedOn: legalDay("ended_on"),
    summary: text("summary"),
  },
  (table) => [
    index("campaigns_list").on(table.regionCode.op("text_pattern_ops"), table.preparedOn, table.id),
    check("campaigns_days", sql`${table.endsOn} >= ${table.startsOn}`),
    check("campaigns_started", sql`(${table.state} = 'prepared') = (${table.startedOn} is null)`),
    check("campaigns_ended", sql`(${table.state} = 'ended') = (${table.endedOn} is not null)`),
  ],
);

export type UnitName = { readonly name: string; readonly part: "lead" | "cooperating" };

/** What the parser made of the notice, line by line, until a person has decided on it. */
export const campaignLines = pgTable(
  "campaign_lines",
  {
    id: id(),
    campaignId: uuid("campaign_id")
      .notNull()
      .references(() => campaigns.id),
    ordinal: integer("ordinal").notNull(),
    kind: campaignLineKind("kind").notNull(),
    section: text("section").notNull(),
    number: integer("number"),
    words: text("words").notNull(),
    units: jsonb("units").$type<readonly UnitName[]>().notNull(),
    isStanding: boolean("is_standing").notNull(),
    rhythm: campaignTaskRhythm("rhythm"),
    dueOn: legalDay("due_on"),
    taskId: uuid("task_id"),
    setAsideBecause: text("set_aside_because"),
    decidedBy: account("decided_by"),
    decidedOn: legalDay("decided_on"),
  },
  (table) => [
    uniqueIndex("campaign_lines_ordinal").on(table.campaignId, table.ordinal),
    check("campaign_lines_decided", sql`num_nonnulls(${table.taskId}, ${table.setAsideBecause}) <= 1`),
  ],
);

export const campaignTasks = pgTable(
  "campaign_tasks",
  {
    id: id(),
    campaignId: uuid("campaign_id")
      .notNull()
      .references(() => campaigns.id),
    state: campaignTaskState("state").notNull().default("open"),
    version: integer("version").notNull().default(1),
    origin: campaignTaskOrigin("origin").notNull(),
    section: text("section").notNull(),
    number: integer("number").notNull(),
    ordinal: integer("ordinal").notNull(),
    words: text("words").notNull(),
    kind: campaignTaskKind("kind").notNull(),
    dueOn: legalDay("due_on"),
    rhythm: campaignTaskRhythm("rhythm"),
    leastProofs: integer("least_proofs").notNull(),
    counts: campaignProgressKind("counts").array().notNull(),
    confirmedBy: account("confirmed_by").notNull(),
    confirmedOn: legalDay("confirmed_on").notNull(),
    doneOn: legalDay("done_on"),
  },
  (table) => [
    uniqueIndex("campaign_tasks_ordinal").on(table.campaignId, table.ordinal),
    index("campaign_tasks_due").on(table.campaignId, table.dueOn),
    check("campaign_tasks_kind", sql`(${table.kind} = 'dated') = (${table.dueOn} is not null)`),
    check("campaign_tasks_rhythm", sql`(${table.kind} = 'standing') = (${table.rhythm} is not null)`),
    check("campaign_tasks_done", sql`(${table.state} = 'done') = (${table.doneOn} is not null)`),
    check("campaign_tasks_standing", sql`${table.kind} = 'dated' or ${table.state} = 'open'`),
  ],
);

/** Units of a task; one without an organ is an office outside the tree, such as a trade union. */
export const campaignTaskUnits = pgTable(
  "campaign_task_units",
  {
    id: id(),
    taskId: uuid("task_id")
      .notNull()
      .references(() => campaignTasks.id),
    ordinal: integer("ordinal").notNull(),
    part: campaignUnitPart("part").notNull(),
    organId: uuid("organ_id").references(() => organs.id),
    name: text("name").notNull(),
  },
  (table) => [
    uniqueIndex("campaign_task_units_ordinal").on(table.taskId, table.ordinal),
    index("campaign_task_units_organ").on(table.organId),
    check("campaign_task_units_lead", sql`${table.part} = 'cooperating' or ${table.organId} is not null`),
  ],
);

/** Evidence of a task: a reference to what is kept already, never a second copy. */
export const campaignEvidence = pgTable(
  "campaign_evidence",
  {
    id: id(),
    taskId: uuid("task_id")
      .notNull()
      .references(() => campaignTasks.id),
    object: campaignEvidenceObject("object").notNull(),
    objectId: uuid("object_id").notNull(),
    label: text("label").notNull(),
    addedBy: account("added_by").notNull(),
    addedOn: legalDay("added_on").notNull(),
  },
  (table) => [
    uniqueIndex("campaign_evidence_once").on(table.taskId, table.object, table.objectId),
    index("campaign_evidence_object").on(table.objectId),
  ],
);

/** One submission of a task as done, and what a verifier of another unit found. */
export const campaignProofs = pgTable(
  "campaign_proofs",
  {
    id: id(),
    taskId: uuid("task_id")
      .notNull()
      .references(() => campaignTasks.id),
    note: text("note").notNull(),
    submittedBy: account("submitted_by").notNull(),
    submittedAt: instant("submitted_at").notNull(),
    isAccepted: boolean("is_accepted"),
    verdictNote: text("verdict_note"),
    verifiedBy: account("verified_by"),
    verifiedOn: legalDay("verified_on"),
  },
  (table) => [
    index("campaign_proofs_task").on(table.taskId, table.submittedAt),
    check("campaign_proofs_verdict", sql`(${table.isAccepted} is null) = (${table.verifiedOn} is null)`),
  ],
);

/** Which evidence a submission stands on. */
export const campaignProofEvidence = pgTable(
  "campaign_proof_evidence",
  {
    proofId: uuid("proof_id")
      .notNull()
      .references(() => campaignProofs.id),
    evidenceId: uuid("evidence_id")
      .notNull()
      .references(() => campaignEvidence.id),
  },
  (table) => [primaryKey({ columns: [table.proofId, table.evidenceId] })],
);

/** Every limit that a task has had; the old one stays in sight. */
export const campaignLimitChanges = pgTable(
  "campaign_limit_changes",
  {
    id: id(),
    taskId: uuid("task_id")
      .notNull()
      .references(() => campaignTasks.id),
    fromOn: legalDay("from_on").notNull(),
    toOn: legalDay("to_on").notNull(),
    reason: text("reason").notNull(),
    changedBy: account("changed_by").notNull(),
    changedOn: legalDay("changed_on").notNull(),
  },
  (table) => [index("campaign_limit_changes_task").on(table.taskId)],
);
