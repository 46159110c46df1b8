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
import { notFound } from "@/lib/kernel/errors";
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
  return { ...row, rows: await rowsBehind(row.kind, row.rowIds) };
}

export type FigureFile = Awaited<ReturnType<typeof figureFile>>;

/** Where each row is looked at, and its name; the campaign's scope has been asked. */
export async function rowsBehind(kind: ProgressKind, ids: readonly string[]) {
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
        .where(inArray(cases.id, [...ids]));
    case "complaints":
      return db()
        .select({
          id: complaints.id,
          label: sql<string>`${complaints.number} || ' ' || ${complaints.respondentName}`,
          href: sql<string>`'/office/complaints/' || ${complaints.id}`,
        })
        .from(complaints)
        .where(inArray(complaints.id, [...ids]));
    case "orders":
      return db()
        .select({
          id: orders.id,
          label: sql<string>`coalesce(${orders.number}, '')`,
          href: sql<string>`'/office/cases/' || ${orders.caseId} || '/orders/' || ${orders.id}`,
        })
        .from(orders)
        .where(inArray(orders.id, [...ids]));
  }
}
