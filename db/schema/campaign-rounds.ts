import { sql } from "drizzle-orm";
import {
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
import { demandColours, demandLevels, demandStates, reportStates } from "@/lib/campaigns/lifecycle";
import { accounts, organs } from "./accounts";
import { campaignEvidence, campaignProgressKind, campaigns, campaignTaskState, campaignTasks } from "./campaigns";
import { id, instant, legalDay } from "./columns";
import { documents } from "./documents";

export const campaignReportState = pgEnum("campaign_report_state", reportStates);
export const campaignDemandState = pgEnum("campaign_demand_state", demandStates);
export const campaignDemandLevel = pgEnum("campaign_demand_level", demandLevels);
export const campaignDemandColour = pgEnum("campaign_demand_colour", demandColours);

const account = (name: string) => uuid(name).references(() => accounts.id);
const ofCampaign = () =>
  uuid("campaign_id")
    .notNull()
    .references(() => campaigns.id);
const toOrgan = () =>
  uuid("organ_id")
    .notNull()
    .references(() => organs.id);

/** One reporting round: what the system held at its cut-off. Never updated. */
export const campaignRounds = pgTable(
  "campaign_rounds",
  {
    id: id(),
    campaignId: ofCampaign(),
    periodFrom: legalDay("period_from").notNull(),
    cutOffOn: legalDay("cut_off_on").notNull(),
    /** Last day on which a unit's report is in time. */
    dueOn: legalDay("due_on").notNull(),
    frozenAt: instant("frozen_at").notNull(),
  },
  (table) => [uniqueIndex("campaign_rounds_cut_off").on(table.campaignId, table.cutOffOn)],
);

export const campaignReports = pgTable(
  "campaign_reports",
  {
    id: id(),
    state: campaignReportState("state").notNull().default("awaiting"),
    version: integer("version").notNull().default(1),
    roundId: uuid("round_id")
      .notNull()
      .references(() => campaignRounds.id),
    organId: toOrgan(),
    filedBy: account("filed_by"),
    filedOn: legalDay("filed_on"),
  },
  (table) => [
    uniqueIndex("campaign_reports_unit").on(table.roundId, table.organId),
    check("campaign_reports_filed", sql`(${table.state} = 'filed') = (${table.filedOn} is not null)`),
  ],
);

/** One task in one unit's report, with how the task stood at the cut-off. */
export const campaignEntries = pgTable(
  "campaign_entries",
  {
    id: id(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => campaignReports.id),
    taskId: uuid("task_id")
      .notNull()
      .references(() => campaignTasks.id),
    taskState: campaignTaskState("task_state").notNull(),
    dueOn: legalDay("due_on"),
    isUnchanged: boolean("is_unchanged"),
    words: text("words"),
    decisionWanted: text("decision_wanted"),
  },
  (table) => [
    uniqueIndex("campaign_entries_task").on(table.reportId, table.taskId),
    index("campaign_entries_of_task").on(table.taskId),
  ],
);

/** A figure as it was at the cut-off, with the rows behind it. Never updated. */
export const campaignFigures = pgTable(
  "campaign_figures",
  {
    id: id(),
    entryId: uuid("entry_id")
      .notNull()
      .references(() => campaignEntries.id),
    kind: campaignProgressKind("kind").notNull(),
    count: integer("count").notNull(),
    rowIds: uuid("row_ids").array().notNull(),
  },
  (table) => [
    uniqueIndex("campaign_figures_kind").on(table.entryId, table.kind),
    check("campaign_figures_rows", sql`${table.count} = cardinality(${table.rowIds})`),
  ],
);

export const campaignEntryEvidence = pgTable(
  "campaign_entry_evidence",
  {
    entryId: uuid("entry_id")
      .notNull()
      .references(() => campaignEntries.id),
    evidenceId: uuid("evidence_id")
      .notNull()
      .references(() => campaignEvidence.id),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.evidenceId] })],
);

/** 督办: a numbered demand with a day for the reply. */
export const campaignDemands = pgTable(
  "campaign_demands",
  {
    id: id(),
    state: campaignDemandState("state").notNull().default("issued"),
    version: integer("version").notNull().default(1),
    campaignId: ofCampaign(),
    organId: toOrgan(),
    reportId: uuid("report_id").references(() => campaignReports.id),
    taskId: uuid("task_id").references(() => campaignTasks.id),
    level: campaignDemandLevel("level").notNull(),
    colour: campaignDemandColour("colour").notNull(),
    workingDaysLate: integer("working_days_late").notNull(),
    words: text("words").notNull(),
    replyDueOn: legalDay("reply_due_on").notNull(),
    number: text("number"),
    documentId: uuid("document_id").references(() => documents.id),
    issuedBy: account("issued_by").notNull(),
    issuedOn: legalDay("issued_on").notNull(),
    reply: text("reply"),
    repliedBy: account("replied_by"),
    repliedOn: legalDay("replied_on"),
    closingNote: text("closing_note"),
    closedOn: legalDay("closed_on"),
  },
  (table) => [
    index("campaign_demands_campaign").on(table.campaignId, table.issuedOn),
    index("campaign_demands_organ").on(table.organId, table.state),
    check("campaign_demands_matter", sql`num_nonnulls(${table.reportId}, ${table.taskId}) = 1`),
    check("campaign_demands_closed", sql`(${table.state} = 'closed') = (${table.closedOn} is not null)`),
  ],
);

/** 催办: one a day and matter; no reply is owed. */
export const campaignNudges = pgTable(
  "campaign_nudges",
  {
    id: id(),
    campaignId: ofCampaign(),
    organId: toOrgan(),
    matterId: uuid("matter_id").notNull(),
    words: text("words").notNull(),
    sentBy: account("sent_by").notNull(),
    sentOn: legalDay("sent_on").notNull(),
  },
  (table) => [uniqueIndex("campaign_nudges_daily").on(table.matterId, table.sentOn)],
);

/** 批示: a leader's written instruction; the task with its date that came of it. */
export const campaignInstructions = pgTable(
  "campaign_instructions",
  {
    id: id(),
    campaignId: ofCampaign(),
    aboutTaskId: uuid("about_task_id").references(() => campaignTasks.id),
    entryId: uuid("entry_id").references(() => campaignEntries.id),
    words: text("words").notNull(),
    taskId: uuid("task_id")
      .notNull()
      .references(() => campaignTasks.id),
    writtenBy: account("written_by").notNull(),
    writtenOn: legalDay("written_on").notNull(),
  },
  (table) => [
    index("campaign_instructions_campaign").on(table.campaignId, table.writtenOn),
    index("campaign_instructions_entry").on(table.entryId),
  ],
);
