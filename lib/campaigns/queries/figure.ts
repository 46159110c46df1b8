import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import {
  campaignEntries,
  campaignFigures,
  campaignReports,
  campaignRounds,
  campaigns,
  cases,
  complaints,
  orders,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { notFound } from "@/lib/kernel/errors";
import { orderScope } from "@/lib/orders/scope";
import type { ProgressKind } from "../lifecycle";
import { campaignScope } from "../scope";

/** A frozen figure with the rows behind it, as they are now. Throws `not_found` outside the officer's scope. */
export async function figureFile(actor: Officer, campaignId: string, id: string) {
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(campaignId).success) throw notFound();
  const [row] = await db()
    .select({
      ...{ kind: campaignFigures.kind, count: campaignFigures.count, rowIds: campaignFigures.rowIds },
      ...{ reportId: campaignReports.id, campaignId: campaigns.id, campaignTitle: campaigns.title },
      ...{ cutOffOn: campaignRounds.cutOffOn, periodFrom: campaignRounds.periodFrom },
    })
    .from(campaignFigures)
    .innerJoin(campaignEntries, eq(campaignEntries.id, campaignFigures.entryId))
    .innerJoin(campaignReports, eq(campaignReports.id, campaignEntries.reportId))
    .innerJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
    .innerJoin(campaigns, eq(campaigns.id, campaignRounds.campaignId))
    .where(and(eq(campaignFigures.id, id), eq(campaigns.id, campaignId), campaignScope(actor)));
  if (!row) throw notFound();
  return { ...row, rows: await rowsBehind(actor, row.kind, row.rowIds) };
}

export type FigureFile = Awaited<ReturnType<typeof figureFile>>;

/** Where each row is looked at, and its name: those that this officer may see. */
export async function rowsBehind(actor: Officer, kind: ProgressKind, ids: readonly string[]) {
  if (ids.length === 0) return [];
  switch (kind) {
    case "cases_opened":
    case "cases_ended":
      return db()
        .select({
          id: cases.id,
          label: sql<string>`${cases.number} || ' ' || ${cases.title}`,
          href: sql<string>`'/office/cases/' || ${cases.id}`,
        })
        .from(cases)
        .where(and(inArray(cases.id, [...ids]), caseScope(actor)));
    case "complaints":
      return db()
        .select({
          id: complaints.id,
          label: sql<string>`${complaints.number} || ' ' || ${complaints.respondentName}`,
          href: sql<string>`'/office/complaints/' || ${complaints.id}`,
        })
        .from(complaints)
        .where(and(inArray(complaints.id, [...ids]), complaintScope(actor)));
    case "orders":
      return db()
        .select({
          id: orders.id,
          label: sql<string>`coalesce(${orders.number}, '')`,
          href: sql<string>`'/office/cases/' || ${orders.caseId} || '/orders/' || ${orders.id}`,
        })
        .from(orders)
        .where(and(inArray(orders.id, [...ids]), orderScope(actor)));
  }
}
