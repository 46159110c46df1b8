import "server-only";
import { and, asc, eq, exists, isNull, or, type SQL, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { caseClaims, claimLines, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { maskPersonId } from "@/lib/kernel/mask";
import { countUpTo, laterThan, type Page, pageOf } from "@/lib/workflow/paging";
import { complaintScope } from "../scope";

/** Lines that were not struck: what is claimed today. */
export const stands = isNull(claimLines.struckIn);

/** Whether a ledger has this line, or the ledger of the complaint's own case ever had it. */
export const isHeld = (reader: Reader): SQL =>
  exists(
    reader
      .select({ one: sql`1` })
      .from(caseClaims)
      .where(
        and(
          eq(caseClaims.claimLineId, claimLines.id),
          or(
            isNull(caseClaims.endedOn),
            sql`${caseClaims.caseId} = (select c.case_id from complaints c where c.id = ${claimLines.complaintId})`,
          ),
        ),
      ),
  );

export const lineColumns = {
  id: claimLines.id,
  ordinal: claimLines.ordinal,
  workerName: claimLines.workerName,
  personIdSealed: claimLines.personIdSealed,
  period: claimLines.period,
  item: claimLines.item,
  claimedFen: claimLines.claimedFen,
};

/** A line as it is read: the number masked. */
export function maskedLine<Row extends { readonly personIdSealed: string | null }>({ personIdSealed, ...line }: Row) {
  const plain = openField("claim_lines.person_id", personIdSealed);
  return { ...line, personId: plain === null ? "" : maskPersonId(plain) };
}

async function rowsOf(where: SQL | undefined, limit: number) {
  const rows = await db()
    .select({ ...lineColumns, isHeld: sql<boolean>`${isHeld(db())}` })
    .from(claimLines)
    .where(and(where, stands))
    .orderBy(asc(claimLines.ordinal), asc(claimLines.id))
    .limit(limit);
  return rows.map(maskedLine);
}

export type ClaimLineRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** The lines of a complaint that exists for this actor. */
export const linesWithin = (actor: Actor, complaintId: string): SQL | undefined =>
  and(
    eq(claimLines.complaintId, complaintId),
    exists(
      db()
        .select({ one: sql`1` })
        .from(complaints)
        .where(and(eq(complaints.id, complaintId), complaintScope(actor))),
    ),
  );

/** One page of what a complaint claims for each worker, in its order; `after` is the cursor of the page before. */
export const claimLineList = (
  actor: Actor,
  complaintId: string,
  after: string | undefined,
  size?: number,
): Promise<Page<ClaimLineRow>> =>
  pageOf(
    (limit) => rowsOf(and(linesWithin(actor, complaintId), laterThan(after, claimLines.ordinal, claimLines.id)), limit),
    (row) => [row.ordinal, row.id],
    size,
  );

export const claimLineCount = (actor: Actor, complaintId: string, ceiling?: number): Promise<number> =>
  countUpTo(claimLines, and(linesWithin(actor, complaintId), stands), { ceiling });

/** One line as it stands; undefined where it does not exist for this actor, or was struck. */
export async function claimLine(actor: Actor, complaintId: string, lineId: string): Promise<ClaimLineRow | undefined> {
  const [line] = await rowsOf(and(linesWithin(actor, complaintId), eq(claimLines.id, lineId)), 1);
  return line;
}
