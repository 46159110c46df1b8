import "server-only";
import { and, asc, desc, eq, getTableColumns } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import {
  accounts,
  campaignLimitChanges,
  campaignProofs,
  campaigns,
  campaignTasks,
  campaignTaskUnits,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { TaskAct } from "../lifecycle";
import { campaignScope } from "../scope";
import { taskActRefusal } from "../task-policy";
import { evidenceOf } from "./evidence";
import { taskFacts } from "./facts";

/** One task of a special action with its history. Throws `not_found` outside the officer's scope. */
export async function taskFile(actor: Officer, campaignId: string, taskId: string) {
  if (!z.uuid().safeParse(taskId).success || !z.uuid().safeParse(campaignId).success) throw notFound();
  const [row] = await db()
    .select({
      ...getTableColumns(campaignTasks),
      campaignTitle: campaigns.title,
      campaignState: campaigns.state,
      regionCode: campaigns.regionCode,
      startsOn: campaigns.startsOn,
      organId: campaigns.organId,
      officeOrganId: campaigns.officeOrganId,
    })
    .from(campaignTasks)
    .innerJoin(campaigns, eq(campaigns.id, campaignTasks.campaignId))
    .where(and(eq(campaignTasks.id, taskId), eq(campaigns.id, campaignId), campaignScope(actor)));
  if (!row) throw notFound();
  const [facts, units, evidenceItems, proofs, limits] = await Promise.all([
    taskFacts(db(), row),
    db()
      .select()
      .from(campaignTaskUnits)
      .where(eq(campaignTaskUnits.taskId, row.id))
      .orderBy(asc(campaignTaskUnits.ordinal)),
    evidenceOf(actor, row.id),
    proofsOf(row.id),
    limitsOf(row.id),
  ]);
  return {
    ...row,
    ...{ units, evidenceItems, proofs, limits },
    evidence: evidenceItems.length,
    formerLimits: limits.map(({ fromOn }) => fromOn),
    refusalOf: (act: TaskAct) => taskActRefusal(actor, facts, act),
  };
}

export type TaskFile = Awaited<ReturnType<typeof taskFile>>;

async function proofsOf(taskId: string) {
  const verifier = alias(accounts, "verifier");
  const rows = await db()
    .select({ ...getTableColumns(campaignProofs), submittedBy: accounts.name, verifiedBy: verifier.name })
    .from(campaignProofs)
    .innerJoin(accounts, eq(accounts.id, campaignProofs.submittedBy))
    .leftJoin(verifier, eq(verifier.id, campaignProofs.verifiedBy))
    .where(eq(campaignProofs.taskId, taskId))
    .orderBy(desc(campaignProofs.submittedAt));
  return rows.map((row) => ({ ...row, submittedOn: legalDate(row.submittedAt) }));
}

const limitsOf = (taskId: string) =>
  db()
    .select({ ...getTableColumns(campaignLimitChanges), changedBy: accounts.name })
    .from(campaignLimitChanges)
    .innerJoin(accounts, eq(accounts.id, campaignLimitChanges.changedBy))
    .where(eq(campaignLimitChanges.taskId, taskId))
    .orderBy(desc(campaignLimitChanges.changedOn), desc(campaignLimitChanges.id));
