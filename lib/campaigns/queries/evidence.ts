import "server-only";
import { and, asc, desc, eq, gte, inArray, ne, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, campaignEvidence, cases, complaints, documents, files, orders } from "@/db/schema";
import type { ScanState } from "@/lib/attachments/labels";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { documentScope, outgoingOnly } from "@/lib/documents/queries";
import { orderScope } from "@/lib/orders/scope";
import { mattersScope } from "@/lib/workflow/scope";
import type { EvidenceObject } from "../lifecycle";

/**
 * The evidence of one task, oldest first; of what this officer's post does not open there is no label. The caller
 * has asked the scope of its special action.
 */
export async function evidenceOf(actor: Actor, taskId: string) {
  const items = await evidenceRows(taskId);
  const seen = await visibleOf(actor, items);
  return items.map((item) => ({
    ...item,
    label: item.object === "file" || seen.has(item.objectId) ? item.label : null,
  }));
}

async function visibleOf(actor: Actor, items: readonly { objectId: string }[]): Promise<ReadonlySet<string>> {
  const ids = items.map(({ objectId }) => objectId);
  if (ids.length === 0) return new Set();
  const found = await Promise.all([
    db()
      .select({ id: cases.id })
      .from(cases)
      .where(and(inArray(cases.id, ids), caseScope(actor))),
    db()
      .select({ id: complaints.id })
      .from(complaints)
      .where(and(inArray(complaints.id, ids), complaintScope(actor))),
    db()
      .select({ id: orders.id })
      .from(orders)
      .where(and(inArray(orders.id, ids), orderScope(actor))),
    db()
      .select({ id: documents.id })
      .from(documents)
      .where(and(inArray(documents.id, ids), documentScope(actor))),
  ]);
  return new Set(found.flat().map(({ id }) => id));
}

const evidenceRows = (taskId: string) =>
  db()
    .select({
      id: campaignEvidence.id,
      object: campaignEvidence.object,
      objectId: campaignEvidence.objectId,
      label: campaignEvidence.label,
      addedOn: campaignEvidence.addedOn,
      addedBy: accounts.name,
      placeId: orders.caseId,
      scanState: sql<ScanState | null>`${scanStateOf(campaignEvidence.objectId)}`,
      usedBefore: sql<number>`(select count(*)::int from campaign_evidence e
        where e.object_id = campaign_evidence.object_id and e.id <> campaign_evidence.id)`,
    })
    .from(campaignEvidence)
    .innerJoin(accounts, eq(accounts.id, campaignEvidence.addedBy))
    .leftJoin(orders, and(eq(campaignEvidence.object, "order"), eq(orders.id, campaignEvidence.objectId)))
    .where(eq(campaignEvidence.taskId, taskId))
    .orderBy(asc(campaignEvidence.addedOn), asc(campaignEvidence.id));

export type EvidenceItem = Awaited<ReturnType<typeof evidenceOf>>[number];

const MOST_OFFERED = 50;

/** What of the officer's own region may be referred to, newest first, from a day on. */
export async function choosable(actor: Actor, from: string) {
  const issuedHere = and(mattersScope("documents.scope", actor, documents.regionCode), outgoingOnly(actor));
  const [kases, heard, ordered, papers] = await Promise.all([
    db()
      .select({ id: cases.id, label: sql<string>`${cases.number} || ' ' || ${cases.title}` })
      .from(cases)
      .where(and(caseScope(actor), gte(cases.openedOn, from)))
      .orderBy(desc(cases.openedOn), desc(cases.id))
      .limit(MOST_OFFERED),
    db()
      .select({ id: complaints.id, label: sql<string>`${complaints.number} || ' ' || ${complaints.respondentName}` })
      .from(complaints)
      .where(and(complaintScope(actor), gte(complaints.receivedOn, from)))
      .orderBy(desc(complaints.receivedOn), desc(complaints.id))
      .limit(MOST_OFFERED),
    db()
      .select({ id: orders.id, label: orders.number })
      .from(orders)
      .where(and(orderScope(actor), gte(orders.issuedOn, from)))
      .orderBy(desc(orders.issuedOn), desc(orders.id))
      .limit(MOST_OFFERED),
    db()
      .select({ id: documents.id, label: sql<string>`coalesce(${documents.number}, '') || ' ' || ${documents.title}` })
      .from(documents)
      .where(and(issuedHere, gte(documents.issuedOn, from), ne(documents.paperKey, "rectification-order")))
      .orderBy(desc(documents.issuedAt), desc(documents.id))
      .limit(MOST_OFFERED),
  ]);
  const of = <Object extends EvidenceObject>(object: Object, rows: readonly { id: string; label: string | null }[]) =>
    rows.map(({ id, label }) => ({ object, id, label: (label ?? "").trim() }));
  return {
    case: of("case", kases),
    complaint: of("complaint", heard),
    order: of("order", ordered),
    paper: of("paper", papers),
  };
}

/** The words for one object that this actor may refer to; undefined when it does not exist for them. */
export async function labelOf(reader: Reader, actor: Actor, object: EvidenceObject, id: string) {
  switch (object) {
    case "case": {
      const [row] = await reader
        .select()
        .from(cases)
        .where(and(eq(cases.id, id), caseScope(actor)));
      return row && `${row.number} ${row.title}`;
    }
    case "complaint": {
      const [row] = await reader
        .select()
        .from(complaints)
        .where(and(eq(complaints.id, id), complaintScope(actor)));
      return row && `${row.number} ${row.respondentName}`;
    }
    case "order": {
      const [row] = await reader
        .select()
        .from(orders)
        .where(and(eq(orders.id, id), orderScope(actor)));
      return row?.number ?? undefined;
    }
    case "paper": {
      const [row] = await reader
        .select({ title: documents.title, number: documents.number })
        .from(documents)
        .where(and(eq(documents.id, id), documentScope(actor)));
      return row && `${row.number ?? ""} ${row.title}`.trim();
    }
    case "file": {
      const [row] = await reader.select({ name: files.name }).from(files).where(eq(files.id, id));
      return row?.name;
    }
  }
}
