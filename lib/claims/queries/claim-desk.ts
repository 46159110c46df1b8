import "server-only";
import { and, eq, inArray, not } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { cases, claimLines, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { isHeld, stands } from "@/lib/complaints/queries/claim-lines";
import { notFound } from "@/lib/kernel/errors";
import { gatherRefusal } from "@/lib/orders/policy";
import { rowsOfBothWages } from "./both-wages";
import { claimTotals } from "./claim-totals";
import { rowsOfReplaced } from "./reckoned-by";

/** What the page of a case's ledger shows beside its rows. Throws `not_found`. */
export async function claimDesk(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const [kase] = await db()
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(actor)));
  if (!kase) throw notFound();
  const facts = await caseFacts(db(), kase, now);
  return {
    kase: { id: kase.id, number: kase.number, regionCode: kase.regionCode },
    gatherRefusal: gatherRefusal(actor, facts),
    waiting: await linesToTakeOver(db(), kase.id),
    totals: await claimTotals(db(), kase.id),
    bothWages: await rowsOfBothWages(db(), kase.id),
    replaced: await rowsOfReplaced(db(), kase),
  };
}

export type ClaimDesk = Awaited<ReturnType<typeof claimDesk>>;

/** Complaints whose lines make up a ledger: a tip names no claimant, and says nothing of who gave it. */
const claimantsOf = (caseId: string) => and(eq(complaints.caseId, caseId), eq(complaints.kind, "complaint"));

/** How many lines of the case's complaints no ledger holds, nor this one ever held. The caller has asked its scope. */
export async function linesToTakeOver(reader: Reader, caseId: string): Promise<number> {
  const ids = reader.select({ id: complaints.id }).from(complaints).where(claimantsOf(caseId));
  return reader.$count(claimLines, and(inArray(claimLines.complaintId, ids), stands, not(isHeld(reader))));
}
