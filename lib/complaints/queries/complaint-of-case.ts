import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { claimLines, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { complaintScope } from "../scope";

/** The complaint or tip that a case was opened from, with the sum of its claims; undefined when there is none. */
export async function complaintOfCase(actor: Actor, caseId: string) {
  const [row] = await db()
    .select({
      id: complaints.id,
      number: complaints.number,
      kind: complaints.kind,
      receivedOn: complaints.receivedOn,
      claimedFen: complaints.claimedFen,
    })
    .from(complaints)
    .where(and(eq(complaints.caseId, caseId), complaintScope(actor)));
  if (!row) return undefined;
  return { ...row, claimLines: await db().$count(claimLines, eq(claimLines.complaintId, row.id)) };
}

export type ComplaintOfCase = NonNullable<Awaited<ReturnType<typeof complaintOfCase>>>;
