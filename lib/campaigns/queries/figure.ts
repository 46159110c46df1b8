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
  decisions,
  employers,
  guidances,
  orders,
  patrolVisits,
  platformReports,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { decisionScope } from "@/lib/decisions/scope";
import { guidanceScope } from "@/lib/guidance/scope";
import { notFound } from "@/lib/kernel/errors";
import { orderScope } from "@/lib/orders/scope";
import { visitScope } from "@/lib/patrols/scope";
import { reportScope } from "@/lib/platform-reports/scope";
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
  return ids.length === 0 ? [] : readers[kind](actor, [...ids]);
}

type Row = { readonly id: string; readonly label: string; readonly href: string };

const caseRows = (actor: Officer, ids: string[]): Promise<Row[]> =>
  db()
    .select({
      id: cases.id,
      label: sql<string>`${cases.number} || ' ' || ${cases.title}`,
      href: sql<string>`'/office/cases/' || ${cases.id}`,
    })
    .from(cases)
    .where(and(inArray(cases.id, ids), caseScope(actor)));

const readers: Readonly<Record<ProgressKind, (actor: Officer, ids: string[]) => Promise<Row[]>>> = {
  cases_opened: caseRows,
  cases_ended: caseRows,
  complaints: (actor, ids) =>
    db()
      .select({
        id: complaints.id,
        label: sql<string>`${complaints.number} || ' ' || ${complaints.respondentName}`,
        href: sql<string>`'/office/complaints/' || ${complaints.id}`,
      })
      .from(complaints)
      .where(and(inArray(complaints.id, ids), complaintScope(actor))),
  orders: (actor, ids) =>
    db()
      .select({
        id: orders.id,
        label: sql<string>`coalesce(${orders.number}, '')`,
        href: sql<string>`'/office/cases/' || ${orders.caseId} || '/orders/' || ${orders.id}`,
      })
      .from(orders)
      .where(and(inArray(orders.id, ids), orderScope(actor))),
  visits: (actor, ids) =>
    db()
      .select({
        id: patrolVisits.id,
        label: sql<string>`${patrolVisits.plannedOn} || ' ' || ${employers.name}`,
        href: sql<string>`'/office/patrols/' || ${patrolVisits.id}`,
      })
      .from(patrolVisits)
      .innerJoin(employers, eq(employers.id, patrolVisits.employerId))
      .where(and(inArray(patrolVisits.id, ids), visitScope(actor))),
  decisions: (actor, ids) =>
    db()
      .select({
        id: decisions.id,
        label: sql<string>`coalesce(${decisions.number}, '') || ' ' || ${employers.name}`,
        href: sql<string>`'/office/cases/' || ${decisions.caseId} || '/decisions/' || ${decisions.id}`,
      })
      .from(decisions)
      .innerJoin(employers, eq(employers.id, decisions.employerId))
      .where(and(inArray(decisions.id, ids), decisionScope(actor))),
  guidances: (actor, ids) =>
    db()
      .select({
        id: guidances.id,
        label: sql<string>`${guidances.issuedOn} || ' ' || ${employers.name}`,
        href: sql<string>`'/office/guidance/' || ${guidances.id}`,
      })
      .from(guidances)
      .innerJoin(employers, eq(employers.id, guidances.employerId))
      .where(and(inArray(guidances.id, ids), guidanceScope(actor))),
  reports: (actor, ids) =>
    db()
      .select({
        id: platformReports.id,
        label: sql<string>`coalesce(${platformReports.receiptNumber}, '') || ' ' || ${employers.name}`,
        href: sql<string>`'/office/platform-reports/' || ${platformReports.id}`,
      })
      .from(platformReports)
      .innerJoin(employers, eq(employers.id, platformReports.employerId))
      .where(and(inArray(platformReports.id, ids), reportScope(actor))),
};
