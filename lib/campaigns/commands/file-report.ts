import "server-only";
import { and, eq, gte } from "drizzle-orm";
import type { z } from "zod";
import { campaignEntries, campaignEntryEvidence, campaignEvidence } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceReport } from "../advance";
import type { FileReportInput, FileUnchangedInput } from "../input";

type Place = { readonly id: string; readonly campaignId: string };
type Said = z.output<typeof FileReportInput>["entries"][number];

/** Files a unit's report of a round: its words beside the frozen figures, and the evidence added meanwhile. */
export async function fileReport(
  ctx: Context<Officer>,
  { id, version, entries }: z.output<typeof FileReportInput>,
): Promise<Place> {
  const columns = { filedBy: ctx.actor.id, filedOn: legalDate(ctx.now) };
  const report = await advanceReport(ctx, { id, version, act: "file", columns });
  const rows = await entriesOf(ctx, id);
  const said = new Map(entries.map((entry) => [entry.id, entry]));
  if (rows.length !== said.size || rows.some((row) => !said.has(row.id))) throw invalid({ entries: "entry_missing" });
  for (const row of rows) {
    const entry = said.get(row.id);
    if (entry) await fileEntry(ctx, row, entry, report.periodFrom);
  }
  return { id, campaignId: report.campaignId };
}

/** The same with one answer for every task: nothing has changed. */
export async function fileUnchanged(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof FileUnchangedInput>,
): Promise<Place> {
  const rows = await entriesOf(ctx, id);
  const entries = rows.map((row) => ({ id: row.id, isUnchanged: true, words: "", decisionWanted: "" }));
  return fileReport(ctx, { id, version, entries });
}

const entriesOf = (ctx: Context, reportId: string) =>
  ctx.db
    .select({ id: campaignEntries.id, taskId: campaignEntries.taskId })
    .from(campaignEntries)
    .where(eq(campaignEntries.reportId, reportId));

type Entry = { readonly id: string; readonly taskId: string };

async function fileEntry(ctx: Context, { id, taskId }: Entry, said: Said, from: string): Promise<void> {
  const words = said.isUnchanged ? null : said.words;
  const decisionWanted = said.decisionWanted === "" ? null : said.decisionWanted;
  const answered = { isUnchanged: said.isUnchanged, words, decisionWanted };
  await ctx.db.update(campaignEntries).set(answered).where(eq(campaignEntries.id, id));
  const added = await ctx.db
    .select({ evidenceId: campaignEvidence.id })
    .from(campaignEvidence)
    .where(and(eq(campaignEvidence.taskId, taskId), gte(campaignEvidence.addedOn, from)));
  const rows = added.map((one) => ({ ...one, entryId: id }));
  if (rows.length > 0) await ctx.db.insert(campaignEntryEvidence).values(rows);
}
