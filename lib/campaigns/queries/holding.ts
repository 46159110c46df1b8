import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { campaignEvidence, campaigns, campaignTasks } from "@/db/schema";
import type { Actor, Officer } from "@/lib/auth/actor";
import { notFound, refused } from "@/lib/kernel/errors";
import { campaignScope } from "../scope";
import { taskActRefusal } from "../task-policy";
import { taskFacts } from "./facts";

/** Throws `not_found` outside the scope, `refused` when this officer may not add evidence to the task now. */
export async function assertMayAddEvidence(actor: Officer, taskId: string): Promise<void> {
  if (!z.uuid().safeParse(taskId).success) throw notFound();
  const { organId, officeOrganId, state: campaignState } = getTableColumns(campaigns);
  const [row] = await db()
    .select({ ...getTableColumns(campaignTasks), organId, officeOrganId, campaignState })
    .from(campaignTasks)
    .innerJoin(campaigns, eq(campaigns.id, campaignTasks.campaignId))
    .where(and(eq(campaignTasks.id, taskId), campaignScope(actor)));
  if (!row) throw notFound();
  const reason = taskActRefusal(actor, await taskFacts(db(), row), "addEvidence");
  if (reason !== null) throw refused(reason);
}

/** The special actions, visible to this actor, whose tasks refer to a file. */
export async function campaignsHoldingFile(actor: Actor, fileId: string): Promise<readonly string[]> {
  const rows = await db()
    .select({ id: campaigns.id })
    .from(campaignEvidence)
    .innerJoin(campaignTasks, eq(campaignTasks.id, campaignEvidence.taskId))
    .innerJoin(campaigns, eq(campaigns.id, campaignTasks.campaignId))
    .where(and(eq(campaignEvidence.object, "file"), eq(campaignEvidence.objectId, fileId), campaignScope(actor)));
  return rows.map(({ id }) => id);
}
