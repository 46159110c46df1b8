import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import {
  accounts,
  campaignEntries,
  campaignInstructions,
  campaignReports,
  campaignRounds,
  campaignTasks,
} from "@/db/schema";
import { notFound } from "@/lib/kernel/errors";

type About = { readonly aboutTaskId: string; readonly entryId: string };

/** Throws `not_found` when the task or the report's line is not of this special action. */
export async function assertOfCampaign(reader: Reader, campaignId: string, { aboutTaskId, entryId }: About) {
  if (aboutTaskId !== "") {
    const task = and(eq(campaignTasks.id, aboutTaskId), eq(campaignTasks.campaignId, campaignId));
    if ((await reader.$count(campaignTasks, task)) === 0) throw notFound();
  }
  if (entryId === "") return;
  const [entry] = await reader
    .select({ id: campaignEntries.id })
    .from(campaignEntries)
    .innerJoin(campaignReports, eq(campaignReports.id, campaignEntries.reportId))
    .innerJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
    .where(and(eq(campaignEntries.id, entryId), eq(campaignRounds.campaignId, campaignId)));
  if (!entry) throw notFound();
}

/** Written instructions of a special action, newest first, each with how the task that it made stands. */
export const instructionsOf = (campaignId: string) =>
  db()
    .select({
      id: campaignInstructions.id,
      words: campaignInstructions.words,
      writtenOn: campaignInstructions.writtenOn,
      writtenBy: accounts.name,
      taskId: campaignTasks.id,
      state: campaignTasks.state,
      dueOn: campaignTasks.dueOn,
    })
    .from(campaignInstructions)
    .innerJoin(accounts, eq(accounts.id, campaignInstructions.writtenBy))
    .innerJoin(campaignTasks, eq(campaignTasks.id, campaignInstructions.taskId))
    .where(eq(campaignInstructions.campaignId, campaignId))
    .orderBy(desc(campaignInstructions.writtenOn), desc(campaignInstructions.id));

export type InstructionRow = Awaited<ReturnType<typeof instructionsOf>>[number];
