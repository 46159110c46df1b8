import "server-only";
import { and, asc, desc, eq, exists, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { caseClaims, claimLines, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { maskPersonId } from "@/lib/kernel/mask";
import { countUpTo, laterThan, type Page, pageOf } from "@/lib/workflow/paging";
import { complaintScope } from "../scope";

/** Lines that were not struck: what is claimed today. */
export const stands = isNull(claimLines.struckIn);

const rowWhere = (reader: Reader, which: SQL | undefined): SQL =>
  exists(
    reader
      .select({ one: sql`1` })
      .from(caseClaims)
      .where(and(eq(caseClaims.claimLineId, claimLines.id), which)),
  );

/** Whether a ledger has this line: a row of it that was ended holds nothing. */
export const isHeld = (reader: Reader): SQL => rowWhere(reader, isNull(caseClaims.endedOn));

/** Whether a ledger has this line, or the ledger of the complaint's own case ever had it. */
export const wasTakenOver = (reader: Reader): SQL =>
  rowWhere(
    reader,
    or(
      isNull(caseClaims.endedOn),
      sql`${caseClaims.caseId} = (select c.case_id from complaints c where c.id = ${claimLines.complaintId})`,
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

const asked = alias(claimLines, "asked");

/**
 * One line as it stands under its number: whoever asks for one that was entered anew meanwhile finds what stands in
 * its place, or the last that was struck there. Undefined where it does not exist for this actor.
 */
export async function claimLine(actor: Actor, complaintId: string, lineId: string) {
  const ordinal = db()
    .select({ ordinal: asked.ordinal })
    .from(asked)
    .where(and(eq(asked.complaintId, complaintId), eq(asked.id, lineId)));
  const [line] = await db()
    .select({ ...lineColumns, isHeld: sql<boolean>`${isHeld(db())}`, isStruck: sql<boolean>`not (${stands})` })
    .from(claimLines)
    .where(and(linesWithin(actor, complaintId), eq(claimLines.ordinal, ordinal)))
    .orderBy(desc(stands), asc(claimLines.id))
    .limit(1);
  return line && maskedLine(line);
}
