import "server-only";
import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import {
  accounts,
  campaignDemands,
  campaignReports,
  campaignRounds,
  campaigns,
  campaignTasks,
  documents,
  organs,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { DemandAct } from "../lifecycle";
import { demandActRefusal } from "../round-policy";
import { campaignScope } from "../scope";

const columns = {
  ...getTableColumns(campaignDemands),
  organName: organs.name,
  issuerName: accounts.name,
  campaignTitle: campaigns.title,
  regionCode: campaigns.regionCode,
  cutOffOn: campaignRounds.cutOffOn,
  taskWords: campaignTasks.words,
  dueOn: sql<string | null>`coalesce(${campaignRounds.dueOn}, ${campaignTasks.dueOn})`,
};

const demandsWhere = (where: ReturnType<typeof and>) =>
  db()
    .select(columns)
    .from(campaignDemands)
    .innerJoin(campaigns, eq(campaigns.id, campaignDemands.campaignId))
    .innerJoin(organs, eq(organs.id, campaignDemands.organId))
    .innerJoin(accounts, eq(accounts.id, campaignDemands.issuedBy))
    .leftJoin(campaignReports, eq(campaignReports.id, campaignDemands.reportId))
    .leftJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
    .leftJoin(campaignTasks, eq(campaignTasks.id, campaignDemands.taskId))
    .where(where)
    .orderBy(desc(campaignDemands.issuedOn), desc(campaignDemands.id));

/** Formal demands of a special action, newest first. The caller has asked its scope. */
export const demandsOf = (campaignId: string) => demandsWhere(and(eq(campaignDemands.campaignId, campaignId)));

export type DemandRow = Awaited<ReturnType<typeof demandsOf>>[number];

/** The issued sheet of a demand, for everyone who sees the special action: its unit is to answer it. */
export async function demandSheetBytes(actor: Officer, campaignId: string, id: string): Promise<Buffer> {
  const { documentId } = await demandFile(actor, campaignId, id);
  const [paper] = documentId
    ? await db().select({ bytes: documents.bytes }).from(documents).where(eq(documents.id, documentId))
    : [];
  if (!paper) throw notFound();
  return paper.bytes;
}

/** One demand. Throws `not_found` outside the officer's scope. */
export async function demandFile(actor: Officer, campaignId: string, id: string) {
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(campaignId).success) throw notFound();
  const mine = and(eq(campaignDemands.id, id), eq(campaigns.id, campaignId), campaignScope(actor));
  const [row] = await demandsWhere(mine);
  if (!row) throw notFound();
  return { ...row, refusalOf: (act: DemandAct) => demandActRefusal(actor, row, act) };
}

export type DemandFile = Awaited<ReturnType<typeof demandFile>>;
