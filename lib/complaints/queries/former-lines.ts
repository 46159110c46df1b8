import "server-only";
import { and, asc, desc, eq, exists, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, claimLineCorrections, claimLines } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { countUpTo, laterThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { ComplaintKind } from "../lifecycle";
import { lineColumns, linesWithin, maskedLine } from "./claim-lines";

type Complaint = { readonly id: string; readonly kind: ComplaintKind };

/** When, by whom and why the lines of a complaint were corrected, the latest first, and which lines each time. */
export async function lineCorrectionsOf(complaintId: string) {
  const rows = await db()
    .select({
      id: claimLineCorrections.id,
      reason: claimLineCorrections.reason,
      statedBeforeFen: claimLineCorrections.statedBeforeFen,
      statedFen: claimLineCorrections.statedFen,
      correctedAt: claimLineCorrections.correctedAt,
      correctedByName: accounts.name,
      struck: ordinalsOf(sql`${claimLines.struckIn} = ${claimLineCorrections.id}`),
      added: ordinalsOf(sql`${claimLines.addedIn} = ${claimLineCorrections.id}`),
    })
    .from(claimLineCorrections)
    .innerJoin(accounts, eq(accounts.id, claimLineCorrections.correctedBy))
    .leftJoin(
      claimLines,
      and(
        eq(claimLines.complaintId, claimLineCorrections.complaintId),
        or(eq(claimLines.struckIn, claimLineCorrections.id), eq(claimLines.addedIn, claimLineCorrections.id)),
      ),
    )
    .where(eq(claimLineCorrections.complaintId, complaintId))
    .groupBy(claimLineCorrections.id, accounts.name)
    .orderBy(desc(claimLineCorrections.correctedAt), desc(claimLineCorrections.id));
  return rows;
}

export type LineCorrection = Awaited<ReturnType<typeof lineCorrectionsOf>>[number];

const ordinalsOf = (which: SQL) =>
  sql<number[]>`coalesce(array_agg(${claimLines.ordinal}) filter (where ${which}), '{}')`;

const successor = alias(claimLines, "successor");

/** Whether the line was entered anew under its number when it was struck. */
const isPutRight = () =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(successor)
      .where(
        and(
          eq(successor.complaintId, claimLines.complaintId),
          eq(successor.addedIn, claimLines.struckIn),
          eq(successor.ordinal, claimLines.ordinal),
        ),
      ),
  );

const struckWithin = (actor: Actor, complaintId: string): SQL | undefined =>
  and(linesWithin(actor, complaintId), isNotNull(claimLines.struckIn));

async function rowsOf(kind: ComplaintKind, where: SQL | undefined, limit: number) {
  const rows = await db()
    .select({
      ...lineColumns,
      correctedAt: claimLineCorrections.correctedAt,
      correctedByName: accounts.name,
      isPutRight: sql<boolean>`${isPutRight()}`,
    })
    .from(claimLines)
    .innerJoin(claimLineCorrections, eq(claimLineCorrections.id, claimLines.struckIn))
    .innerJoin(accounts, eq(accounts.id, claimLineCorrections.correctedBy))
    .where(where)
    .orderBy(asc(claimLines.ordinal), asc(claimLines.id))
    .limit(limit);
  const shown = rows.map(maskedLine);
  return kind === "tip"
    ? shown.map((line) => ({ ...line, workerName: "", personId: "", period: "", item: "" }))
    : shown;
}

export type FormerLine = Awaited<ReturnType<typeof rowsOf>>[number];

/**
 * One page of what the lines of a complaint said before they were corrected or struck, by their numbers. Of a tip the
 * words are not told: they may have been taken out because they tell who made it (《条例》第九条).
 */
export const formerLineList = (
  actor: Actor,
  { id, kind }: Complaint,
  after: string | undefined,
  size?: number,
): Promise<Page<FormerLine>> =>
  pageOf(
    (limit) => rowsOf(kind, and(struckWithin(actor, id), laterThan(after, claimLines.ordinal, claimLines.id)), limit),
    (row) => [row.ordinal, row.id],
    size,
  );

export const formerLineCount = (actor: Actor, complaintId: string): Promise<number> =>
  countUpTo(claimLines, struckWithin(actor, complaintId));
