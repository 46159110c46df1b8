import "server-only";
import { and, asc, eq, exists, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { claimLines, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { maskPersonId } from "@/lib/kernel/mask";
import { countUpTo, laterThan, type Page, pageOf } from "@/lib/workflow/paging";
import { complaintScope } from "../scope";

async function rowsOf(where: SQL | undefined, limit: number) {
  const rows = await db()
    .select({
      id: claimLines.id,
      ordinal: claimLines.ordinal,
      workerName: claimLines.workerName,
      personIdSealed: claimLines.personIdSealed,
      period: claimLines.period,
      item: claimLines.item,
      claimedFen: claimLines.claimedFen,
    })
    .from(claimLines)
    .where(where)
    .orderBy(asc(claimLines.ordinal), asc(claimLines.id))
    .limit(limit);
  return rows.map(({ personIdSealed, ...line }) => {
    const plain = openField("claim_lines.person_id", personIdSealed);
    return { ...line, personId: plain === null ? "" : maskPersonId(plain) };
  });
}

export type ClaimLineRow = Awaited<ReturnType<typeof rowsOf>>[number];

const within = (actor: Actor, complaintId: string): SQL | undefined =>
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
    (limit) => rowsOf(and(within(actor, complaintId), laterThan(after, claimLines.ordinal, claimLines.id)), limit),
    (row) => [row.ordinal, row.id],
    size,
  );

export const claimLineCount = (actor: Actor, complaintId: string, ceiling?: number): Promise<number> =>
  countUpTo(claimLines, within(actor, complaintId), { ceiling });
