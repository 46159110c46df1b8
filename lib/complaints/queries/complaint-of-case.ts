import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { claimLines, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { complaintScope } from "../scope";
import { stands } from "./claim-lines";

/** The complaints and tips of a case, the one it was opened from first, each with the sum of its claims. */
export const complaintsOfCase = (actor: Actor, caseId: string) =>
  db()
    .select({
      id: complaints.id,
      number: complaints.number,
      kind: complaints.kind,
      receivedOn: complaints.receivedOn,
      joinedOn: complaints.joinedOn,
      claimedFen: complaints.claimedFen,
      claimLines: db().$count(claimLines, and(eq(claimLines.complaintId, complaints.id), stands)),
    })
    .from(complaints)
    .where(and(eq(complaints.caseId, caseId), complaintScope(actor)))
    .orderBy(sql`${complaints.joinedOn} is not null`, asc(complaints.receivedOn), asc(complaints.id));

export type ComplaintOfCase = Awaited<ReturnType<typeof complaintsOfCase>>[number];
